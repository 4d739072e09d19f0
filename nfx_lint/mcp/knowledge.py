"""The tools that look something up: kinds, what a name means, and the schema of a kind."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.contracts.editions import editions_of
from nfx_lint.contracts.kinds import GROUPS, Kind, all_kinds, all_nodes, group_of
from nfx_lint.contracts.naming import NODE
from nfx_lint.explain.name import describe_kind, kind_named, uses_of
from nfx_lint.explain.rule import describe
from nfx_lint.explain.values import name_value, no_such_name, rule_value
from nfx_lint.limits import MOST_EXAMPLES, MOST_USES_OF_A_FIELD
from nfx_lint.mcp.outline import outlined
from nfx_lint.mcp.workspace import run_for
from nfx_lint.model import Json, UsageError
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.schemas.bodies import published, published_node
from nfx_lint.suggest import no_such


def kinds(word: str | None = None, group: str | None = None) -> Json:
    """The kinds with a word in their names, titles or endpoints; without one only their names."""
    everything = {**all_kinds(), **all_nodes()}
    grouped = {name: group_of(name, kind) for name, kind in everything.items()}
    if word is None and group is None:
        return {one: [name for name in everything if grouped[name] == one] for one in GROUPS}
    rows = [
        row
        for name, kind in everything.items()
        if group in (None, grouped[name]) and _has_word(row := _row(name, kind, grouped[name]), word or "")
    ]
    return {"kinds": rows}


def _row(name: str, kind: Kind, group: str) -> dict[str, Json]:
    endpoints = list(kind.editions.values())[-1].endpoints
    return {
        "kind": name,
        "group": group,
        "title": kind.title,
        "endpoints": [f"{method} {path}" for method, path in endpoints],
        "editions": list(kind.editions),
    }


def _has_word(row: dict[str, Json], word: str) -> bool:
    return word.lower() in " ".join((row["kind"], row["title"], *row["endpoints"])).lower()


def explain(name: str, edition: str | None = None) -> Json:
    """What is known about a name: a rule, a kind, or a field of any kind."""
    options = run_for((), None, edition).options
    own = options.policy.rules if options.policy else ()
    rules = {key: rule for rule in (*own, *catalogue()) for key in (*rule.was, rule.id)}
    if name in rules:
        return rule_value(describe(rules[name], MOST_EXAMPLES))
    kind, uses = kind_named(name), uses_of(name, options.edition)
    if kind is None and not uses:
        raise UsageError(no_such_name(name, list(rules)))
    value = name_value(name, describe_kind(kind, options.edition) if kind else None, uses)
    return {**value, "field": _shortened(value["field"])} if uses else value


def _shortened(field: Json) -> Json:
    """The most common meanings of a field, each with some of its kinds."""
    uses = field["uses"]
    shown = [{**use, "places": _some(use["places"])} for use in uses[:MOST_USES_OF_A_FIELD]]
    return {"name": field["name"], "uses": shown, "more": len(uses) - len(shown)}


def _some(places: dict[str, Json]) -> Json:
    names = list(places)[:MOST_USES_OF_A_FIELD]
    more = {"more": len(places) - len(names)} if len(places) > len(names) else {}
    return {**{name: list(places[name])[:MOST_USES_OF_A_FIELD] for name in names}, **more}


def schema(kind: str, edition: str | None = None, depth: int = 2, field: str | None = None) -> Json:
    """The schema of a kind or a node; with `field`, that of a field in it, named by its steps."""
    name = known(kind)
    chosen = known_edition(name, edition)
    whole = published_node(name, chosen) if name.startswith(NODE) else published(name, chosen)
    place = _below(whole, (field or "").strip("/").split("/"), name) if field else whole
    return {"kind": name, "edition": chosen, "schema": outlined(place, whole["$defs"], depth)}


def _below(root: dict[str, Json], steps: list[str], kind: str) -> dict[str, Json]:
    schema = root
    for step in steps:
        found = next((one for holder in _holders(schema, root) if (one := _child(holder, step))), None)
        if found is None:
            raise UsageError(f"{kind} has no documented field {'/'.join(steps)}")
        schema = found
    return schema


def _holders(schema: dict[str, Json], root: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """A schema without its reference, and its alternatives."""
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    yield schema
    for branch in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())):
        yield from _holders(branch, root)


def _child(schema: dict[str, Json], step: str) -> dict[str, Json] | None:
    """The field `step`, or for `*` or a number the items."""
    named = schema.get("properties", {}).get(step)
    if named is None and (step == "*" or step.isdigit()):
        named = schema.get("items") or schema.get("additionalProperties")
    return named if isinstance(named, dict) else None


def known(kind: str) -> str:
    """The kind or the node that a word names. Raises `UsageError` if there is none."""
    name = kind_named(kind)
    if name is None:
        nodes = (one.removeprefix(NODE) for one in all_nodes())
        raise UsageError(no_such("kind or node", kind, [*all_kinds(), *nodes], "the tool kinds lists them"))
    return name


def known_edition(kind: str, edition: str | None) -> str:
    """`edition`, or the first one. Raises `UsageError` if it does not document the kind."""
    documented = editions_of(kind)
    if edition is not None and edition not in documented:
        raise UsageError(no_such(f"edition of {kind} called", edition, documented))
    return edition or documented[0]
