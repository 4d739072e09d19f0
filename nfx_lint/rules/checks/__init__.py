"""Checks that rows cannot express: pure generators over a value and its body, for `check: topic.function`.

Each hit is a path below the value, the part to underline there (in a text also by offsets), and placeholder
values for the message and hint of the rule. These never come from the document, except for well-known words.
For a default rule `prefilter` has a function of the same name that cheaply rules the check out.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Literal

    from nfx_lint.model import Json, Path

    Hit = tuple[Path, Literal["key", "value", "secret"] | tuple[int, int], dict[str, str]]
    Check = Callable[[Json, Json], Iterator[Hit]]


_called: "dict[str, Check]" = {}


def check_called(name: str) -> "Check":
    """The check that a rule file names as `topic.function`."""
    if name not in _called:
        from importlib import import_module

        topic, _, function = name.partition(".")
        _called[name] = getattr(import_module(f"nfx_lint.rules.checks.{topic}"), function)
    return _called[name]
