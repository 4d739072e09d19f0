"""Pattern matching by table: one step per character for any text.

The tables are compiled from the patterns of contracts and rules (`nfx_lint.compiler`); a test proves them
equal. Compiled checks call this directly, everything else goes through `matching`.
This module imports next to nothing, since every clean run loads it.
"""

from nfx_lint.limits import LONGEST_REMEMBERED_TEXT, MOST_REMEMBERED_TEXTS

SPACE, LINE_END, OTHER = "\x0b", "\n", "\x00"
WIDE_LINE_ENDS = "\u2028\u2029"
# Beyond ASCII the documented patterns distinguish only line ends and white space; the compiler checks that.
_WIDE_SPACES = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff"
)


def ascii_form(text: str) -> str:
    """`text` with each wide character replaced by an ASCII one that all patterns treat the same."""
    return "".join([c if c < "\x80" else _twin(c) for c in text])


def _twin(char: str) -> str:
    if char in WIDE_LINE_ENDS:
        return LINE_END
    return SPACE if char in _WIDE_SPACES else OTHER


def matches(table: "tuple[bytes, tuple[int, ...], frozenset[int], set[str]]", text: str) -> bool:
    """Whether `text` is in the language of `table`: character classes, next states by state + class, ends.

    The last part has texts that are known to match: plans, tags and paths recur in every file.
    """
    classes, moves, ends, known = table
    if text in known:
        return True
    state = 0
    for character_class in (text if text.isascii() else ascii_form(text)).encode("ascii").translate(classes):
        state = moves[state + character_class]
    if state not in ends:
        return False
    if len(known) < MOST_REMEMBERED_TEXTS and len(text) < LONGEST_REMEMBERED_TEXT:
        known.add(text)
    return True


def matches_or_unknown(table: "tuple[bytes, tuple[int, ...], frozenset[int], set[str]]", text: str) -> bool:
    """As `matches`, for the node of a template: the value of an expression in `text` is unknown."""
    return "${" in text or matches(table, text)
