"""JSON pointers (RFC 6901), the paths that they write, and the values at these.

Every clean run loads this module, so it imports nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from nfx_lint.model import Json, Path

MISSING = object()


def pointer_of(path: "Path") -> str:
    """The JSON pointer of a path: `("a/b", 0)` is `/a~1b/0`, the root is the empty string."""
    return "".join(f"/{escaped(str(step))}" for step in path)


def steps_of(pointer: str) -> tuple[str, ...]:
    """The steps of a JSON pointer, all of them texts: of `/a~1b/0` they are `a/b` and `0`."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


def escaped(step: str) -> str:
    """A step as a JSON pointer writes it."""
    return step.replace("~", "~0").replace("/", "~1")


def value_below(value: "Json", step: "str | int") -> "Json":
    """The field or item `step` of a value, `MISSING` if there is none."""
    if isinstance(step, int):
        return value[step] if isinstance(value, list) and -1 < step < len(value) else MISSING
    return value.get(step, MISSING) if isinstance(value, dict) else MISSING


def value_at(value: "Json", path: "Path") -> "Json":
    """The value at a path, `MISSING` if there is none."""
    for step in path:
        value = value_below(value, step)
    return value


def with_values(value: "Json", paths: "Collection[Path]", new: "Json", path: "Path" = ()) -> "Json":
    """A copy of the value at `path` of a body, with `new` at each of `paths`."""
    if path in paths:
        return new
    if isinstance(value, dict):
        return {key: with_values(child, paths, new, (*path, key)) for key, child in value.items()}
    if isinstance(value, list):
        return [with_values(child, paths, new, (*path, number)) for number, child in enumerate(value)]
    return value


def step_in(value: "Json", step: str) -> "str | int":
    """A step of a pointer as one of a path: a number is a position only in a list."""
    return int(step) if isinstance(value, list) and step.isascii() and step.isdigit() else step


def covers(pattern: "Sequence[str | int]", path: "Sequence[str | int]") -> bool:
    """Whether `path` matches `pattern`, where `*` is any step."""
    return len(pattern) == len(path) and all(map(_fits, pattern, path))


def _fits(wanted: "str | int", step: "str | int") -> bool:
    return wanted in ("*", step)
