"""Writes the contracts of a new edition from an older one and facts, and lists what a person must decide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import date
from itertools import groupby
from pathlib import Path as FilePath

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.changes import changed, example_of, schema_of
from nfx_lint.compiler.upstream.compare import Difference, differences
from nfx_lint.compiler.upstream.contracts import Contract, contracts_of, editions
from nfx_lint.compiler.upstream.decisions import decisions_of, undecided
from nfx_lint.compiler.upstream.facts import DOCUMENT, Endpoint, Facts, address, addresses
from nfx_lint.compiler.upstream.layout import contract_text
from nfx_lint.compiler.upstream.places import Line, lines_of, place_of
from nfx_lint.contracts.load import used_shapes
from nfx_lint.model import Json, Path
from nfx_lint.pointers import steps_of

Files = dict[str, dict[str, Json]]  # contracts by kind
_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_TYPED = ("pattern", "minimum")  # a source that has none of these only types


def draft(facts: Facts, edition: str, new: str, rules: FilePath = RULES, read: str = "") -> str:
    """Write `rules/contracts/NEW` with the kinds that differ. Returns the list of what to decide, as text."""
    if not re.fullmatch(r"\d{4}-\d{2}", new) or new in editions(rules) or new < edition:
        raise SourceError(f"a new edition is called by its month, and comes after {edition}: {new!r}")
    found = differences(facts, edition, rules)
    found, _ = undecided(found, decisions_of(edition, rules), facts.source)
    read = read or date.today().isoformat()
    contracts = contracts_of(edition, rules)
    files: Files = {}
    todo: list[str] = []
    for kind, rows in groupby((one for one in found if one.where in contracts), key=lambda one: one.where):
        lines = _lines(kind, facts, contracts)
        files.setdefault(kind, _copied(contracts[kind], facts, new, read))
        todo += _changed(files[kind], kind, list(rows), lines)
    for one in facts.endpoints:
        if any(row.group == "new endpoint" and row.where == f"{one.method} {one.path}" for row in found):
            todo += _added(files, one, facts, read)
    todo += [f"endpoint gone: {one.where}" for one in found if one.group == "endpoint gone"]
    _write(files, rules / "contracts" / new)
    return "".join(f"{line}\n" for line in (*sorted(todo), *_always(new)))


def _lines(kind: str, facts: Facts, contracts: Mapping[str, Contract]) -> dict[Path, Line]:
    """What the source says of a kind: of its first endpoint that the source has."""
    ours = [(one["method"], address(one["path"])) for one in contracts[kind].schema.get("x-endpoints", ())]
    for one, where in zip(facts.endpoints, addresses(facts.endpoints), strict=True):
        if one.body is not None and (where in ours or (one.method, one.path) == (DOCUMENT, kind)):
            return lines_of(one.body)
    return {}


def _copied(contract: Contract, facts: Facts, new: str, read: str) -> dict[str, Json]:
    copy = deepcopy(contract.schema)
    copy["$comment"] = f"As edition {contract.edition}, with what {facts.source} says differently."
    page = copy["x-source"]["page"]
    copy["x-source"] = {"page": f"{facts.source}, {page}" if facts.complete else page, "read": read}
    return copy


def _changed(
    contract: dict[str, Json], kind: str, rows: list[Difference], lines: dict[Path, Line]
) -> Iterator[str]:
    """Change a contract; what remains to be decided."""
    for row in rows:
        path = steps_of(row.pointer)
        what = f"{kind} {row.pointer}: {row.group}"
        if not changed(contract, path, row.group, lines.get(path)):
            yield f"{what}: in a union or a map; change it by hand"
        elif row.group == "new field":
            yield f"{what}: describe it, and mark a secret with `x-secret`"
        elif row.group == "pattern changed":
            yield f"{what}: explain it in rules/patterns.json"
        elif row.group == "became required":
            yield f"{what}: add it to the example"
        elif row.group == "field gone":
            yield f"{what}: look for it in the rules and in the example"
        elif row.group == "type changed":
            yield f"{what}: compare the other keywords of the field with the new type"


def _added(files: Files, endpoint: Endpoint, facts: Facts, read: str) -> Iterator[str]:
    where = f"{endpoint.method} {endpoint.path}"
    if endpoint.body is None:
        yield f"{where}: add it to rules/tables/endpoints.json; it has no body"
        return
    kind = name_of(endpoint)
    place = place_of(endpoint.body, endpoint.body)
    typed = not any(one in facts.says for one in _TYPED)
    files[kind] = {
        "$schema": _SCHEMA,
        "$comment": f"From {facts.source}.",
        "title": kind,
        "description": "",
        "x-source": {"page": f"{facts.source}, {where}", "read": read},
        "x-endpoints": [{"method": endpoint.method, "path": endpoint.path}],
        **({"x-partial": True} if endpoint.method == "PATCH" else {}),
        **({"x-basis": "typed"} if typed else {}),
        "examples": [example_of(place)],
        **schema_of(place),
    }
    yield f"{where}: name the kind (now `{kind}`), describe it and its fields, mark secrets and actions"


def name_of(endpoint: Endpoint) -> str:
    """A first name for the kind of a new endpoint: what its path ends with."""
    words = [step for step in endpoint.path.split("/") if step and not step.startswith("{")]
    noun = "-".join(_singular(word) for word in words[1:][-2 if endpoint.path[-1] != "}" else -1 :])
    return noun + {"PATCH": ".patch", "PUT": ".put"}.get(endpoint.method, "")


def _singular(word: str) -> str:
    for end, instead in (("sses", "ss"), ("ies", "y"), ("ss", "ss"), ("s", "")):
        if word.endswith(end):
            return word.removesuffix(end) + instead
    return word


def _always(new: str) -> Iterator[str]:
    yield f"edition {new}: write tests/facts/{new}.json, and CHANGELOG.md"
    yield "rules that name editions: grep -rn 'editions:' rules"


def _write(files: Files, folder: FilePath) -> None:
    folder.mkdir()
    shapes: dict[str, Json] = {}
    for kind, contract in files.items():
        own = contract.pop("$defs", {})
        shapes |= used_shapes(contract, own)
        text = contract_text(contract).replace('"$ref": "#/', '"$ref": "shapes.json#/')
        (folder / f"{kind}.json").write_text(text, encoding="utf-8", newline="\n")
    whole = {"$schema": _SCHEMA, "$comment": "Objects that several kinds have.", "$defs": shapes}
    (folder / "shapes.json").write_text(contract_text(whole), encoding="utf-8", newline="\n")
