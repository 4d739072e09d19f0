from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.locate.columns import BLOCK, ColumnIndex
from nfx_lint.positions import Columns, Span

LINES = st.lists(
    st.builds(
        str.__mul__, st.text(st.characters(exclude_characters="\r\n"), min_size=1), st.integers(1, 400)
    ),
    min_size=1,
    max_size=3,
)


@given(LINES, st.data())
def test_columns_are_those_of_the_encoded_line(lines: list[str], data: st.DataObject) -> None:
    counted = ColumnIndex(lines)
    for _ in range(3):
        numbers = sorted(data.draw(st.tuples(*[st.integers(1, len(lines))] * 2)))
        start, end = (data.draw(st.integers(1, len(lines[number - 1]) + 1)) for number in numbers)
        span = Span(numbers[0], start, numbers[1], end)
        before = [lines[number - 1][: at - 1] for number, at in zip(numbers, (start, end), strict=True)]
        utf16 = [1 + len(text.encode("utf-16-le", "surrogatepass")) // 2 for text in before]
        utf8 = [1 + len(text.encode("utf-8", "surrogatepass")) for text in before]
        same = utf16 == utf8 == [start, end]
        assert counted.columns(span) == (None if same else Columns(*utf16, *utf8))


def test_beyond_the_end_of_a_line_all_count_alike() -> None:
    assert ColumnIndex(["é"]).columns(Span(1, 4, 1, 5)) == Columns(4, 5, 5, 6)
    assert ColumnIndex(["a"]).columns(Span(1, 4, 2, 5)) is None


def test_a_long_line_is_counted_once() -> None:
    counted = ColumnIndex(["😀" * (3 * BLOCK)])
    assert counted.columns(Span(1, 2 * BLOCK + 2, 1, 3 * BLOCK + 1)) == Columns(
        4 * BLOCK + 3, 6 * BLOCK + 1, 8 * BLOCK + 5, 12 * BLOCK + 1
    )
