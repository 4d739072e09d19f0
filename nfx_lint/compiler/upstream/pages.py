"""Reads API pages as text: a list of fields under "Request body", each with its type and its constraints.

Two layouts are known: bullets `*` with texts at the left margin, and bullets `•` with indented texts.
Sentences are not read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path as FilePath

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.facts import Endpoint, Facts, endpoints_by_address, without_team
from nfx_lint.compiler.upstream.places import LEAST, MOST
from nfx_lint.model import Json

SAYS = ("enum", "required", "type", "integer", "pattern", *LEAST, *MOST)
MOST_BYTES = 5_000_000  # of a page; the largest that is known has 37 kB
MOST_LEVELS = 60
_BULLET = re.compile(r"(?P<indent> *)[*•] +(?P<text>\S.*)")
_TYPE = re.compile(
    r"(?P<type>\{object\}|\[array\]|string|integer|number|boolean|any|\(multiple options: \w+\))"
    r"(?P<required> required)?"
)
_ADDRESS = re.compile(r"\s*(GET|POST|PUT|PATCH|DELETE) (/v1/\S+)\s*")
_KEYWORDS = {
    "min length": "minLength",
    "max length": "maxLength",
    "min": "minimum",
    "max": "maximum",
    "min items": "minItems",
    "max items": "maxItems",
    "pattern": "pattern",
    "one of": "enum",
}
_TYPES: dict[str, Json] = {"{object}": {"type": "object"}, "[array]": {"type": "array"}, "any": {}}


@dataclass(frozen=True, slots=True)
class _Bullet:
    """A bullet of the list, with the lines of text after it and the bullets below it."""

    text: str
    indent: int
    lines: list[str] = field(default_factory=list)
    below: list[_Bullet] = field(default_factory=list)


def read_pages(paths: Sequence[FilePath]) -> Facts:
    """The endpoints of pages, one of each."""
    return Facts("pages", SAYS, False, endpoints_by_address(map(_read, paths)))


def _read(path: FilePath) -> Endpoint:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceError(f"{path.name}: larger than {MOST_BYTES} bytes")
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{path.name}: cannot be read ({type(error).__name__})") from None
    found = next(filter(None, map(_ADDRESS.fullmatch, lines)), None)
    if found is None:
        raise SourceError(f"{path.name}: has no line with a method and a path, such as POST /v1/projects")
    roots = _bullets(_between(lines, "Request body", "Response body"), path)
    if len(roots) > 1:
        raise SourceError(f"{path.name}: has a list with more than one beginning: {roots[1].text[:40]!r}")
    body = _described(roots[0].text, roots[0], path)[0] if roots else None
    return Endpoint(found[1], without_team(found[2]), body)


def _between(lines: list[str], first: str, last: str) -> list[str]:
    """The lines after the heading `first`, up to the heading `last` if there is one."""
    names = [line.strip("# ") for line in lines]
    if first not in names:
        return []
    start = names.index(first) + 1
    return lines[start : names.index(last, start) if last in names[start:] else None]


def _bullets(lines: list[str], path: FilePath) -> list[_Bullet]:
    """The bullets at the top, each with those below it."""
    top = _Bullet("", -1)
    open_ones = [top]
    for line in lines:
        found = _BULLET.fullmatch(line)
        if found is None:
            if line.strip():
                open_ones[-1].lines.append(line.strip())
            continue
        bullet = _Bullet(found["text"].strip(), len(found["indent"]))
        while open_ones[-1].indent >= bullet.indent:
            open_ones.pop()
        open_ones[-1].below.append(bullet)
        open_ones.append(bullet)
        if len(open_ones) > MOST_LEVELS:
            raise SourceError(f"{path.name}: has a list with more than {MOST_LEVELS} levels")
    return top.below


def _described(kind: str, bullet: _Bullet, path: FilePath) -> tuple[dict[str, Json], bool]:
    """The schema of a bullet whose type is written as `kind`, and whether it is required."""
    found = _TYPE.fullmatch(kind)
    if found is None:
        raise SourceError(f"{path.name}: unknown type {kind[:40]!r}")
    schema = dict(_TYPES.get(found["type"], {"type": found["type"]}))
    if found["type"].startswith("("):
        schema = {"oneOf": [_described(one.text, one, path)[0] for one in bullet.below]}
    elif found["type"] == "[array]" and bullet.below:
        items = [_described(one.text, one, path)[0] for one in bullet.below]
        schema["items"] = items[0] if len(items) == 1 else {"oneOf": items}
    elif bullet.below:
        schema |= _fields(bullet, path)
    return {**schema, **_constraints(bullet.lines, schema)}, found["required"] is not None


def _fields(bullet: _Bullet, path: FilePath) -> dict[str, Json]:
    properties, required = {}, []
    for one in bullet.below:
        if not one.lines:
            raise SourceError(f"{path.name}: {one.text[:40]!r} has no type")
        properties[one.text], needed = _described(one.lines[0], one, path)
        required += [one.text] if needed else []
    return {"properties": properties, **({"required": required} if required else {})}


def _constraints(lines: list[str], schema: dict[str, Json]) -> dict[str, Json]:
    """What is written in pairs of lines, a keyword and its value. Nothing else is read."""
    found: dict[str, Json] = {}
    for line, value in pairwise(lines):
        keyword = _KEYWORDS.get(line, "")
        if keyword == "pattern":
            found[keyword] = value
        elif keyword == "enum":
            members = [one.strip() for one in value.split(",")]
            found[keyword] = [_number(one) for one in members] if _is_number(schema) else members
        elif keyword and re.fullmatch(r"-?\d+", value):
            found[keyword] = int(value)
    return found


def _is_number(schema: dict[str, Json]) -> bool:
    return schema.get("type") in ("integer", "number")


def _number(text: str) -> Json:
    return int(text) if re.fullmatch(r"-?\d+", text) else text
