"""The effect of a change on a value, and the paths of the values afterwards."""

from __future__ import annotations

from nfx_lint.model import Change, Json, Path
from nfx_lint.pointers import MISSING, value_at, value_below


class NotApplicable(Exception):
    """The change does not fit the value or its text, so there is no fix."""


def applied(value: Json, change: Change) -> Json:
    """`value` after a change; parts that stay the same are shared. Raises `NotApplicable`."""
    verb, path = change.verb, change.path
    if verb == "rename":
        _require_absent(value, change.to)
        return _in_place(value, path, (change.to[-1],), value_at(value, path))
    if verb == "remove":
        return _without(value, path)
    if verb == "add":
        _require_absent(value, path)
        return _with(value, path, change.value)
    if verb == "move":
        _require_absent(value, change.to)
        if change.to[:-1] == path[:-1] or change.to[: len(path)] == path:
            raise NotApplicable
        moved = value_at(value, path)
        if below := made_beside(value, change):
            return _in_place(value, path, below, moved)
        return _with(_without(value, path), change.to, moved)
    if verb == "spell":
        return value
    return _replaced(value, path, new_value(value_at(value, path), change))


def new_value(value: Json, change: Change) -> Json:
    """The value in the place of `value` after a `replace`."""
    if change.within is None:
        return change.value
    start, end = change.within
    return f"{value[:start]}{change.value}{value[end:]}"


def made_beside(value: Json, change: Change) -> Path:
    """The keys from the member's own object on, if a move only wraps the member; else empty."""
    parent = change.path[:-1]
    below = change.to[len(parent) :]
    beside = change.to[: len(parent)] == parent and len(below) > 1
    return below if beside and value_at(value, (*parent, below[0])) is MISSING else ()


def path_after(path: Path, change: Change) -> Path | None:
    """The path of the value at `path` after a change; None if the change removes it."""
    at = change.path
    if path[: len(at)] == at:
        if change.verb == "remove":
            return None
        if change.verb in ("rename", "move"):
            return (*change.to, *path[len(at) :])
    last, parent = at[-1] if at else "", at[:-1]
    step = path[len(parent)] if path[: len(parent)] == parent and len(path) > len(parent) else None
    if change.verb == "remove" and isinstance(last, int) and isinstance(step, int) and step > last:
        return (*parent, step - 1, *path[len(at) :])
    return path


def same(left: Json, right: Json) -> bool:
    """Whether two values are equal in their types and the order of their keys as well."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return bool(left == right)


def _require_absent(value: Json, path: Path) -> None:
    if not path or value_at(value, path) is not MISSING:
        raise NotApplicable


def _replaced(value: Json, path: Path, new: Json) -> Json:
    if not path:
        return new
    step, *rest = path
    copy = value.copy() if isinstance(value, dict | list) else None
    try:
        copy[step] = _replaced(copy[step], tuple(rest), new)  # type: ignore[index]
    except (KeyError, IndexError, TypeError):
        raise NotApplicable from None
    return copy


def _without(value: Json, path: Path) -> Json:
    parent = value_at(value, path[:-1])
    if not path or value_at(value, path) is MISSING:
        raise NotApplicable
    copy = parent.copy()
    del copy[path[-1]]
    return _replaced(value, path[:-1], copy)


def _with(value: Json, path: Path, new: Json) -> Json:
    """`value` with a new member; objects that are missing on the way are made."""
    above = holder_of(value, path)
    step, *rest = path[len(above) :]
    return _replaced(value, above, {**value_at(value, above), step: nested(tuple(rest), new)})


def holder_of(value: Json, path: Path) -> Path:
    """The innermost object on the way to a new member at `path`. Raises `NotApplicable` without one."""
    for count, step in enumerate(path):
        holder = value_at(value, path[:count])
        if value_below(holder, step) is MISSING:
            if isinstance(holder, dict) and all(isinstance(key, str) for key in path[count:]):
                return path[:count]
            raise NotApplicable
    raise NotApplicable


def nested(keys: Path, value: Json) -> Json:
    """`value` inside an object for each key, the first one outermost."""
    for key in reversed(keys):
        value = {key: value}
    return value


def _in_place(value: Json, path: Path, keys: Path, new: Json) -> Json:
    """`value` with the member at `path` replaced, where it is, by one called `keys[0]`."""
    holder = value_at(value, path[:-1])
    if not path or not isinstance(holder, dict) or path[-1] not in holder:
        raise NotApplicable
    member = {keys[0]: nested(keys[1:], new)}
    copy: dict[Json, Json] = {}
    for key, old in holder.items():
        copy |= member if key == path[-1] else {key: old}
    return _replaced(value, path[:-1], copy)
