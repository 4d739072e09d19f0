"""The endpoint of a request, from its method and URL, and the faults in these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from nfx_lint.contracts.endpoints import Match, matching, nearest, steps_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Violation
from nfx_lint.suggest import misspelled

# Those of HTTP that a person may mean.
_METHODS = frozenset(("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"))


@dataclass(frozen=True, slots=True)
class Requested:
    """The endpoint of a request; `fault` is set if it is undocumented."""

    match: Match | None = None
    fault: Violation | None = None


def requested(method: str, url: str, edition: str | None) -> Requested:
    """The endpoint of a request; one of `edition` is preferred."""
    path, method = _path_of(url), method.upper()
    steps = [unquote(step) for step in steps_of(path)]
    matches = matching(steps)
    fitting = [one for one in matches if one.endpoint.method == method]
    if fitting:
        return Requested(next((one for one in fitting if one.endpoint.edition == edition), fitting[0]))
    methods = list(dict.fromkeys(one.endpoint.method for one in matches))
    return Requested(fault=_wrong_method(method, methods) if methods else _unknown(method, path, steps))


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:  # an unclosed bracket in the host
        return url


def parameter_faults(parameters: Mapping[str, str]) -> list[Violation]:
    """Parameters of a path that are not filled in."""
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
    named = quoted(method) if method in _METHODS else "this"  # another word may be anything
    message = f"{named} is not a method of this path; it has {', '.join(methods)}"
    return Violation("unknown-kind", (), message, "Use one of its methods, or check the path.")


def _unknown(method: str, path: str, steps: list[str]) -> Violation:
    hint = "Check the method and the path."
    near = nearest(method, steps)
    if near:
        hint = f"Check the path; the nearest documented one is `{near.method} {near.path}`."
    return Violation("unknown-kind", (), f"no documented endpoint has the path {quoted(path)}", hint)


def missing_faults(body: Json, kind: str) -> Iterator[Violation]:
    """Missing fields that a request needs, but a document in a repository does not."""
    for name in facts_of(kind).sent_with if isinstance(body, dict) else ():
        if name not in body and not misspelled(body, [name]):
            message = f"the body has no {quoted(name)}, which a request needs"
            yield Violation("missing-field", (), message, f"Add `{name}`.", facts=Facts(missing=name))
