"""What README and docs show is what happens: commands are run, outputs compared, code executed, links followed."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command_line import run
from documents import DOCUMENTS, ROOT, Block, blocks, text_of

import nfx_lint
from nfx_lint.cli.commands import COMMANDS

README = text_of("README.md")
# Shell blocks that install packages and run for an hour, and that change the contracts.
NOT_RUN = ("docs/performance.md", "docs/adding-an-edition.md")
# Options of other programs that documents name.
FOREIGN_OPTIONS = {
    "--file",
    "--fast",
    "--write",
    "--show",
    "--state",
    "--only",
    "--at",
    "--inputs",
    "--input",
}


def every(language: str) -> pytest.MarkDecorator:
    found = blocks(language)
    return pytest.mark.parametrize("block", found, ids=[f"{one.document}-{n}" for n, one in enumerate(found)])


@every("console")
def test_a_command_prints_what_is_below_it(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    command, _, shown = block.text.partition("\n")
    words = shlex.split(command.removeprefix("$ "))
    assert words[0] == "nfx-lint"
    ran = run(*words[1:])
    assert ran.code in (0, 1)
    if os.environ.get("ACCEPT") == "1":  # the output as it is now becomes the document's
        path = ROOT / block.document
        path.write_text(
            text_of(block.document).replace(block.text, f"{command}\n{ran.out}{ran.err}"), "utf-8"
        )
        pytest.skip("written")
    assert ran.out + ran.err == shown


@every("python")
def test_python_runs(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block.text, block.document, "exec"), {})


@pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell")
@pytest.mark.parametrize(
    ("document", "command"),
    [
        (block.document, line)
        for block in blocks("sh")
        if block.document not in NOT_RUN
        for line in block.text.splitlines()
    ],
)
def test_a_shell_command_does_something(document: str, command: str, tmp_path: Path) -> None:
    folder, programs = tmp_path / "repository", tmp_path / "bin"
    shutil.copytree(ROOT / "examples", folder, ignore=shutil.ignore_patterns("*-with-mistakes.*"))
    shutil.copy(folder / "service.json", folder / "job.json")
    shutil.copy(ROOT / "tests/cases/templates/show/template.json", folder)
    programs.mkdir()
    (programs / "nfx-lint").write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m nfx_lint "$@"\n')
    # Nothing is installed here, and nfx-lint not found where packages are.
    (programs / "pip").write_text('#!/bin/sh\n[ "$1" = install ]\n')
    for program in programs.iterdir():
        program.chmod(0o755)
    environ = {"PATH": f"{programs}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    process = subprocess.run(command, shell=True, cwd=folder, env=environ, capture_output=True, text=True)
    assert process.returncode == 0, process.stderr


@every("yaml")
def test_yaml_is_yaml_and_a_body_is_checked(block: Block) -> None:
    value = yaml.safe_load(block.text)
    assert value
    if "name" in value and "nfx-lint: ignore" not in block.text:
        assert nfx_lint.check_text(block.text, "job.yaml").findings == ()


@every("json")
def test_json_is_json(block: Block) -> None:
    assert json.loads(block.text)


@every("toml")
def test_a_configuration_is_one(block: Block, tmp_path: Path) -> None:
    (tmp_path / "policy").mkdir()
    shutil.copy(ROOT / "examples/policy/job-without-team-tag.yaml", tmp_path / "policy")
    (tmp_path / "nfx-lint-baseline.json").write_text('{"version": 1, "findings": []}')
    name = "pyproject.toml" if "[tool.nfx-lint]" in block.text else "nfx-lint.toml"
    (tmp_path / name).write_text(block.text, "utf-8")
    ran = run("config", "--config", tmp_path / name)
    assert (ran.code, ran.err) == (0, "")
    assert name in ran.out


# ---- names


def test_options_are_those_of_the_commands() -> None:
    helped = "".join(run(command.name, "--help").out for command in COMMANDS)
    known = {*re.findall(r"--[a-z][a-z-]+", helped), *FOREIGN_OPTIONS}
    for path in DOCUMENTS:
        for code in re.findall(r"(?<!`)`([^`\n]+)`(?!`)", path.read_text("utf-8")):
            if not code.startswith(
                ("---", "python", "pytest", "cp", "pip", "docker", "gh", "pypi-attestations")
            ):
                assert {*re.findall(r"(?<!\S)--[a-z][a-z-]+", code)} <= known, (path.name, code)


def test_commands_exist() -> None:
    names = {command.name for command in COMMANDS}
    for path in DOCUMENTS:
        for word in re.findall(r"`nfx-lint ([a-z]+)(?=[ `])", path.read_text("utf-8")):
            assert word in names, (path.name, word)


def test_files_that_are_named_exist() -> None:
    folders = "|".join(("nfx_lint", "rules", "tests", "examples", "docs"))
    for path in DOCUMENTS:
        for name in re.findall(rf"`((?:{folders})/[\w./-]+)`", path.read_text("utf-8")):
            made = name.startswith("nfx_lint/_compiled")
            assert made or (ROOT / name).exists(), (path.name, name)


def test_links_lead_somewhere() -> None:
    for path in [*DOCUMENTS, *ROOT.glob("docs/rules/*.md")]:
        for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text("utf-8")):
            if not target.startswith("https://"):
                file, _, anchor = target.partition("#")
                there = path.parent / file if file else path
                assert there.exists(), (path.name, target)
                assert not anchor or anchor in anchors(there), (path.name, target)


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", path.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def test_code_that_the_architecture_names_is_there() -> None:
    names = re.findall(r"`([a-z_]+(?:\.(?!(?:py|yaml)`)[A-Za-z_]+)+)`", text_of("docs/architecture.md"))
    assert len(names) > 30
    for name in names:
        module, _, attribute = f"nfx_lint.{name}".rpartition(".")
        package = importlib.import_module(module)
        submodules = [found.name for found in pkgutil.iter_modules(getattr(package, "__path__", ()))]
        assert attribute in submodules or hasattr(package, attribute), name


# ---- the README


def test_the_readme_is_short_and_names_all_documents() -> None:
    assert len(README.splitlines()) <= 150
    for path in DOCUMENTS:
        assert path.name == "README.md" or f"]({path.relative_to(ROOT).as_posix()})" in README, path.name


def test_the_set_up_is_two_commands_near_the_top() -> None:
    commands = [line.strip() for line in README.splitlines() if line.startswith("    ")]
    examples, mistakes, tests = (line for line in commands if ".venv/bin/" in line)
    assert examples.endswith("nfx-lint examples/job.yaml examples/service.json")
    assert mistakes == ".venv/bin/nfx-lint examples/job-with-mistakes.yaml"
    assert tests.endswith("pytest -n auto")
    assert README.count("\n## ", 0, README.index(tests)) == 1


def test_the_readme_says_what_each_dependency_is_for() -> None:
    project = text_of("pyproject.toml").partition("\ndependencies = [")[2].partition("]")[0]
    for name in [*re.findall(r"[\"']([a-z]+)>", project), "pyyaml", "pre-commit", "pytest", "hypothesis"]:
        assert re.search(rf"^\| .*`{name}`.* \| ", README, re.MULTILINE), name
