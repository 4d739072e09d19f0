"""Check an API request: its method and URL determine the kind and are checked with the body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from nfx_lint.config.options import Options
from nfx_lint.contracts.endpoints import matching, nearest, steps_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.engine import check_body
from nfx_lint.locate.findings import placeless
from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Report, Violation
from nfx_lint.suggest import misspelled


def check_endpoint(method: str, url: str, body: Json, options: Options) -> Report:
    """The report on a request. An unknown endpoint is a finding."""
    path, method = _path_of(url), method.upper()
    steps = [unquote(step) for step in steps_of(path)]
    matches = matching(steps)
    fitting = [one for one in matches if one.endpoint.method == method]
    if not fitting:
        methods = list(dict.fromkeys(one.endpoint.method for one in matches))
        found = _wrong_method(method, methods) if methods else _unknown(method, path, steps)
        return Report(findings=placeless([found], None, options))
    endpoint, parameters = next((one for one in fitting if one[0].edition == options.edition), fitting[0])
    faults = placeless(_parameter_faults(parameters), endpoint.kind or None, options)
    if not endpoint.kind:
        return Report(findings=faults)
    options_of_endpoint = Options(endpoint.kind, endpoint.edition, options.select, options.ignore)
    body = {} if body is None else body
    faults += placeless(_missing_faults(body, endpoint.kind), endpoint.kind, options)
    return Report(findings=faults + check_body(body, options_of_endpoint).findings)


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:  # an unclosed bracket in the host
        return url


def _parameter_faults(parameters: Mapping[str, str]) -> list[Violation]:
    return [
        Violation(
            "path-parameter-missing",
            (),
            f"the path has no {quoted(name)}",
            f"Replace {{{name}}} by the id.",
        )
        for name, value in parameters.items()
        if not value.strip() or value.startswith(("{", ":", "$", "<"))
    ]


def _wrong_method(method: str, methods: list[str]) -> Violation:
    message = f"{quoted(method)} is not a method of this path; it has {', '.join(methods)}"
    return Violation("unknown-kind", (), message, "Use one of its methods, or check the path.")


def _unknown(method: str, path: str, steps: list[str]) -> Violation:
    hint = "Check the method and the path."
    near = nearest(method, steps)
    if near:
        hint = f"Check the path; the nearest documented one is `{near.method} {near.path}`."
    return Violation("unknown-kind", (), f"no documented endpoint has the path {quoted(path)}", hint)


def _missing_faults(body: Json, kind: str) -> Iterator[Violation]:
    """Fields that a request needs, and a document in a repository does not."""
    for name in facts_of(kind).sent_with if isinstance(body, dict) else ():
        if name not in body and not misspelled(body, [name]):
            message = f"the body has no {quoted(name)}, which a request needs"
            yield Violation("missing-field", (), message, f"Add `{name}`.", facts=Facts(missing=name))
