"""`rules/kinds.yaml`: facts about kinds that no contract states. Its comments explain each one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath

from nfx_lint.compiler.rule_files import RuleFileError, read_yaml
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json

Contracts = Mapping[tuple[str, str], dict[str, Json]]  # by edition and kind
Facts = Mapping[str, Json]

_FILE = "kinds.yaml"
_USED = ("makes", "collection", "migrates_to", "sent_with")  # by runs with findings
_FACTS = {"document", "marked_by", *_USED}


def load_facts(rules: FilePath) -> Facts:
    """The facts as they are written, in three parts: `marks`, `moved` and `kinds`."""
    facts: Facts = read_yaml(rules / _FILE)
    return facts


def stated(facts: Facts, name: str) -> dict[str, Json]:
    """The fact called `name` for each kind that has it."""
    return {kind: entry[name] for kind, entry in facts["kinds"].items() if name in entry}


def has_nodes(facts: Facts, kind: str) -> bool:
    """Whether a kind is a node of a template, or a document of nodes."""
    return kind.startswith(NODE) or kind in stated(facts, "document")


def facts_by_kind(facts: Facts, contracts: Contracts) -> dict[str, Json]:
    """The facts that only a run with findings needs, by kind. Raises `RuleFileError` for a wrong one."""
    wrong = next(_faults(facts, contracts), None)
    if wrong:
        raise RuleFileError(f"{_FILE}: {wrong}")
    found = {}
    for kind, entry in facts["kinds"].items():
        own = {name: entry[name] for name in _USED if name in entry}
        if "migrates_to" in own:
            own["moved"] = facts["moved"].get(own["migrates_to"], {})
        if own:
            found[kind] = own
    return found


def _faults(facts: Facts, contracts: Contracts) -> Iterator[str]:
    known = {kind for _, kind in contracts}
    for kind, entry in facts["kinds"].items():
        yield from (f"{kind}: unknown fact {name!r}" for name in entry.keys() - _FACTS)
        nodes = [f"{NODE}{entry['makes']}"] if "makes" in entry else []
        others = [entry[name] for name in ("document", "migrates_to") if name in entry]
        yield from (f"{kind}: unknown kind {name!r}" for name in (kind, *nodes, *others) if name not in known)
    for kind in facts["moved"].keys() - set(stated(facts, "migrates_to").values()):
        yield f"moved: nothing migrates to {kind!r}"
