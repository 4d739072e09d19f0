"""Compiles `rules/` into `nfx_lint/data/` and `docs/rules.md`: run it after every change there, by
`python -m nfx_lint.compile`.

What it writes is committed; tests compare it with what it would write now.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path as FilePath
from pprint import pformat

from nfx_lint.contract.automaton import same_language
from nfx_lint.contract.generate import accept_source
from nfx_lint.contract.placing import places_of
from nfx_lint.contract.walk import resolved
from nfx_lint.model import Json, Path

RULES = FilePath(__file__).parent.parent / "rules"
DATA = FilePath(__file__).parent / "data"
PAGE = FilePath(__file__).parent.parent / "docs" / "rules.md"

Contracts = dict[tuple[str, str], dict[str, Json]]  # by edition and kind


class RuleFileError(ValueError):
    """A file under `rules/` is not as it should be; the text names the file and the fault."""


def compiled_files(rules: FilePath = RULES) -> dict[str, str]:
    """The texts of `nfx_lint/data/` by file name, made from the folder `rules`."""
    contracts = load_contracts(rules)
    catalogue = [_placed(rule, contracts) for rule in load_rules(rules)]
    files = {"__init__.py": "", "kinds.py": _kinds_source(contracts)}
    files["rules.json"] = _json(catalogue)
    for (edition, kind), contract in contracts.items():
        rows = rows_by_place(catalogue, edition, kind)
        name = module_name(edition, kind)
        source = f"rules/contract/{edition}/{kind}.json and the rules"
        files[f"{name}.json"] = _json(contract)
        files[f"accept_{name}.py"] = accept_source(
            contract, rows, request=not kind.endswith(".response"), source=source
        )
    return files


def _json(value: Json) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False) + "\n"


def load_contracts(rules: FilePath = RULES) -> Contracts:
    """Every kind's contract, bundled: references lead into its own `$defs`."""
    patterns = json.loads((rules / "contract" / "patterns.json").read_text("utf-8"))
    for documented, form in patterns["linear_forms"].items():
        if not same_language(documented, form):
            raise RuleFileError(f"patterns.json: {form} is not equal to {documented}")
    contracts = {}
    for folder in sorted(path for path in (rules / "contract").iterdir() if path.is_dir()):
        shapes = json.loads((folder / "shapes.json").read_text("utf-8"))["$defs"]
        for path in sorted(folder.glob("*.json")):
            if path.name != "shapes.json":
                contract = _bundled(json.loads(path.read_text("utf-8")), shapes)
                _annotate_patterns(contract, patterns)
                contracts[folder.name, path.stem] = contract
    return contracts


def _bundled(contract: dict[str, Json], shapes: dict[str, Json]) -> dict[str, Json]:
    used: dict[str, Json] = {}

    def localised(value: Json) -> Json:
        if isinstance(value, list):
            return [localised(item) for item in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            name = value["$ref"].rpartition("/")[2]
            if name not in used:
                used[name] = {}
                used[name] = localised(shapes[name])
            value = {**value, "$ref": f"#/$defs/{name}"}
        return {key: localised(child) for key, child in value.items()}

    bundle = localised(contract)
    bundle["$defs"] = {name: used[name] for name in shapes if name in used}
    return bundle  # type: ignore[no-any-return]


def _annotate_patterns(value: Json, patterns: dict[str, dict[str, str]]) -> None:
    """Beside each pattern: what to say where it is broken, and its linear form if it needs one."""
    if isinstance(value, dict):
        pattern = value.get("pattern")
        if isinstance(pattern, str):
            if pattern not in patterns["expects"]:
                raise RuleFileError(f"patterns.json: no words for {pattern}")
            value["x-expects"] = patterns["expects"][pattern]
            if pattern in patterns["linear_forms"]:
                value["x-linear"] = patterns["linear_forms"][pattern]
        children = [child for key, child in value.items() if key != "x-later"]
    else:
        children = value if isinstance(value, list) else []
    for child in children:
        _annotate_patterns(child, patterns)


def load_rules(rules: FilePath = RULES) -> list[dict[str, Json]]:
    """The rule files, by id."""
    import yaml

    found = []
    for path in sorted(rules.glob("*/*.yaml"), key=lambda path: path.stem):
        rule = yaml.safe_load(path.read_text("utf-8"))
        if rule.get("id") != path.stem:
            raise RuleFileError(f"{path.name}: its id is {rule.get('id')!r}")
        found.append({**rule, "topic": path.parent.name})
    return found


def _placed(rule: dict[str, Json], contracts: Contracts) -> dict[str, Json]:
    """`rule` with the places where its rows apply, for each edition and kind."""
    if "rows" not in rule:
        return rule
    places = {}
    for (edition, kind), contract in contracts.items():
        if edition in rule.get("editions", [edition]):
            paths = places_of(rule, kind, contract)
            if paths:
                places[f"{edition}/{kind}"] = [list(path) for path in paths]
    if not places:
        raise RuleFileError(f"{rule['id']}: applies nowhere")
    return {**rule, "places": places}


def rows_by_place(
    catalogue: list[dict[str, Json]], edition: str, kind: str
) -> dict[Path, list[dict[str, Json]]]:
    """The rows of all rules that look at each place of a kind."""
    rows: dict[Path, list[dict[str, Json]]] = {}
    for rule in catalogue:
        for path in rule.get("places", {}).get(f"{edition}/{kind}", ()):
            rows.setdefault(tuple(path), []).extend(rule["rows"])
    return rows


def module_name(edition: str, kind: str) -> str:
    """How the compiled data of a kind are called; the table of kinds has it for everybody else."""
    return f"{edition}_{kind}".replace("-", "_").replace(".", "_")


def _kinds_source(contracts: Contracts) -> str:
    """The table of kinds: small enough to load on every run."""
    table: dict[str, Json] = {}
    for (edition, kind), contract in contracts.items():
        body, _ = resolved(contract, contract)
        if kind.endswith(".response"):
            body, _ = resolved(body["properties"]["data"], contract)
        entry = table.setdefault(kind, {"title": contract["title"], "editions": {}})
        entry["editions"][edition] = {
            "module": module_name(edition, kind),
            "page": contract["x-source"]["page"],
            "read": contract["x-source"]["read"],
            "method": contract["x-endpoint"]["method"],
            "path": contract["x-endpoint"]["path"],
            "keys": list(body["properties"]),
            "required": list(body.get("required", [])),
        }
    header = (
        '"""Compiled by `python -m nfx_lint.compile` from rules/contract. Do not edit."""\n\n'
        "TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from nfx_lint.model import Json\n\n"
    )
    return (
        f"{header}KINDS: {chr(34)}dict[str, Json]{chr(34)} = {pformat(table, width=110, sort_dicts=False)}\n"
    )


def main() -> int:
    """Write `nfx_lint/data/` and, with what was just written there, the page about the rules."""
    files = compiled_files()
    for path in DATA.iterdir():
        if path.is_file() and path.name not in files:
            path.unlink()
    for name, text in files.items():
        (DATA / name).write_text(text, encoding="utf-8", newline="\n")
    # Its examples are run by the compiled data, which nothing has loaded before this line.
    from nfx_lint.rule_pages import page
    from nfx_lint.rules import catalogue

    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(catalogue()), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{len(files)} files in {DATA}\n{PAGE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
