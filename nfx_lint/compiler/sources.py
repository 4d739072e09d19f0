"""What the compiled output depends on: `rules/`, and the modules that the compiler imports."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator
from pathlib import Path as FilePath

ROOT = FilePath(__file__).parents[2]
RULES = ROOT / "rules"
OUTPUT = "nfx_lint._compiled"
COMPILER = "nfx_lint.compiler.build"


def source_hash(rules: FilePath = RULES) -> str:
    """A SHA-256 over the rules, our schemas, and the code that compiles them."""
    data = (path for path in rules.rglob("*") if path.is_file())
    digest = hashlib.sha256()
    schemas = (ROOT / "nfx_lint").rglob("*.schema.json")
    for path in sorted((*data, *schemas, *compiling_files())):
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def compiling_files() -> set[FilePath]:
    """The files of the modules that the compiler imports, directly or through others.

    Checks of rules are not among them: the compiler looks only for their names. Nor is its own output.
    """
    found: set[FilePath] = set()
    waiting = [COMPILER]
    while waiting:
        name = waiting.pop()
        path = ROOT.joinpath(*name.split("."))
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if path.is_file() and path not in found and not name.startswith(OUTPUT):
            found.add(path)
            waiting += _imported(ast.parse(path.read_bytes()))
    return found


def _imported(node: ast.AST) -> Iterator[str]:
    """The names of our modules that a module imports when it runs, and perhaps of things in them."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nfx_lint."):
        yield node.module or ""
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    for child in ast.iter_child_nodes(node):
        yield from _imported(child)
