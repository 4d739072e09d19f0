"""Pattern matching by table: one step a character whatever the text. The accept path's only engine.

The tables are compiled from the documented patterns (`nfx_lint.compile`); a test proves them equal.
This module imports nothing, since every clean run loads it.
"""

SPACE, OTHER = "\x0b", "\x00"
# Beyond ASCII the documented patterns tell only white space from the rest; the compiler checks that.
_WIDE_SPACES = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)


def ascii_form(text: str) -> str:
    """`text` with each wide character replaced by an ASCII one that no pattern treats otherwise."""
    return "".join([c if c < "\x80" else SPACE if c in _WIDE_SPACES else OTHER for c in text])


def matches(table: "tuple[bytes, tuple[int, ...], frozenset[int]]", text: str) -> bool:
    """Whether `text` is in the language of `table`: character classes, next states by state + class, ends."""
    classes, moves, ends = table
    if not text.isascii():
        text = ascii_form(text)
    state = 0
    for character_class in text.encode("ascii").translate(classes):
        state = moves[state + character_class]
    return state in ends
