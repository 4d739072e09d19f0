"""The requests that calls in code send: the same for all languages, once a call is taken apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nfx_lint.contracts.endpoints import Endpoint
from nfx_lint.embedded.body import Found
from nfx_lint.embedded.endpoints import of_call, of_request, verbs
from nfx_lint.embedded.literals import Literal
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import Text

# The last words of calls that make a request with the method of the same name.
METHODS = frozenset(("get", "post", "put", "patch", "delete"))
# What may follow the words of an SDK's call.
_ENDS = frozenset(("call", "acall", "all"))


def endpoint_of_call(words: Sequence[str], reader: Reader) -> Endpoint | None:
    """The endpoint of an SDK's call, such as `client.create.service.deployment`."""
    names = list(words[:-1] if words and words[-1].lower() in _ENDS else words)
    at = next((number for number, name in enumerate(names) if number and name.lower() in verbs()), 0)
    return of_call(names[at:], reader.edition) if at and len(names) > at + 1 else None


def add_request(
    reader: Reader,
    found: Found,
    method: str,
    url: Text,
    body: Callable[[], Literal | None],
    lines: tuple[int, int],
) -> None:
    """Add the body of a request, or the fault that its endpoint is undocumented."""
    target = of_request(method, url.value, reader.edition, sure=reader.names_api)
    if target is None:
        return
    if target.fault:
        reader.add_fault(found, target.fault, url)
    elif target.endpoint and (literal := body()) is not None:
        reader.add_literal(found, literal, target.endpoint, lines)
