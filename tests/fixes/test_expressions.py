"""Fixes inside template expressions."""

from __future__ import annotations

import pytest

from nfx_lint.fixes.expressions import BY_RULE

FORM, SYNTAX, OUTER = "undocumented-expression-form", "expression-syntax", "outer-prefix-without-outer"


@pytest.mark.parametrize(
    ("rule", "text", "part", "expected"),
    [
        (FORM, '${fn.toUpper("a")}', '"a"', "${fn.toUpper('a')}"),
        (FORM, '${fn.toUpper("it\'s")}', '"it\'s"', None),
        (FORM, "${refs.a.ports[0].dns}", "[0]", "${refs.a.ports.0.dns}"),
        (FORM, "${refs.a['ports'].dns}", "['ports']", "${refs.a.ports.dns}"),
        (FORM, "${refs.a['a b']}", "['a b']", None),
        (
            SYNTAX,
            "${fn.toUpper(${ args.A })}",
            "${",
            "${fn.toUpper(args.A)}",
        ),
        (SYNTAX, "${fn.toUpper(${fn.eq('a')})}", "${", None),
        (SYNTAX, "${eq(args.A, 1)}", "eq", "${fn.eq(args.A, 1)}"),
        (SYNTAX, "${same(args.A, 1)}", "same", None),
        (SYNTAX, "${args.A || 1}", "||", None),
        (OUTER, "${template.args.A}", "template.args.A", "${args.A}"),
    ],
)
def test_what_is_written_in_place_of_a_part(rule: str, text: str, part: str, expected: str | None) -> None:
    start = text.rindex(part)
    found = list(BY_RULE[rule](text, start, start + len(part)))
    changed = [f"{text[:low]}{new}{text[high:]}" for low, high, new in found]
    assert changed == ([] if expected is None else [expected])
