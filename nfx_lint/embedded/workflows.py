"""Shell in the workflows of CI systems: `run` of GitHub Actions and CircleCI, `script` of GitLab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from nfx_lint.embedded import shell
from nfx_lint.embedded.body import Found
from nfx_lint.embedded.folded import folded_positions
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import UNKNOWN, Text, Writer
from nfx_lint.limits import MOST_SCRIPTS
from nfx_lint.locate.string_offsets import StringSource
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.positions import Place
from nfx_lint.source.document import read_text
from nfx_lint.source.lines import line_starts, lines_of

_SCRIPTS = frozenset(("run", "command", "script", "before_script", "after_script"))
# The setting for the folder of a script.
_FOLDER = re.compile(r"working[-_]directory\s*:")
# What the CI system computes before the shell sees it.
_PARAMETER = re.compile(r"<<[ \w.-]{1,80}>>")
_EXPRESSION = re.compile(rf"\$\{{\{{.*?\}}\}}|{_PARAMETER.pattern}", re.DOTALL)


def read(source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of the scripts in a workflow."""
    document = read_text(source.value, ".yaml")
    found.moves |= bool(_FOLDER.search(source.value))
    found.in_part |= not document.parsed
    paths = [path for path in _scripts(document.value) if _is_ours(value_at(document.value, path))]
    paths = paths[:MOST_SCRIPTS]
    places, lines = document.locate(paths), lines_of(source.value)
    starts = line_starts(source.value)
    for path in paths:
        script = _script(source, lines, starts, places[path], value_at(document.value, path))
        if script is None:
            found.in_part = True
        else:
            shell.read(_without_expressions(script), reader, found)


def _is_ours(script: str) -> bool:
    return "northflank" in script.lower()


def _scripts(value: Json) -> Iterator[Path]:
    """The paths of the texts that may be scripts."""
    pending: list[tuple[Path, Json]] = [((), value)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, dict | list):
            members = value.items() if isinstance(value, dict) else enumerate(value)
            pending += reversed([((*path, step), child) for step, child in members])
        elif isinstance(value, str) and not _SCRIPTS.isdisjoint(path[-2:]):
            yield path


def _script(
    source: Text, lines: Sequence[str], starts: Sequence[int], place: Place, value: str
) -> Text | None:
    """The text of a script with its places; None if they cannot be determined."""
    positions = StringSource(lines, place.value, value).positions()
    positions = positions or folded_positions(lines, place.value, value)
    if positions is None or place.used_at:
        return None
    offsets = [starts[line - 1] + column - 1 for line, column in positions]
    first = [source.starts[offset] for offset in offsets[:-1]]
    # An escape ends where the next character begins; at the end of a line that is after it.
    last = [max(start + 1, source.starts[at - 1] + 1) for start, at in zip(first, offsets[1:], strict=True)]
    ends = [start + 1 if char == "\n" else end for start, end, char in zip(first, last, value, strict=True)]
    return Text(value, first, ends)


def _without_expressions(script: Text) -> Text:
    """A script with the expressions of the CI system unknown."""
    writer, at = Writer(), 0
    # Behind the last `}}` each `${{` would be searched for one up to the end.
    last = script.value.rfind("}}") + 2 if "}}" in script.value else 0
    found = (_EXPRESSION.finditer(script.value, 0, last), _PARAMETER.finditer(script.value, last))
    for match in chain.from_iterable(found):
        writer.copy(script.part(at, match.start()))
        writer.put(UNKNOWN, script.part(*match.span()))
        at = match.end()
    writer.copy(script.part(at, len(script.value)))
    return writer.text()
