"""Which sources of `COPY` a build does not find."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_trees import SOURCE, repository

import nfx_lint
from nfx_lint.repository.builds import Build
from nfx_lint.repository.copies import check
from nfx_lint.repository.site import site_of
from nfx_lint.repository.tree import example_tree

FILES = dict.fromkeys(
    ("a.txt", "data/one.json", "data/two.json", "src/main.js", "v1/a.txt", "v2/a.txt"), "\n"
)
BODY = {"buildSettings": {"dockerfile": {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}}}


def missing(lines: str, ignored: str = "") -> list[str]:
    """What the messages say about a Dockerfile and its `.dockerignore`."""
    tree = example_tree({**FILES, "Dockerfile": f"FROM a\n{lines}\n", ".dockerignore": ignored})
    return [one.message.split("`")[3] for one in check(site_of(Build(BODY, (), (), BODY), tree))]


@pytest.mark.parametrize(
    ("ignored", "found"),
    [
        ("data", ["data"]),
        ("data/", ["data"]),
        ("*", ["data"]),
        ("**", ["data"]),
        ("d*", ["data"]),
        ("data\n!data/one.json", []),
        ("*\n!data", []),
        # The folder stays, without its files.
        ("data/*", []),
        ("data/**", []),
        ("**/*.json", []),
        ("data/one.json\ndata/two.json", []),
        ("*\n!data\ndata/*", []),
    ],
)
def test_excluded_folder(ignored: str, found: list[str]) -> None:
    assert missing("COPY data /data", ignored) == found
    assert missing("COPY ./data/ /data", ignored) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("ENV V=v1\nCOPY $V/a.txt /", []),
        ("ENV V=v3\nCOPY $V/a.txt /", ["v3/a.txt"]),
        ("ENV V=v1\nCOPY $V/a.txt /\nENV V=v3", []),
        ("ENV V=v3\nENV V=v1\nCOPY $V/a.txt /", []),
        ("ARG V=v1\nCOPY $V/a.txt /\nARG V=v3\nCOPY src $V/", []),
        ("ENV V=v1 W=v3\nCOPY $V/a.txt $W/", []),
        ("COPY $V/a.txt /\nENV V=v3", []),
        ("FROM a AS one\nENV V=v3\nFROM one\nCOPY $V/a.txt /", ["v3/a.txt"]),
        ("FROM a AS one\nENV V=v3\nFROM one\nENV V=v1\nCOPY $V/a.txt /", []),
        ("FROM a AS one\nENV V=v1\nFROM one\nCOPY $V/a.txt /\nENV V=v3", []),
    ],
)
def test_value_at_the_line(lines: str, found: list[str]) -> None:
    assert missing(lines) == found


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        (".env", "warning"),
        (".env.production", "warning"),
        ("config/.npmrc", "warning"),
        ("keyfile", "warning"),
        ("service-account-key.json", "warning"),
        ("secrets/shop.json", "warning"),
        ("certs/ca.crt", "warning"),
        ("id_rsa", "warning"),
        (".env.example", "error"),
        ("keyboard.ts", "error"),
        ("src/tokens.ts", "error"),
        ("package.json", "error"),
    ],
)
def test_file_that_a_secret_group_may_add(path: str, severity: str) -> None:
    tree = example_tree({**FILES, "Dockerfile": f"FROM a\nCOPY {path} /\n"})
    (one,) = check(site_of(Build(BODY, (), (), BODY), tree))
    assert (one.severity or "error") == severity
    assert ("secret group" in (one.hint or "")) == (severity == "warning")


@pytest.mark.parametrize(("path", "severity"), [(".env", "warning"), ("shop.db", "error")])
def test_ignored_file_that_a_secret_group_may_add(tmp_path: Path, path: str, severity: str) -> None:
    root = repository(tmp_path / "shop", {"Dockerfile": f"FROM a\nCOPY {path} /\n", ".gitignore": path})
    (root / path).write_text("\n")
    (root / "service.json").write_text(json.dumps({"name": "web", "vcsData": SOURCE, **BODY}))
    report = nfx_lint.check_file(root / "service.json", kind="combined-service", repository=True)
    found = [one for one in report.findings if one.rule == "copy-source-not-found"]
    assert [one.severity for one in found] == [severity]


def test_file_that_the_definition_adds() -> None:
    body = {**BODY, "buildFiles": {"/keyfile": {"data": "", "encoding": "utf-8"}}}
    tree = example_tree({"Dockerfile": "FROM a\nCOPY keyfile /\n"})
    assert not list(check(site_of(Build(body, (), (), body), tree)))


def test_secret_in_another_folder_is_found_there() -> None:
    body = {"buildSettings": {"dockerfile": {"dockerFilePath": "/api/Dockerfile", "dockerWorkDir": "/"}}}
    tree = example_tree({"api/Dockerfile": "FROM a\nCOPY secrets.json /\n", "api/secrets.json": "{}"})
    (one,) = check(site_of(Build(body, (), (), body), tree))
    assert one.severity in (None, "error") and "dockerWorkDir: /api" in (one.hint or "")


def test_secret_in_other_letters_is_found_there() -> None:
    tree = example_tree({"Dockerfile": "FROM a\nCOPY Shop.key /\n", "shop.key": "\n"})
    (one,) = check(site_of(Build(BODY, (), (), BODY), tree))
    assert one.severity in (None, "error") and "upper and lower case" in (one.hint or "")
