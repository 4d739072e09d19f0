"""A violation, made only when there is one: the clean path does not load `nfx_lint.model`."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from nfx_lint.model import Json, Path, Violation


def violation(
    rule: str,
    path: "Path",
    message: str,
    hint: str,
    *,
    on: "Literal['key', 'value']" = "value",
    related: "tuple[tuple[Path, str], ...]" = (),
    within: "tuple[int, int] | None" = None,
    **facts: "Json",
) -> "Violation":
    """A `Violation`; `within` are offsets in the string at `path`, `facts` are fields of its `Facts`."""
    from nfx_lint.model import Facts, Violation

    return Violation(rule, path, message, hint, on, related, within, Facts(**facts))


def with_article(kind: str) -> str:
    """A kind of node as a noun: `an Addon`."""
    return f"{'an' if kind[0] in 'AEIOU' else 'a'} {kind}"
