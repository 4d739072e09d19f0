"""Bodies that the contract allows and a sentence of the page does not, and the same with what it asks for."""

from __future__ import annotations

from collections.abc import Iterator

from contract_cases.bodies import MAPS, added, contexts, removed, replaced
from contract_cases.case import Case, error
from contract_cases.conditions import FIELDS, REFUSED_KEYS, asked
from contract_cases.facts import REQUEST_KINDS, chains


def missing_companions(kind: str) -> Iterator[Case]:
    """For each value of a deciding field all that it asks for, and all but one of that."""
    for chain in chains(kind):
        path, asks = chain[-1].path, asked(chain[-1].path)
        for value, wanted in asks[0].items() if asks else ():
            fields = {chain[-1].name: value, **{name: FIELDS[name] for name in wanted}}
            for context, body, steps in contexts(chain):
                whole = added(removed(body, steps[:-1], *FIELDS), steps[:-1], fields)
                yield Case(f"{path}: {value} ({context})", kind, whole)
                for name in wanted:
                    found = error(steps[:-1], *asks[1]) if asks else ()
                    less = removed(whole, steps[:-1], name)
                    yield Case(f"{path}: {value} without {name} ({context})", kind, less, found)


def git_history_without_folder(kind: str) -> Iterator[Case]:
    for chain in chains(kind) if kind in REQUEST_KINDS else ():
        place = chain[-1]
        for context, body, steps in contexts(chain) if place.name == "fullGitClone" else ():
            bare = removed(body, steps[:-1], "includeGitFolder")
            found = error(steps[:-1], "git-clone-without-folder")
            history = replaced(bare, steps, True)
            yield Case(f"{place.path} without the folder ({context})", kind, history, found)
            yield Case(f"{place.path}: false ({context})", kind, replaced(bare, steps, False))


def refused_keys(kind: str) -> Iterator[Case]:
    """Keys of maps: relative paths of files, characters of variables (not so for the service)."""
    for chain in chains(kind) if kind in REQUEST_KINDS else ():
        place = chain[-1]
        keys, rule = REFUSED_KEYS.get(place.name, ((), ""))
        allowed = rule == "variable-name-malformed" and kind != "manual-job"
        for context, body, steps in contexts(chain) if place.open else ():
            for key in keys:
                more = added(body, steps, {key: next(iter(MAPS[place.name].values()))})
                finds = () if allowed else error((*steps, key), rule)
                yield Case(f"{place.path}: key {key!r} ({context})", kind, more, finds)
