"""The baseline: accepted findings, so that only new ones are reported.

A finding is identified by its rule, its file and its place in the document, with list items by name
rather than by index. Lines and values are not stored, so that edits elsewhere do not change the entry.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from nfx_lint.config.baseline_file import Baseline
from nfx_lint.model import Finding, Json, Path
from nfx_lint.pointers import pointer_of, step_in, steps_of, value_below

# Fields that identify a list item; the first set that is present counts.
NATURAL_KEYS = (("name",), ("type", "protocol"), ("id",), ("key",), ("identifier",), ("path",))
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./-]{0,60}")


def subtracted(
    findings: Iterable[Finding], baseline: Baseline, name: str, may_be_known: Callable[[str], bool]
) -> tuple[list[Finding], int, int]:
    """The new findings, the number of known ones, and the number of stale baseline entries."""
    file = baseline.file(name)
    left = Counter(baseline.known_in(file))
    new, known = [], 0
    for finding in findings:
        key = (file, finding.rule, finding.place)
        if left[key] > 0 and may_be_known(finding.rule):
            left[key] -= 1
            known += 1
        else:
            new.append(finding)
    return new, known, sum(left.values())


def stale_in(baseline: Baseline, name: str, known: int, stale: int) -> int:
    """The number of stale entries for a checked file; a clean one was not compared with the baseline."""
    return stale if known or stale else sum(baseline.known_in(baseline.file(name)).values())


def moved(
    findings: Iterable[Finding], baseline: Baseline, may_be_known: Callable[[Finding], bool]
) -> tuple[list[Finding], list[Finding], int]:
    """The new findings, those known from a deleted file, and the number of its stale entries.

    A renamed file keeps its entries: its findings have the same rules and places.
    """
    left, new, known = baseline.gone(), list[Finding](), list[Finding]()
    for finding in findings:
        key = (finding.rule, finding.place)
        if left[key] > 0 and may_be_known(finding) and not baseline.known_in(baseline.file(finding.file)):
            left[key] -= 1
            known.append(finding)
        else:
            new.append(finding)
    return new, known, sum(left.values())


def place_of(pointer: str, body: Json, is_public: Callable[[Path], bool]) -> str:
    """A pointer with list items by their natural key: `/healthChecks/type=x,protocol=y`.

    `is_public` is whether a report may show the value at a path.
    """
    names: list[str] = []
    path: Path = ()
    for step in steps_of(pointer):
        path = (*path, step_in(body, step))
        holder, body = body, value_below(body, path[-1])
        natural = _natural(body, path, is_public) if isinstance(holder, list) else ""
        names.append(natural or step)
    return pointer_of(tuple(names))


def paths_of_places(pointer: str, body: Json) -> Iterator[Path]:
    """The paths of the values that `place_of` may use."""
    path: Path = ()
    for step in steps_of(pointer):
        path = (*path, step_in(body, step))
        body = value_below(body, path[-1])
        yield path
        if isinstance(path[-1], int):
            yield from ((*path, key) for keys in NATURAL_KEYS for key in keys)


def _natural(item: Json, path: Path, is_public: Callable[[Path], bool]) -> str:
    from nfx_lint.locate.credentials import looks_secret

    if not isinstance(item, dict):
        return ""
    for keys in NATURAL_KEYS:
        values = [item.get(key) for key in keys]
        plain = all(isinstance(value, str) and _PLAIN.fullmatch(value) for value in values)
        if plain and all(is_public((*path, key)) for key in keys):
            shown = ",".join(f"{key}={value}" for key, value in zip(keys, values, strict=True))
            if not looks_secret(shown):
                return shown
    return ""
