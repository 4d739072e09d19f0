"""Dependencies point one way, and no part of the product can open a socket."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import nfx_lint

PACKAGE = Path(__file__).parent.parent / "nfx_lint"

# The floors of the house, the lowest first: a package or module imports only itself and what is below it.
FLOORS = (
    {"limits", "positions", "summary"},
    {"model"},
    {"messages", "patterns", "pointers"},
    {"suggest"},
    {"parallel", "report", "source"},
    {"files"},
    {"contracts"},
    {"templates"},
    {"repository"},
    {"validation"},
    {"rules"},
    {"config", "schemas"},
    {"detection", "locate"},
    {"diagnose"},
    {"cross_file", "filters", "fixes", "inventory", "migrate"},
    {"file_check"},
    {"embedded"},
    {"engine"},
    {"request"},
    {"api", "explain"},
    {"guards", "lsp", "mcp"},
    {"cli"},
    {"compiler"},
)
FLOOR = {part: number for number, parts in enumerate(FLOORS) for part in parts}


def imports(path: Path) -> set[str]:
    """The modules of ours that a file imports, dotted, without the package's name."""
    here = path.relative_to(PACKAGE.parent).with_suffix("").parts
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: len(here) - node.level]) + "." if node.level else ""
            module = (base + (node.module or "")).rstrip(".")
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return {name.removeprefix("nfx_lint.") for name in found if name.startswith("nfx_lint.")}


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def ours() -> list[Path]:
    """The files of the package, those that are compiled left out."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if part_of(path) != "_compiled"]


def test_imports_point_down() -> None:
    wrong = []
    for path in ours():
        part = part_of(path)
        for target in imports(path):
            other = target.split(".")[0]
            if part in FLOOR and other in FLOOR and other != part and FLOOR[other] >= FLOOR[part]:
                wrong.append(f"{path.relative_to(PACKAGE)} imports {target}")
    assert not wrong


@pytest.mark.parametrize(("text", "home"), [("os.sep", "files/paths.py"), (r"\r\n|\r|\n", "source/lines.py")])
def test_slashes_and_line_ends_are_written_once(text: str, home: str) -> None:
    assert [path for path in ours() if text in path.read_text("utf-8")] == [PACKAGE / home]


def test_every_part_has_a_floor() -> None:
    assert {part_of(path) for path in ours()} - {"__init__", "__main__"} == set(FLOOR)


def test_patterns_have_one_entrance() -> None:
    """Compiled checks call `dfa_table` directly, the compiler uses automata; `portable` only rewrites text."""
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {target}"
        for path in ours()
        if part_of(path) not in ("patterns", "compiler")
        for target in imports(path)
        if target.startswith("patterns.")
        and not target.startswith(("patterns.matching", "patterns.portable"))
    ]
    assert not wrong
    assert not any("regex" in path.read_text("utf-8").split() for path in ours())


def test_the_house_is_small_at_the_top() -> None:
    entries = {path.name for path in PACKAGE.iterdir() if path.is_file()}
    assert len(entries) <= 15, entries


def test_no_module_bears_the_name_of_a_public_function() -> None:
    """Once imported, a module replaces a function of the same name in its package."""
    names = {part_of(path) for path in ours()}
    assert not names & set(nfx_lint.__all__)


def test_no_module_is_long() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in ours()}
    assert not {path for path, length in lengths.items() if length > 320 and part_of(path) != "compiler"}


def test_only_the_command_line_prints_and_reads_the_environment() -> None:
    for path in ours():
        if part_of(path) in ("cli", "__main__", "compiler"):
            continue
        text = path.read_text("utf-8")
        assert not any(
            word in text for word in ("print(", "sys.stdout", "sys.stderr", "os.environ", "sys.exit")
        ), path


# Packages and modules that make messages out of others, hand them on, or print them.
MESSAGE_BUILDERS = (
    "cli",
    "compiler/rule_files.py",
    "config/load.py",
    "detection/alternatives.py",
    "embedded/reader.py",
    "explain/rule.py",
    "file_check.py",
    "locate/findings.py",
    "lsp/diagnostics.py",
    "model.py",
    "report",
    "rules/evaluate.py",
    "rules/user/files.py",
    "source/json/exact.py",
    "source/yaml/exact.py",
    "templates/expression_checks.py",
    "validation/object_keywords.py",
    "validation/placeholders.py",
    "validation/validator.py",
)


def is_text_for_people(node: ast.AST) -> bool:
    """Whether code reads a message or a hint."""
    return isinstance(node, ast.Attribute) and node.attr in ("message", "hint") and type(node.ctx) is ast.Load


def takes_text_apart(node: ast.AST) -> bool:
    """Whether code compares a message or a hint, calls a method of it, or cuts a piece out of it."""
    if isinstance(node, ast.Compare):
        return any(map(is_text_for_people, (node.left, *node.comparators)))
    inner = node.func if isinstance(node, ast.Call) else node
    return isinstance(inner, ast.Attribute | ast.Subscript) and is_text_for_people(inner.value)


def test_no_code_reads_what_is_written_for_people() -> None:
    """What a finding is about is in its `Facts`: rewording a sentence changes no behaviour."""
    for path in ours():
        within = path.relative_to(PACKAGE).as_posix()
        reads = takes_text_apart if within.startswith(MESSAGE_BUILDERS) else is_text_for_people
        found = [node.lineno for node in ast.walk(ast.parse(path.read_text("utf-8"))) if reads(node)]
        assert not found, (within, found)


@pytest.mark.parametrize(
    ("code", "caught"),
    [
        ("'`name`' in found.hint", True),
        ("found.message == 'is deprecated'", True),
        ("found.message.startswith('no ')", True),
        ("found.hint[4:]", True),
        ("sorted(found, key=lambda one: (one.facts.missing, one.rule))", False),
        ("f'{found.message}: {found.hint}'", False),
    ],
)
def test_the_test_above_sees_code_that_takes_a_message_apart(code: str, caught: bool) -> None:
    assert any(map(takes_text_apart, ast.walk(ast.parse(code)))) is caught


def test_nothing_can_reach_the_network() -> None:
    code = """
import pkgutil, sys, importlib, json
import nfx_lint
for module in pkgutil.walk_packages(nfx_lint.__path__, "nfx_lint."):
    # The servers for editors and assistants talk to their clients; the tests below are about them.
    if not module.name.startswith(("nfx_lint.__main__", "nfx_lint.lsp", "nfx_lint.mcp.server")):
        importlib.import_module(module.name)
ours = [m for n, m in sys.modules.items() if n.startswith("nfx_lint")]
for name in ("socket", "ssl", "http.client", "urllib.request", "requests", "asyncio", "pickle", "subprocess"):
    module = sys.modules.get(name)
    assert not any(value is module for m in ours for value in vars(m).values()) or module is None, name
nfx_lint.check({"name": 1}, kind="manual-job")
assert "ssl" not in sys.modules and "http.client" not in sys.modules, "the network is loaded"
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_language_server_is_loaded_by_its_command_alone() -> None:
    outside = [path for path in ours() if part_of(path) != "lsp"]
    users = {path.name for path in outside if any(one.startswith("lsp") for one in imports(path))}
    assert users == {"lsp.py"}
    listening = [path for path in ours() if "start_tcp" in path.read_text("utf-8")]
    assert [path.name for path in listening] == ["server.py"]
    assert "start_tcp(LOOPBACK," in listening[0].read_text("utf-8")


def test_the_server_for_assistants_is_loaded_by_its_command_alone() -> None:
    outside = [path for path in ours() if part_of(path) != "mcp"]
    users = {path for path in outside if any(one.startswith("mcp") for one in imports(path))}
    assert users == {PACKAGE / "cli/commands/mcp.py"}
    # Standard input and output are its only transport.
    transports = {
        node.module
        for path in ours()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mcp.")
    }
    assert transports == {"mcp.server.context", "mcp.server.lowlevel", "mcp.server.stdio"}
