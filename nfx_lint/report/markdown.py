"""A table for pull request comments and the GitHub step summary."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nfx_lint.limits import LONGEST_COMMENT, LONGEST_MESSAGE, LONGEST_NOTE
from nfx_lint.model import Finding, Fix, Report
from nfx_lint.report.about import TOOL, About
from nfx_lint.report.fixes import diff_lines
from nfx_lint.report.safe import safe
from nfx_lint.report.totals import rest, totals

# Words without any meaning in Markdown: no mention, issue number, URL, commit or emoji.
_PLAIN = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*|[0-9]{1,6}")
_PARTS = re.compile(r"(\(?)(.*?)([.,:;?)…]*)", re.DOTALL)
_COMMIT = re.compile(r"[0-9a-fA-F]{7,}")


def render(report: Report, about: About, limit: int = LONGEST_COMMENT) -> str:
    """A heading and a row per finding, at most `limit` bytes; the last row counts omitted ones."""
    lines = [f"### {TOOL}: {_prose(totals(report))}"]
    if report.findings:
        lines += ["", "| | Where | What |", "|---|---|---|", *_rows(report, about, limit)]
        lines += [f"| | | {_prose(line)} |" for line in rest(report)]
        room = limit - sum(len(line.encode()) + 1 for line in lines)
        lines += _diffs(report, about, room)
    return "".join(f"{line}\n" for line in lines)


def _diffs(report: Report, about: About, room: int) -> Iterator[str]:
    """A block with the changes that fixes make, as far as there is room."""
    heading = ["", "<details><summary>Fixes</summary>", ""]
    room -= 100
    for finding in report.shown:
        if finding.fix and finding.fix.diff:
            block = _diff_block(finding, finding.fix, about)
            room -= sum(len(line.encode()) + 1 for line in (*heading, *block))
            if room < 0:
                break
            yield from (*heading, *block)
            heading = []
    if not heading:
        yield "</details>"


def _diff_block(finding: Finding, fix: Fix, about: About) -> list[str]:
    lines = diff_lines(fix.diff, LONGEST_MESSAGE)
    fence = "`" * max(3, 1 + max(len(found) for line in lines for found in re.findall("`*", line)))
    title = f"{_code(about.path(finding.file))}: {_prose(safe(fix.title, LONGEST_MESSAGE))}"
    unsafe = "" if fix.safe else " (unsafe)"
    return [f"{title}{unsafe}", "", f"{fence}diff", *lines, fence, ""]


def _rows(report: Report, about: About, limit: int) -> Iterator[str]:
    room = limit - 500
    for number, finding in enumerate(report.shown):
        row = _row(finding, about)
        room -= len(row.encode()) + 1
        if room < 0:
            yield f"| | | and {len(report.shown) - number} more |"
            return
        yield row


def _row(finding: Finding, about: About) -> str:
    page = about.page(finding.rule)
    rule = f"[{_code(finding.rule)}]({page})" if page else _code(finding.rule)
    what = [f"{rule} {_prose(safe(finding.message, LONGEST_MESSAGE))}"]
    file = about.path(finding.file)
    for related in finding.related:
        other = about.path(related.file) if related.file else file
        place = _code(f"{other}:{related.span.line}:{related.span.column}")
        what.append(f"{_prose(safe(related.message, LONGEST_NOTE))}: {place}")
    if finding.hint:
        what.append(_prose(safe(finding.hint, LONGEST_MESSAGE)))
    where = f"{file}:{finding.line}:{finding.column}" if finding.span else file
    pointer = f"<br>{_code(finding.pointer)}" if finding.pointer else ""
    kind = f"<br>{_code(finding.kind)}" if finding.kind else ""
    return f"| {finding.severity} | {_code(where)}{pointer}{kind} | {'<br>'.join(what)} |"


def _prose(text: str) -> str:
    """Plain words unchanged, everything else as code: quoted parts and potential markup."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0:
        return _code(text)
    shown = ""
    for index, piece in enumerate(pieces):
        next_piece = _code(piece) if index % 2 and piece else _words(piece)
        # Adjacent code spans would be read as one.
        apart = " " if shown.endswith("`") and next_piece.startswith("`") else ""
        shown += apart + next_piece
    return shown


def _words(text: str) -> str:
    return " ".join(map(_word, text.split(" ")))


def _word(text: str) -> str:
    opening, word, marks = _PARTS.fullmatch(text).groups()  # type: ignore[union-attr]  # it takes any text
    plain = not word or (_PLAIN.fullmatch(word) and not _COMMIT.match(word))
    return f"{opening}{word if plain else _code(word)}{marks}"


def _code(text: str) -> str:
    """`text` as code in a cell. A bar would end the cell even in code, so it goes between two spans."""
    return (
        "&#124;".join(_span(piece) for piece in safe(text, LONGEST_MESSAGE).split("|") if piece) or "&#124;"
    )


def _span(text: str) -> str:
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    # Markdown drops one blank on each side, unless there are only blanks.
    pad = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    if not text.strip(" "):
        pad = ""
    return f"{fence}{pad}{text}{pad}{fence}"
