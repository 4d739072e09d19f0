"""Compiles `rules/` into the files of `nfx_lint/_compiled/`, and writes them.

A build needs no package besides hatchling.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path as FilePath
from pprint import pformat

from nfx_lint.compiler.clean_code import check_source, own_check_source
from nfx_lint.compiler.kind_facts import facts_by_kind, has_nodes, load_facts
from nfx_lint.compiler.kind_tables import kinds_data, maps_source, places_source, table_source
from nfx_lint.compiler.later_table import later_places
from nfx_lint.compiler.members_code import members_source
from nfx_lint.compiler.pattern_code import tables_source
from nfx_lint.compiler.rule_files import RuleFileError, read_yaml
from nfx_lint.compiler.sources import ROOT, RULES, source_hash
from nfx_lint.contracts.naming import NODE, module_of, shapes_of
from nfx_lint.contracts.walk import Node, nodes
from nfx_lint.model import Json, Path
from nfx_lint.rules import fix_clause
from nfx_lint.rules.checks import check_called, prefilter
from nfx_lint.rules.targets import places_of
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.rules.verbs import VERBS
from nfx_lint.validation.own_files import own_schema

COMPILED = ROOT / "nfx_lint" / "_compiled"
STAMP = "source.sha256"
# The parts of a rule that only its documentation needs; a run with findings does not load them.
DOCUMENTATION = ("since", "basis", "why", "sources", "examples", "corpus")

Contracts = dict[tuple[str, str], dict[str, Json]]  # by edition and kind


def compiled_files(rules: FilePath = RULES) -> dict[str, str]:
    """The texts of `nfx_lint/_compiled/` by file name, made from the folder `rules`."""
    contracts, facts = load_contracts(rules), load_facts(rules)
    placed = {which: list(nodes(contract)) for which, contract in contracts.items()}
    catalogue = [_placed(rule, placed) for rule in load_rules(rules)]
    files = {"__init__.py": "", "kinds.py": table_source(contracts, facts, _unknown_to_quiet(catalogue))}
    files["patterns.py"] = tables_source(contracts.values(), catalogue)
    for name, schema in (("config", own_schema("config")), ("rule", rule_schema())):
        files[f"own_{name}.py"] = own_check_source(schema, source=f"{name}.schema.json")
    files["places.py"] = places_source(contracts, facts)
    files["node_maps.py"] = maps_source(contracts)
    files["kinds.json"] = _json(kinds_data(contracts))
    files["kind_facts.json"] = _json(facts_by_kind(facts, contracts))
    files["names.json"] = _json(read_yaml(rules / "names.yaml")["names"])
    files["rules.json"] = _json([_without(rule, DOCUMENTATION) for rule in catalogue])
    files["rule_docs.json"] = _json({rule["id"]: _only(rule, DOCUMENTATION) for rule in catalogue})
    for name in ("endpoints", "calls"):
        table = json.loads((rules / "tables" / f"{name}.json").read_text("utf-8"))
        files[f"{name}.json"] = _json(_without(table, ["$comment"]))
    for name in ("expression", "template"):
        files[f"{name}_table.py"] = _table_source(rules / "tables" / f"{name}s.json")
    for (edition, kind), contract in contracts.items():
        name = module_of(kind, edition)
        shapes = f"{shapes_of(edition, in_nodes=has_nodes(facts, kind))}.json"
        if shapes not in files:
            files[shapes] = _json(contract["$defs"])
        files[f"{name}.json"] = _json({key: value for key, value in contract.items() if key != "$defs"})
        files[f"check_{name}.py"] = check_source(
            contract,
            rows_by_place(catalogue, edition, kind),
            kind,
            source=f"rules/contracts/{edition} and the rules",
        )
        if not kind.startswith(NODE):
            request = not kind.endswith(".response")
            files[f"members_{name}.py"] = members_source(contract, request=request)
    return files


def _only(entry: Mapping[str, Json], keys: Iterable[str]) -> dict[str, Json]:
    return {key: entry[key] for key in keys if key in entry}


def _without(entry: Mapping[str, Json], keys: Iterable[str]) -> dict[str, Json]:
    return {key: value for key, value in entry.items() if key not in set(keys)}


def _json(value: Json) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def load_contracts(rules: FilePath = RULES) -> Contracts:
    """Every kind's contract with the shapes of its edition: references lead into `$defs`.

    Those of the nodes of a template are in a folder of their own, and are called `node.` and their kind.
    """
    patterns, facts = json.loads((rules / "patterns.json").read_text("utf-8")), load_facts(rules)
    written = json.loads((rules / "tables" / "written.json").read_text("utf-8"))
    contracts = {}
    for folder in sorted(path for path in (rules / "contracts").iterdir() if path.is_dir()):
        shapes = _local(json.loads((folder / "shapes.json").read_text("utf-8"))["$defs"])
        template_shapes = _patched(shapes, written["shapes"])
        for some in (shapes, template_shapes):
            _annotate_patterns(some, patterns)
        for path in sorted(folder.glob("*.json")) + sorted(folder.glob("nodes/*.json")):
            if path.name != "shapes.json":
                contract = _local(json.loads(path.read_text("utf-8")))
                kind = f"{NODE}{path.stem}" if path.parent.name == "nodes" else path.stem
                there = shapes
                if has_nodes(facts, kind):
                    there = template_shapes
                    contract = _patched(contract, written["contracts"].get(kind, {}))
                _annotate_patterns(contract, patterns)
                contracts[folder.name, kind] = {**contract, "$defs": there}
    return {key: _with_later(key, contract, contracts) for key, contract in contracts.items()}


def _with_later(key: tuple[str, str], contract: dict[str, Json], contracts: Contracts) -> dict[str, Json]:
    """`contract` with the differences of the next edition that documents the kind."""
    edition, kind = key
    following = min((one for one, other in contracts if other == kind and one > edition), default=None)
    if following is None:
        return contract
    places = later_places(contract, contracts[following, kind])
    return {**contract, "x-later": {"edition": following, "places": places}} if places else contract


def _patched(value: Json, patch: Json) -> Json:
    """A copy of `value` changed by a JSON merge patch (RFC 7386)."""
    if not isinstance(patch, dict):
        return patch
    changed = dict(value) if isinstance(value, dict) else {}
    if "$ref" in changed and "$ref" not in patch:
        raise RuleFileError(f"written.json: {changed['$ref']} is changed where it is used: change the shape")
    for key, child in patch.items():
        if child is None:
            changed.pop(key, None)
        else:
            changed[key] = _patched(changed.get(key), child)
    return changed


def _local(value: Json) -> Json:
    """`value` with its references leading into its own `$defs`."""
    if isinstance(value, list):
        return [_local(item) for item in value]
    if not isinstance(value, dict):
        return value
    local = {key: _local(child) for key, child in value.items()}
    if isinstance(value.get("$ref"), str):
        local["$ref"] = f"#/$defs/{value['$ref'].rpartition('/')[2]}"
    return local


def _annotate_patterns(value: Json, patterns: dict[str, dict[str, str]]) -> None:
    """Adds to each pattern the words for a value that breaks it."""
    if isinstance(value, dict):
        pattern = value.get("pattern")
        if isinstance(pattern, str):
            if pattern not in patterns["expects"]:
                raise RuleFileError(f"patterns.json: no words for {pattern}")
            value["x-expects"] = patterns["expects"][pattern]
        children = list(value.values())
    else:
        children = value if isinstance(value, list) else []
    for child in children:
        _annotate_patterns(child, patterns)


def load_rules(rules: FilePath = RULES) -> list[dict[str, Json]]:
    """The rule files, by id."""
    found = []
    for path in sorted(rules.glob("*/*.yaml"), key=lambda path: path.stem):
        rule = read_yaml(path)
        if rule.get("id") != path.stem:
            raise RuleFileError(f"{path.name}: its id is {rule.get('id')!r}")
        found.append({**rule, "topic": path.parent.name})
    return found


def _placed(rule: dict[str, Json], contracts: Mapping[tuple[str, str], list[Node]]) -> dict[str, Json]:
    """`rule` with the places where its rows or its check apply, for each edition and kind."""
    if "check" in rule:
        _require_check(rule)
    elif "rows" in rule:
        _require_verbs(rule)
    else:
        return rule
    _require_fixes(rule)
    places = {}
    for (edition, kind), described in contracts.items():
        if edition in rule.get("editions", [edition]):
            paths = places_of(rule, edition, kind, described)
            if paths:
                places[f"{edition}/{kind}"] = [list(path) for path in paths]
    if not places:
        raise RuleFileError(f"{rule['id']}: applies nowhere")
    return {**rule, "places": places}


def _require_verbs(rule: dict[str, Json]) -> None:
    if any(len(row.keys() & VERBS.keys()) != 1 for row in rule["rows"]):
        raise RuleFileError(f"{rule['id']}: a row has one verb of {', '.join(VERBS)}")


def _require_fixes(rule: dict[str, Json]) -> None:
    for fix in [holder["fix"] for holder in (rule, *rule.get("rows", ())) if "fix" in holder]:
        for _, words in fix_clause.faults(fix):
            raise RuleFileError(f"{rule['id']}: {words}")


def _require_check(rule: dict[str, Json]) -> None:
    try:
        check_called(rule["check"])
    except (ImportError, AttributeError):
        raise RuleFileError(f"{rule['id']}: there is no check {rule['check']!r}") from None
    doubt = rule["check"].partition(".")[2]
    if rule.get("stability") != "preview" and not hasattr(prefilter, doubt):
        raise RuleFileError(f"{rule['id']}: nfx_lint/rules/checks/prefilter.py has no {doubt!r}")


def rows_by_place(
    catalogue: list[dict[str, Json]], edition: str, kind: str
) -> dict[Path, list[dict[str, Json]]]:
    """The rows and checks that look at each place of a kind, each with the id of its rule.

    Preview rules are left out: compiled code does not evaluate them.
    """
    rows: dict[Path, list[dict[str, Json]]] = {}
    for rule in catalogue:
        if rule.get("stability") == "preview":
            continue
        for path in rule.get("places", {}).get(f"{edition}/{kind}", ()):
            rows.setdefault(tuple(path), []).extend(
                {**row, "rule": rule["id"]} for row in rule.get("rows") or [{"check": rule["check"]}]
            )
    return rows


def _unknown_to_quiet(catalogue: list[dict[str, Json]]) -> tuple[str, ...]:
    """The preview rules about template documents, whose other rules the clean path evaluates itself."""
    about = (rule for rule in catalogue if rule.get("by") == "template")
    return tuple(rule["id"] for rule in about if rule.get("stability") == "preview")


def _table_source(path: FilePath) -> str:
    """A table under `rules/tables` as constants: the clean path reads it, and would wait for JSON."""
    table = json.loads(path.read_text("utf-8"))
    header = f'"""Compiled by `python -m nfx_lint.compiler` from {path.name}. Do not edit."""\n'
    constants = [
        f"{name.upper()}: {chr(34)}Json{chr(34)} = {pformat(value, width=110, sort_dicts=False)}\n"
        for name, value in table.items()
        if not name.startswith("$")
    ]
    imports = "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from nfx_lint.model import Json\n"
    return "\n".join([header, imports, *constants])


def is_stale() -> bool:
    """Whether `nfx_lint/_compiled/` is missing, or its sources have changed."""
    stamp = COMPILED / STAMP
    return not stamp.is_file() or stamp.read_text("utf-8").strip() != source_hash()


def write_compiled() -> int:
    """Write `nfx_lint/_compiled/`; returns the number of files."""
    files = compiled_files()
    COMPILED.mkdir(exist_ok=True)
    for path in COMPILED.iterdir():
        if path.is_file() and path.name not in files:
            path.unlink()
    for name, text in files.items():
        (COMPILED / name).write_text(text, encoding="utf-8", newline="\n")
    (COMPILED / STAMP).write_text(source_hash() + "\n", encoding="utf-8", newline="\n")
    return len(files)
