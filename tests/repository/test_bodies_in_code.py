"""Bodies in code are compared with the repository as files are; what the code computes keeps rules silent."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from code_forms import document, forms, gitlab, javascript, workflow
from git_trees import SOURCE, repository

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


# ---- every form of a body

FILES = {
    "Dockerfile": "FROM node:22 AS web\nARG NEEDED\nCOPY missing.txt /\nRUN --mount=type=secret,id=npm npm ci\n"
    "RUN git describe\nEXPOSE 3000\n",
    "other/Dockerfile": 'FROM node:22\nCMD ["node"]\n',
}
BODY: dict[str, Any] = {
    "name": "web",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instances": 1, "docker": {"configType": "default"}},
    "ports": [{"name": "web", "internalPort": 9000, "protocol": "HTTP"}],
    "vcsData": SOURCE,
    "buildArguments": {"UNUSED": "x"},
    "buildConfiguration": {"dockerfileTarget": "web", "pathIgnoreRules": ["none/**"]},
    "buildSettings": {
        "dockerfile": {"buildEngine": "kaniko", "dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}
    },
}
FOUND = {
    "build-argument-missing", "build-argument-unused", "build-secret-missing", "copy-source-not-found",
    "git-folder-not-included", "git-history-not-cloned", "image-without-command", "mount-without-buildkit",
    "path-rule-without-match", "port-not-exposed",
}  # fmt: skip
URL = "https://api.northflank.com/v1/projects/shop/services/combined"


def combined(text: str) -> str:
    """The text of a form with the endpoint of combined services."""
    return re.sub(r"(services?[ ./])deployment\b", r"\1combined", text).replace("deployment-s", "combined-s")


FORMS = [(form, name, combined(text)) for form, name, text in forms(BODY)]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return repository(tmp_path_factory.mktemp("built") / "shop", FILES)


def found(folder: Path, name: str, text: str, **options: Any) -> set[tuple[str, str]]:
    """The rules with findings about a text at a name in the repository, each with its pointer."""
    report = nfx_lint.check_text(text, str(folder / name), repository="only-remotes", **options)
    return {(one.rule, one.pointer) for one in report.findings}


def found_in_file(folder: Path, body: Any) -> set[tuple[str, str]]:
    return found(folder, "service.json", json.dumps(body), kind="combined-service")


@pytest.mark.parametrize(("name", "text"), [form[1:] for form in FORMS], ids=[form[0] for form in FORMS])
def test_body_in_any_form_is_compared_as_a_file(built: Path, name: str, text: str) -> None:
    expected = found_in_file(built, BODY)
    assert {rule for rule, _ in expected} == FOUND
    assert found(built, name, text, embedded=True) == expected


# ---- values that the code computes

COMPUTED = "@computed@"
FORMATTED = 'f"{name}"'
SHELL_FORM = f"curl {URL} -d @- "
# How hosts write a body in which one value is computed, or a part of one.
WRITTEN: dict[str, tuple[str, Callable[[Any], str]]] = {
    "shell": ("create.sh", lambda body: SHELL_FORM + document(computed(body, '"$NAME"', "$NAME"), "<<EOF")),
    "bare": ("create.sh", lambda body: SHELL_FORM + document(computed(body, "$NAME", "${NAME}"), "<<EOF")),
    "github": (
        "ship.yml",
        lambda body: workflow(SHELL_FORM + document(computed(body, '"${{ inputs.x }}"', "${{ inputs.x }}"))),
    ),
    "gitlab": (
        ".gitlab-ci.yml",
        lambda body: gitlab(SHELL_FORM + document(computed(body, '"$CI_X"', "$CI_X"), "<<EOF")),
    ),
    "requests": ("create.py", lambda body: f"requests.post('{URL}', json={python(body, 'name()')})"),
    "sdk": (
        "create.py",
        lambda body: (
            "from northflank import ApiClient\n"
            f"client.create.service.combined(project_id=p, data={python(body, 'os.environ[0]')})"
        ),
    ),
    "formatted": ("create.py", lambda body: f"httpx.post(f'{URL}', json={python(body, FORMATTED)})"),
    "fetch": (
        "create.ts",
        lambda body: f"fetch('{URL}', {{method: 'POST', body: JSON.stringify({script(body)})}});",
    ),
}


def computed(body: Any, whole: str, part: str) -> str:
    return json.dumps(body, indent=1).replace(f'"{COMPUTED}"', whole).replace(COMPUTED, part)


def python(body: Any, whole: str) -> str:
    text = repr(body).replace(f"'{COMPUTED}'", whole)
    return re.sub(rf"'([^']*{COMPUTED}[^']*)'", r"f'\1'", text).replace(COMPUTED, "{name}")


def script(body: Any) -> str:
    text = javascript(body).replace(f"'{COMPUTED}'", "name")
    return re.sub(rf"'([^']*{COMPUTED}[^']*)'", r"`\1`", text).replace(COMPUTED, "${name}")


def changed(body: Any, path: tuple[str | int, ...], value: Any) -> Any:
    """A body with another value at a path."""
    if not path:
        return value
    copy = list(body) if isinstance(body, list) else dict(body)
    copy[path[0]] = changed(copy[path[0]], path[1:], value)
    return copy


# Where a value is computed, how much of it, and values that it may come to.
URLS = ("https://github.com/acme/shop", "https://github.com/acme/other")
PLACES: list[tuple[str, str, tuple[Any, ...]]] = [
    ("vcsData/projectUrl", COMPUTED, URLS),
    ("vcsData/projectUrl", f"https://github.com/acme/{COMPUTED}", URLS),
    ("vcsData", COMPUTED, (SOURCE, {**SOURCE, "projectUrl": URLS[1]})),
    ("vcsData/projectBranch", COMPUTED, ("main", "next")),
    ("buildSettings/dockerfile/dockerFilePath", COMPUTED, ("/Dockerfile", "/other/Dockerfile", "/none")),
    ("buildSettings/dockerfile/dockerFilePath", f"/{COMPUTED}/Dockerfile", ("/other/Dockerfile", "/none")),
    ("buildSettings/dockerfile/dockerWorkDir", COMPUTED, ("/", "/other", "/none")),
    ("buildSettings/dockerfile/buildEngine", COMPUTED, ("kaniko", "buildkit")),
    ("buildSettings/dockerfile", COMPUTED, ({}, {"dockerFilePath": "/none", "dockerWorkDir": "/"})),
    ("buildSettings", COMPUTED, ({}, {"buildpack": {"builder": "HEROKU_24"}})),
    ("buildConfiguration/dockerfileTarget", COMPUTED, ("web", "none")),
    ("buildConfiguration/dockerfileTarget", f"w{COMPUTED}", ("web", "worker")),
    ("buildConfiguration/pathIgnoreRules/0", COMPUTED, ("other/", "none/**")),
    ("buildConfiguration", COMPUTED, ({}, {"includeGitFolder": True, "fullGitClone": True})),
    ("buildArguments/UNUSED", COMPUTED, ("x", "y")),
    ("buildArguments", COMPUTED, ({}, {"NEEDED": "x"})),
    ("ports/0/internalPort", COMPUTED, (3000, 9000)),
    ("deployment/docker/configType", COMPUTED, ("default",)),
    ("deployment/docker", COMPUTED, ({"configType": "default"}, {"configType": "customCommand", "customCommand": "x"})),
]  # fmt: skip


@pytest.mark.parametrize("host", WRITTEN)
def test_computed_value_gives_no_finding_that_a_value_takes_away(built: Path, host: str) -> None:
    name, written = WRITTEN[host]
    for place, given, values in PLACES:
        path = tuple(int(step) if step.isdecimal() else step for step in place.split("/"))
        reported = found(built, name, written(changed(BODY, path, given)), embedded=True)
        reported = {one for one in reported if one[0] in FOUND or one[0].endswith("-not-found")}
        for value in values:
            assert reported <= found_in_file(built, changed(BODY, path, value)), (place, given, value)


@pytest.mark.parametrize("host", WRITTEN)
def test_computed_source_is_not_compared(built: Path, host: str) -> None:
    name, written = WRITTEN[host]
    assert found(built, name, written(BODY), embedded=True) == found_in_file(built, BODY)
    for given in (COMPUTED, f"https://github.com/{COMPUTED}/shop"):
        text = written(changed(BODY, ("vcsData", "projectUrl"), given))
        assert found(built, name, text, embedded=True) == set()
