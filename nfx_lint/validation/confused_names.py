"""Names that people write for fields with other names: the table `rules/names.yaml`."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.contracts.load import data_text
from nfx_lint.messages import quoted
from nfx_lint.model import Json, Path
from nfx_lint.pointers import MISSING, value_at
from nfx_lint.suggest import plain_form


class Meant(NamedTuple):
    """A hint, and the keys that lead from the object to the field that is meant, if that is below it."""

    hint: str
    keys: tuple[str, ...] = ()


def meant_by(
    key: str,
    kind: str,
    value: dict[str, Json],
    known: Collection[str],
    fields: Collection[Path],
    *,
    at_top: bool,
) -> Meant | None:
    """The most likely meaning of an unknown key of the object `value`; None if the table has none.

    `known` are the fields of that object, `fields` the paths of all fields of the kind; `at_top` is whether
    the object is the whole body.
    """
    for entry in _table().get(plain_form(key), ()):
        if not _is_about(entry, kind) or (entry.get("top") and not at_top):
            continue
        if "say" in entry:
            return Meant(entry["say"])
        for path in _paths(entry):
            if path in fields:
                return _at(path, entry.get("about", ""), value, known)
    return None


def _at(path: tuple[str, ...], about: str, value: dict[str, Json], known: Collection[str]) -> Meant:
    name, rest = path[-1], f", {about}" if about else ""
    if name in known:
        if name in value:
            return Meant(f"Remove it: {quoted(name)} is there already.")
        return Meant(f"Write {quoted(name)}{rest}.", (name,))
    whole = ".".join(path)
    if "*" in path:
        at = path.index("*")
        whole = ".".join(path[at + 1 :])
        rest = f" in an item of {quoted('.'.join(path[:at]))}"
    if path[0] not in known:
        return Meant(f"Move it to {quoted(whole)}{rest}.")
    if "*" not in path and value_at(value, path) is not MISSING:
        return Meant(f"Remove it: {quoted(whole)} is there already.")
    return Meant(f"Write {quoted(whole)}{rest}.", () if "*" in path else path)


def _is_about(entry: dict[str, Json], kind: str) -> bool:
    kinds = entry.get("kinds")
    return not kinds or any(kind.endswith(one) if one[0] == "." else kind.startswith(one) for one in kinds)


def _paths(entry: dict[str, Json]) -> Iterator[tuple[str, ...]]:
    for text in entry["use"]:
        yield tuple(text.split("/"))


@lru_cache(maxsize=1)
def _table() -> dict[str, list[dict[str, Json]]]:
    """The entries of the table by name."""
    table: dict[str, list[dict[str, Json]]] = {}
    for entry in json.loads(data_text("names.json")):
        for name in entry["names"]:
            table.setdefault(plain_form(name), []).append(entry)
    return table
