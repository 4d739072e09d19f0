"""Writes the rule pages of `docs/`: each example is run, and what nfx-lint prints is put below it."""

from __future__ import annotations

from pathlib import Path

from nfx_lint.compiler.build import ROOT
from nfx_lint.explain.page import page
from nfx_lint.rules.catalogue import catalogue

PAGE = ROOT / "docs" / "rules.md"


def write_docs() -> list[Path]:
    """Write the pages; returns their paths."""
    PAGE.write_text(page(catalogue()), encoding="utf-8", newline="\n")
    return [PAGE]
