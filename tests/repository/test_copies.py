"""Which sources of `COPY` a build does not find."""

from __future__ import annotations

import pytest

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
