"""Writes the check of a kind: Python source that decides which part of a body's contract and rules fires.

Its source is the contract and the rules' rows, the same that diagnosis reads; a property test compares the
two. Each object of the contract becomes one function; equal functions are written once. An unknown keyword
stops the compilation, so nothing is left out silently.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from nfx_lint.compiler.look_ups import looked_up_once
from nfx_lint.compiler.pattern_code import UnknownKeyword, frozen, mismatch
from nfx_lint.compiler.row_code import LEAVE, Names, indented, row_source
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.naming import NODE
from nfx_lint.contracts.walk import resolved
from nfx_lint.model import Json, Path
from nfx_lint.rules.rows import rows_of

Rows = list[dict[str, Json]]

_ANNOTATIONS = {
    "$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples",
    "x-source", "x-endpoints", "x-partial", "x-action", "x-basis", "x-since", "x-values-since",
    "x-variants", "x-secret", "x-disputed", "x-expects", "x-former", "x-later", "x-node", "x-expression",
    "format", "contentEncoding",
}  # fmt: skip
_CHECKED = {
    "type", "enum", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems",
    "properties", "required", "additionalProperties", "items", "oneOf", "x-deprecated",
    "dependentRequired", "prefixItems",
}  # fmt: skip
# Tests of a value's type, made before it is examined more closely.
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
    "object": ("properties", "required", "additionalProperties", "dependentRequired"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "integer": ("minimum", "maximum"),
    "number": ("minimum", "maximum"),
}
_TITLE = '''"""Compiled by `python -m nfx_lint.compiler` from {source}. Do not edit."""
'''
_HEADER = """
from nfx_lint.rules.checks import prefilter as _prefilter
from nfx_lint.pointers import MISSING as _M
from nfx_lint.rules.conditions import all_differ as _all_differ
from nfx_lint.rules.conditions import empty as _empty
from nfx_lint.contracts.expressions import is_expression as _is_expression
from nfx_lint.rules.conditions import get as _get
from nfx_lint.contracts.expressions import holds_expression as _holds_expression
from nfx_lint.rules.conditions import miscounted as _miscounted
from nfx_lint.rules.conditions import other as _other
from nfx_lint.rules.conditions import out_of_order as _out_of_order
from nfx_lint.rules.conditions import repeated as _repeated
from nfx_lint.rules.conditions import same as _same
from nfx_lint.patterns.dfa_table import {matches} as _matches

"""
_OWN_HEADER = "from nfx_lint.validation.own_files import is_date as _is_date\n"


def check_source(contract: dict[str, Json], rows_at: dict[Path, Rows], kind: str, *, source: str) -> str:
    """The text of the module with `check(body, fired)`, for a kind's contract and the rows of rules by place.

    `check` returns False where the body breaks its contract. Otherwise it appends to the list `fired` the id
    of each rule that finds something.

    In the `node` of a template the value of an expression is unknown, so it is accepted.
    """
    request, node = not kind.endswith(".response"), kind.startswith(NODE)
    writer = _Writer(contract, rows_at, kind, request, node)
    root = writer.function(contract, ())
    if request and "x-replaced-by" in contract:  # a deprecated kind is always reported
        return f"{_TITLE.format(source=source)}\n\ndef check(body, fired):\n    return False\n"
    matches = "matches_or_unknown" if node else "matches"
    parts = [_TITLE.format(source=source), _HEADER.format(matches=matches)]
    parts += [f"{name} = {value}\n" for value, name in writer.constants.items()]
    parts += [f"\n\ndef {name}(v, b, f):\n{body}" for body, name in writer.functions.items()]
    unknown = "_is_expression(body) or " if node else ""
    parts.append(f"\n\ndef check(body, fired):\n    return {unknown}{root}(body, body, fired)\n")
    return "".join(parts)


def own_check_source(schema: dict[str, Json], *, source: str) -> str:
    """The text of the module with `check(value)`, for the schema of one of our own files."""
    writer = _Writer(schema, {}, "", request=False, node=False, dates=True)
    root = writer.function(schema, ())
    parts = [_TITLE.format(source=source), _HEADER.format(matches="matches").rstrip("\n"), "\n", _OWN_HEADER]
    parts += [f"{name} = {value}\n" for value, name in writer.constants.items()]
    parts += [f"\n\ndef {name}(v, b, f):\n{body}" for body, name in writer.functions.items()]
    parts.append(f"\n\ndef check(value):\n    return {root}(value, value, [])\n")
    return "".join(parts)


@dataclass
class _Writer:
    contract: dict[str, Json]
    rows_at: dict[Path, Rows]
    kind: str
    request: bool
    node: bool
    dates: bool = False  # whether `format: date` is checked; in contracts it is an annotation
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

    def value(self, schema: Json, path: Path, name: str) -> Iterator[str]:
        """Statements that leave the function with False if the value called `name` is not clean."""
        if schema is True:
            return
        schema, _ = resolved(schema, self.contract)
        unknown = schema.keys() - _ANNOTATIONS - _CHECKED
        if unknown:
            raise UnknownKeyword(f"{sorted(unknown)} at {path}")
        if "x-deprecated" in schema and self.request:
            yield "return False"
            return
        types = types_of(schema) or (("string",) if _only_texts(schema) else ())
        checks = list(self._typed([one for one in types if one != "null"], schema, path, name))
        if "null" in types:
            checks = [f"if {name} is not None:", *indented(checks)] if checks else []
        if checks and types != ("string",) and (self.node or "x-expression" in schema):
            yield f"if not (type({name}) is str and _is_expression({name})):"
            checks = list(indented(checks))
        yield from checks

    def _typed(self, types: list[str], schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        if types == ["object"]:
            yield f"if not {self.function(schema, path)}({name}, b, f): return False"
        elif types == ["array"]:
            yield from self._array(schema, path, name)
        elif types == ["string"]:
            yield f"if type({name}) is not str: return False"
            checks = [*self._string(schema, name), *self._union_of_values(schema, name)]
            if checks and (self.node or "x-expression" in schema):
                yield f"if '${{' not in {name}:"
                checks = list(indented(checks))
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
            yield from indented(checks or ["pass"])
            test = "elif"
        yield "else: return False"

    def _string(self, schema: dict[str, Json], name: str) -> Iterator[str]:
        if "enum" in schema:
            yield f"if {name} not in {self.constant(frozen(schema['enum']))}: return False"
        if "minLength" in schema:
            yield f"if len({name}) < {schema['minLength']}: return False"
        if "maxLength" in schema:
            yield f"if len({name}) > {schema['maxLength']}: return False"
        if "pattern" in schema:
            yield f"if {mismatch(schema['pattern'], name, self.constant)}: return False"
        if self.dates and schema.get("format") == "date":
            yield f"if not _is_date({name}): return False"

    def _union_of_values(self, schema: dict[str, Json], name: str) -> Iterator[str]:
        variants = schema.get("x-variants", ())
        test, otherwise = "if", None
        for variant, branch in zip(variants, schema.get("oneOf", ()), strict=True):
            if "value" in variant:
                yield f"{test} {name} == {variant['value']!r}: pass"
                test = "elif"
            elif otherwise is None:
                otherwise, _ = resolved(branch, self.contract)
        if otherwise is not None:
            yield f"{'else' if test == 'elif' else 'if True'}:"
            yield from indented([*self._string(otherwise, name), "pass"])

    def _number(self, schema: dict[str, Json], name: str, *, whole: bool) -> Iterator[str]:
        fits = f"{name}.is_integer()" if whole else f"{name} - {name} == 0"
        yield f"if type({name}) is not int and not (type({name}) is float and {fits}): return False"
        if "enum" in schema:
            yield f"if {name} not in {self.constant(frozen(schema['enum']))}: return False"
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
                yield from indented(checks)
        yield from self._first_items(schema, path, name)
        yield from self._rows(path, name, {})

    def _first_items(self, schema: dict[str, Json], path: Path, name: str) -> Iterator[str]:
        if "prefixItems" in schema and "items" in schema:
            raise UnknownKeyword(f"items after prefixItems at {path}")
        for number, child in enumerate(schema.get("prefixItems", ())):
            item = f"{name}_"
            yield f"for {item} in {name}[{number}:{number + 1}]:"
            yield from indented([*self.value(child, (*path, str(number)), item), "pass"])

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
            # No row looks below keys that the user chooses.
            yield from indented(self.value(schema["additionalProperties"], (*path, "{}"), "x"))
        if closed:
            yield f"n = {len(required)}"
        if properties:
            yield "get = v.get"
        for number, (key, child) in enumerate(properties.items()):
            name = f"x{number}"
            checks = list(self.value(child, (*path, key), name))
            yield f"{name} = get({key!r}, _M)"
            if key in required:
                yield f"if {name} is _M: return False"
                yield from checks
            else:
                yield f"if {name} is not _M:"
                yield from indented([*(["n += 1"] if closed else []), *(checks or ["pass"])])
        if closed:
            yield "if n != len(v): return False"
        for key, needed in schema.get("dependentRequired", {}).items():
            lacking = " or ".join(f"{name!r} not in v" for name in needed)
            yield f"if {key!r} in v and ({lacking}): return False"
        yield from self._union_of_keys(schema, path)
        names = {key: f"x{number}" for number, key in enumerate(properties)}
        if rows:
            yield from self._rows(path, "v", names)

    def _union_by_field(self, schema: dict[str, Json], path: Path) -> Iterator[str]:
        """The value of one field chooses the branch that describes the whole object."""
        if schema.keys() - _ANNOTATIONS - {"type", "required", "properties", "oneOf"}:
            raise UnknownKeyword(f"more than branches at {path}")
        field = schema["x-variants"][0]["field"]
        yield f"k = v.get({field!r})"
        for variant, branch in zip(schema["x-variants"], schema["oneOf"], strict=True):
            for value in variant["values"]:
                yield f"if k == {value!r}: return {self.function(branch, path, rows=False)}(v, b, f)"
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
        lines = []
        for listing in self.rows_at.get(path, ()):
            fires = f"f.append({listing['rule']!r})"
            for row in rows_of([{key: value for key, value in listing.items() if key != "rule"}], self.kind):
                for line in row_source(row, name, names, self.constant, node=self.node):
                    lines.append(line.replace(LEAVE, fires))
        return looked_up_once(lines, {name, "b", *names.values()})


def _only_texts(schema: dict[str, Json]) -> bool:
    return "enum" in schema and all(isinstance(option, str) for option in schema["enum"])
