"""Definition, references and rename of the names of a template."""

from __future__ import annotations

import re

from lsprotocol import types

from nfx_lint.lsp.documents import Analysis
from nfx_lint.lsp.editor import Editor
from nfx_lint.lsp.names import Name, Use, template_of, use_at, uses_in
from nfx_lint.source.document import read_text

# A name that every reader accepts: unquoted in YAML, as a JSON key, and in an expression.
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,62}")
_WORDS = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))


class NotRenamed(Exception):
    """Why a name cannot be changed, as a sentence."""


def definitions(analysis: Analysis, offset: int) -> list[types.Location]:
    """Where the name at an offset is defined."""
    return [_location(analysis, one) for one in _same(analysis, offset) if one.is_definition and one.at]


def references(analysis: Analysis, offset: int, *, definition: bool) -> list[types.Location]:
    """Where the name at an offset is used, in the order of the text."""
    found = [one for one in _same(analysis, offset) if one.at and (definition or not one.is_definition)]
    return [_location(analysis, one) for one in sorted(found, key=lambda one: one.at or (0, 0))]


def renamed_part(analysis: Analysis, offset: int) -> types.Range | None:
    """The name at an offset, if it can be changed."""
    use = use_at(_uses(analysis), offset)
    is_known = use is not None and any(one.is_definition for one in _same(analysis, offset))
    return analysis.positions.between(*use.at) if use and use.at and is_known else None


def renamed(analysis: Analysis, offset: int, name: str, editor: Editor) -> types.WorkspaceEdit:
    """The edits that give the name at an offset another one. Raises `NotRenamed`."""
    uses = _same(analysis, offset)
    if not any(one.is_definition for one in uses):
        raise NotRenamed("there is no ref and no argument here that this document defines")
    if not _NAME.fullmatch(name) or name.lower() in _WORDS:
        raise NotRenamed("a name begins with a letter; letters, digits, - and _ follow")
    if any(one.at is None for one in uses):
        raise NotRenamed("a place where the name is used cannot be changed by itself, such as `refs['name']`")
    new = Name(uses[0].name.root, name, uses[0].name.document)
    if any(one.name == new and one.is_definition for one in _uses(analysis)):
        raise NotRenamed("this name is taken already")
    places = sorted({one.at for one in uses if one.at})
    _require_same_value(analysis, places, uses[0].name.name, name)
    return editor.edit(
        analysis, [types.TextEdit(analysis.positions.between(*place), name) for place in places]
    )


def _require_same_value(analysis: Analysis, places: list[tuple[int, int]], old: str, new: str) -> None:
    """Raise `NotRenamed` unless the text reads the same after the edits, apart from the name."""
    text, shift = analysis.document.text, 0
    for start, end in places:
        text = f"{text[: start + shift]}{new}{text[end + shift :]}"
        shift += len(new) - (end - start)
    after = read_text(text, analysis.options.suffix(analysis.snapshot.path))
    if not analysis.document.parsed or not after.parsed:
        raise NotRenamed("the document has to parse first")
    if _without(repr(after.value), old, new) != _without(repr(analysis.document.value), old, new):
        raise NotRenamed("the document would not read the same afterwards")


def _without(value: str, *names: str) -> str:
    for name in names:
        value = value.replace(name, "")
    return value


def _uses(analysis: Analysis) -> list[Use]:
    template = template_of(analysis)
    return list(uses_in(analysis, template)) if template else []


def _same(analysis: Analysis, offset: int) -> list[Use]:
    """All uses of the name at an offset."""
    uses = _uses(analysis)
    use = use_at(uses, offset)
    return [one for one in uses if use and one.name == use.name]


def _location(analysis: Analysis, use: Use) -> types.Location:
    start, end = use.at or (0, 0)
    return types.Location(analysis.snapshot.uri, analysis.positions.between(start, end))
