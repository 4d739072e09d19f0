"""The documents of the project (README, docs, …), and the blocks of code in them."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parents[2]
# The pages below docs/rules are made, and tested as such.
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])


class Block(NamedTuple):
    """A block of code in a document, which is named from the root of the repository."""

    document: str
    language: str
    text: str


def yaml_of(file: Path) -> Any:
    """The value of one of the project's YAML files, by the fast loader."""
    return yaml.load(file.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def text_of(document: str) -> str:
    return (ROOT / document).read_text("utf-8")


def blocks(language: str, document: str = "") -> list[Block]:
    """The blocks in a language, of one document or of all."""
    found = [
        Block(path.relative_to(ROOT).as_posix(), match[2], textwrap.dedent(match[3]))
        for path in DOCUMENTS
        for match in re.finditer(
            r"^( *)```(\w+)\n(.*?)^\1```$", path.read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
    ]
    return [one for one in found if one.language == language and document in ("", one.document)]


def section(document: str, heading: str) -> str:
    """The text below a heading, up to the next one."""
    start = text_of(document).index(f"\n## {heading}\n") + len(heading) + 5
    return text_of(document)[start:].partition("\n## ")[0]
