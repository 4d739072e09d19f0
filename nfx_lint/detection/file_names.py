"""The kinds that the name of a file or of its folder suggests, such as `cron-jobs/nightly.json`.

A name decides only between kinds that the content leaves; it never makes a file Northflank's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.detection.candidates import RESPONSE
from nfx_lint.suggest import plain_form

# Other names of kinds on Northflank's pages.
_ALIASES = {"secretgroup": "secret", "database": "addon"}


@dataclass(frozen=True, slots=True)
class Suggested:
    """The `kinds` that a name suggests, as `jobs` does `cron-job`, and their `parts`, as `job-settings`."""

    kinds: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()


NOTHING = Suggested()


@lru_cache(maxsize=256)
def suggested_by(path: str) -> Suggested:
    """The kinds that a file's name suggests, or else its folder's: `db.addon.json`, `jobs/a.yaml`."""
    folder, _, file = path.replace("\\", "/").rpartition("/")
    words = (*reversed(file.split(".")[:-1]), folder.rpartition("/")[2])
    return next(filter(None, map(_named, words)), NOTHING)


def _named(word: str) -> Suggested | None:
    """The kinds that a word suggests, by its longest end that is a name of kinds: `nightly-cron-jobs`."""
    parts = word.lower().replace("_", "-").split("-")
    for start in range(len(parts)):
        wanted = _singular("".join(parts[start:]))
        wanted = plain_form(_ALIASES.get(wanted, wanted))
        if wanted in _by_end():
            return Suggested(_by_end()[wanted], _by_start().get(wanted, frozenset()))
    return None


@lru_cache(maxsize=1)
def _by_end() -> dict[str, frozenset[str]]:
    """The kinds by each end of their names: `cron-job.patch` by `cronjob` and `job`."""
    found: dict[str, frozenset[str]] = {}
    for kind, steps in _steps():
        for start in range(len(steps)):
            end = "".join(steps[start:])
            found[end] = found.get(end, frozenset()) | {kind}
    return found


@lru_cache(maxsize=1)
def _by_start() -> dict[str, frozenset[str]]:
    """The kinds by the first word of their names."""
    found: dict[str, frozenset[str]] = {}
    for kind, (first, *_) in _steps():
        found[first] = found.get(first, frozenset()) | {kind}
    return found


def _steps() -> list[tuple[str, list[str]]]:
    """The kinds, each with the words of its name: those of `cron-job.patch` are `cron` and `job`."""
    return [(kind, kind.partition(".")[0].split("-")) for kind in KINDS if not kind.endswith(RESPONSE)]


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
