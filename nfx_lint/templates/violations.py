"""A violation, made only when there is one: the clean path does not load `nfx_lint.model`."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from nfx_lint.model import Path, Violation


def violation(
    rule: str,
    path: "Path",
    message: str,
    hint: str,
    *,
    on: "Literal['key', 'value']" = "value",
    related: "tuple[tuple[Path, str], ...]" = (),
    within: "tuple[int, int] | None" = None,
) -> "Violation":
    """A `Violation`; `within` are the offsets in the string at `path` that it is about."""
    from nfx_lint.model import Violation

    return Violation(rule, path, message, hint, on=on, related=related, within=within)
