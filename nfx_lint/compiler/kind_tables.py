"""The tables of kinds, made when the data are compiled: a small one for every run, and the rest."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pprint import pformat

from nfx_lint.compiler.kind_facts import Contracts, Facts, stated
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.contracts.walk import nodes, resolved
from nfx_lint.model import Json

_NODE, _RESPONSE = "node.", ".response"
# Plain texts, since every run loads them and few are needed: `detect` takes them apart.
_HEADER = '''"""Compiled by `python -m nfx_lint.compiler` from contracts and kinds.yaml. Do not edit."""

'''


def table_source(contracts: Contracts, facts: Facts, previews: tuple[str, ...]) -> str:
    """The module that every run loads: the kinds, the marks that distinguish them, and `previews`."""
    editions: dict[str, dict[str, list[str]]] = {"kinds": {}, "nodes": {}}
    for edition, kind in contracts:
        which = "nodes" if kind.startswith(_NODE) else "kinds"
        editions[which].setdefault(kind, []).append(edition)
    keys: dict[str, int] = {}
    marks: dict[str, dict[str, Json]] = {}
    table: list[tuple[str, list[str]]] = []
    bodies = [(kind, one) for (_, kind), one in contracts.items() if not kind.startswith(_NODE)]
    bodies.sort(key=_likelihood)
    for kind, contract in bodies:
        marks.setdefault(kind, {}).update(_marks(contract, kind, facts["marks"]))
        if kind == ONE_NODE:
            continue  # other formats have the keys of a node as well, so its kind decides
        for key in fields_of(contract, kind):
            keys[key] = keys.get(key, 0) | 1 << len(table)
        table.append((kind, required_of(contract, kind)))
    partial = tuple(dict.fromkeys(kind for kind, contract in bodies if contract.get("x-partial")))
    # An older edition may describe a kind of which a newer one knows types only.
    lesser = {kind for kind, _ in bodies} - {kind for kind, contract in bodies if not _is_lesser(contract)}
    return _HEADER + "\n".join(
        (
            _constant("EDITIONS", "tuple[str, ...]", tuple(sorted({edition for edition, _ in contracts}))),
            "# The editions of each kind, the oldest first; then those of each node of a template.",
            _constant("KINDS", "dict[str, tuple[str, ...]]", _tuples(editions["kinds"])),
            _constant("NODES", "dict[str, tuple[str, ...]]", _tuples(editions["nodes"])),
            "# Bodies, the likeliest first, with their required keys; a body's number is its bit in KEYS.",
            f'TABLE: "tuple[str, ...]" = {_table(table)}',
            _constant("KEYS", "dict[str, int]", dict(sorted(keys.items()))),
            f"EVERY = {(1 << len(table)) - 1}",
            _constant("PARTIAL", "tuple[str, ...]", partial),
            "# Kinds that a body is of by its content only if its file is named and nothing fits better.",
            _constant("LESSER", "tuple[str, ...]", tuple(sorted(lesser))),
            "# What no other format has: fields, or, after a colon, fields below a field.",
            f'MARKS: "dict[str, str]" = {_marks_source(marks)}',
            "# Fields that mark a kind by their value: words joined by hyphens that begin with one of these.",
            _constant("VALUE_MARKS", "dict[str, dict[str, list[str]]]", stated(facts, "marked_by")),
            "# The kinds that are documents of nodes, each with the document that it is.",
            _constant("DOCUMENTS", "dict[str, str]", stated(facts, "document")),
            "# Preview rules about documents of nodes, which the clean path does not evaluate.",
            _constant("PREVIEWS", "tuple[str, ...]", previews),
            "",
        )
    )


def _is_lesser(contract: dict[str, Json]) -> bool:
    """Whether a kind is detected only in a named file, and only if no other kind fits as well.

    Bodies of actions are small, and less is known about kinds of which only the types are known.
    """
    return bool(contract.get("x-action")) or "x-basis" in contract


def _likelihood(body: tuple[str, dict[str, Json]]) -> tuple[bool, bool, bool, int, int]:
    """The order of kinds that a body fits: whole, current, with many required fields and few others."""
    kind, contract = body
    partial, replaced = bool(contract.get("x-partial")), "x-replaced-by" in contract
    required, fields = required_of(contract, kind), fields_of(contract, kind)
    return _is_lesser(contract), partial, replaced, -len(required), len(fields)


def _constant(name: str, kind: str, value: Json) -> str:
    return f'{name}: "{kind}" = {pformat(value, width=110, compact=True, sort_dicts=False)}'


def _tuples(lists: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in sorted(lists.items())}


def _table(table: list[tuple[str, list[str]]]) -> str:
    return f"(\n{''.join(_line(' '.join((kind, *required))) for kind, required in table)})"


def _line(text: str) -> str:
    return f'    "{text}",\n'


def _marks_source(marks: Mapping[str, Mapping[str, Json]]) -> str:
    lines = []
    for kind, keys in sorted(marks.items()):
        fields = [key if below is None else f"{key}:{','.join(sorted(below))}" for key, below in keys.items()]
        lines.append(f'    "{kind}": "{" ".join(fields)}",\n')
    return f"{{\n{''.join(lines)}}}\n"


def places_source(contracts: Contracts, facts: Facts) -> str:
    """The module for comparing kinds: the fields of any kind below a field, and those only Northflank has."""
    below: dict[str, set[str]] = {}
    for (_, kind), contract in contracts.items():
        if kind.startswith(_NODE):
            continue
        for path in (node.path for node in nodes(contract)):
            steps = [step for step in path if isinstance(step, str) and step != "*"]
            if len(steps) > 1 and path[-1] == steps[-1]:
                below.setdefault(steps[-2], set()).add(steps[-1])
    names = {parent: " ".join(sorted(children)) for parent, children in sorted(below.items())}
    only = f"ONLY = frozenset({pformat(tuple(facts['marks']['only']), width=100, compact=True)})"
    return f"{_HEADER}{_constant('BELOW', 'dict[str, str]', names)}\n{only}\n"


def maps_source(contracts: Contracts) -> str:
    """The module with the free-form maps in the spec of each node: paths, with `*` for any item of a list."""
    found: dict[str, dict[str, None]] = {}
    for (_, kind), contract in contracts.items():
        if kind.startswith(_NODE):
            for path in (node.path for node in nodes(contract) if _is_free(node.schema)):
                found.setdefault(kind.removeprefix(_NODE), {})["/".join(map(str, path))] = None
    maps = {kind: tuple(paths) for kind, paths in sorted(found.items())}
    return f"{_HEADER}{_constant('MAPS', 'dict[str, tuple[str, ...]]', maps)}\n"


def _is_free(schema: dict[str, Json]) -> bool:
    """Whether a person chooses the keys of an object."""
    if schema.get("additionalProperties") is False or "object" not in types_of(schema):
        return False
    return isinstance(schema.get("additionalProperties"), dict) or "properties" not in schema


def kinds_data(contracts: Contracts) -> dict[str, Json]:
    """The data that commands show of kinds, and the names of all fields."""
    kinds: dict[str, Json] = {}
    steps: dict[str, Json] = {}
    names: set[str] = set()
    for (edition, kind), contract in contracts.items():
        names |= {node.path[-1] for node in nodes(contract) if node.path and isinstance(node.path[-1], str)}
        is_node = kind.startswith(_NODE)
        title = contract["description"].rstrip(".") if is_node else contract["title"]
        marked = {name: bool(contract.get(f"x-{name}")) for name in ("partial", "action")}
        table = steps if is_node else kinds
        table.setdefault(kind, {"title": title, **marked, "editions": {}})["editions"][edition] = {
            "page": contract["x-source"]["page"],
            "read": contract["x-source"]["read"],
            "endpoints": [[one["method"], one["path"]] for one in contract.get("x-endpoints", ())],
            "keys": [] if is_node else list(fields_of(contract, kind)),
            "required": [] if is_node else list(required_of(contract, kind)),
        }
    by_name = {"kinds": dict(sorted(kinds.items())), "nodes": dict(sorted(steps.items()))}
    return {**by_name, "fields": sorted(names - {"*"})}


def _body(contract: dict[str, Json], kind: str) -> list[dict[str, Json]]:
    """The schemas that have the fields of a body: itself, and the branches it may be."""
    body, _ = resolved(contract, contract)
    if kind.endswith(_RESPONSE):
        body, _ = resolved(body["properties"]["data"], contract)
    branches = [resolved(branch, contract)[0] for branch in body.get("oneOf", ())]
    return [body, *(branch for branch in branches if "properties" in branch)]


def fields_of(contract: dict[str, Json], kind: str) -> dict[str, dict[str, Json]]:
    """The fields of a body, by name."""
    return {key: child for one in _body(contract, kind) for key, child in one["properties"].items()}


def required_of(contract: dict[str, Json], kind: str) -> list[str]:
    """The fields that every body of a kind has."""
    body, *branches = _body(contract, kind)
    always = [set(branch.get("required", ())) for branch in branches]
    shared = set.intersection(*always) if always else set()
    return list(dict.fromkeys([*body.get("required", ()), *sorted(shared)]))


def _marks(contract: dict[str, Json], kind: str, names: Json) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, child in fields_of(contract, kind).items():
        if _is_mark(key, names):
            found[key] = None
            continue
        child, _ = resolved(child, contract)
        child, _ = resolved(child.get("items", child), contract)
        holders = [child, *(resolved(branch, contract)[0] for branch in child.get("oneOf", ()))]
        below = frozenset(
            name for one in holders for name in one.get("properties", ()) if _is_mark(name, names)
        )
        if below:
            found[key] = below
    return found


def _is_mark(name: str, names: Mapping[str, Collection[str]]) -> bool:
    """Whether a name is made of several words, as only few formats would make it, or is listed in `names`."""
    humps = any(char.isupper() for char in name[1:]) or ":" in name
    return name in names["plain"] or (humps and len(name) > 6 and name not in names["shared"])
