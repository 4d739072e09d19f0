"""Names of files as Git may have them, and Dockerfiles in encodings that builders read."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from git_trees import SOURCE, git, repository, service, write

import nfx_lint
from nfx_lint.cli.formats import FORMATS
from nfx_lint.model import Finding
from nfx_lint.repository.tree import Tree, tree_at

NAMES = [
    "a b.txt", " c.txt ", "line\nend.txt", "return\r.txt", "tab\t.txt", 'quo"te.txt', "apo'strophe.txt", "back`quote.txt",
    "-dash.txt", "#hash.txt", "\u202egnp.txt", "caf\u00e9.txt", "cafe\u0301s.txt", "\u65e5\u672c.txt", "::error::.txt",
    "a/b/c d/e.txt", "%41.txt", "a\u200bb.txt", "con.txt", "Upper.TXT", "!bang.txt", "semi;colon.txt", "pipe|.txt", "<i>.txt",
]  # fmt: skip
# Patterns may match nothing, and what looks like a variable is left alone.
PATTERNS = ["st*ar.txt", "que?ry.txt", "[br].txt", "$(x).txt"]
needs_posix = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no such names on this system")


def found(root: Path, **settings: Any) -> list[Finding]:
    text = json.dumps(service(**settings))
    report = nfx_lint.check_text(text, str(root / "service.json"), repository="only-remotes")
    return list(report.findings)


def copying(names: list[str]) -> str:
    lines = "".join(f"COPY {json.dumps([name, '/'], ensure_ascii=False)}\n" for name in names)
    return f"FROM node:22\n{lines}CMD node\n"


@needs_posix
def test_sources_with_unusual_names(tmp_path: Path) -> None:
    names = [*NAMES, *PATTERNS]
    root = repository(tmp_path / "shop", {"Dockerfile": copying(names), **dict.fromkeys(names, "\n")})
    tree = tree_at(str(root))
    assert isinstance(tree, Tree)
    assert [tree.place(name) for name in names] == ["file"] * len(names)
    assert found(root) == []
    others = [f"{name}x" for name in names]
    write(root, {"Dockerfile": copying(others)})
    assert [one.rule for one in found(root)] == ["copy-source-not-found"] * len(NAMES)
    for name in NAMES:
        git(root, "rm", "-q", "--cached", "--", name)
    write(root, {"Dockerfile": copying(names)})
    findings = found(root)
    assert [one.rule for one in findings] == ["copy-source-not-found"] * len(NAMES)
    assert all("not tracked" in one.message for one in findings)


@needs_posix
@pytest.mark.parametrize("format", FORMATS)
def test_unusual_names_are_printed_safely(
    format: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"{name}x" for name in NAMES]
    root = repository(tmp_path / "shop", {"Dockerfile": copying(names)})
    write(root, {"service.json": json.dumps(service())})
    monkeypatch.chdir(root)
    ran = run("--format", format, "service.json")
    assert ran.code == 1 and ran.err == ""
    assert "\u202e" not in ran.out and "\u200b" not in ran.out
    assert not any(line.lstrip().startswith("::error::.txt") for line in ran.out.splitlines())


@needs_posix
def test_names_that_are_not_unicode(tmp_path: Path) -> None:
    """A Dockerfile has the bytes of a name, and a definition cannot have them."""
    root = repository(tmp_path / "shop", {"x": "\n"})
    for name, text in (
        (b"\xff.txt", b"\n"),
        (b"Dockerfile", b"FROM node:22\nCOPY \xff.txt \xfe.txt /\nCMD node\n"),
    ):
        Path(os.fsdecode(os.path.join(os.fsencode(root), name))).write_bytes(text)
    git(root, "add", ".")
    (finding,) = found(root)
    assert finding.rule == "copy-source-not-found" and "\udcfe" in finding.message
    report = nfx_lint.check_text(json.dumps(service()), str(root / "a.json"), repository="only-remotes")
    assert report.to_text().encode() and json.loads(report.to_json())
    git(root, "mv", "Dockerfile", os.fsdecode(b"Dockerfile\xff"))
    (finding,) = found(root)
    assert finding.rule == "dockerfile-not-found" and "did you mean" not in finding.message


@pytest.mark.parametrize(
    ("name", "written", "hint"),
    [
        ("src/Main.py", "src/main.py", "Write `src/Main.py`: upper and lower case count."),
        ("src/Main.py", "Src/Main.py", "Write `src/Main.py`: upper and lower case count."),
        ("caf\u00e9", "cafe\u0301", "Rename the file, or write its name in the Unicode form that Git has (NFC or NFD)."),
        ("cafe\u0301", "caf\u00e9", "Rename the file, or write its name in the Unicode form that Git has (NFC or NFD)."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("folder", ["", "apps/web/"])
def test_source_in_other_letters(folder: str, name: str, written: str, hint: str) -> None:
    assert unicodedata.normalize("NFC", name).casefold() == unicodedata.normalize("NFC", written).casefold()
    from nfx_lint.repository.findings import findings
    from nfx_lint.repository.settings import RepositorySettings
    from nfx_lint.repository.tree import example_tree

    texts = {f"{folder}Dockerfile": copying([written]), f"{folder}{name}": "\n"}
    settings = RepositorySettings(
        "only-remotes", example=example_tree(texts, {"remotes": [SOURCE["projectUrl"]]})
    )
    value = service(dockerFilePath=f"/{folder}Dockerfile", dockerWorkDir=f"/{folder}")
    (finding,) = findings(value, "combined-service", "service.json", settings)
    assert (finding.rule, finding.hint) == ("copy-source-not-found", hint)


def test_command_of_a_hint_is_one(tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", {"x": "\n"})
    write(root, {"-web/Dockerfile": "FROM node:22\nCMD node\n"})
    (finding,) = found(root, dockerFilePath="/-web/Dockerfile")
    assert finding.hint == "Add it with `git add ./-web/Dockerfile`, and commit it."
    git(root, "add", "./-web/Dockerfile")
    assert found(root, dockerFilePath="/-web/Dockerfile") == []


# ---- links


@needs_posix
def test_links_are_not_followed(tmp_path: Path) -> None:
    files = {
        "real/Dockerfile": copying(["x.txt", "dir/x.txt", "out/passwd", "dangling", "dir"]),
        "app/x.txt": "\n",
    }
    root = repository(tmp_path / "shop", files)
    for link, target in (
        ("Dockerfile", "real/Dockerfile"),
        ("dir", "app"),
        ("out", "/etc"),
        ("dangling", "none"),
    ):
        (root / link).symlink_to(target)
    git(root, "add", ".")
    assert found(root) == []
    for folder in ("/dir", "/out", "/dangling", "/dir/none"):
        assert found(root, dockerWorkDir=folder) == []
    assert [one.message for one in found(root, dockerFilePath="/real/Dockerfile")] == [
        "`COPY` source `x.txt` is not below the work dir `/`"
    ]


# ---- encodings

TEXT = "FROM node:22 AS web\nCOPY none.txt \\\n  /\nRUN <<END\nCOPY other.txt /\nEND\nCMD node\n"
READ = {
    "line feeds": TEXT.encode(),
    "carriage returns": TEXT.replace("\n", "\r\n").encode(),
    "mark": b"\xef\xbb\xbf" + TEXT.encode(),
    "both": b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
    "latin": TEXT.encode() + b"# caf\xe9\n",
    "large": TEXT.encode() + b"#" * (1024 * 1024 - len(TEXT)),
}
UNREAD = {
    "larger": TEXT.encode() + b"#" * (1024 * 1024 - len(TEXT) + 1),
    "wide": TEXT.encode("utf-16"),
    "empty": b"",
    "zeros": b"\0" * 100,
}


@pytest.mark.parametrize("form", [*READ, *UNREAD])
def test_encodings_of_a_dockerfile(form: str, tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", {"Dockerfile": "\n"})
    (root / "Dockerfile").write_bytes((READ | UNREAD)[form])
    assert [(one.rule, one.related[0].span.line) for one in found(root)] == (
        [("copy-source-not-found", 2)] if form in READ else []
    )


@pytest.mark.parametrize("form", ["line feeds", "carriage returns", "mark", "both"])
def test_encodings_of_a_dockerfile_in_the_definition(form: str, tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", {"x": "\n"})
    (finding,) = found(root, dockerfileContents=READ[form].decode())
    assert finding.rule == "copy-source-not-found"
