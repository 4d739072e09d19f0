"""Dependencies point one way, and no part of the product can open a socket."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "nfx_lint"

# Who may import whom, from the bottom up. A part imports itself and what it names.
ALLOWED = {
    "model": set(),
    "_compiled": {"contract.conditions", "contract.linear", "model", "checks"},
    "credentials": set(),
    "checks": {"contract.conditions", "credentials", "model"},
    "source": {"model"},
    "contract": {"model", "_compiled", "source", "naming", "editions"},
    "expressions": {"_compiled", "contract.spelling"},
    "template": {"model", "_compiled", "expressions", "contract", "editions", "naming"},
    "naming": set(),
    "editions": {"_compiled", "naming"},
    "detect": {"_compiled", "contract", "template"},
    "rules": {"model", "contract", "editions", "checks", "template"},
    "accept": {"model", "_compiled", "detect", "source", "naming", "editions", "template"},
    "gitignore": {"model", "source"},
    "discover": {"model", "source", "gitignore"},
    "redact": {"model", "_compiled", "contract", "credentials", "editions", "template"},
    "columns": {"model"},
    "inside": {"model"},
    "openings": {"model"},
    "frames": {"model", "redact", "source", "columns", "inside", "openings"},
    "options": {"policy", "rules"},
    "recognise": {
        *("model", "_compiled", "accept", "detect", "contract", "rules", "options", "source", "editions"),
    },
    "findings": {"model", "redact", "rules", "frames", "options", "source"},
    "engine": {
        *("model", "accept", "source", "contract", "rules", "discover", "policy", "suppress", "baseline"),
        *("options", "recognise", "findings", "editions", "template", "sharing", "across"),
    },
    "compact": set(),
    "workers": {"model"},
    "sharing": {"compact", "workers"},
    "nearest": set(),
    "toml_lines": {"model"},
    "config": {"model", "contract.faults", "nearest", "source", "toml_lines"},
    "across": {"model", "contract", "source", "options", "recognise"},
    "own_rules": {"model", "_compiled", "editions", "source", "contract", "rules"},
    "migrate": {"model", "contract", "editions", "rules"},
    "rule_examples": {"model", "_compiled", "editions", "contract", "rules", "own_rules"},
    "baseline": {"model", "source", "redact"},
    "policy": {"model", "_compiled", "gitignore", "contract", "rules", "own_rules", "config", "baseline"},
    "suppress": {"model", "source", "contract", "rules", "policy"},
    "configured": {"model", "_compiled", "config", "options", "policy", "rules", "baseline"},
    "request": {"model", "contract", "engine", "options", "findings"},
    "library": {"model", "engine", "options", "rules", "request", "discover", "config", "configured"},
    "guarded": {"model", "_compiled", "library", "rules"},
    "report": {"model"},
    "rule_told": {
        "model",
        "editions",
        "contract",
        "engine",
        "options",
        "policy",
        "request",
        "rule_examples",
        "rules",
    },
    "rule_pages": {"report", "rule_told", "rules"},
    "place_told": {"model", "contract", "editions", "rules", "template"},
    "compiler": {"model", "naming", "contract", "checks", "source", "rule_pages", "rules"},
}
# `contract.published` says the rules in a schema's words.
EXCEPTIONS = {("contract/published.py", "rules")}


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


def test_imports_point_one_way() -> None:
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        part = name.split("/")[0].removesuffix(".py")
        if part not in ALLOWED:
            continue
        for target in imports(path):
            fine = part == target.split(".")[0] or any(
                target == allowed or target.startswith(allowed + ".") for allowed in ALLOWED[part]
            )
            if not fine and (name, target.split(".")[0]) not in EXCEPTIONS:
                wrong.append(f"{name} imports {target}")
    assert not wrong


def test_every_part_is_named_here() -> None:
    parts = {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in PACKAGE.rglob("*.py")}
    assert parts - set(ALLOWED) == {"__init__", "__main__", "cli", "commands"} & parts


def test_only_the_command_line_prints_and_reads_the_environment() -> None:
    for path in PACKAGE.rglob("*.py"):
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if part in ("cli", "commands", "__main__", "compiler"):
            continue
        text = path.read_text("utf-8")
        assert not any(
            word in text for word in ("print(", "sys.stdout", "sys.stderr", "os.environ", "sys.exit")
        ), path


def test_nothing_can_reach_the_network() -> None:
    code = """
import pkgutil, sys, importlib, json
import nfx_lint
for module in pkgutil.walk_packages(nfx_lint.__path__, "nfx_lint."):
    if module.name != "nfx_lint.__main__":
        importlib.import_module(module.name)
ours = [m for n, m in sys.modules.items() if n.startswith("nfx_lint")]
for name in ("socket", "ssl", "http.client", "urllib.request", "requests", "asyncio", "pickle", "subprocess"):
    module = sys.modules.get(name)
    assert not any(value is module for m in ours for value in vars(m).values()) or module is None, name
nfx_lint.check({"name": 1}, kind="manual-job")
assert "ssl" not in sys.modules and "http.client" not in sys.modules, "the network is loaded"
"""
    subprocess.run([sys.executable, "-c", code], check=True)
