"""Which parts of a body a report may show: the keys, values and parts of values that are harmless."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import document_of, nearest_edition
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.unions import branch_of
from nfx_lint.contracts.walk import child_of, resolved
from nfx_lint.locate.credentials import looks_secret
from nfx_lint.locate.names import Names, is_identifier
from nfx_lint.model import Json, Path

_CONTAINERS = frozenset(("object", "array"))
# Documented texts in which careless people write passwords: only the part with the finding is shown.
CARELESS = frozenset(
    (
        *("customCommand", "customEntrypoint", "command", "cmd", "shell", "dockerfileContents", "content"),
        *("annotations", "message", "customProcess", "bundleUrl", "endpoint", "uri", "url"),
    )
)


class Hidden(NamedTuple):
    """The paths of a body whose values, and those whose keys, are hidden although nothing else calls for it.

    A fix may give a key that was hidden an innocent name; what was hidden before stays so.
    """

    values: frozenset[Path] = frozenset()
    keys: frozenset[Path] = frozenset()


NOTHING = Hidden()


@dataclass(frozen=True, slots=True)
class Shown:
    """The paths of a body, sorted by the parts that a report may show.

    It shows the key of `keys`, but not of `unknown`, and of `bare` only if a colon follows. It shows the
    value of `public` except for the parts in `words` (offsets in the value), nothing of `private`, and of
    `careless` the part that a finding is about.
    """

    keys: list[Path] = field(default_factory=list)
    unknown: list[Path] = field(default_factory=list)
    bare: list[Path] = field(default_factory=list)
    public: list[Path] = field(default_factory=list)
    careless: list[Path] = field(default_factory=list)
    private: list[Path] = field(default_factory=list)
    words: dict[Path, list[tuple[int, int]]] = field(default_factory=dict)

    def all(self) -> Iterator[Path]:
        return chain(self.keys, self.unknown, self.bare, self.public, self.careless, self.private)


class _Field:
    """A value as a contract describes it: its schema, and whether it is in a secret or careless one.

    There is one for each place of a contract, so it is computed once and not for each file.
    """

    __slots__ = ("_below", "_contract", "_schema", "careless", "documented", "is_map", "names", "secret")

    def __init__(
        self, schema: Json = None, contract: Json = None, *, secret: bool = False, careless: bool = False
    ) -> None:
        self._schema, self._contract, self.secret, self.careless = schema, contract, secret, careless
        fields = [] if schema is None else list(_branches(schema, contract))
        # The fields that the contract documents for an object, with those of each branch of a union.
        self.names = frozenset(name for each in fields for name in each)
        self.is_map = schema is not None and not fields and _is_map(schema)
        # A value in place of an object or list may be anything.
        self.documented = schema is not None and not _CONTAINERS.issuperset(types_of(schema))
        self._below: dict[Json, _Field] = {}

    def below(self, step: str | int, value: Json) -> _Field:
        """The place of a field or an item of `value`."""
        if self._schema is None or not isinstance(step, str | int):
            return _UNDOCUMENTED
        # All names that a person chooses are one place; in a union with fields the branch matters.
        name = 0 if isinstance(step, int) else step if step in self.names else None
        key = name, "oneOf" in self._schema and id(branch_of(self._schema, value))
        if key not in self._below:
            self._below[key] = self._made(step, value)
        return self._below[key]

    def _made(self, step: str | int, value: Json) -> _Field:
        secret, careless = self.secret, self.careless
        child = child_of(self._schema, step, value, self._contract)
        if child is None and isinstance(step, str):
            # The values of a map are the user's own, but objects among them may have documented fields.
            described = self._schema.get("additionalProperties")
            child = resolved(described, self._contract)[0] if isinstance(described, dict) else None
            secret = True
        if child is None:
            return _UNDOCUMENTED
        secret, careless = secret or bool(child.get("x-secret")), careless or step in CARELESS
        return _Field(child, self._contract, secret=secret, careless=careless)


_UNDOCUMENTED = _Field()


def shown_paths(
    body: Json,
    kind: str | None,
    edition: str | None,
    within: Collection[Path] | None = None,
    hidden: Hidden = NOTHING,
) -> Shown:
    """The parts of `body` that may be shown, limited to the paths `within` if these are given."""
    parts = _contracts(body, kind, edition) if kind and edition else {}
    names, shown, texts = Names(body, kind), Shown(), list[tuple[Path, str]]()
    pending: list[tuple[Path, Json, _Field]] = [((), body, _UNDOCUMENTED)]
    while pending:
        path, value, place = pending.pop()
        if path in parts:
            place = parts[path]
        if isinstance(value, dict):
            _sort_keys(path, value, place, names, shown, hidden.keys)
        for step, child in children(value):
            if within is None or (*path, step) in within:
                pending.append(((*path, step), child, place.below(step, value)))
        if isinstance(value, str) and "${" in value:
            texts.append((path, value))
        if not isinstance(value, dict | list):
            (shown.private if path in hidden.values else _list_of(value, place, shown)).append(path)
    for path, text in texts:
        if words := list(names.hidden_words(text)):
            shown.words[path] = words
    return shown


# The fields around the spec of a node.
_NODE: Json = {
    "properties": {
        **{
            name: {"type": "string"}
            for name in ("kind", "ref", "skipNodeExecution", "condition", "timeoutDuration", "updateMode")
        },
        "spec": {"type": "object"},
    }
}


def _contracts(body: Json, kind: str, edition: str) -> dict[Path, _Field]:
    """The contracts that describe a body, each by the path at which it begins."""
    if not document_of(kind):
        return {(): _contract(kind, edition)}
    from nfx_lint.templates.diagnose import node_paths, parts_of

    found = dict.fromkeys(node_paths(body, kind), _envelope())
    for path, part in parts_of(body, kind).items():
        found[path] = _contract(part.kind, nearest_edition(part.kind, edition))
    return found


@lru_cache(maxsize=1)
def _envelope() -> _Field:
    return _Field(_NODE, _NODE)


@lru_cache(maxsize=256)
def _contract(kind: str, edition: str) -> _Field:
    contract = contracts.document(kind, edition)
    return _Field(contract, contract)


def children(value: Json) -> Iterator[tuple[str | int, Json]]:
    """The fields of an object or the items of a list."""
    if isinstance(value, dict):
        return iter(value.items())
    return iter(enumerate(value)) if isinstance(value, list) else iter(())


def _list_of(value: Json, place: _Field, shown: Shown) -> list[Path]:
    """The list of `shown` that a scalar belongs in."""
    if not place.documented or place.secret or (isinstance(value, str) and looks_secret(value)):
        return shown.private
    return shown.careless if place.careless else shown.public


def _sort_keys(
    path: Path,
    value: dict[str, Json],
    place: _Field,
    names: Names,
    shown: Shown,
    hidden: Collection[Path],
) -> None:
    for key, child in value.items():
        if key in place.names or not isinstance(key, str):
            target = shown.keys
        elif hidden and (*path, key) in hidden:
            target = shown.unknown
        elif place.is_map:
            target = shown.unknown if not is_identifier(key) else shown.bare if child is None else shown.keys
            names.declared.update(() if target is not shown.keys else (key,))
        else:
            target = shown.keys if names.is_known_key(key) else shown.unknown
        target.append((*path, key))


def _branches(schema: dict[str, Json], contract: Json) -> Iterator[Mapping[str, Json]]:
    """The fields that the contract documents for an object, with those of each branch of a union."""
    for each in (schema, *(resolved(branch, contract)[0] for branch in schema.get("oneOf", ()))):
        if "properties" in each:
            yield each["properties"]


def _is_map(schema: dict[str, Json]) -> bool:
    """Whether the keys of an object without documented fields are the user's own."""
    return "object" in types_of(schema) and schema.get("additionalProperties", True) is not False
