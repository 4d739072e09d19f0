"""An assistant without understanding: it applies fixes, then does what each hint says, word by word."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

from nfx_lint.locate.credentials import DOTS
from nfx_lint.mcp.tools import called
from nfx_lint.pointers import MISSING, steps_of

MOST_ROUNDS = 12
_QUOTED = re.compile(r"`([^`]+)`")
# Where a value goes: beside its key, or from the body on.
_BESIDE = re.compile(r"(?:Write|Rename it to) `([\w.]+)`(?:, with `(\w+): (\w+)`)?")
_IN_ITEM = re.compile(r"Write `(\w+)` in an item of `(\w+)`")
_MOVED = re.compile(r"Move it to `([\w.]+)`(?:, with `(\w+): (\w+)`)?")
_ADDED = re.compile(r"(?:Add|Set) (?:the )?`([\w.]+)`")
_CHOICE = re.compile(r"Write ([\w.-]+)(?:,| or |\.$)")
_NUMBER = re.compile(r"(?:Use|Write|to) (\d+)[ :]")
_SUCH_AS = re.compile(r"such as `\w+: ([^`]+)`")
_KEY = re.compile(r'\s*"((?:[^"\\]|\\.)*)":')


def rounds(body: Any, kind: str) -> int:
    """The number of calls of `fix_text` until a body is clean; `MOST_ROUNDS` + 1 if it does not get so."""
    text = json.dumps(body, indent=1)
    for number in range(1, MOST_ROUNDS + 1):
        fixed, _ = called("fix_text", {"text": text, "kind": kind, "unsafe": True})
        if fixed["clean"]:
            return number
        # Indented again, so that each key has a line of its own.
        body = json.loads(fixed["text"])
        text = json.dumps(body, indent=1)
        checked, _ = called("check_text", {"text": text, "kind": kind})
        lines = text.splitlines()
        # From the end, so that what is removed from a list moves nothing that is still to be done.
        for finding in reversed(checked["findings"]):
            steps = _steps(finding["pointer"], lines[finding["line"] - 1], body)
            if steps is not None:
                _follow(finding, steps, body, kind)
        text = json.dumps(body, indent=1)
    return MOST_ROUNDS + 1


def _follow(finding: Any, steps: list[Any], body: Any, kind: str) -> None:
    """Do what the hint of a finding says."""
    hint, names = finding["hint"], finding["rule"] in ("unknown-field", "misspelled-field")
    *above, last = steps or [None]
    holder, value = _at(body, above), _at(body, steps)
    if added := _ADDED.match(hint):
        inside = steps if isinstance(value, dict) else above
        path = added[1].split(".")
        _set(_at(body, inside), path, _example([*map(str, inside), *path], body, kind, hint))
    elif hint.startswith("Put it into a list"):
        holder[last] = [value]
    elif hint.startswith("Write an object"):
        holder[last] = _example([*map(str, steps)], body, kind, "")
    elif hint.startswith("Move a resource's fields into `spec`"):
        _set(holder["spec"], [last], holder.pop(last))
    elif names and (to := _IN_ITEM.match(hint)):
        del holder[last]
        holder.setdefault(to[2], [{}])[0][to[1]] = value
    elif names and (to := _BESIDE.match(hint) or _MOVED.match(hint)):
        del holder[last]
        target, path = holder if _BESIDE.match(hint) else _object(body, above), to[1].split(".")
        _set(target, path, [value] if "a list" in hint else value)
        if to[2]:
            _at(target, path[:-1])[to[2]] = to[3]
    elif "remove it" in hint.lower() and isinstance(holder, dict | list):
        del holder[last]
    elif number := _NUMBER.search(hint):
        holder[last] = int(number[1])
    elif choice := _CHOICE.match(hint) or _QUOTED.search(hint):
        holder[last] = choice[1]


def _steps(pointer: str, line: str, body: Any) -> list[Any] | None:
    """The keys and indices of a pointer, a hidden key from its line; None if they lead nowhere any more."""
    found: list[Any] = []
    for step in steps_of(pointer):
        if step == DOTS and (key := _KEY.match(line)):
            step = key[1]
        found.append(int(step) if isinstance(body, list) else step)
        try:
            body = body[found[-1]]
        except (KeyError, IndexError, TypeError):
            return None
    return found


def _at(body: Any, steps: list[Any]) -> Any:
    for step in steps:
        body = body[step]
    return body


def _object(body: Any, steps: list[Any]) -> Any:
    """The body, or the `spec` of the node, that a place is in: hints name paths from there."""
    inside = [number + 1 for number in range(len(steps)) if steps[number] == "spec"]
    return _at(body, steps[: inside[-1]] if inside else [])


def _set(target: Any, path: list[str], value: Any) -> None:
    for step in path[:-1]:
        target = target.setdefault(step, {}) if isinstance(target, dict) else target
    if isinstance(target, dict):
        target.setdefault(path[-1], value)


def _example(steps: list[str], body: Any, kind: str, hint: str) -> Any:
    """A value for an absent field: that of the minimal body, or one that the hint or the schema names."""
    if named := _SUCH_AS.search(hint):
        return int(named[1]) if named[1].isdigit() else named[1]
    kind, steps = _inside(steps, body, kind)
    minimal, _ = called("minimal_body", {"kind": kind})
    found = minimal["body"]
    for step in steps:
        found = found.get(step, MISSING) if isinstance(found, dict) else MISSING
    if found is not MISSING:
        return copy.deepcopy(found)
    answer, _ = called("schema", {"kind": kind, "field": "/".join(steps)})
    return next(_values(answer["schema"], hint))


def _inside(steps: list[str], body: Any, kind: str) -> tuple[str, list[str]]:
    """The innermost node that a place is in, and the steps in its `spec`."""
    for number, step in enumerate(steps):
        if step == "spec" and isinstance(body, dict) and isinstance(body.get("kind"), str) and number > 0:
            return _inside(steps[number + 1 :], body["spec"], f"node.{body['kind']}")
        if step == "spec" and kind.startswith("node."):
            break
        body = (
            body[int(step)] if isinstance(body, list) else body.get(step) if isinstance(body, dict) else None
        )
        if isinstance(body, dict) and isinstance(body.get("kind"), str) and "spec" in body:
            rest = steps[number + 1 :]
            if rest[:1] == ["spec"]:
                return _inside(rest[1:], body["spec"], f"node.{body['kind']}")
    return kind, steps


def _values(schema: Any, hint: str) -> Iterator[Any]:
    """Values that a schema allows, the most likely first."""
    if "default" in schema:
        yield schema["default"]
    yield from schema.get("enum", ())
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        yield from _values({**schema, "oneOf": (), "anyOf": (), **branch}, hint)
    kind = schema.get("type")
    if kind == "object":
        yield {name: next(_values(schema["properties"][name], "")) for name in schema.get("required", ())}
    if kind in ("integer", "number"):
        yield schema.get("minimum", 1)
    if kind == "array":
        yield [next(_values(schema["items"], ""))] if schema.get("minItems") else []
    if kind == "boolean":
        yield False
    quoted = _QUOTED.findall(hint)
    yield quoted[-1] if len(quoted) > 1 else "example"
