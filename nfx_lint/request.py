"""Check an API request: its method and URL determine the kind and are checked with the body."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from nfx_lint.config.options import Options
from nfx_lint.contracts.kinds import all_kinds, facts_of
from nfx_lint.engine import check_body
from nfx_lint.locate.findings import placeless
from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Report, Violation
from nfx_lint.suggest import misspelled


def check_endpoint(method: str, url: str, body: Json, options: Options) -> Report:
    """The report on a request. An undocumented endpoint is a finding."""
    path = _path_of(url)
    steps = [unquote(step) for step in path.strip("/").split("/")]
    matching = [
        (endpoint, parameters)
        for endpoint in _endpoints()
        if (parameters := _parameters(endpoint.path, steps)) is not None
    ]
    fitting = [one for one in matching if one[0].method == method.upper()]
    if not fitting:
        methods = list(dict.fromkeys(endpoint.method for endpoint, _ in matching))
        found = Violation(
            "unknown-kind", (), _unknown(method, path, methods), "Check the method and the path."
        )
        return Report(findings=placeless([found], None, options))
    endpoint, parameters = next((one for one in fitting if one[0].edition == options.edition), fitting[0])
    options_of_endpoint = Options(endpoint.kind, endpoint.edition, options.select, options.ignore)
    checked = check_body(body, options_of_endpoint)
    faults = [*_parameter_faults(parameters), *_missing_faults(body, endpoint.kind)]
    return Report(findings=placeless(faults, endpoint.kind, options) + checked.findings)


class _Endpoint(NamedTuple):
    kind: str
    edition: str
    method: str
    path: str


@lru_cache(maxsize=1)
def _endpoints() -> tuple[_Endpoint, ...]:
    """All endpoints with a documented body; those of earlier editions come first."""
    return tuple(
        _Endpoint(name, edition, method, path)
        for name, kind in all_kinds().items()
        if not name.endswith(".response")
        for edition, documented in kind.editions.items()
        for method, path in documented.endpoints
    )


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:  # an unclosed bracket in the host
        return url


def _parameters(template: str, steps: list[str]) -> dict[str, str] | None:
    """The parameters of a path, None if it does not match; `teams/ID` after `v1` is optional."""
    wanted = template.strip("/").split("/")
    found: dict[str, str] = {}
    if len(steps) == len(wanted) + 2 and steps[:2] == ["v1", "teams"]:
        found["teamId"] = steps[2]
        steps = [steps[0], *steps[3:]]
    if len(steps) != len(wanted):
        return None
    for step, name in zip(steps, wanted, strict=True):
        if name.startswith("{"):
            found[name.strip("{}")] = step
        elif step != name:
            return None
    return found


def _parameter_faults(parameters: dict[str, str]) -> list[Violation]:
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


def _missing_faults(body: Json, kind: str) -> Iterator[Violation]:
    """Fields that a request needs, and a document in a repository does not."""
    for name in facts_of(kind).sent_with if isinstance(body, dict) else ():
        if name not in body and not misspelled(body, [name]):
            message = f"the body has no {quoted(name)}, which a request needs"
            yield Violation("missing-field", (), message, f"Add `{name}`.", facts=Facts(missing=name))


def _unknown(method: str, path: str, methods: list[str]) -> str:
    if methods:
        return f"{quoted(method.upper())} is not a method of this path; it has {', '.join(methods)}"
    return f"no contract of this version describes {quoted(path)}"
