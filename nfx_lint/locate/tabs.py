"""YAML lines that are indented by a tab: the CLI reads them as not indented."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.pointers import value_at
from nfx_lint.source.lines import lines_of

if TYPE_CHECKING:
    from nfx_lint.model import Violation
    from nfx_lint.source.document import Document


def about_tabs(document: Document, found: Violation) -> Violation:
    """The violation of an empty value, with a hint of its own if the line below it begins with a tab."""
    if found.rule != "wrong-type" or document.format != "yaml" or not found.path:
        return found
    key = document.locate([found.path])[found.path].key
    below = lines_of(document.text)[key.end_line : key.end_line + 1] if key else []
    if value_at(document.value, found.path) is None and below and below[0].startswith("\t"):
        hint = "Indent the lines below with spaces: YAML takes no tabs."
        return replace(found, hint=hint)
    return found
