"""Findings in a file because of another file of the run."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st

import nfx_lint
from nfx_lint._compiled.kinds import KINDS
from nfx_lint.compiler.build import load_contracts
from nfx_lint.cross_file.name_collisions import collection
from nfx_lint.templates.links import id_of

JOB = {"billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
SERVICE = {
    "billing": {},
    "vcsData": {"projectUrl": "https://github.com/acme/shop", "projectType": "github"},
    "buildSettings": {"buildpack": {}},
}
ASKED = ("--select", "colliding-name", "--format", "json")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, body in {
        "a.json": {"name": "Nightly Report", **JOB},
        "b.json": {"name": "nightly-report", **JOB},
        "c.json": {"name": "Nightly Report", **SERVICE},
        "d.json": {"name": "Another", **JOB},
    }.items():
        (tmp_path / name).write_text(json.dumps(body))
    return tmp_path


def reported(*words: object) -> list[tuple[str, str]]:
    return [(one["file"], one["pointer"]) for one in json.loads(run(*words).out)["findings"]]


def test_two_names_that_give_one_id(folder: Path) -> None:
    assert reported(".", *ASKED) == [("a.json", "/name"), ("b.json", "/name")]
    assert reported("b.json", "d.json", *ASKED) == []
    assert reported("b.json", *ASKED) == []


def test_it_is_silent_unless_it_is_asked_for(folder: Path) -> None:
    assert reported(".", "--format", "json") == []
    assert "nothing to report" in run("a.json", "b.json").out


def test_the_library_says_it_too(folder: Path) -> None:
    found = nfx_lint.check_paths(["."], select=["colliding-name"]).findings
    assert [one.hint for one in found] == [
        "Rename one of the two, unless they are for different projects: `b.json`.",
        "Rename one of the two, unless they are for different projects: `a.json`.",
    ]


def test_a_comment_silences_it(folder: Path) -> None:
    text = "# nfx-lint: ignore-file[colliding-name] -- they are for two projects\n"
    (folder / "a.yaml").write_text(text + (folder / "a.json").read_text())
    assert reported("a.yaml", "b.json", *ASKED) == [("b.json", "/name")]


def test_what_cannot_be_read_is_passed_over(folder: Path) -> None:
    (folder / "e.json").write_text("{")
    (folder / "f.json").write_text('{"name": "Nightly Report"}')
    (folder / "g.json").write_text(json.dumps({"name": ["Nightly Report"], **JOB}))
    assert reported("a.json", "d.json", "e.json", "f.json", "g.json", *ASKED) == []


@given(st.lists(st.from_regex(r"[A-Za-z0-9]{1,5}", fullmatch=True), min_size=1, max_size=4))
def test_an_id_is_the_words_of_a_name(words: list[str]) -> None:
    assert id_of(" ".join(words)) == id_of("-".join(words)).lower() == "-".join(words).lower()
    assert id_of("${args.name}") == id_of(None) == ""


def test_words_of_names_are_separated_by_hyphens_and_blanks_only() -> None:
    patterns = set()
    for contract in load_contracts().values():
        name = contract.get("properties", {}).get("name", {})
        while "$ref" in name:
            name = contract["$defs"][name["$ref"].rpartition("/")[2]]
        patterns.add(name.get("pattern"))
    patterns.discard(None)
    assert len(patterns) > 3
    assert all(re.search(pattern, "ab") for pattern in patterns)
    assert not any(re.search(pattern, "a_b") or re.search(pattern, "a.b") for pattern in patterns)


def test_jobs_and_services_have_ids_of_their_own() -> None:
    assert (collection("manual-job"), collection("build-service")) == ("jobs", "services")
    assert [kind for kind in KINDS if kind.endswith(".response") and collection(kind)] == []
