"""Which files are checked for bodies in code: those with the ending of a language, if the run asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from nfx_lint.embedded.languages import ENDINGS
from nfx_lint.file_check import Outcome, checked
from nfx_lint.files.gitignore import Rules, ignored, rules_of
from nfx_lint.files.paths import slashed
from nfx_lint.source.document import FORMATS
from nfx_lint.summary import NotChecked

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.model import Violation


def checked_with_code(
    data: bytes,
    name: str,
    options: Options,
    *,
    named: bool,
    cross_file: Iterable[Violation] = (),
) -> Outcome:
    """The outcome for a file, as a document or for the bodies in it."""
    suffix = options.suffix(name).lower()
    if suffix not in ENDINGS or not _is_wanted(name, options):
        is_code = suffix in ENDINGS and suffix not in FORMATS
        return _foreign(name) if is_code else checked(data, name, options, named=named, cross_file=cross_file)
    ordinary = None
    if suffix in FORMATS:
        ordinary = checked(data, name, options, named=named, cross_file=cross_file)
        if ordinary.file and not _are_all(ordinary, ("not-northflank", "unknown-kind")):
            return ordinary
    from nfx_lint.embedded.host_file import checked as checked_host

    found = checked_host(data, name, options)
    # A workflow without bodies that is named is no mistake.
    if found or ordinary is None or (ordinary.file and _are_all(ordinary, ("not-northflank",))):
        return found or _foreign(name)
    return ordinary


def _are_all(outcome: Outcome, rules: tuple[str, ...]) -> bool:
    """Whether a file of unknown kind has findings of these rules only."""
    kind = outcome.file.kind if outcome.file else None
    return kind is None and all(one.rule in rules for one in outcome.filtered.findings)


def _foreign(name: str) -> Outcome:
    return Outcome(None, skipped=NotChecked(name, "foreign"))


def _is_wanted(name: str, options: Options) -> bool:
    if options.embedded is None or not options.embedded.globs:
        return True
    rules = _rules(options.embedded.globs, options.embedded.folder)
    path = slashed(os.path.abspath(name))
    steps = path.split("/")
    above = ("/".join(steps[:count]) for count in range(2, len(steps)))
    return ignored(rules, path, False) or any(ignored(rules, one, True) for one in above)


@lru_cache(maxsize=4)
def _rules(globs: tuple[str, ...], folder: str) -> tuple[Rules, ...]:
    return rules_of(globs, folder, "embedded")
