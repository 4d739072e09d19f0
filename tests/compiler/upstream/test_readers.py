"""The SDK, the JavaScript client and pages, read into facts: from made-up ones of the same form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from upstream import DOTS, ENDPOINT, JS, SDK, STARS, write_tarball, write_zip

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.compiler.upstream.facts import Facts, read_facts, text_of
from nfx_lint.compiler.upstream.js import read_js
from nfx_lint.compiler.upstream.pages import read_pages
from nfx_lint.compiler.upstream.places import lines_of
from nfx_lint.compiler.upstream.sdk import read_sdk
from nfx_lint.pointers import pointer_of

Lines = dict[str, tuple[str, dict[str, Any]]]
BOAT: Lines = {
    "": ("object", {}),
    "/name!": ("string", {}),
    "/kind": ("string", {"enum": ("sail", "motor")}),
    "/length": ("integer null", {}),
    "/crew": ("array", {}),
    "/crew/*": ("object", {}),
    "/crew/*/full-name!": ("string", {}),
    "/crew/*/age": ("number", {}),
    "/flags": ("object", {}),
    "/flags/*": ("string", {}),
    "/engine": ("object", {}),
    "/engine/oars": ("integer", {}),
    "/engine/power": ("integer", {}),
    "/engine/fuel": ("string", {}),
    "/notes": ("object", {}),
}


def lines(facts: Facts, method: str = "PUT") -> Lines:
    """The places of the body of the one endpoint with a method; `!` marks a required field."""
    (body,) = (one.body for one in facts.endpoints if one.method == method)
    assert body is not None
    found = lines_of(body).items()
    return {
        pointer_of(path) + ("!" if line.required and path else ""): (
            " ".join(sorted(line.place.types)),
            dict(line.place.says),
        )
        for path, line in found
    }


def sdk(tmp_path: Path, **changed: str) -> Facts:
    return read_sdk(write_zip(tmp_path / "northflank-9.8.7-py3-none-any.whl", {**SDK, **changed}))


def test_the_sdk_is_parsed(tmp_path: Path) -> None:
    facts = sdk(tmp_path)
    assert (facts.source, facts.complete) == ("sdk 9.8.7", True)
    assert [(one.method, one.path) for one in facts.endpoints] == [("GET", "/v1/boats"), ("PUT", "/v1/boats")]
    assert facts.endpoints[0].body is None
    assert lines(facts) == {**BOAT, "/crew/*/boat": ("", {})}


def test_the_javascript_client_is_parsed(tmp_path: Path) -> None:
    pytest.importorskip("tree_sitter_typescript")
    facts = read_js(write_tarball(tmp_path / "client.tgz", JS))
    assert (facts.source, facts.complete) == ("js 3.2.1", True)
    assert [(one.method, one.path) for one in facts.endpoints] == [("GET", "/v1/boats"), ("PUT", "/v1/boats")]
    numbers = {path: (types.replace("integer", "number"), says) for path, (types, says) in BOAT.items()}
    assert lines(facts) == {
        **numbers,
        "/length": ("null number", {}),
        "/notes": ("", {}),
    }


@pytest.mark.parametrize("page", [STARS, DOTS], ids=["stars", "dots"])
def test_a_page_is_read(tmp_path: Path, page: str) -> None:
    (tmp_path / "put-boat.txt").write_text(page, encoding="utf-8")
    facts = read_pages([tmp_path / "put-boat.txt"])
    assert [(one.method, one.path) for one in facts.endpoints] == [("PUT", "/v1/boats")]
    assert not facts.complete
    assert lines(facts) == {
        "": ("object", {}),
        "/name!": ("string", {"minLength": 3, "maxLength": 20, "pattern": "^[a-z]+$"}),
        "/kind": ("string", {"enum": ("sail", "motor")}),
        "/length": ("integer", {"minimum": 2, "maximum": 90}),
        "/crew": ("array", {}),
        "/crew/*": ("object", {}),
        "/crew/*/berth!": ("integer", {"enum": (1, 2, 4)}),
        "/engine!": ("object", {}),
        "/engine/oars": ("integer", {}),
        "/engine/motor": ("object", {}),
    }


def test_facts_are_read_as_they_were_written_and_have_no_sentences(tmp_path: Path) -> None:
    facts = sdk(tmp_path)
    (tmp_path / "facts.json").write_text(text_of(facts), encoding="utf-8")
    assert read_facts(tmp_path / "facts.json") == facts
    assert "sentence" not in text_of(facts)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("northflank/_types.py", "def", "is not Python"),
        ("northflank/_types.py", "(" * 300, "is not Python"),
        ("northflank/_types.py", "class BoatRequest(TypedDict):\n    a: Tuple[int]", "unknown type 'Tuple'"),
        ("northflank/_types.py", "class BoatRequest(TypedDict):\n    a: 'x y'", "not a type: 'x y'"),
        (
            "northflank/_types.py",
            f"class BoatRequest(TypedDict):\n    a: {'List[' * 80}int{']' * 80}",
            "an end",
        ),
        ("northflank/endpoints/a.py", ENDPOINT.replace('"put"', "print()"), "not literals"),
    ],
)
def test_an_sdk_that_is_another_is_refused(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        sdk(tmp_path, **{name: text})


def test_an_archive_of_something_else_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "other.whl", {"other/__init__.py": ""})
    for read in (read_sdk, read_js):
        with pytest.raises(SourceError, match="has no"):
            read(path)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("PUT /v1/teams/{teamId}/boats", "", "no line with a method"),
        ("string required", "strings required", "unknown type 'strings required'"),
        ("boolean", "boolean", ""),
        ("  * {object}\n", "  * {object}\n\n  * {object}\n", "more than one beginning"),
        ("    * kind\n\nstring\n\none of\n\nsail, motor\n", "    * kind\n", "'kind' has no type"),
    ],
)
def test_a_page_that_is_laid_out_otherwise_is_refused(tmp_path: Path, old: str, new: str, words: str) -> None:
    (tmp_path / "page.txt").write_text(STARS.replace(old, new, 1), encoding="utf-8")
    if not words:
        assert read_pages([tmp_path / "page.txt"])
        return
    with pytest.raises(SourceError, match=words):
        read_pages([tmp_path / "page.txt"])


@pytest.mark.parametrize("page", [STARS, DOTS], ids=["stars", "dots"])
def test_a_page_may_end_with_the_request(tmp_path: Path, page: str) -> None:
    (tmp_path / "a.txt").write_text(page, encoding="utf-8")
    address = page.strip().splitlines()[-1]
    (tmp_path / "b.txt").write_text(f"{page.partition('Response body')[0]}\n{address}\n", encoding="utf-8")
    whole, cut = (read_pages([tmp_path / name]).endpoints for name in ("a.txt", "b.txt"))
    assert whole == cut


def test_a_page_of_an_endpoint_without_a_body(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Delete boat\nDELETE /v1/boats/{boatId}\n", encoding="utf-8")
    (only,) = read_pages([tmp_path / "page.txt"]).endpoints
    assert (only.method, only.path, only.body) == ("DELETE", "/v1/boats/{boatId}", None)
