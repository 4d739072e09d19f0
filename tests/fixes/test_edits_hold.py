"""Any change of any document: the text changes the value as the change says, or there is no edit."""

from __future__ import annotations

import json
from collections.abc import Iterator

import yaml
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.fixes.changes import NotApplicable, applied, same
from nfx_lint.fixes.edits import edited, pieces_of
from nfx_lint.fixes.written import Written
from nfx_lint.model import Change, Json, Path
from nfx_lint.source.document import Document, read_text
from tests.support.profiles import examples

NAMES = st.sampled_from(["a", "b", "no", "a b", "#", "12", "ä🙂", "it's", 'q"', "x: y"])
SCALARS = (
    st.none() | st.booleans() | st.integers(-99, 99) | NAMES | st.sampled_from(["", "one\ntwo\n", " x "])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
BODIES = st.dictionaries(NAMES, VALUES, min_size=1, max_size=4)


def paths(value: Json, path: Path = ()) -> Iterator[Path]:
    yield path
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, below in steps:
        yield from paths(below, (*path, step))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document in some style, with Windows line ends or without a last line end at times."""
    body = draw(BODIES)
    if draw(st.booleans()):
        indent = draw(st.sampled_from([None, 2, 4, "\t"]))
        text, suffix = json.dumps(body, indent=indent, ensure_ascii=draw(st.booleans())), ".json"
    else:
        text = yaml.safe_dump(
            body,
            default_flow_style=draw(st.sampled_from([True, False, None])),
            indent=draw(st.sampled_from([2, 4])),
            sort_keys=False,
            allow_unicode=True,
            width=draw(st.sampled_from([20, 1000])),
        )
        suffix = ".yaml"
    if draw(st.booleans()):
        text = text.rstrip("\n")
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return read_text(text, suffix)


@st.composite
def changes(draw: st.DrawFn, value: Json) -> Change:
    known = list(paths(value))
    path = draw(st.sampled_from(known))
    verb = draw(st.sampled_from(["rename", "replace", "remove", "add", "move", "spell"]))
    if verb == "rename":
        return Change(verb, path, (*path[:-1], draw(NAMES)))
    if verb == "move":
        below = tuple(draw(st.lists(NAMES, min_size=1, max_size=2)))
        return Change(verb, path, (*draw(st.sampled_from(known)), *below))
    if verb == "add":
        return Change(verb, (*path, draw(NAMES)), value=draw(SCALARS))
    return Change(verb, path, value=draw(SCALARS))  # type: ignore[arg-type]


@examples(600)
@given(documents(), st.data())
def test_a_change_does_what_it_says(document: Document, data: st.DataObject) -> None:
    assert document.parsed
    change = data.draw(changes(document.value))
    try:
        expected = applied(document.value, change)
        pieces = pieces_of(Written(document), change)
    except NotApplicable:
        return
    now = read_text(edited(document.text, pieces), f".{document.format}")
    assert now.parsed, (document.text, edited(document.text, pieces))
    assert same(now.value, expected), (document.text, edited(document.text, pieces))
    kept = set(document.text.splitlines()) - set(edited(document.text, pieces).splitlines())
    assert len(kept) <= sum(document.text[low:high].count("\n") + 1 for low, high, _ in pieces)
