"""The place in a document for a line of its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nfx_lint.locate.credentials import DOTS
from nfx_lint.model import Finding, Json, Path, UsageError
from nfx_lint.pointers import pointer_of, steps_of
from nfx_lint.source.document import Document
from nfx_lint.source.lines import lines_of


def pointer_at(file: str, document: Document, findings: Iterable[Finding], line: int) -> str:
    """The pointer of the first finding in a line, or of the value that begins there or last before it.

    Raises `UsageError` for a line that the file does not have.
    """
    lines = lines_of(document.text)
    count = len(lines) - (lines[-1] == "")
    if not 1 <= line <= count:
        raise UsageError(f"{file} has {count} line{'' if count == 1 else 's'}, so there is no line {line}")
    for finding in findings:
        if finding.line == line and DOTS not in steps_of(finding.pointer):
            return finding.pointer
    best: tuple[int, Path] = (0, ())
    for path, place in document.locate(list(_paths(document.value))).items():
        begins = (place.key or place.value).line
        if begins == line and best[0] != line:
            best = (line, path)
        elif begins < line and best[0] <= begins:
            best = (begins, path)
    return pointer_of(best[1])


def _paths(value: Json) -> Iterator[Path]:
    """All places below a value, the outermost first."""
    pending: list[tuple[Path, Json]] = [((), value)]
    while pending:
        path, value = pending.pop()
        if path:
            yield path
        steps: Iterable[tuple[str | int, Json]] = ()
        if isinstance(value, dict):
            steps = value.items()
        elif isinstance(value, list):
            steps = enumerate(value)
        pending += reversed([((*path, step), child) for step, child in steps])
