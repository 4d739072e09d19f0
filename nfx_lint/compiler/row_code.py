"""The rows of rules in generated accept code: statements that leave a function if a row has a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from nfx_lint.compiler.pattern_code import key_mismatch, table_source
from nfx_lint.model import Json
from nfx_lint.rules import when
from nfx_lint.rules.verbs import verb_of
from nfx_lint.rules.verbs.verb import Scope

LEAVE = "return False"  # how the statements below end where a row finds something
Names = dict[str, str]  # the fields of an object that are in a local variable already


def indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)


def row_source(
    row: Mapping[str, Json], name: str, names: Names, constant: Callable[[str], str], *, node: bool = False
) -> Iterator[str]:
    """Statements that return False from the function if a rule's row fires for `name`.

    In the `node` of a template a text with an expression in it matches everything.
    """
    if "check" in row:
        # The check and its imports run only where a cheap test does not exclude a finding.
        doubt = constant(f"_prefilter.{row['check'].partition('.')[2]}")
        yield f"if {doubt}({name}) and _prefilter.confirmed({row['check']!r}, {name}, b): return False"
        return
    scope = Scope(
        name,
        names,
        table=lambda pattern: constant(table_source(pattern)),
        key_mismatch=lambda pattern: list(key_mismatch(pattern, name, constant, node=node)),
    )
    verb, wanted = verb_of(row)
    conditions, code = when.code(row.get("when", {}), scope.value_of), verb.code(wanted, scope)
    if isinstance(code, str):
        # No condition fails or changes anything, so those without a call come first.
        tests = sorted([*conditions, code], key=lambda test: "(" in test)
        yield f"if {' and '.join(tests)}: return False"
    else:
        yield f"if {' and '.join(conditions) or 'True'}:"
        yield from indented(code)
