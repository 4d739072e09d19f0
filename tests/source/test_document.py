"""Bytes to a document: encodings, endings, and that nothing makes it fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.positions import Span
from nfx_lint.source.document import FORMATS, Document, read, read_text

JSON_TEXT = '{"naïve": "é😀", "a": [1, 2]}\n'


def _only(document: Document) -> tuple[str, str, Span]:
    assert not document.parsed
    (fault,) = document.faults
    assert fault.hint.endswith(".")
    assert len(fault.message) <= 120
    return fault.rule, fault.message, fault.span


@pytest.mark.parametrize("suffix", [".json", ".yaml", ".yml", ".JSON", ".Yaml"])
def test_the_ending_chooses_the_format(suffix: str) -> None:
    document = read(JSON_TEXT.encode(), suffix)
    assert document.format == FORMATS[suffix.lower()]
    assert document.parsed
    assert not document.faults
    assert document.value == {"naïve": "é😀", "a": [1, 2]}
    assert document.text == JSON_TEXT
    assert document.locate([("a", 1)])["a", 1].value == Span(1, 26, 1, 27)


def test_the_two_formats_are_not_mixed_up() -> None:
    assert read(b"a: 1", ".yml").value == {"a": 1}
    assert _only(read(b"a: 1", ".json"))[1] == "This is YAML, not JSON"


@pytest.mark.parametrize("suffix", ["", ".", ".toml", ".json5", "json", ".a\x1bb", ".x" * 500])
def test_other_endings_are_refused(suffix: str) -> None:
    rule, message, _ = _only(read(b"{}", suffix))
    assert rule == "unreadable-file"
    assert message.startswith("Northflank's CLI does not read files ")
    assert "\x1b" not in message
    assert _only(read_text("{}", suffix)) == _only(read(b"{}", suffix))


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [(f"utf-{bits}{end}", f"UTF-{bits}") for bits in (16, 32) for end in ("", "-le", "-be")],
)
def test_other_encodings_are_named(encoding: str, name: str, suffix: str) -> None:
    rule, message, span = _only(read(JSON_TEXT.encode(encoding), suffix))
    assert (rule, message) == ("unreadable-file", f"The file is in {name}, not in UTF-8")
    assert span == Span(1, 1, 1, 1)


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
@pytest.mark.parametrize(
    ("data", "offset", "line", "column"),
    [
        (b'{\n "a": "caf\xe9"}', 12, 2, 11),
        ('{"é😀": "'.encode() + b'\xff"}', 12, 1, 9),
        (b'{"a": "\xc3', 7, 1, 8),
        (b'{"a": "\xf0\x9f\x98"}', 7, 1, 8),
        (b'["\xed\xa0\x80"]', 2, 1, 3),
        (b'["\xc0\x80"]', 2, 1, 3),
        (b"\x80", 0, 1, 1),
        (b'{"a"\r\n:\r"\xfe"}', 9, 3, 2),
    ],
)
def test_bytes_that_are_not_utf_8_are_found(
    data: bytes, offset: int, line: int, column: int, suffix: str
) -> None:
    document = read(data, suffix)
    assert _only(document) == (
        "unreadable-file",
        f"The byte at offset {offset} is not UTF-8",
        Span(line, column, line, column + 1),
    )
    assert "\ufffd" in document.text


def test_a_byte_order_mark_is_refused_in_json_only() -> None:
    data = b'\xef\xbb\xbf{"a": 1}'
    rule, message, span = _only(read(data, ".json"))
    assert rule == "syntax-error"
    assert "byte order mark" in message
    assert span == Span(1, 1, 1, 2)
    document = read(data, ".yaml")
    assert document.value == {"a": 1}
    assert document.locate([("a",)])["a",].key == Span(1, 2, 1, 5)


@examples(200)
@given(
    st.one_of(
        st.binary(max_size=40), st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass"))
    ),
    st.sampled_from([*FORMATS, ".txt"]),
)
def test_any_bytes_give_a_document(data: bytes, suffix: str) -> None:
    document = read(data, suffix)
    assert document.parsed or document.faults
    if document.parsed:
        assert () in document.locate([(), ("a",)])
