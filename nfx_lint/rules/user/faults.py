"""What is wrong with a user's rule file, once it has been read."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.messages import listed, quoted
from nfx_lint.model import Json, Path
from nfx_lint.rules import when
from nfx_lint.rules.catalogue import catalogue
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.rules.user.targets import field_faults, target_faults
from nfx_lint.rules.verbs import VERBS
from nfx_lint.validation import own_files


def faults(entry: Json, stem: str) -> Iterator[tuple[Path, str]]:
    """Path and sentence of each thing that is wrong with the content of a file called `stem`."""
    if isinstance(entry, dict):
        for key in ("check", "by", "keywords"):
            if key in entry:
                yield (key,), f"{quoted(key)} belongs to shipped rules: here no code runs; write `rows`"
                return
    broken = list(own_files.faults(entry, rule_schema()))
    if broken:
        yield from broken
        return
    if entry["id"] != stem:
        yield ("id",), f"the id is {quoted(entry['id'])} and the file's name {quoted(stem)}; make them one"
    if entry["id"] in {rule.id for rule in catalogue()}:
        yield ("id",), f"nfx-lint itself has a rule {quoted(entry['id'])}; choose another id"
    nowhere = list(target_faults(entry))
    yield from nowhere
    for number, row in enumerate(entry["rows"]):
        wrong = list(_row_faults(row))
        yield from ((("rows", number, *path), words) for path, words in wrong)
        if not wrong and not nowhere:
            yield from ((("rows", number), words) for words in field_faults(entry, row))


def _row_faults(row: Json) -> Iterator[tuple[Path, str]]:
    verbs = [name for name in VERBS if name in row]
    if len(verbs) != 1:
        has = f"has {listed(verbs)}" if verbs else "has none"
        yield (), f"a row has one verb of {listed(VERBS)}; this one {has}"
    for path, words in when.faults(row.get("when", {})):
        yield ("when", *path), words
    for name in verbs:
        for path, words in VERBS[name].faults(row[name]):
            yield (name, *path), words
