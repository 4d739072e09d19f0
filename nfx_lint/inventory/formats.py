"""The resources of an inventory as text: columns, JSON, CSV, Markdown, or a Mermaid graph."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict

from nfx_lint.inventory.resources import Resource, Totals, totals_of
from nfx_lint.limits import LONGEST_NOTE
from nfx_lint.report.markdown_text import code, prose
from nfx_lint.report.safe import safe, safe_json

_COLUMNS = (
    *("project", "kind", "name", "plan", "instances"),
    *("storage", "ephemeral", "ports", "public", "links"),
)
_IN_MB = ("storage", "ephemeral")
# A spreadsheet program runs a cell that begins with one of these; the wide ones in East Asian languages.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def _cells(one: Resource) -> dict[str, str]:
    values = {**asdict(one)}
    return {
        name: ", ".join(values[name]) if isinstance(values[name], tuple) else str(_or_empty(values[name]))
        for name in ("file", *_COLUMNS)
    }


def _or_empty(value: object) -> object:
    return "" if value is None else value


def as_table(resources: Sequence[Resource]) -> str:
    """Columns for people, and the totals."""
    rows = [{name: _short(text) for name, text in _cells(one).items()} for one in resources]
    shown = [name for name in ("file", *_COLUMNS) if any(row[name] for row in rows)]
    heading = {name: f"{name} MB" if name in _IN_MB else name for name in shown}
    widths = {name: max(len(row[name]) for row in (heading, *rows)) for name in shown}
    lines = ["  ".join(row[name].ljust(widths[name]) for name in shown).rstrip() for row in (heading, *rows)]
    return "\n".join((*lines, "", *_totals(totals_of(resources), _short))) + "\n"


def _short(text: str) -> str:
    return safe(text, LONGEST_NOTE)


def _totals(totals: Totals, shown: Callable[[str], str]) -> Iterator[str]:
    for name, counts in (("kinds", totals.kinds), ("plans", totals.plans)):
        if counts:
            yield f"{name}: {', '.join(f'{count} × {shown(key)}' for key, count in counts.items())}"
    if totals.storage:
        yield f"storage: {totals.storage} MB"


def as_json(resources: Sequence[Resource]) -> str:
    """Resources and totals for programs."""
    value = {"resources": [asdict(one) for one in resources], "totals": asdict(totals_of(resources))}
    return safe_json(json.dumps(value, indent=2, ensure_ascii=False)) + "\n"


def as_csv(resources: Sequence[Resource]) -> str:
    """Lines of comma-separated values, without formulas.

    All are in quotes, since some programs separate at semicolons.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(("file", *_COLUMNS))
    for one in resources:
        cells = map(_short, _cells(one).values())
        writer.writerow([f"'{text}" if text.startswith(_FORMULA) else text for text in cells])
    return written.getvalue()


def as_markdown(resources: Sequence[Resource]) -> str:
    """A table, and the totals below it."""
    lines = [f"| {' | '.join(_COLUMNS)} |", f"|{'---|' * len(_COLUMNS)}"]
    for one in resources:
        cells = _cells(one)
        lines.append(f"| {' | '.join(_markdown(cells[name]) for name in _COLUMNS)} |")
    return "\n".join((*lines, "", *(f"- {line}" for line in _totals(totals_of(resources), _markdown)))) + "\n"


def _markdown(text: str) -> str:
    shown = _short(text)
    return code(shown) if "`" in shown else prose(shown)


def as_mermaid(resources: Sequence[Resource]) -> str:
    """A graph: a box for each project, with its resources and their links."""
    numbers = {id(one): f"n{number}" for number, one in enumerate(resources)}
    by_name: dict[tuple[str, str], str] = {}
    for one in resources:
        by_name.setdefault((one.file, one.name), numbers[id(one)])
    projects: dict[str, list[Resource]] = {}
    for one in resources:
        if one.kind != "Project":
            projects.setdefault(one.project, []).append(one)
    lines = ["flowchart LR"]
    for at, (project, inside) in enumerate(projects.items()):
        boxes = [f'{numbers[id(one)]}["{_label(one.name)}<br/>{_label(one.kind)}"]' for one in inside]
        if project:
            boxes = [f'subgraph p{at}["{_label(project)}"]', *(f"  {box}" for box in boxes), "end"]
        lines += [f"  {box}" for box in boxes]
    for one in resources:
        targets = {by_name[one.file, name]: None for name in one.links if (one.file, name) in by_name}
        lines += [f"  {numbers[id(one)]} --> {target}" for target in targets]
    return "\n".join(lines) + "\n"


def _label(text: str) -> str:
    """A text in quotes: characters with a meaning in a graph become entities."""
    shown = _short(text)
    return "".join(char if char.isalnum() or char in " -_.,:/()${}" else f"#{ord(char)};" for char in shown)


FORMATS: Mapping[str, Callable[[Sequence[Resource]], str]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
    "markdown": as_markdown,
    "mermaid": as_mermaid,
}
