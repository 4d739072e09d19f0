"""An open document is compared with its repository, which is asked only when Git knows other things."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_trees import SOURCE, git, repository, service, write

from nfx_lint.lsp.documents import Analysis, Snapshot
from nfx_lint.lsp.settings import KnownSettings
from nfx_lint.repository import git as git_module
from nfx_lint.repository.git import GitFacts, git_facts
from nfx_lint.summary import Uncompared

BODY = service(dockerFilePath="/api/Dockerfile", dockerWorkDir="/api")
DOCKERFILE = 'FROM node:22\nCOPY index.js /\nCMD ["node", "/index.js"]\n'


class Editor:
    """An editor with one document that was never saved."""

    def __init__(self, path: Path) -> None:
        self._path, self._known, self._version = path, KnownSettings(), 0

    def rules(self, text: str) -> list[str]:
        """The rules with findings after a change."""
        self._version += 1
        settings = self._known.of(str(self._path))
        uri, language = self._path.as_uri(), self._path.suffix.lstrip(".")
        snapshot = Snapshot(uri, str(self._path), text, self._version, language, "utf-16", settings)
        return [one.rule for one in Analysis(snapshot).report.findings]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The work trees that Git was asked about."""
    roots: list[str] = []

    def counted(root: str) -> GitFacts | Uncompared:
        roots.append(root)
        return git_facts(root)

    monkeypatch.setattr(git_module, "git_facts", counted)
    return roots


def test_git_is_asked_once_while_one_types(tmp_path: Path, asked: list[str]) -> None:
    shop = repository(tmp_path / "shop", {"api/Dockerfile": DOCKERFILE, "api/index.js": "\n"})
    editor = Editor(shop / "northflank.json")
    text = json.dumps(BODY)
    for step in range(5):
        assert editor.rules(text + " " * step) == []
    assert editor.rules(text.replace("/api/Dockerfile", "/api/Dokerfile")) == ["dockerfile-not-found"]
    assert len(asked) == 1


def test_no_verdict_is_stale(tmp_path: Path, asked: list[str]) -> None:
    shop = repository(tmp_path / "shop", {"api/Dockerfile": DOCKERFILE})
    editor = Editor(shop / "northflank.json")
    text = json.dumps(BODY)
    assert editor.rules(text) == ["copy-source-not-found"]
    write(shop, {"api/index.js": "\n"})
    assert editor.rules(text) == ["copy-source-not-found"]  # Git does not track it
    git(shop, "add", "api/index.js")
    assert editor.rules(text) == []
    write(shop, {"api/Dockerfile": DOCKERFILE.replace("index", "main")})
    assert editor.rules(text) == ["copy-source-not-found"]  # a text is read each time
    git(shop, "remote", "set-url", "origin", "git@github.com:acme/other.git")
    assert editor.rules(text) == []
    assert len(asked) == 2  # the new remote is another: then nothing is asked


def test_branches_are_not_stale(tmp_path: Path) -> None:
    shop = repository(tmp_path / "shop", {"api/Dockerfile": DOCKERFILE, "api/index.js": "\n"})
    editor = Editor(shop / "northflank.json")
    kept = {key: BODY[key] for key in ("name", "vcsData", "buildSettings")}
    plan = {"billing": {"buildPlan": "nf-compute-400-16"}}
    kept["vcsData"] = {key: SOURCE[key] for key in ("projectUrl", "projectType")}
    text = json.dumps({**kept, **plan, "buildConfiguration": {"branchRestrictions": ["team/next"]}})
    assert editor.rules(text) == ["unknown-branch-restriction"]
    git(shop, "branch", "team/next")
    assert editor.rules(text) == []


def test_bodies_in_open_scripts_are_compared(tmp_path: Path) -> None:
    shop = repository(tmp_path / "shop", {"api/index.js": "\n"})
    write(shop, {"nfx-lint.toml": "embedded = true\n"})
    url = "https://api.northflank.com/v1/projects/shop/services/combined"
    script = f"curl -X POST {url} -d '{json.dumps(BODY)}'\n"
    assert Editor(shop / "create.sh").rules(script) == ["dockerfile-not-found"]
