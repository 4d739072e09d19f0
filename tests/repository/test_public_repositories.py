"""Forms of real public repositories, with the definition that fits: only what is true is found."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from git_trees import SOURCE, git, repository, write

import nfx_lint

DATA = Path(__file__).parent.parent / "data" / "public_repositories.yaml"
FORMS = yaml.safe_load(DATA.read_text("utf-8"))


def definition(form: dict[str, Any]) -> dict[str, Any]:
    """A combined service that builds and runs what is in the form."""
    folder = form.get("dir", "/")
    if "text" in form:
        file = f"/{form.get('at', 'Dockerfile')}"
        settings = {
            "dockerfile": {"buildEngine": "buildkit", "dockerFilePath": file, "dockerWorkDir": folder}
        }
        run = {"docker": started("customCommand", form.get("command"))}
    else:
        pack = {"builder": form["pack"], "buildpackLocators": [], "buildContext": folder}
        settings = {"buildpack": pack}
        run = {"buildpack": started("customProcess", form.get("process"))}
    port = {"name": "http", "internalPort": form.get("port"), "public": True, "protocol": "HTTP"}
    return {
        "name": "web",
        "billing": {"deploymentPlan": "nf-compute-20"},
        "deployment": {"instances": 1, **run},
        "vcsData": SOURCE,
        "buildSettings": settings,
        **({"ports": [port]} if "port" in form else {}),
        **form.get("build", {}),
    }


def started(kind: str, value: str | None) -> dict[str, str]:
    return {"configType": kind, kind: value} if value else {"configType": "default"}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A work tree without files, to copy."""
    return repository(tmp_path_factory.mktemp("empty") / "shop", {"service.json": "{}"})


def written(empty: Path, folder: Path, form: dict[str, Any]) -> Path:
    shutil.copytree(empty, folder)
    texts = dict.fromkeys(form["files"], "\n") | form.get("with", {})
    if "text" in form:
        texts[form.get("at", "Dockerfile")] = form["text"]
    write(folder, texts)
    git(folder, "add", "--force", "--", *texts)
    service = folder / "service.json"
    service.write_text(json.dumps(definition(form)), "utf-8")
    return service


def found(path: Path) -> list[str]:
    """The rules of the findings, with their levels."""
    report = nfx_lint.check_file(path, kind="combined-service", repository=True)
    return sorted(f"{one.rule} {one.severity}" for one in report.findings)


@pytest.mark.parametrize("form", FORMS, ids=[form["name"] for form in FORMS])
def test_only_what_is_true_is_found(tmp_path: Path, empty: Path, form: dict[str, Any]) -> None:
    path = written(empty, tmp_path / "shop", form)
    assert found(path) == form.get("finds", [])
    # The repository was compared: without its files there is a finding.
    git(path.parent, "rm", "-q", "-r", "-f", ".")
    path.write_text(json.dumps(definition(form)), "utf-8")
    missing = {"dockerfile-not-found", "build-folder-not-found", "application-not-recognised"}
    assert missing & {one.partition(" ")[0] for one in found(path)}


def test_there_are_a_hundred_forms() -> None:
    assert len({form["name"] for form in FORMS}) == len(FORMS) >= 100
    quiet = [
        form for form in FORMS if not any(one.endswith(("error", "warning")) for one in form.get("finds", []))
    ]
    assert len(quiet) >= 100
