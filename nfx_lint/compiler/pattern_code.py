"""Patterns in generated code: as tables for `dfa_table`, or as cheaper code with the same result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.limits import MOST_WRITTEN_CHARACTERS
from nfx_lint.model import Json
from nfx_lint.patterns.automaton import automaton, same_language
from nfx_lint.patterns.dfa_table import LINE_END, OTHER, SPACE, WIDE_LINE_ENDS
from nfx_lint.patterns.parse import SPACES
from nfx_lint.rules.rows import patterns_of

NOT_EMPTY = r"^[\s\S]"


class UnknownKeyword(ValueError):
    """The contract has a keyword that the generator cannot check."""


def frozen(values: list[Json]) -> str:
    """A frozenset of values, as Python source."""
    return f"frozenset({{{', '.join(map(repr, values))}}})"


def mismatch(pattern: str, name: str, constant: Callable[[str], str]) -> str:
    """The condition that the text called `name` does not match."""
    if same_language(pattern, NOT_EMPTY):
        return f"not {name}"
    language = one_class(pattern)
    if language is None:
        return f"not _matches({constant(table_source(pattern))}, {name})"
    if language.negated:
        return f"not {constant(frozen(sorted(language.chars)))}.isdisjoint({name})"
    rest = f"{name}.strip({constant(repr(language.chars))})"
    return rest if language.may_be_empty else f"not {name} or {rest}"


def key_mismatch(pattern: str, name: str, constant: Callable[[str], str], *, node: bool) -> Iterator[str]:
    """Statements that return False if a key of the object called `name` does not match.

    In the `node` of a template a key with an expression in it matches everything.
    """
    language = one_class(pattern)
    if same_language(pattern, NOT_EMPTY):
        yield f"if '' in {name}: return False"
        return
    if node or language is None or language.negated:
        known = " and '${' not in k" if node else ""
        yield f"for k in {name}:"
        yield f"    if type(k) is str{known} and ({mismatch(pattern, 'k', constant)}): return False"
        return
    # All keys at once: the characters left after the allowed ones are removed.
    yield f"if ''.join(map(str, {name})).strip({constant(repr(language.chars))}): return False"
    if not language.may_be_empty:
        yield f"if '' in {name}: return False"


class OneClass(NamedTuple):
    """The language of a pattern like `^[a-z]*$`: any number of `chars`, or (negated) of all others."""

    chars: str
    may_be_empty: bool
    negated: bool


@lru_cache(maxsize=1024)
def one_class(pattern: str) -> OneClass | None:
    """The characters of a pattern that only lists the allowed ones; None for all others."""
    machine = automaton(pattern)
    may_be_empty = 0 in machine.accepting
    dead = [s for s, row in enumerate(machine.moves) if s not in machine.accepting and set(row) == {s}]
    if len(machine.accepting) != 1 or len(dead) != 1 or len(machine.moves) != (2 if may_be_empty else 3):
        return None
    loop = next(iter(machine.accepting))
    allowed = {k for k, to in enumerate(machine.moves[0]) if to == loop}
    if any(
        to != (loop if k in allowed else dead[0]) for s in {0, loop} for k, to in enumerate(machine.moves[s])
    ):
        return None
    for negated in (False, True):
        ranges = [
            pair for k, chars in enumerate(machine.classes) if (k in allowed) != negated for pair in chars
        ]
        size = sum(high - low + 1 for low, high in ranges)
        if size <= MOST_WRITTEN_CHARACTERS and (may_be_empty or not negated):
            chars = "".join(chr(point) for low, high in sorted(ranges) for point in range(low, high + 1))
            return OneClass(chars, may_be_empty, negated)
    return None


def _twin(char: str) -> str:
    return LINE_END if char in WIDE_LINE_ENDS else SPACE if char in SPACES else OTHER


@lru_cache(maxsize=1024)
def table_source(pattern: str) -> str:
    """The table for `dfa_table.matches`, as Python source.

    Raises `UnknownKeyword` if the pattern distinguishes wide characters that `dfa_table` does not.
    """
    machine = automaton(pattern)
    columns = list(zip(*machine.moves, strict=True))  # by class: the next state from each state
    edges = {edge for chars in machine.classes for pair in chars for edge in pair}
    for char in {*map(chr, edges), "\x80", *SPACES}:
        twin = char if char.isascii() else _twin(char)
        if columns[machine.class_of(twin)] != columns[machine.class_of(char)]:
            raise UnknownKeyword(f"{pattern} distinguishes {char!r} from {twin!r}")
    distinct = sorted(set(columns))
    width = len(distinct)
    classes = bytes(distinct.index(columns[machine.class_of(chr(point))]) for point in range(128))
    moves = tuple(column[state] * width for state in range(len(machine.moves)) for column in distinct)
    ends = frozenset(state * width for state in machine.accepting)
    return f"({classes!r} + bytes(128), {moves!r}, {frozen(sorted(ends))}, set())"


def tables_source(contracts: Iterable[Json], rules: Iterable[Mapping[str, Json]]) -> str:
    """The module with the tables of all patterns in contracts and rules: `TABLES`, by pattern."""
    used = {pattern for contract in contracts for pattern in patterns_in(contract)}
    used |= {pattern for rule in rules for pattern in patterns_of(rule.get("rows", ()))}
    rows = "".join(f"    {pattern!r}: {table_source(pattern)},\n" for pattern in sorted(used))
    title = '"""Compiled by `python -m nfx_lint.compiler` from contracts and rules. Do not edit."""'
    return f"{title}\n\nTABLES = {{\n{rows}}}\n"


def patterns_in(schema: Json) -> Iterator[str]:
    """The patterns of a schema, at any depth."""
    if isinstance(schema, dict) and isinstance(schema.get("pattern"), str):
        yield schema["pattern"]
    for child in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from patterns_in(child)
