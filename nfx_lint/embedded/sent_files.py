"""Files that commands in code send: found on disk, and checked with the kind of the endpoint."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.contracts.kinds import facts_of
from nfx_lint.contracts.requests import missing_faults
from nfx_lint.file_check import Outcome, SentFile, checked
from nfx_lint.files.paths import absolute, slashed
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.limits import MOST_SENT_FILES
from nfx_lint.model import EMBEDDED, REQUEST, Related
from nfx_lint.summary import NotChecked

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.files.discover import Candidate


def with_sent_files(
    files: Sequence[Candidate], outcomes: Sequence[Outcome], left_out: Iterable[NotChecked], options: Options
) -> tuple[list[Outcome], list[Outcome]]:
    """The outcomes, where files without a kind get the kind of a command, and the outcomes of further files.

    Files that the run leaves out stay unchecked. If several commands send a file, the first one counts.
    """
    replaced, further = list(outcomes), list[Outcome]()
    numbers = {_real(one.path): number for number, one in enumerate(files)}
    without = {absolute(one.path) for one in left_out}
    for path, host, sent in _found(files, outcomes):
        number = numbers.get(_real(path))
        if number is not None:
            if not _has_kind(outcomes[number]):
                replaced[number] = _checked(files[number].path, host, sent, options) or outcomes[number]
        elif without.isdisjoint(_with_folders(absolute(path))):
            outcome = _checked(path, host, sent, options)
            further += [outcome] if outcome else []
    return replaced, further


def _found(files: Sequence[Candidate], outcomes: Sequence[Outcome]) -> Iterator[tuple[str, str, SentFile]]:
    """The path of each file that is sent and may be read, with the first command that sends it."""
    seen: set[str] = set()
    for candidate, outcome in zip(files, outcomes, strict=True):
        for sent in outcome.sends:
            path = _path_of(sent.name, candidate)
            if path is None or _real(path) in seen:
                continue
            if len(seen) == MOST_SENT_FILES:
                return
            seen.add(_real(path))
            yield path, candidate.path, sent


def _path_of(name: str, host: Candidate) -> str | None:
    """The path of the file `name`, beside its host or in the current folder; None if it may not be read."""
    if os.path.isabs(name) or os.path.splitdrive(name)[0]:
        return None
    own = os.path.dirname(host.path)
    tops = [f"{_real(top).removesuffix('/')}/" for top in (host.top or own or os.curdir, os.curdir)]
    for path in (os.path.normpath(os.path.join(own, name)), os.path.normpath(name)):
        try:
            real = _real(path)
            if real.startswith(tuple(tops)) and os.path.isfile(real):
                return slashed(path)
        except (OSError, ValueError):  # ValueError: an invalid path, such as one with NUL
            continue
    return None


def _real(path: str) -> str:
    return slashed(os.path.realpath(path))


def _with_folders(path: str) -> Iterator[str]:
    """A path, and those of the folders that it is in."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _has_kind(outcome: Outcome) -> bool:
    return outcome.file is not None and (
        outcome.file.kind is not None or outcome.file.detected_by == EMBEDDED
    )


def _checked(path: str, host: str, sent: SentFile, options: Options) -> Outcome | None:
    """The outcome for a file that is sent; its findings have the command as a related place."""
    try:
        data = read_bytes(path)
    except Unreadable:
        return None
    is_known = options.for_file(path).kind is not None
    kind, edition = sent.kind, sent.edition
    own = options if is_known else replace(options, kind=kind, edition=edition, kind_source=REQUEST)
    missing = [] if is_known else missing_faults(_value(data, path, kind, options), kind)
    outcome = checked(data, path, own, named=True, cross_file=missing)
    command = Related("sent here", sent.span, file=host)
    findings = (replace(one, related=(*one.related, command)) for one in outcome.filtered.findings)
    return replace(outcome, filtered=replace(outcome.filtered, findings=tuple(findings)))


def _value(data: bytes, path: str, kind: str, options: Options) -> object:
    """The body in a file, if its kind has fields that only a request needs."""
    if not facts_of(kind).sent_with:
        return None
    from nfx_lint.source.document import read

    return read(data, options.suffix(path)).value
