"""What a builder recognises, and the processes that it runs."""

from __future__ import annotations

import pytest

from nfx_lint.model import Violation
from nfx_lint.repository.buildpacks import check
from nfx_lint.repository.builds import Build
from nfx_lint.repository.site import site_of
from nfx_lint.repository.tree import example_tree


def violations(files: dict[str, str], context: str = "/", process: str = "") -> list[Violation]:
    body = {
        "buildSettings": {"buildpack": {"builder": "HEROKU_24", "buildContext": context}},
        "deployment": {"buildpack": {"configType": "customProcess", "customProcess": process}},
    }
    return list(check(site_of(Build(body, (), (), body), example_tree(files))))


@pytest.mark.parametrize(
    "path",
    [
        "package.json",
        "Gemfile",
        "go.mod",
        "cmd/app/main.go",
        "pom.xml",
        "settings.gradle.kts",
        "build.sbt",
        "Shop.runtimeconfig.json",
        "src/Shop/Shop.fsproj",
        "CMakeLists.txt",
        ".python-version",
        "runtime.txt",
        "public/index.html",
        "Procfile",
        "project.toml",
        "bin/detect",
    ],
)
def test_recognised(path: str) -> None:
    assert violations({path: "", "README.md": ""}) == []
    assert violations({f"api/{path}": "", "README.md": ""}, "/api") == []
    (one,) = violations({f"api/{path}": "", "docs/README.md": ""}, "/docs")
    assert one.rule == "application-not-recognised"


@pytest.mark.parametrize(
    ("process", "found"),
    [
        ("web", []),
        ("worker", []),
        ("wroker", [("unknown-process", None)]),
        # Some buildpacks add processes of their own.
        ("task", [("unknown-process", "note")]),
    ],
)
def test_processes(process: str, found: list[tuple[str, str | None]]) -> None:
    files = {"package.json": "{}", "Procfile": "# beat: x\nweb: npm start\nworker: node worker.js\n"}
    assert [(one.rule, one.severity) for one in violations(files, process=process)] == found
