"""Nodes that start builds with other settings: rules compare with what is built, or are silent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_trees import SOURCE, repository

import nfx_lint
from nfx_lint.model import Json

DOCKERFILE = (
    "FROM node:22\nARG STAGE\nRUN --mount=type=secret,id=npm npm ci\nCOPY made.json /$STAGE/\n"
    + 'CMD ["node"]\n'
)
FOUND = ["build-argument-missing", "build-secret-missing", "copy-source-not-found"]


def findings(folder: Path, start: dict[str, Json] | None) -> list[tuple[str, str]]:
    settings = {"buildEngine": "buildkit", "dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}
    service: dict[str, Json] = {
        "kind": "BuildService",
        "ref": "web",
        "spec": {
            "name": "Web App",
            "billing": {"buildPlan": "nf-compute-400-16"},
            "vcsData": {key: SOURCE[key] for key in ("projectUrl", "projectType")},
            "buildSettings": {"dockerfile": settings},
        },
    }
    node: dict[str, Json] = {"kind": "Build", "spec": {"type": "service", **(start or {})}}
    steps: list[Json] = [service, *([node] if start is not None else [])]
    body = {
        "apiVersion": "v1.2",
        "name": "shop",
        "spec": {
            "kind": "Workflow",
            "spec": {"type": "sequential", "context": {"projectId": "shop"}, "steps": steps},
        },
    }
    (folder / "northflank.json").write_text(json.dumps(body), "utf-8")
    found = nfx_lint.check_file(folder / "northflank.json").findings
    return sorted((one.rule, one.severity) for one in found if one.pointer.startswith("/spec/spec/steps/0"))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return repository(tmp_path / "shop", {"Dockerfile": DOCKERFILE})


IDS = ["${refs.web.id}", "web-app", "${args.service}"]


@pytest.mark.parametrize("name", IDS)
def test_another_dockerfile_keeps_rules_silent(shop: Path, name: str) -> None:
    docker: dict[str, Json] = {"dockerFilePath": "/Other", "dockerWorkDir": "/"}
    assert findings(shop, {"id": name, "overrides": {"docker": docker}}) == []
    assert findings(shop, {"id": name, "buildOverrides": {"docker": docker}}) == []


@pytest.mark.parametrize("name", IDS)
def test_what_a_node_adds_counts(shop: Path, name: str) -> None:
    added: dict[str, Json] = {
        "buildArguments": {"STAGE": "live"},
        "dockerSecretMounts": {"npm": {"data": ""}},
        "buildFiles": {"/made.json": {"data": "", "encoding": "utf-8"}},
    }
    assert findings(shop, {"id": name, "overrides": added}) == []


@pytest.mark.parametrize("field", ["branch", "sha"])
def test_another_commit_makes_notes(shop: Path, field: str) -> None:
    found = findings(shop, {"id": "${refs.web.id}", field: "next"})
    assert found == [(rule, "note") for rule in FOUND]


OTHERS: list[dict[str, Json] | None] = [
    None,
    {"id": "${refs.web.id}"},
    {"id": "api", "branch": "next"},
    {"id": "web-app", "branch": "main"},
    {"nfObjectId": "api", "branch": "next"},
]


@pytest.mark.parametrize("start", OTHERS)
def test_other_builds_are_compared(shop: Path, start: dict[str, Json] | None) -> None:
    found = findings(shop, start)
    assert [rule for rule, _ in found] == FOUND
    assert "note" not in [severity for _, severity in found]
