"""Reads a document from bytes: detects encoding and format, then calls the exact reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from nfx_lint.model import Json, Path
from nfx_lint.positions import Place, Span
from nfx_lint.source.lines import Lines

if TYPE_CHECKING:
    from nfx_lint.source.reading import SyntaxFault

# Northflank's CLI decides by the file's ending and rejects all other endings.
FORMATS = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}
# If a text has more places to look up than one in this many lines, all are looked up in one pass.
MANY = 20
_START = Span(1, 1, 1, 1)
_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """A file as Northflank's CLI reads it. `format` is `json`, `yaml` or else empty.

    `value` is valid only if `parsed`. `locate`, `ambiguous` and `comments` are those of `Reading`. For a
    body in code `text` is the whole file; no report shows what is at `hidden`, and `statements` has, by
    line, the first line of the statement around. `locate_on` gives the places on some lines, in order, if
    that is faster than `locate`.
    """

    text: str
    format: str
    parsed: bool
    value: Json
    faults: tuple[SyntaxFault, ...]
    locate: Callable[[Iterable[Path]], dict[Path, Place]]
    ambiguous: Mapping[Path, str] = field(default_factory=dict)
    comments: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()
    statements: Mapping[int, int] = field(default_factory=dict)
    locate_on: Callable[[Sequence[int]], dict[Path, Place]] | None = None


def read(data: bytes, suffix: str) -> Document:
    """Read a file's bytes by its ending (`.json`). Never raises: errors are in `faults`."""
    if suffix.lower() not in FORMATS:
        return _refused("", "", _unknown_ending(suffix))
    form = FORMATS[suffix.lower()]
    encoding = _other_encoding(data)
    if encoding:
        message = f"The file is in {encoding}, not in UTF-8"
        return _refused("", form, _unreadable(message, "Save the file as UTF-8."))
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        return _not_utf_8(data, form, error)
    return read_text(text, suffix)


def of_fast_json(data: bytes, value: Json) -> Document:
    """The document of a JSON file whose `value` comes from the fast reader, so it has no faults."""
    text = data.decode()
    lines, known = Lines(text), dict[Path, Place]()

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        from nfx_lint.source.json.positions import places_of

        paths = set(paths)
        unknown = paths.difference(known)
        count = text.count("\n") + 1
        if len(unknown) * MANY >= count:  # all places take about as long
            known.update(locate_on(range(1, count + 1)))
            unknown -= known.keys()
        if unknown:
            known.update(places_of(text, lines, unknown))
        return {path: known[path] for path in paths}

    def locate_on(numbers: Sequence[int]) -> dict[Path, Place]:
        from nfx_lint.source.json.positions import places_on

        return places_on(text, lines, numbers)

    return Document(text, "json", True, value, (), locate, locate_on=locate_on)


def read_text(text: str, suffix: str) -> Document:
    """Read a text by its file's ending."""
    form = FORMATS.get(suffix.lower())
    if form is None:
        return _refused(text, "", _unknown_ending(suffix))
    if form == "json":
        from nfx_lint.source.json import exact

        reading = exact.read_text(text)
    else:
        from nfx_lint.source.yaml import exact as exact_yaml

        # The CLI drops a byte order mark in YAML before it counts lines and columns, and so do editors.
        text = text.removeprefix("\ufeff")
        reading = exact_yaml.read_text(text)
    return Document(
        text,
        form,
        reading.parsed,
        reading.value,
        reading.faults,
        reading.locate,
        reading.ambiguous,
        reading.comments,
    )


def _refused(text: str, form: str, fault: SyntaxFault) -> Document:
    return Document(text, form, False, None, (fault,), lambda paths: {})


def _unreadable(message: str, hint: str, span: Span = _START) -> SyntaxFault:
    from nfx_lint.source.reading import SyntaxFault

    return SyntaxFault("unreadable-file", message, hint, (), span)


def _unknown_ending(suffix: str) -> SyntaxFault:
    known = suffix[1:].isalnum() and len(suffix) <= 20
    message = (
        f"Northflank's CLI does not read files {f'ending in `{suffix}`' if known else 'with this ending'}"
    )
    return _unreadable(message, "Use the ending .json, .yaml or .yml.")


def _other_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32 by the first bytes, else empty; a definition begins with an ASCII character."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    zeros = [byte == 0 for byte in data[:4]]
    if zeros in ([True, True, True, False], [False, True, True, True]):
        return "UTF-32"
    if zeros in ([True, False, True, False], [False, True, False, True]):
        return "UTF-16"
    return ""


def _not_utf_8(data: bytes, form: str, error: UnicodeDecodeError) -> Document:
    text = data.decode(errors="replace")
    at = len(data[: error.start].decode())
    span = Lines(text).span(at, at + 1)
    message = f"The byte at offset {error.start} is not UTF-8"
    return _refused(text, form, _unreadable(message, "Save the file as UTF-8.", span))
