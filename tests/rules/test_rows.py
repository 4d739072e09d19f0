"""What rows say: one meaning for the evaluator, for generated accept code and for the published schema."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from profiles import examples

from nfx_lint import pointers
from nfx_lint.compiler.row_code import row_source
from nfx_lint.model import Json, Path, Violation
from nfx_lint.rules import catalogue, conditions, evaluate
from nfx_lint.schemas.bodies import _conditional

RULE: dict[str, Json] = {
    "id": "my-rule",
    "topic": "own",
    "level": "warning",
    "title": "Something",
    "message": "{field} {values}",
    "hint": "Do it.",
}


def found(row: dict[str, Json], value: Json) -> list[Violation]:
    """What a row finds in a body that it looks at as a whole, or in the list that the body holds."""
    places = {"e/k": [["list"] if isinstance(value, list) else []]}
    rule = catalogue.rule_from({**RULE, "rows": [row], "places": places})
    body = {"list": value} if isinstance(value, list) else value
    return list(evaluate.findings(body, "k", "e", rules=[rule]))


def accepts(row: dict[str, Json], value: Json) -> bool:
    lines = "".join(f"    {line}\n" for line in row_source(row, "v", {}, lambda text: text))
    names = ("get", "empty", "other", "repeated", "miscounted", "holds_expression", "same")
    space: dict[str, Json] = {f"_{name}": getattr(conditions, name) for name in names}
    space["_M"] = pointers.MISSING
    exec(f"def accept(v, b):\n{lines}    return True\n", space)
    return bool(space["accept"](value, value))


def allows(row: dict[str, Json], value: Json) -> bool:
    return bool(Draft202012Validator(_conditional(row)).is_valid(value))


MODES = st.sampled_from(["fast", "slow", "${args.mode}", "x ${args.mode}", "", True, False, 0, 1, 1.0, None])
VALUES = MODES | st.sampled_from([[], ["fast"], {}])
OBJECTS = st.fixed_dictionaries({}, optional={"mode": VALUES, "size": VALUES})
OPTIONS = st.lists(st.sampled_from(["fast", "slow", True, 0, 1]), min_size=1, max_size=3)


def other(value: Json, options: list[Json]) -> bool:
    if not isinstance(value, str | int | float) or (isinstance(value, str) and "${" in value):
        return False
    return not any(isinstance(value, bool) == isinstance(one, bool) and value == one for one in options)


@examples(300)
@given(value=OBJECTS, options=OPTIONS)
def test_a_value_that_is_not_one_of_several(value: dict[str, Json], options: list[Json]) -> None:
    row = {"forbidden": "size", "when": {"mode": {"not": options}}}
    wanted = other(value.get("mode"), options) and "size" in value
    assert [one.path for one in found(row, value)] == [("size",)] * wanted
    assert accepts(row, value) is allows(row, value) is (not wanted)


@examples(300)
@given(value=OBJECTS, options=OPTIONS)
def test_values_that_are_allowed(value: dict[str, Json], options: list[Json]) -> None:
    row = {"allowed": {"field": "mode", "values": options}, "when": {"size": {"present": True}}}
    wanted = other(value.get("mode"), options) and "size" in value
    assert [one.path for one in found(row, value)] == [("mode",)] * wanted
    assert accepts(row, value) is allows(row, value) is (not wanted)


def test_the_values_that_are_allowed_can_be_said() -> None:
    row = {"allowed": {"field": "mode", "values": ["fast", True, 2]}}
    assert found(row, {"mode": "slow"})[0].message == "mode `fast`, `true` or `2`"


def test_in_a_body_that_changes_a_resource_an_absent_field_is_unknown() -> None:
    row = {"forbidden": "size", "when": {"mode": {"unless": ["fast"]}}}
    for kind, wanted in (("job", 1), ("node.Job", 1), ("job.patch", 0), ("job-settings", 0)):
        rule = catalogue.rule_from({**RULE, "rows": [row], "places": {f"e/{kind}": [[]]}})
        assert len(list(evaluate.findings({"size": 1}, kind, "e", rules=[rule]))) == wanted
        assert len(list(evaluate.findings({"size": 1, "mode": "slow"}, kind, "e", rules=[rule]))) == 1
        assert list(evaluate.findings({"size": 1, "mode": "fast"}, kind, "e", rules=[rule])) == []


ITEMS = OBJECTS | st.sampled_from(["${args.item}", 1, None, []])


@examples(400)
@given(
    value=st.lists(ITEMS, max_size=4), least=st.sampled_from([None, 1, 2]), most=st.sampled_from([None, 0, 1])
)
def test_items_that_are_counted(value: list[Json], least: int | None, most: int | None) -> None:
    bounds = {name: bound for name, bound in (("least", least), ("most", most)) if bound is not None}
    row: dict[str, Json] = {"count": {"where": {"mode": ["fast", True]}, **bounds}}
    certain, possible = [], 0
    for number, item in enumerate(value):
        mode = item.get("mode") if isinstance(item, dict) else item
        unknown = isinstance(mode, str) and "${" in mode
        counts = isinstance(item, dict) and (mode == "fast" or mode is True)
        possible += unknown or counts
        certain += [number] if counts else []
    wanted: list[Path] = [("list",)] if possible < (least or 0) else []
    if not wanted and most is not None:
        wanted = [("list", number) for number in certain[most:]]
    assert [one.path for one in found(row, value)] == wanted
    assert accepts(row, value) is allows(row, value) is (not wanted)


SAME = st.sampled_from(
    ["a", "b", "1", "True", 1, 1.0, 1.5, True, False, 0, -0.0, 2**53, "${a}", None, [], ""]
)


def texts(item: dict[str, Json], names: list[str]) -> list[Json]:
    """What an item has at each of the paths, None where it cannot be compared."""
    reported = []
    for name in names:
        value: Json = item
        for step in name.split("/"):
            value = value.get(step) if isinstance(value, dict) else None
        plain = isinstance(value, str | int | float) and value not in ("${a}", 2**53)
        reported.append((isinstance(value, bool), isinstance(value, str), value) if plain else None)
    return reported


@examples(400)
@given(
    value=st.lists(
        st.fixed_dictionaries({}, optional={"a": SAME, "b": st.just({"c": 1}) | SAME}), max_size=5
    ),
    keys=st.sampled_from(["a", ["a"], ["a", "b"], ["b/c", "a"], "b/c"]),
)
def test_items_that_are_the_same_in_all_of_several_fields(value: list[Json], keys: str | list[str]) -> None:
    names = [keys] if isinstance(keys, str) else keys
    seen: list[list[Json]] = []
    wanted: list[Path] = []
    for number, item in enumerate(value):
        reported = texts(item, names)
        if None not in reported:
            if reported in seen:
                wanted.append(("list", number, *(names[0].split("/") if len(names) == 1 else ())))
            seen.append(reported)
    row: dict[str, Json] = {"unique_by": keys}
    assert [one.path for one in found(row, value)] == wanted
    assert accepts(row, value) is (not wanted)


def test_numbers_of_one_hash_are_not_put_into_a_set() -> None:
    numbers: list[Json] = [number * (2**61 - 1) for number in range(1, 2_000)]
    numbers += [float(number * 2**61) for number in range(1, 2_000)]
    assert len({hash(number) for number in numbers}) < len(numbers) / 1.9
    assert {conditions._text_of(number) for number in numbers} == {""}
    assert conditions.repeated([{"a": number} for number in numbers], ("a",)) == []
    assert all(type(conditions._text_of(number)) is str for number in (0, -1, 1.5, 2**53 - 1))
