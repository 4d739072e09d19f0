"""What a release and the image are made of: the scripts in `.ci`, and the lines of the Dockerfile."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nfx_lint import __version__

ROOT = Path(__file__).parent.parent
NEW = "https://git.example.org/somebody/linter"

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell"),
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is not a checkout"),
]


def ran(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, cwd=folder, capture_output=True, text=True, encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository with the tracked files of this one."""
    folder = tmp_path / "checkout"
    for name in ran(ROOT, "git", "ls-files", "-z").stdout.split("\0"):
        if name and (ROOT / name).is_file() and not name.startswith(("rules/", "tests/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    assert ran(folder, "git", "init", "-q").returncode == 0
    assert ran(folder, "git", "add", "--all").returncode == 0
    return folder


def test_the_address_is_written_everywhere_at_once(checkout: Path) -> None:
    tag = f"v{__version__}"
    (old,) = re.findall('^Repository = "(.*)"$', (checkout / "pyproject.toml").read_text("utf-8"), re.M)
    process = ran(checkout, ".ci/address", NEW)
    assert (process.returncode, process.stderr) == (0, "")
    assert ran(checkout, "git", "grep", "-lF", old, "--", ":!.ci").stdout == ""
    assert f"uses: somebody/linter@{tag}" in (checkout / "examples/ci/github-action.yml").read_text("utf-8")
    assert f"- repo: {NEW}\n    rev: {tag}\n" in (checkout / "examples/ci/pre-commit-config.yaml").read_text(
        "utf-8"
    )
    process = ran(checkout, ".ci/release", "check", tag)
    assert (process.returncode, process.stderr) == (0, "")


def test_no_release_without_an_address_a_version_and_its_changes(checkout: Path) -> None:
    (checkout / "placeholder.md").write_text("https://git.example.com/tools/nfx-lint\n")
    ran(checkout, "git", "add", "placeholder.md")
    tag = f"v{__version__}"
    assert "run .ci/address" in ran(checkout, ".ci/release", "check", tag).stderr
    assert (
        f"the tag is v9.9.9, and the version {tag}" in ran(checkout, ".ci/release", "check", "v9.9.9").stderr
    )
    (checkout / "CHANGELOG.md").write_text("# Changes\n")
    assert "CHANGELOG.md has no section" in ran(checkout, ".ci/release", "check", tag).stderr


@pytest.mark.parametrize(
    "address", ["", "http://github.com/a/b", "https://github.com", "https://x.org/a'b", "a b"]
)
def test_an_address_is_refused_that_is_none(address: str, checkout: Path) -> None:
    assert ran(checkout, ".ci/address", address).returncode == 1
    assert ran(checkout, "git", "diff", "--stat").stdout == ""


def test_versions_to_copy_are_those_of_this_release() -> None:
    """The tag that a hook or a workflow names exists once this version is released."""
    for name in ("README.md", "docs/integrations.md"):
        for tag in re.findall(r"(?:@|rev: )(v\d+\.\d+\.\d+)", (ROOT / name).read_text("utf-8")):
            assert tag == f"v{__version__}", name


@pytest.mark.validators
def test_the_image(tmp_path: Path) -> None:
    """The RUN lines, with folders of our own for those of the image; they need the package index."""
    source, target = tmp_path / "src", tmp_path / "opt"
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert lines[0] == "*"
    source.mkdir()
    for name in [line.removeprefix("!/") for line in lines if line.startswith("!/")]:
        if (ROOT / name).is_dir():
            ignore = shutil.ignore_patterns("_compiled", "__pycache__")
            shutil.copytree(ROOT / name, source / name, ignore=ignore)
        else:
            shutil.copy(ROOT / name, source / name)
    text = (ROOT / "Dockerfile").read_text("utf-8")
    for line in re.findall("^RUN (.*)$", text, re.M):
        command = line.replace("/opt/nfx-lint", str(target)).replace("/src", str(source))
        process = ran(tmp_path, "/bin/sh", "-c", re.sub("^python ", f"{sys.executable} ", command))
        assert process.returncode == 0, (command, process.stderr)
    # Nothing is written at run time, and no root is needed.
    assert re.search(r"^USER [1-9]\d*:[1-9]\d*$", text, re.M)
    before = sorted(target.rglob("*"))
    command = [str(target / "bin" / "nfx-lint"), str(ROOT / "examples" / "job.yaml")]
    process = subprocess.run(command, cwd=tmp_path, env={"PYTHONDONTWRITEBYTECODE": "1"}, capture_output=True)
    assert (process.returncode, process.stdout) == (0, b"1 file checked, nothing to report\n")
    assert sorted(target.rglob("*")) == before and not list(target.glob("lib/*/site-packages/pip"))
