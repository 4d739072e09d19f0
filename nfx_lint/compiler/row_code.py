"""The rows of rules in generated accept code: statements that leave a function where one has a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from nfx_lint.compiler.pattern_code import NOT_EMPTY, mismatch, one_class, table_source
from nfx_lint.model import Json
from nfx_lint.patterns.automaton import same_language
from nfx_lint.rules.rows import each

LEAVE = "return False"  # how the statements below end where a row finds something
Names = dict[str, str]  # the fields of an object that stand in a local variable already


def indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def row_source(
    row: Mapping[str, Json], name: str, names: Names, constant: Callable[[str], str], *, node: bool = False
) -> Iterator[str]:
    """Statements that leave the function with False if a rule's row has something to say about `name`.

    In the `node` of a template a text with an expression in it matches everything.
    """
    if "check" in row:
        # The check itself, and what it loads, only where something cheap says that it may find something.
        doubt = constant(f"_prefilter.{row['check'].partition('.')[2]}")
        yield f"if {doubt}({name}) and _prefilter.confirmed({row['check']!r}, {name}, b): return False"
        return
    conditions = [_condition(path, wanted, name, names) for path, wanted in row.get("when", {}).items()]
    if "keys" in row.get("matches", ()):
        yield f"if {' and '.join(conditions) or 'True'}:"
        yield from indented(_key_mismatch(row["matches"]["keys"], name, constant, node=node))
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
