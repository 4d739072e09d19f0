"""The faults of a user's rule file, once it has been read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from nfx_lint.limits import MOST_STEPS_OF_A_PATTERN
from nfx_lint.messages import listed, quoted
from nfx_lint.model import Json, Path
from nfx_lint.patterns import matching
from nfx_lint.rules import fix_clause, when
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.rows import patterns_of
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.rules.user.targets import field_faults, target_faults
from nfx_lint.rules.verbs import VERBS
from nfx_lint.validation import own_files

TOO_COSTLY = "the patterns up to here take too many steps to build; use fewer or simpler ones"


def faults(entry: Json, stem: str) -> Iterator[tuple[Path, str]]:
    """Path and sentence of each fault in the content of a file called `stem`."""
    if isinstance(entry, dict):
        for key in ("check", "by", "keywords"):
            if key in entry:
                yield (key,), f"{quoted(key)} belongs to shipped rules: here no code runs; write `rows`"
                return
    broken = list(own_files.faults(entry, rule_schema(), "rule"))
    if broken:
        yield from broken
        return
    if entry["id"] != stem:
        yield ("id",), f"the id is {quoted(entry['id'])} and the file's name {quoted(stem)}; make them one"
    if entry["id"] in {rule.id for rule in catalogue()}:
        yield ("id",), f"nfx-lint itself has a rule {quoted(entry['id'])}; choose another id"
    if "fix" in entry:
        yield from ((("fix", *path), words) for path, words in fix_clause.faults(entry["fix"]))
    nowhere = list(target_faults(entry))
    yield from nowhere
    steps = 0
    for number, row in enumerate(entry["rows"]):
        wrong = list(_row_faults(row))
        steps += steps_of([row])
        if steps > MOST_STEPS_OF_A_PATTERN:
            yield from ((("rows", number, *path), words) for path, words in wrong or [((), TOO_COSTLY)])
            return
        yield from ((("rows", number, *path), words) for path, words in wrong)
        if not wrong and not nowhere:
            yield from ((("rows", number), words) for words in field_faults(entry, row))


def steps_of(rows: Iterable[Mapping[str, Json]]) -> int:
    """The number of steps to build the patterns of rows."""
    return sum(map(matching.steps_of, patterns_of(rows)))


def _row_faults(row: Json) -> Iterator[tuple[Path, str]]:
    verbs = [name for name in VERBS if name in row]
    if len(verbs) != 1:
        has = f"has {listed(verbs)}" if verbs else "has none"
        yield (), f"a row has one verb of {listed(VERBS)}; this one {has}"
    for path, words in when.faults(row.get("when", {})):
        yield ("when", *path), words
    if "fix" in row:
        yield from ((("fix", *path), words) for path, words in fix_clause.faults(row["fix"]))
    for name in verbs:
        for path, words in VERBS[name].faults(row[name]):
            yield (name, *path), words
