"""The extension for VS Code, built in a copy: what is in it, and what its client does in a stub of the editor."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from validators import missing

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "editors" / "vscode"
NOT_SOURCES = ("node_modules", "out", "schemas", "*.vsix")
DOCUMENT = "name: Nightly report\nbackoffLimit: 0\nbiling: {deploymentPlan: nf-compute-20}\n"


def test_the_lock_file_names_no_registry() -> None:
    lock = json.loads((SOURCE / "package-lock.json").read_text("utf-8"))
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
    assert [name for name, package in lock["packages"].items() if "integrity" in package]


def pixels(path: Path) -> bytes:
    """The rows of a PNG file whose second chunk has all of them."""
    data = path.read_bytes()
    length = int.from_bytes(data[33:37], "big")
    assert data[37:41] == b"IDAT"
    return zlib.decompress(data[41 : 41 + length])


def test_the_icon_is_what_its_program_draws(tmp_path: Path) -> None:
    shutil.copy(SOURCE / "icon.py", tmp_path)
    subprocess.run([sys.executable, "icon.py"], cwd=tmp_path, check=True)
    assert pixels(tmp_path / "icon.png") == pixels(SOURCE / "icon.png")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the extension, built by the documented steps."""
    if shutil.which("npm") is None:
        missing("npm is not installed")
    folder = tmp_path_factory.mktemp("extension") / "vscode"
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns(*NOT_SOURCES))
    paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environ = {**os.environ, "PYTHON": sys.executable, "PYTHONPATH": paths}
    for words in (["ci"], ["run", "package"]):
        ran = subprocess.run(["npm", *words], cwd=folder, env=environ, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder


def client(built: Path, program: Path, document: Path) -> Any:
    """What the extension does in a stub of VS Code with an open document."""
    ran = subprocess.run(
        ["node", "test/host.js", str(built / "out" / "extension.js"), str(program), str(document)],
        cwd=built,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "northflank.yaml"
    path.write_text(DOCUMENT, "utf-8")
    return path


@pytest.mark.validators
def test_the_package_has_what_it_needs_and_nothing_else(built: Path) -> None:
    (package,) = built.glob("*.vsix")
    with zipfile.ZipFile(package) as archive:
        names = set(archive.namelist())
        manifest = json.loads(archive.read("extension/package.json"))
        schema = json.loads(archive.read("extension/schemas/northflank.schema.json"))
    assert names == {
        "[Content_Types].xml",
        "extension.vsixmanifest",
        "extension/package.json",
        "extension/readme.md",
        "extension/changelog.md",
        "extension/icon.png",
        "extension/out/extension.js",
        "extension/schemas/northflank.schema.json",
    }
    (association,) = manifest["contributes"]["jsonValidation"]
    assert association == {"fileMatch": ["northflank*.json"], "url": "./schemas/northflank.schema.json"}
    assert schema["then"]["properties"]["spec"]


@pytest.mark.validators
def test_the_client_starts_a_server_and_starts_it_again(built: Path, document: Path) -> None:
    did = client(built, built / "test" / "server.js", document)
    assert did["states"] == ["nfx-lint: starting", "nfx-lint: version 9.9.9"] * 3
    assert did["errors"] == []
    assert did["hovers"] == ["hover"]
    assert set(did["diagnostics"]) == {"a finding"}
    assert {"nfx-lint.restart", "nfx-lint.showLog"} <= set(did["registered"])


@pytest.mark.validators
def test_a_server_that_is_not_there_is_an_error_with_a_way_out(built: Path, document: Path) -> None:
    did = client(built, built / "no-such-program", document)
    assert did["states"][-1] == "nfx-lint: could not start"
    assert "pip install 'nfx-lint[lsp]'" in did["errors"][-1]


@pytest.mark.validators
def test_the_real_server_answers(built: Path, document: Path, tmp_path: Path) -> None:
    if find_spec("nfx_lint.lsp") is None:
        pytest.skip("this version has no language server")
    if find_spec("pygls") is None:
        missing("the extra lsp is not installed")
    program = tmp_path / "nfx-lint"
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m nfx_lint "$@"\n', "utf-8")
    program.chmod(0o755)
    did = client(built, program, document)
    assert did["states"][-1].startswith("nfx-lint: version ")
    assert did["errors"] == []
    assert did["hovers"] == ["hover"]
    assert any("biling" in message for message in did["diagnostics"])
