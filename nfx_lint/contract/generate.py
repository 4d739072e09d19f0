"""Writes the accept function of a kind: Python source that says whether there is nothing to say.

The source of what it checks is the contract and the rules' rows, the same that `diagnose` and `rules`
read; a property test holds the two together. Each object of the contract becomes one function; equal
functions are written once. A keyword that is not known here stops the compilation: nothing is left out
in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.contract.automaton import SPACES, automaton, same_language
from nfx_lint.contract.json_types import types_of
from nfx_lint.contract.linear import LINE_END, OTHER, SPACE, WIDE_LINE_ENDS
from nfx_lint.contract.rows import each, single
from nfx_lint.contract.walk import resolved
from nfx_lint.model import Json, Path

Rows = list[dict[str, Json]]
Names = dict[str, str]  # the fields of an object that stand in a local variable already

_ANNOTATIONS = {
    "$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples",
    "x-source", "x-endpoints", "x-partial", "x-variants", "x-secret", "x-linear",
    "x-expects", "x-later", "x-node", "x-expression", "format", "contentEncoding",
}  # fmt: skip
_CHECKED = {
    "type", "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
    "properties", "required", "additionalProperties", "items", "oneOf", "x-deprecated",
}  # fmt: skip
# A class of more characters is not written out.
MOST_CHARACTERS = 200
NOT_EMPTY = r"^[\s\S]"
# How a value's type is told from others before it is looked at more closely.
_IS = {
    "string": "type({0}) is str",
    "object": "type({0}) is dict",
    "array": "type({0}) is list",
    "boolean": "{0} is True or {0} is False",
    "integer": "type({0}) is int or type({0}) is float",
    "number": "type({0}) is int or type({0}) is float",
}
# The keywords that are about one type only.
_ABOUT = {
    "string": ("minLength", "maxLength", "pattern"),
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "minItems", "maxItems"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
}
_TITLE = '''"""Compiled by `python -m nfx_lint.compile` from {source}. Do not edit."""
'''
_HEADER = """
from nfx_lint.checks import suspicion as _suspicion
from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import all_differ as _all_differ
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import holds_expression as _holds_expression
from nfx_lint.contract.conditions import miscounted as _miscounted
from nfx_lint.contract.conditions import other as _other
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import {matches} as _matches

"""


class UnknownKeyword(ValueError):
    """The contract says something that the generator does not know how to check."""


def accept_source(
    contract: dict[str, Json], rows_at: dict[Path, Rows], *, request: bool, source: str, node: bool = False
) -> str:
    """The module text with `accept(body)` for a bundled contract and the rule rows by place.

    In the `node` of a template what an expression stands for is not known, so it is fine.
    """
    writer = _Writer(contract, rows_at, request, node)
    root = writer.function(contract, ())
    if request and "x-replaced-by" in contract:  # what is deprecated has something to be said of it
        return f"{_TITLE.format(source=source)}\n\ndef accept(body):\n    return False\n"
    matches = "matches_or_unknown" if node else "matches"
    parts = [_TITLE.format(source=source), _HEADER.format(matches=matches)]
    parts += [f"{name} = {value}\n" for value, name in writer.constants.items()]
    parts += [f"\n\ndef {name}(v, b):\n{body}" for body, name in writer.functions.items()]
    unknown = "_is_expression(body) or " if node else ""
    parts.append(f"\n\ndef accept(body):\n    return {unknown}{root}(body, body)\n")
    return "".join(parts)


@dataclass
class _Writer:
    contract: dict[str, Json]
    rows_at: dict[Path, Rows]
    request: bool
    node: bool = False
    constants: dict[str, str] = field(default_factory=dict)
    functions: dict[str, str] = field(default_factory=dict)

    def constant(self, value: str) -> str:
        return self.constants.setdefault(value, f"_C{len(self.constants)}")

    def function(self, schema: dict[str, Json], path: Path, *, rows: bool = True) -> str:
        """The name of the function for the object at `path`; `rows`: whether it looks at the rules' rows."""
        schema, _ = resolved(schema, self.contract)
        lines = list(self._object(schema, path, rows))
        body = "".join(f"    {line}\n" for line in [*lines, "return True"])
        return self.functions.setdefault(body, f"_f{len(self.functions)}")

    def value(self, schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        """Statements that leave the function with False if the value called `name` is not clean."""
        schema, _ = resolved(schema, self.contract)
        unknown = schema.keys() - _ANNOTATIONS - _CHECKED
        if unknown:
            raise UnknownKeyword(f"{sorted(unknown)} at {path}")
        if "x-deprecated" in schema and self.request:
            yield "return False"
            return
        types = types_of(schema)
        checks = list(self._typed([one for one in types if one != "null"], schema, path, name))
        if "null" in types:
            checks = [f"if {name} is not None:", *_indented(checks)] if checks else []
        if checks and types != ("string",) and (self.node or "x-expression" in schema):
            yield f"if not (type({name}) is str and _is_expression({name})):"
            checks = list(_indented(checks))
        yield from checks

    def _typed(self, types: list[str], schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        if types == ["object"]:
            yield f"if not {self.function(schema, path)}({name}, b): return False"
        elif types == ["array"]:
            yield from self._array(schema, path, name)
        elif types == ["string"]:
            yield f"if type({name}) is not str: return False"
            checks = [*self._string(schema, name), *self._union_of_values(schema, name)]
            if checks and (self.node or "x-expression" in schema):
                yield f"if '${{' not in {name}:"
                checks = list(_indented(checks))
            yield from checks
        elif types in (["integer"], ["number"]):
            yield from self._number(schema, name, whole=types == ["integer"])
        elif types == ["boolean"]:
            yield f"if {name} is not True and {name} is not False: return False"
        elif types:
            yield from self._one_type_of(types, schema, path, name)
        elif schema.keys() & _CHECKED - {"x-deprecated"}:
            raise UnknownKeyword(f"no type at {path}")

    def _one_type_of(self, types: list[str], schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        """A value of one of several types, each with the keywords that are about it."""
        if "enum" in schema:
            raise UnknownKeyword(f"values of several types at {path}")
        branches = {
            variant["type"]: branch
            for variant, branch in zip(schema.get("x-variants", ()), schema.get("oneOf", ()), strict=True)
            if "type" in variant
        }
        if "oneOf" in schema and not branches:
            raise UnknownKeyword(f"a union of one of several types at {path}")
        test = "if"
        for one in types:
            about = {key: schema[key] for key in _ABOUT.get(one, ()) if key in schema}
            checks = list(self.value({**about, **branches.get(one, {}), "type": one}, path, name))
            yield f"{test} {_IS[one].format(name)}:"
            yield from _indented(checks or ["pass"])
            test = "elif"
        yield "else: return False"

    def _string(self, schema: dict[str, Json], name: str) -> Iterator[str]:
        if "enum" in schema:
            yield f"if {name} not in {self.constant(_frozenset(schema['enum']))}: return False"
        if "minLength" in schema:
            yield f"if len({name}) < {schema['minLength']}: return False"
        if "maxLength" in schema:
            yield f"if len({name}) > {schema['maxLength']}: return False"
        if "pattern" in schema:
            yield f"if {mismatch(schema['pattern'], name, self.constant)}: return False"

    def _union_of_values(self, schema: dict[str, Json], name: str) -> Iterator[str]:
        variants = schema.get("x-variants", ())
        test = "if"
        for variant, branch in zip(variants, schema.get("oneOf", ()), strict=True):
            branch, _ = resolved(branch, self.contract)
            if "value" in variant:
                yield f"{test} {name} == {variant['value']!r}: pass"
                test = "elif"
        default = [b for v, b in zip(variants, schema.get("oneOf", ()), strict=True) if "value" not in v]
        if default:
            yield f"{'else' if test == 'elif' else 'if True'}:"
            yield from _indented([*self._string(resolved(default[0], self.contract)[0], name), "pass"])

    def _number(self, schema: dict[str, Json], name: str, *, whole: bool) -> Iterator[str]:
        fits = f"{name}.is_integer()" if whole else f"{name} - {name} == 0"
        yield f"if type({name}) is not int and not (type({name}) is float and {fits}): return False"
        if "enum" in schema:
            yield f"if {name} not in {self.constant(_frozenset(schema['enum']))}: return False"
        if "minimum" in schema:
            yield f"if {name} < {schema['minimum']!r}: return False"
        if "maximum" in schema:
            yield f"if {name} > {schema['maximum']!r}: return False"

    def _array(self, schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        yield f"if type({name}) is not list: return False"
        if "minItems" in schema:
            yield f"if len({name}) < {schema['minItems']}: return False"
        if "maxItems" in schema:
            yield f"if len({name}) > {schema['maxItems']}: return False"
        if "items" in schema:
            item = f"{name}_"
            checks = list(self.value(schema["items"], (*path, "*"), item))
            if checks:
                yield f"for {item} in {name}:"
                yield from _indented(checks)
        yield from self._rows(path, name, {})

    def _object(self, schema: dict[str, Json], path: Path, rows: bool) -> Iterator[str]:
        yield "if type(v) is not dict: return False"
        variants = schema.get("x-variants", ())
        if any("field" in variant for variant in variants):
            if rows:
                yield from self._rows(path, "v", {})
            yield from self._union_by_field(schema, path)
            return
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        closed = schema.get("additionalProperties") is False
        if "additionalProperties" in schema and not closed:
            if properties or required:
                raise UnknownKeyword(f"additionalProperties beside properties at {path}")
            yield "for x in v.values():"
            # No row looks at what stands under keys of the user's own.
            yield from _indented(self.value(schema["additionalProperties"], (*path, "{}"), "x"))
        if closed:
            yield f"n = {len(required)}"
        for number, (key, child) in enumerate(properties.items()):
            name = f"x{number}"
            checks = list(self.value(child, (*path, key), name))
            yield f"{name} = v.get({key!r}, _M)"
            if key in required:
                yield f"if {name} is _M: return False"
                yield from checks
            else:
                yield f"if {name} is not _M:"
                yield from _indented([*(["n += 1"] if closed else []), *(checks or ["pass"])])
        if closed:
            yield "if n != len(v): return False"
        yield from self._union_of_keys(schema, path)
        names = {key: f"x{number}" for number, key in enumerate(properties)}
        if rows:
            yield from self._rows(path, "v", names)

    def _union_by_field(self, schema: dict[str, Json], path: Path) -> Iterator[str]:
        """The value of one field says which branch describes the whole object."""
        if schema.keys() - _ANNOTATIONS - {"type", "required", "properties", "oneOf"}:
            raise UnknownKeyword(f"more than branches at {path}")
        field = schema["x-variants"][0]["field"]
        yield f"k = v.get({field!r})"
        for variant, branch in zip(schema["x-variants"], schema["oneOf"], strict=True):
            for value in variant["values"]:
                yield f"if k == {value!r}: return {self.function(branch, path, rows=False)}(v, b)"
        yield "return type(k) is str and '${' in k" if self.node else "return False"

    def _union_of_keys(self, schema: dict[str, Json], path: Path) -> Iterator[str]:
        variants = schema.get("x-variants", ())
        keys = [variant["key"] for variant in variants if "key" in variant]
        if not keys:
            return
        count = " + ".join(f"({key!r} in v)" for key in keys)
        undecided_is_fine = len(keys) < len(variants)
        yield f"if {count} {'>' if undecided_is_fine else '!='} 1: return False"
        for variant, branch in zip(variants, schema["oneOf"], strict=True):
            if branch.keys() - {"required", "not", "description", "title"}:
                raise UnknownKeyword(f"a branch with fields of its own at {path}")
            needed = [name for name in branch.get("required", ()) if name != variant.get("key")]
            if needed:
                chosen = f"{variant['key']!r} in v" if "key" in variant else f"not ({count})"
                lacking = " or ".join(f"{name!r} not in v" for name in needed)
                yield f"if ({chosen}) and ({lacking}): return False"

    def _rows(self, path: Path, name: str, names: Names) -> Iterator[str]:
        for listing in self.rows_at.get(path, ()):
            for row in single(listing):
                yield from row_source(row, name, names, self.constant, node=self.node)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def _frozenset(values: list[Json]) -> str:
    return f"frozenset({{{', '.join(map(repr, values))}}})"


def row_source(
    row: Mapping[str, Json], name: str, names: Names, constant: Callable[[str], str], *, node: bool = False
) -> Iterator[str]:
    """Statements that leave the function with False if a rule's row has something to say about `name`.

    In the `node` of a template a text with an expression in it matches everything.
    """
    if "check" in row:
        # The check itself, and what it loads, only where something cheap says that it may find something.
        doubt = constant(f"_suspicion.{row['check'].partition('.')[2]}")
        yield f"if {doubt}({name}) and _suspicion.confirmed({row['check']!r}, {name}, b): return False"
        return
    conditions = [_condition(path, wanted, name, names) for path, wanted in row.get("when", {}).items()]
    if "keys" in row.get("matches", ()):
        yield f"if {' and '.join(conditions) or 'True'}:"
        yield from _indented(_key_mismatch(row["matches"]["keys"], name, constant, node=node))
    else:
        yield f"if {' and '.join([*conditions, _verb(row, name, names, constant)])}: return False"


def _access(path: str, name: str, names: Names) -> str:
    """An expression for the value at a condition's path, `_M` where there is none."""
    if path in names:
        return names[path]
    source = "b" if path.startswith("/") else name
    for step in path.strip("/").split("/"):
        source = f"_get({source}, {step!r})"
    return source


def _condition(path: str, wanted: Json, name: str, names: Names) -> str:
    value = _access(path, name, names)
    if isinstance(wanted, dict):
        if "empty" in wanted:
            return f"{'' if wanted['empty'] else 'not '}_empty({value})"
        if "not" in wanted:
            return f"_other({value}, {tuple(wanted['not'])!r})"
        return f"{value} {'is not' if wanted['present'] else 'is'} _M"
    options = wanted if isinstance(wanted, list) else [wanted]
    if all(isinstance(option, str) for option in options):
        return f"{value} == {options[0]!r}" if len(options) == 1 else f"{value} in {tuple(options)!r}"
    if len(options) == 1 and isinstance(options[0], bool):
        return f"{value} is {options[0]}"
    return f"({' or '.join(f'_same({value}, {option!r})' for option in options)})"


def _verb(row: Mapping[str, Json], name: str, names: Names, constant: Callable[[str], str]) -> str:
    """The condition that a row's verb adds to its `when`."""
    if "required" in row:
        return f"{_access(row['required'], name, names)} is _M"
    if "no_effect" in row or "forbidden" in row:
        field = row["no_effect"] if "no_effect" in row else row["forbidden"]
        return f"{_access(field, name, names)} is not _M"
    if "exactly_one" in row or "at_most_one" in row:
        keys = row["exactly_one"] if "exactly_one" in row else row["at_most_one"]
        count = " + ".join(f"({_access(key, name, names)} is not _M)" for key in keys)
        return f"{count} {'!=' if 'exactly_one' in row else '>'} 1"
    if "compare" in row:
        left, operator, right = row["compare"]
        value = _access(left, name, names)
        if not isinstance(right, str):
            return f"(type({value}) is int or type({value}) is float) and not {value} {operator} {right!r}"
        return f"_out_of_order({value}, {_access(right, name, names)}, {operator!r})"
    if "unique_by" in row:
        apart = "" if row["unique_by"] else f"not _all_differ({name}) and "
        return f"{apart}_repeated({name}, {tuple(each(row['unique_by']))!r})"
    if "count" in row:
        return _count(row["count"], name)
    if "allowed" in row:
        value = _access(row["allowed"]["field"], name, names)
        return f"_other({value}, {tuple(row['allowed']['values'])!r})"
    value = _access(row["matches"]["field"], name, names)
    table = constant(table_source(row["matches"]["pattern"]))
    items = row["matches"].get("items")
    if items == "any":
        fits = f"any(type(i) is str and _matches({table}, i) for i in {value})"
        return f"type({value}) is list and not {fits}"
    if items == "all":
        return f"type({value}) is list and any(type(i) is str and not _matches({table}, i) for i in {value})"
    return f"type({value}) is str and not _matches({table}, {value})"


def _count(wanted: Mapping[str, Json], name: str) -> str:
    where = wanted.get("where", {})
    holds = " and ".join(_condition(path, value, "i", {}) for path, value in where.items()) or "True"
    paths = [path for path in where if not path.startswith("/")]
    unknown = [f"_holds_expression({one})" for one in ("i", *(_access(path, "i", {}) for path in paths))]
    counts = f"lambda i: None if {' or '.join(unknown)} else {holds}"
    return f"_miscounted({name}, {counts}, {wanted.get('least', 0)}, {wanted.get('most')})"


def mismatch(pattern: str, name: str, constant: Callable[[str], str]) -> str:
    """The condition that the text called `name` does not match."""
    if same_language(pattern, NOT_EMPTY):
        return f"not {name}"
    language = one_class(pattern)
    if language is None:
        return f"not _matches({constant(table_source(pattern))}, {name})"
    if language.negated:
        return f"not {constant(_frozenset(sorted(language.chars)))}.isdisjoint({name})"
    rest = f"{name}.strip({constant(repr(language.chars))})"
    return rest if language.may_be_empty else f"not {name} or {rest}"


def _key_mismatch(pattern: str, name: str, constant: Callable[[str], str], *, node: bool) -> Iterator[str]:
    language = one_class(pattern)
    if same_language(pattern, NOT_EMPTY):
        yield f"if '' in {name}: return False"
        return
    if node or language is None or language.negated:
        known = " and '${' not in k" if node else ""
        yield f"for k in {name}:"
        yield f"    if type(k) is str{known} and ({mismatch(pattern, 'k', constant)}): return False"
        return
    # All keys at once: what is left of them after the allowed characters.
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
    """A pattern that only says which characters a text may have; None for all others."""
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
        if sum(high - low + 1 for low, high in ranges) <= MOST_CHARACTERS and (may_be_empty or not negated):
            chars = "".join(chr(point) for low, high in sorted(ranges) for point in range(low, high + 1))
            return OneClass(chars, may_be_empty, negated)
    return None


def _twin(char: str) -> str:
    return LINE_END if char in WIDE_LINE_ENDS else SPACE if char in SPACES else OTHER


@lru_cache(maxsize=1024)
def table_source(pattern: str) -> str:
    """The table for `linear.matches`, as Python source.

    Raises `UnknownKeyword` if the pattern tells wide characters apart in a way `linear` does not keep.
    """
    machine = automaton(pattern)
    columns = list(zip(*machine.moves, strict=True))  # by class: the next state from each state
    edges = {edge for chars in machine.classes for pair in chars for edge in pair}
    for char in {*map(chr, edges), "\x80", *SPACES}:
        twin = char if char.isascii() else _twin(char)
        if columns[machine.class_of(twin)] != columns[machine.class_of(char)]:
            raise UnknownKeyword(f"{pattern} tells {char!r} from {twin!r}")
    distinct = sorted(set(columns))
    width = len(distinct)
    classes = bytes(distinct.index(columns[machine.class_of(chr(point))]) for point in range(128))
    moves = tuple(column[state] * width for state in range(len(machine.moves)) for column in distinct)
    ends = frozenset(state * width for state in machine.accepting)
    return f"({classes!r} + bytes(128), {moves!r}, {_frozenset(sorted(ends))}, set())"
