"""Hover: what `nfx-lint explain` knows about a place, and the result of an expression."""

from __future__ import annotations

import json
from collections.abc import Iterator

from lsprotocol import types

from nfx_lint._compiled.expression_table import FUNCTIONS
from nfx_lint._compiled.template_table import KINDS
from nfx_lint.contracts.kinds import field_names
from nfx_lint.explain.facts import BOUNDS, facts_at
from nfx_lint.limits import LONGEST_NOTE
from nfx_lint.lsp.documents import Analysis, Reading
from nfx_lint.lsp.names import Name, Template, name_of, template_of
from nfx_lint.model import CheckedFile, Json, Path, Report
from nfx_lint.pointers import pointer_of
from nfx_lint.report.safe import safe
from nfx_lint.schemas.nodes import node_fields
from nfx_lint.templates.expressions.check import named, signature
from nfx_lint.templates.expressions.tree import Call, Expression, Reference
from nfx_lint.templates.strings import Text, strings_of


def hover(analysis: Analysis, offset: int) -> types.Hover | None:
    """The hover text at an offset."""
    path, reading = analysis.path_at(offset), analysis.reading
    if path is None or reading is None:
        return None
    found = _of_expression(analysis, path, offset) or _of_place(analysis, reading, path)
    if not found:
        return None
    lines, place = found
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, "\n\n".join(lines)), place)


_Found = tuple[list[str], "types.Range | None"]


def _of_place(analysis: Analysis, reading: Reading, path: Path) -> _Found | None:
    place = analysis.places[path]
    span = analysis.positions.range(place.key or place.value)
    template = template_of(analysis)
    node = template.node_at(path) if template else None
    if node and len(path) == len(node.path) + 1 and path[-1] != "spec":
        described = node_fields([])["properties"].get(path[-1])
        return ([f"**{path[-1]}**", described["description"]], span) if described else None
    checked = CheckedFile(analysis.snapshot.path, reading.kind, reading.edition, "content")
    # Its findings are already diagnostics, and a check takes longer than everything else.
    facts = facts_at("", pointer_of(path), reading.document, checked, Report(), analysis.options)
    return list(_lines(facts, path)), span


def _lines(facts: Json, path: Path) -> Iterator[str]:
    part = facts.get("part", facts["kind"]).removeprefix("node.")
    if not facts["documented"]:
        yield f"The API reference does not describe this, only {facts['part_of'] or 'the body'} of a {part}."
        return
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    about = ["required" if facts["required"] else "optional", f"of a {part}, edition {facts['edition']}"]
    known = name in field_names()  # other keys are the user's own, and may be anything
    yield f"**{safe(name, LONGEST_NOTE)}** ({', '.join(about)})" if known else f"({', '.join(about)})"
    if "description" in facts:
        yield str(facts["description"])
    rows = [f"- {words}" for words in _facts(facts)]
    if rows:
        yield "\n".join(rows)
    for choice in facts["choices"]:
        taken = f"Here: {choice['taken'] or 'undecided'}, since {choice['why']}."
        yield f"One of: {', '.join(choice['options'])}. {taken}"
    rules = [f"- `{row['rule']}` ({row['level']}): {row['title']}" for row in facts["rules"]]
    if rules:
        yield "Rules that look here:\n" + "\n".join(rules)


def _facts(facts: Json) -> Iterator[str]:
    kinds = facts.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    yield f"type: {' or '.join(kinds) or 'any'}"
    if facts["secret"]:
        yield "a secret, never shown"
    if "deprecated" in facts:
        yield f"deprecated: {facts['deprecated']}"
    if "enum" in facts:
        yield f"allowed: {', '.join(f'`{value}`' for value in facts['enum'])}"
    yield from (f"{words}: {facts[key]}" for key, words in BOUNDS.items() if key in facts)
    if "pattern" in facts:
        yield f"form: {facts.get('form') or '`' + facts['pattern'] + '`'}"
    if "default" in facts:
        yield f"default: `{json.dumps(facts['default'])}`"
    if "fields" in facts:
        shown = (f"`{one['name']}`{' (required)' if one['required'] else ''}" for one in facts["fields"])
        yield f"fields: {', '.join(shown)}"


def _of_expression(analysis: Analysis, path: Path, offset: int) -> _Found | None:
    """The result of the innermost call or reference at an offset."""
    template = template_of(analysis)
    if template is None:
        return None
    texts = (one for document in template.documents for one in strings_of(document).texts)
    text = next((one for one in texts if one.path == path), None)
    if text is None:
        return None
    best: tuple[int, tuple[int, int], Reference | Call] | None = None
    for one in text.found:
        for value in _values(one.value) if isinstance(one, Expression) and one.value else ():
            at = analysis.written(path, value.start, value.end)
            if at and at[0] <= offset <= at[1] and (best is None or at[1] - at[0] < best[0]):
                best = (at[1] - at[0], at, value)
    if best is None:
        return None
    lines = _of_call(best[2]) if isinstance(best[2], Call) else _of_reference(best[2], text, template)
    return list(lines), analysis.positions.between(*best[1])


def _values(value: object) -> Iterator[Reference | Call]:
    if isinstance(value, Reference):
        yield value
    elif isinstance(value, Call):
        yield value
        for argument in value.arguments:
            yield from _values(argument)


def _of_call(call: Call) -> Iterator[str]:
    if call.name in FUNCTIONS:
        yield f"`{signature(call.name)}`"
        yield f"gives: {FUNCTIONS[call.name]['gives']}"
    else:
        yield "There is no function of this name."


def _of_reference(reference: Reference, text: Text, template: Template) -> Iterator[str]:
    scope = template.scope_at(text.path)
    name = name_of(reference, text, scope)
    if name is None:
        is_secret = reference.root == "secrets"
        yield "A secret that the team keeps." if is_secret else "Not a name of this document."
        return
    shown = named(name.name)
    if name.root == "args":
        yield f"Argument{shown}"
        yield _declared(name, template)
        return
    nodes = template.nodes(name)
    if not nodes:
        yield f"Trigger{shown}" if name.name in scope.triggers else f"No node has the ref{shown}."
        return
    outputs = KINDS.get(nodes[0].kind, {}).get("outputs")
    yield f"Node{shown} of kind {safe(nodes[0].kind, LONGEST_NOTE)}"
    yield f"outputs: {', '.join(f'`{one}`' for one in outputs)}" if outputs else "outputs: not published"


def _declared(name: Name, template: Template) -> str:
    """Where an argument comes from. Its value is not shown, because it may be a secret."""
    document = next(one for one in template.documents if one.path == name.document)
    scope = template.scopes[id(document)]
    field = scope.declared.get(name.name)
    if field:
        return f"declared in `{field}` of this document"
    is_filled = name.name in scope.arguments | scope.filled
    return "filled by Northflank or an input" if is_filled else "not declared here"
