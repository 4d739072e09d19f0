"""The `fix:` of a rule or a row: changes as data, with one verb each; the first that can be proven is used.

A field is named as in a row; `{here}` is the finding's own place, `.` the object or list that the row looks
at, and `{item}` the item of that list. `{key}` and `{value}` are the present key and value, and `_FORMS` are
other forms of the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from nfx_lint.messages import listed
from nfx_lint.model import Change, ChangeVerb, Json, Path
from nfx_lint.patterns.matching import fault_of
from nfx_lint.pointers import MISSING, value_at
from nfx_lint.rules.field_paths import path_of, value_of
from nfx_lint.rules.verbs.verb import Finds

FIX_VERBS: tuple[ChangeVerb, ...] = ("rename", "replace", "remove", "add", "move", "quote")
_NEEDS = {"rename": ("to",), "move": ("to",), "replace": ("value", "from"), "add": ("value", "from")}
_PATHS: Mapping[str, Callable[[Path, Path], Path]] = {
    "{here}": lambda place, here: here,
    "{item}": lambda place, here: here[: len(place) + 1],
    ".": lambda place, here: place,
}


def _base64(text: str) -> str:
    from base64 import b64encode

    return b64encode(text.encode("utf-8", "replace")).decode()


_FORMS: Mapping[str, Callable[[str], str]] = {
    # In letters, digits and underscores.
    "identifier": lambda text: re.sub(r"[^A-Za-z0-9_]+", "_", text).strip("_"),
    # Without blanks around it, and without the dot and slashes at its start.
    "relative": lambda text: text.strip().removeprefix(".").lstrip("/"),
    "base64": _base64,
}


def changes_of(
    fix: Json, place: Path, here: Path, words: Mapping[str, Json], body: Json, finds: Finds
) -> Iterator[Change]:
    """The changes to try for a finding at `here`, of a row that looks at `place`."""
    for one in fix if isinstance(fix, list | tuple) else [fix] if fix else []:
        verb = next(verb for verb in FIX_VERBS if verb in one)
        field = one[verb] if one[verb] in _PATHS else _filled(one[verb], words)
        path = _PATHS[field](place, here) if field in _PATHS else path_of(field, place)
        value = value_at(body, path)
        text = path[-1] if verb == "rename" and path else value
        if "only" in one and not (isinstance(text, str) and finds(one["only"], text)):
            continue
        words = {**words, "key": text, "value": text}
        if isinstance(text, str):
            words |= {name: form(text) for name, form in _FORMS.items()}
        yield from _change(verb, one, path, place, words, body)


def _change(
    verb: ChangeVerb, fix: Mapping[str, Json], path: Path, place: Path, words: Mapping[str, Json], body: Json
) -> Iterator[Change]:
    safe = bool(fix.get("safe"))
    to = _filled(fix.get("to", ""), words)
    if verb == "rename":
        if to:
            yield Change(verb, path, (*path[:-1], to), safe=safe)
    elif verb == "move":
        yield Change(verb, path, path_of(to, place), safe=safe)
    elif "from" in fix:
        value = value_of(_filled(fix["from"], words), value_at(body, place), body)
        if value is not MISSING:
            yield Change(verb, path, value=value, safe=safe)
    else:
        value = fix.get("value")
        new = _filled(value, words) if isinstance(value, str) else value
        yield Change(verb, path, value=new, safe=safe)


def _filled(template: str, words: Mapping[str, Json]) -> str:
    """A template with its placeholders filled from the given words."""
    return re.sub(r"\{(\w+)\}", lambda found: str(words.get(found[1], found[0])), template)


def faults(fix: Json) -> Iterator[tuple[Path, str]]:
    """The faults of a `fix` that matches the schema."""
    if isinstance(fix, list):
        for number, one in enumerate(fix):
            yield from (((number, *path), words) for path, words in faults(one))
        return
    verbs = [verb for verb in FIX_VERBS if verb in fix]
    if len(verbs) != 1:
        yield (), f"a fix has one verb of {listed(FIX_VERBS)}"
        return
    needed = _NEEDS.get(verbs[0], ())
    given = [key for key in ("to", "value", "from") if key in fix]
    if len(given) != bool(needed) or not set(given) <= set(needed):
        wanted = listed(needed, "or") if needed else "neither `to` nor `value` nor `from`"
        yield (), f"{verbs[0]} takes {wanted}"
    if why := fault_of(fix["only"]) if "only" in fix else "":
        yield ("only",), f"the pattern {why}"
