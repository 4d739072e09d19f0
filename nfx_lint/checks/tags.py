"""Checks of lists of tags."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.checks import Hit
    from nfx_lint.model import Json


def repeated(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Tags that an earlier item of the list is, too."""
    seen: set[str] = set()
    for position, tag in enumerate(value if type(value) is list else ()):
        if type(tag) is str:
            if tag in seen:
                yield (position,), "value", {}
            seen.add(tag)
