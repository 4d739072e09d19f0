"""Bodies in code are compared with the repository as files are; what the code computes keeps rules silent."""

from __future__ import annotations

from pathlib import Path

import pytest
from git_trees import repository

import nfx_lint

SHELL = """#!/bin/sh
curl -X POST https://api.northflank.com/v1/projects/shop/services/combined -d @- <<END
{
  "name": "web", "billing": {"deploymentPlan": "nf-compute-20"}, "deployment": {"instances": 1},
  "vcsData": {"projectUrl": "https://github.com/acme/shop", "projectType": "github", "projectBranch": "main"},
  "buildConfiguration": {"dockerfileTarget": "TARGET"},
  "buildSettings": {"dockerfile": {"buildEngine": "kaniko", "dockerFilePath": "/PATH", "dockerWorkDir": "/"}}
}
END
"""
CODE = """import { ApiClient } from "@northflank/js-client";
await client.create.service.combined({ parameters: { projectId: "shop" }, data: {
  name: "web", billing: { deploymentPlan: "nf-compute-20" }, deployment: { instances: 1 },
  vcsData: { projectUrl: "https://github.com/acme/shop", projectType: "github", projectBranch: "main" },
  buildConfiguration: { dockerfileTarget: "TARGET" },
  buildSettings: { dockerfile: { buildEngine: "kaniko", dockerFilePath: "/PATH", dockerWorkDir: "/" } },
} });
"""
HOSTS = {
    "create.sh": SHELL,
    "create.ts": CODE,
    "README.md": f"# northflank\n\n```sh\n{SHELL}```\n",
}
UNKNOWN = {"create.sh": "$NAME", "create.ts": "${name}", "README.md": "$NAME"}


def checked(folder: Path, name: str, path: str, target: str = "web") -> list[tuple[str, int | None]]:
    text = HOSTS[name].replace("PATH", path).replace("TARGET", target)
    if "${" in text:
        text = text.replace('"/${name}"', "`/${name}`").replace('"${name}"', "name")
    (folder / name).write_text(text, "utf-8")
    found = nfx_lint.check_file(folder / name, embedded=True).findings
    return [(one.rule, one.span.line if one.span else None) for one in found]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return repository(tmp_path / "shop", {"Dockerfile": 'FROM node:22 AS web\nCMD ["node"]\n'})


@pytest.mark.parametrize("name", HOSTS)
def test_body_is_compared(shop: Path, name: str) -> None:
    line = HOSTS[name][: HOSTS[name].index("/PATH")].count("\n") + 1
    assert checked(shop, name, "Dockerfile") == []
    assert checked(shop, name, "dockerfile") == [("dockerfile-not-found", line)]
    assert checked(shop, name, "Dockerfile", "job") == [("unknown-dockerfile-target", line - 1)]


@pytest.mark.parametrize("name", HOSTS)
def test_computed_value_is_not_compared(shop: Path, name: str) -> None:
    assert checked(shop, name, UNKNOWN[name]) == []
    assert checked(shop, name, "Dockerfile", UNKNOWN[name]) == []


def test_object_with_a_computed_part_is_not_compared(shop: Path) -> None:
    text = CODE.replace("/PATH", "/dockerfile").replace('name: "web",', 'name: "web", ...more,')
    (shop / "create.ts").write_text(text, "utf-8")
    assert not nfx_lint.check_file(shop / "create.ts", embedded=True).findings
