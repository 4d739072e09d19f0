"""Checks that rows cannot say: pure generators over a value and its body, called by `check: topic.function`.

Each yields what it finds as a path below the value, what to underline there, and words for the message and
the hint of its rule; values of the document are not among them, except such as the rule knows by heart.
For a rule that is on by default `suspicion` has a function of the same name: it says cheaply whether the
check may find something.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Literal

    from nfx_lint.model import Json, Path

    Hit = tuple[Path, Literal["key", "value", "secret"], dict[str, str]]
    Check = Callable[[Json, Json], Iterator[Hit]]


def check_called(name: str) -> "Check":
    """The check that a rule file names as `topic.function`."""
    from importlib import import_module

    topic, _, function = name.partition(".")
    check: Check = getattr(import_module(f"nfx_lint.rules.checks.{topic}"), function)
    return check
