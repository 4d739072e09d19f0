"""Well-known forms of repositories: none of them has a finding."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from documents import yaml_of
from git_trees import SOURCE, git, repository

import nfx_lint

DATA = Path(__file__).parent.parent / "data" / "clean_repositories.yaml"
FORMS = yaml_of(DATA)


def definition(form: dict[str, Any]) -> dict[str, Any]:
    """The definition of a form: a build service, with what the form says about its build."""
    folder = form.get("dir", "/")
    if "text" not in form:
        pack = {"builder": "HEROKU_24", "buildpackLocators": [], "buildContext": folder}
        return {**plain(), "buildSettings": {"buildpack": pack}}
    settings = {"buildEngine": "buildkit", "dockerFilePath": f"/{form.get('at', 'Dockerfile')}"}
    settings = {**settings, "dockerWorkDir": folder}
    return {**plain(), "buildSettings": {"dockerfile": settings}, **form.get("build", {})}


def plain() -> dict[str, Any]:
    return {
        "name": "web",
        "billing": {"buildPlan": "nf-compute-400-16"},
        "vcsData": {key: SOURCE[key] for key in ("projectUrl", "projectType")},
    }


def written(folder: Path, form: dict[str, Any]) -> Path:
    text = form.get("text", "")
    text = text.replace("\n", "\r\n") if form.get("crlf") else text
    texts = dict.fromkeys(form["files"], "\n") | form.get("with", {})
    shop = repository(folder, texts)
    if text:
        path = shop / form.get("at", "Dockerfile")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (shop / "service.json").write_text(json.dumps(definition(form)), "utf-8")
    git(shop, "add", ".")
    return shop / "service.json"


def rules(path: Path) -> list[str]:
    return [f"{one.rule}: {one.message}" for one in nfx_lint.check_file(path, edition="2026-06").findings]


@pytest.mark.parametrize("form", FORMS, ids=[form["name"] for form in FORMS])
def test_form_is_clean(tmp_path: Path, form: dict[str, Any]) -> None:
    path = written(tmp_path / "shop", form)
    assert rules(path) == []
    # The repository was compared: without these files there is a finding.
    git(
        path.parent,
        "rm",
        "-q",
        "-f",
        "--",
        *([form.get("at", "Dockerfile")] if "text" in form else form["files"]),
    )
    missing = ("dockerfile-not-found", "build-folder-not-found", "application-not-recognised")
    assert any(one.partition(":")[0] in missing for one in rules(path))


def test_there_are_enough_forms() -> None:
    assert len({form["name"] for form in FORMS}) == len(FORMS) >= 60
