"""Compiled code is stale exactly if something has changed that it depends on."""

from __future__ import annotations

import subprocess
import sys

from nfx_lint.compiler.sources import ROOT, compiling_files


def test_all_code_that_compiles_is_a_source() -> None:
    code = (
        "import sys; from nfx_lint.compiler.build import compiled_files; compiled_files()\n"
        "print(*(m.__file__ for name, m in sys.modules.items() if name.startswith('nfx_lint.')), sep='\\n')"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    known = {str(path) for path in compiling_files()}
    others = {path.removeprefix(f"{ROOT}/nfx_lint/") for path in ran.stdout.split() if path not in known}
    checks = {path for path in others if path.startswith("rules/checks/")}
    assert "rules/checks/commands.py" in checks
    others = {path for path in others if not path.startswith("_compiled/")}
    assert all(path.endswith("/__init__.py") for path in others - checks)  # which hold no code


def test_code_that_only_runs_later_is_no_source() -> None:
    parts = {path.relative_to(ROOT / "nfx_lint").parts[0] for path in compiling_files()}
    assert parts == {
        *("compiler", "contracts", "limits.py", "messages.py", "model.py"),
        *(
            "patterns",
            "pointers.py",
            "positions.py",
            "rules",
            "source",
            "suggest.py",
            "summary.py",
            "validation",
        ),
    }
