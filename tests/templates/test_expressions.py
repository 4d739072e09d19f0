"""The expression language: documented syntax is parsed, other syntax is reported at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from work import calls_in

from nfx_lint._compiled.expression_table import FUNCTIONS
from nfx_lint.limits import DEEPEST_EXPRESSION
from nfx_lint.templates.expressions.check import faults_of, references_in, signature
from nfx_lint.templates.expressions.parse import expressions_in, is_expression
from nfx_lint.templates.expressions.tree import Call, Expression, Literal, LookAlike, Opaque, Reference

if TYPE_CHECKING:
    from nfx_lint.templates.expressions.tree import Value

CLEAN = [
    "${args.STAGE}",
    "${ args.STAGE }",
    "https://${refs.web.ports.0.dns}/${args.path}",
    "${refs.iac-experiment.id}",
    "${secrets.stripe.values.KEY}",
    "${secrets.stripe.files.cert.path}",
    "${{secrets.stripe.values.KEY}}",
    "${{ refs.inherited.values.KEY }}",
    "${template.args.STAGE}",
    "${template.refs.web.id}",
    "${template.fn.slug(args.NAME)}",
    "${fn.randomSecret(256)}",
    "${fn.randomSecret(32, 'hex')}",
    "${fn.date()}",
    "${fn.date('YYYY-MM-DD')}",
    "${fn.eq(args.STAGE, 'DEVELOPMENT')}",
    "${fn.if(fn.and(args.A, fn.not(args.B)), 'a } here', fn.toUpper(args.C))}",
    "${fn.replaceAll(args.NAME, /[^a-z}]+\\/x/gi, '-')}",
    "${fn.add(1, -2.5, args.N)}",
    "${fn.gt(args.N, '3')}",
    "${fn.join(fn.split(args.LIST, ','), ' ')}",
    "${fn.get(fn.parseJSON(args.X), 'a')}",
    "${fn.map(args.LIST, (item, index) => fn.toUpper(item))}",
    "${fn.filter(args.LIST, fn.not)}",
    "${fn.eq(args.A, true, null)}",
    "${fn.eq('it\\'s', args.A)}",
]
LOOK_ALIKES = {
    "${NORTHFLANK_GIT_COMMIT_SHA}": ["NORTHFLANK_GIT_COMMIT_SHA"],
    "postgres://${DATABASE_USER}:${DATABASE_PASSWORD}@db": ["DATABASE_USER", "DATABASE_PASSWORD"],
    "${PORT:-8080}": ["PORT:-8080"],
    "${name%.*}": [""],
    "${#args}": ["#args"],
    "${args}": ["args"],
    "${}": [""],
    "${server.port}": ["server.port"],
    "${{ github.ref }}": ["github.ref"],
    "\\${args.STAGE}": [],
    "$args.STAGE $(date) {{ args.x }}": [],
}
BROKEN = {
    "${args.STAGE": ("expression-syntax", "${args.STAGE"),
    "${args.STAGE and more": ("expression-syntax", "and"),
    "${args.}": ("expression-syntax", "."),
    "${args..A}": ("expression-syntax", "."),
    "${refs.a.id || 'none'}": ("expression-syntax", "||"),
    "${args.A == 'x'}": ("expression-syntax", "=="),
    "${args.A ? 1 : 2}": ("expression-syntax", "?"),
    "${fn.toUpper(${args.A})}": ("expression-syntax", "${"),
    "${fn.toUpper(args.A}": ("expression-syntax", "}"),
    "${fn.toUpper(args.A": ("expression-syntax", ""),
    "${fn.if(args.A,,1)}": ("expression-syntax", ","),
    "${fn.if(args.A, 1,)}": ("expression-syntax", ")"),
    "${fn.eq(args.A, 'x)}": ("expression-syntax", "'"),
    "${fn.eq(args.A 'x')}": ("expression-syntax", "'"),
    "${fn.toUpper}": ("expression-syntax", "fn.toUpper"),
    "${fn.}": ("expression-syntax", "fn."),
    "${eq(args.A, 'x')}": ("expression-syntax", "eq"),
    "${args.A(1)}": ("expression-syntax", "args.A"),
    "${{args.A}": ("expression-syntax", "}"),
    "${refs.a.ports[0}": ("expression-syntax", "["),
    '${fn.eq(args.A, "x")}': ("undocumented-expression-form", '"x"'),
    "${refs.web.ports[0].dns}": ("undocumented-expression-form", "[0]"),
    "${args['A B']}": ("undocumented-expression-form", "['A B']"),
    "${arg.A}": ("unknown-expression-root", "arg"),
    "${Refs.a.id}": ("unknown-expression-root", "Refs"),
    "${function.eq}": ("unknown-expression-root", "function"),
    "${fn.eq(STAGE, 'x')}": ("unknown-expression-root", "STAGE"),
    "${fn.toupper(args.A)}": ("unknown-function", "toupper"),
    "${fn.randomString(3)}": ("unknown-function", "randomString"),
    "${fn.if(args.A, fn.nothing())}": ("unknown-function", "nothing"),
    "${fn.replace(args.A, 'x')}": ("wrong-argument-count", "fn.replace(args.A, 'x')"),
    "${fn.date('a', 'b')}": ("wrong-argument-count", "fn.date('a', 'b')"),
    "${fn.or()}": ("wrong-argument-count", "fn.or()"),
    "${fn.add(1, 'one')}": ("function-argument-mismatch", "'one'"),
    "${fn.add(1, true)}": ("function-argument-mismatch", "true"),
    "${fn.toUpper(fn.split(args.A, ','))}": ("function-argument-mismatch", "fn.split(args.A, ',')"),
    "${fn.join('a', 'b')}": ("function-argument-mismatch", "'a'"),
    "${fn.randomSecret(32, 'utf8')}": ("function-argument-mismatch", "'utf8'"),
}


def faults_in(text: str) -> list[tuple[str, str]]:
    found = [one for one in expressions_in(text) if isinstance(one, Expression)]
    return [(fault.rule, text[fault.start : fault.end]) for one in found for fault in faults_of(one)]


@pytest.mark.parametrize("text", CLEAN)
def test_what_is_documented_is_an_expression_without_a_fault(text: str) -> None:
    assert any(isinstance(one, Expression) for one in expressions_in(text))
    assert faults_in(text) == []


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_an_expression(text: str) -> None:
    found = list(expressions_in(text))
    assert [one.name for one in found if isinstance(one, LookAlike)] == LOOK_ALIKES[text]
    assert not any(isinstance(one, Expression) for one in found)


@pytest.mark.parametrize("text", BROKEN)
def test_a_fault_is_told_where_it_stands(text: str) -> None:
    for around in ("", "a ", "${args.X}é\U0001f600"):
        assert faults_in(around + text)[0] == BROKEN[text]
    found = [one for one in expressions_in(text) if isinstance(one, Expression)]
    for fault in (fault for one in found for fault in faults_of(one)):
        assert 0 < len(fault.message) <= 120 and fault.hint.endswith(".")


def test_each_function_takes_what_its_signature_says() -> None:
    values = {"number": "1", "string": "'a'", "encoding": "'hex'", "pattern": "/a/", "any": "true"}
    values |= {"array": "fn.split('a', ',')", "object": "args.A", "object or array": "args.A", "lambda": "f"}
    for name, function in FUNCTIONS.items():
        parameters = function["parameters"]
        most = function["most"] or 5
        for count in range(max(0, function["least"] - 1), most + 2):
            kinds = [parameters[min(number, len(parameters) - 1)] for number in range(count)]
            text = f"${{fn.{name}({', '.join(values[kind] for kind in kinds)})}}"
            fits = function["least"] <= count and (function["most"] is None or count <= function["most"])
            assert bool(faults_in(text)) is not fits, text
        assert signature(name).startswith(f"fn.{name}(")


def test_a_whole_expression_stands_for_any_value() -> None:
    assert is_expression("${args.PORT}") and is_expression("${fn.add(1, 2)}")
    for text in ("", "a", "${args.PORT}0", " ${args.PORT}", "${args.A}${args.B}", "${PORT}", "${args.A"):
        assert not is_expression(text)


def test_references_are_listed_with_what_takes_them() -> None:
    (one,) = expressions_in("${template.fn.if(args.A, refs.b.id, fn.map(args.C, x => fn.eq(x, args.D)))}")
    assert isinstance(one, Expression) and one.value is not None
    found = [(reference.root, reference.path, inside) for reference, inside in references_in(one.value)]
    assert sorted(found) == [
        ("args", ("A",), True),
        ("args", ("C",), True),
        ("args", ("D",), True),
        ("refs", ("b", "id"), True),
    ]


# Properties

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_-]{0,8}", fullmatch=True)
PATHS = st.lists(NAMES | st.integers(0, 9).map(str), min_size=1, max_size=3).map(".".join)
REFERENCES = st.builds("{}.{}".format, st.sampled_from(["args", "refs"]), PATHS)
TEXTS = st.text(st.characters(exclude_characters="'\\", exclude_categories=["Cs"]), max_size=6)
SPACES = st.sampled_from(["", " "])


def _called(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def call(name: str, values: list[str], space: str) -> str:
        return f"fn.{name}({(',' + space).join(values)}{space})"

    return st.builds(
        call, st.sampled_from(["or", "and", "eq"]), st.lists(inner, min_size=2, max_size=3), SPACES
    )


VALUES = st.recursive(
    REFERENCES | TEXTS.map("'{}'".format) | st.integers(-9, 99).map(str) | st.just("true"),
    _called,
    max_leaves=6,
)
WHOLE = st.builds("{}".format, REFERENCES | _called(VALUES))


def text_of(value: Value) -> str:
    if isinstance(value, Reference):
        return ".".join((value.root, *value.path))
    if isinstance(value, Call):
        return f"fn.{value.name}({','.join(map(text_of, value.arguments))})"
    assert not isinstance(value, Opaque)
    return f"'{value.value}'" if value.type == "string" else value.value


@given(WHOLE, TEXTS.filter(lambda text: "$" not in text), SPACES)
def test_what_is_written_is_what_is_read(expression: str, around: str, space: str) -> None:
    text = f"{around}${{{space}{expression}{space}}}{around}"
    (one,) = expressions_in(text)
    assert isinstance(one, Expression) and one.value is not None
    assert list(faults_of(one)) == []
    assert text[one.start : one.end] == f"${{{space}{expression}{space}}}"
    assert text[one.value.start : one.value.end] == expression
    again = f"${{{text_of(one.value)}}}"
    (other,) = expressions_in(again)
    assert isinstance(other, Expression) and other.value is not None
    assert text_of(other.value) == text_of(one.value)


@given(WHOLE, st.integers(0, 200), st.sampled_from(list("(){}$'.,[]|=+?/ ") + ["${", "}}", "é"]))
def test_a_change_anywhere_is_read_or_told(expression: str, at: int, inserted: str) -> None:
    text = f"${{{expression}}}"
    at = 2 + at % (len(expression) + 1)
    text = text[:at] + inserted + text[at:]
    for one in expressions_in(text):
        assert 0 <= one.start < one.end <= len(text)
        for fault in faults_of(one) if isinstance(one, Expression) else ():
            assert 0 <= fault.start <= fault.end <= len(text)


@given(st.text(st.sampled_from("${}()[].,'\"\\/ |=fnargs1-"), max_size=60))
def test_no_text_is_too_much(text: str) -> None:
    end = 0
    for one in expressions_in(text):
        assert one.start >= end
        end = one.end
        assert end > one.start
        for fault in faults_of(one) if isinstance(one, Expression) else ():
            assert 0 <= fault.start <= fault.end <= len(text)
        if isinstance(one, Expression) and one.value is not None:
            assert one.faults == () or all(fault.rule != "expression-syntax" for fault in one.faults)


def test_calls_in_calls_end_somewhere() -> None:
    deep = "fn.not(" * DEEPEST_EXPRESSION + "args.A" + ")" * DEEPEST_EXPRESSION
    assert faults_in(f"${{{deep}}}") == []
    assert faults_in(f"${{fn.not({deep})}}") == [("expression-syntax", "fn.not")]


HOSTILE = [
    "${",
    "${args.",
    "${args.a",
    "${fn.f(",
    "${fn.f('",
    '${fn.f("\\',
    "fn.f(",
    "${fn.f(/",
    "${ ",
    "${args.a[",
    "${fn.map(a,(",
    "${fn.map(a,'",
    "args.a,",
    "${fn.eq(args.a,",
    "${{secrets.",
    "${arg.",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_length_of_the_text(piece: str) -> None:
    def calls(length: int) -> int:
        text = "${fn.eq(" + piece * (length // len(piece))
        return calls_in(
            lambda: [list(faults_of(one)) for one in expressions_in(text) if isinstance(one, Expression)]
        )

    assert calls(8_000) <= 5 * calls(2_000)


def test_literals_have_types() -> None:
    (one,) = expressions_in("${fn.eq('a', 1, -2.5, /x/g, true, null)}")
    assert isinstance(one, Expression) and isinstance(one.value, Call)
    types = [value.type for value in one.value.arguments if isinstance(value, Literal)]
    assert types == ["string", "number", "number", "pattern", "boolean", "null"]
