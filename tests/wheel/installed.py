"""The test of the installed wheel: run by its Python in a folder that is not the project's.

There is no `src/` folder, so tests in the checkout would not notice a file that the wheel lacks.
"""

import json
import subprocess
import sys
from pathlib import Path

import nfx_lint
from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.load import document
from nfx_lint.validation.clean import is_clean

assert "site-packages" in Path(nfx_lint.__file__).parts, nfx_lint.__file__
assert (Path(nfx_lint.__file__).parent / "py.typed").is_file()
assert not (Path(nfx_lint.__file__).parent / "compiler").exists()  # a build and maintainers need it

program = Path(sys.executable).parent / "nfx-lint"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8")


assert run("--version").stdout.strip() == f"nfx-lint {nfx_lint.__version__}"
examples = sys.argv[1]
clean = run(f"{examples}/job.yaml", f"{examples}/service.json")
assert clean.returncode == 0, clean
faulty = run("--format", "json", examples)
assert faulty.returncode == 1, faulty
rules = {finding["rule"] for finding in json.loads(faulty.stdout)["findings"]}
assert len(rules) > 5, rules
for kind, editions in {**KINDS, **NODES}.items():
    for edition in editions:
        assert document(kind, edition)["title"], kind
        is_clean({}, kind, edition)  # loads its module
assert json.loads(run("schema", "manual-job", "--edition", "2026-06").stdout)["title"] == "Manual job"
assert json.loads(run("schema", "report").stdout)["title"].startswith("nfx-lint report")
assert not nfx_lint.check({}, kind="manual-job").ok
lacking = run("lsp")
assert lacking.returncode == 2 and "nfx-lint[lsp]" in lacking.stderr, lacking
assert run("rules").returncode == run("kinds").returncode == 0
sys.stdout.write(f"installed wheel {nfx_lint.__version__}: fine\n")
