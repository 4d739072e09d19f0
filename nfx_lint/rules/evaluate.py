"""Rules evaluated on a body: what their rows and checks find.

What a comparison means is in `conditions`, which generated code uses as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from nfx_lint.contracts.editions import NODE
from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.messages import listed, quoted
from nfx_lint.model import Json, Path, Violation
from nfx_lint.patterns import untrusted
from nfx_lint.patterns.ecmascript import finds
from nfx_lint.pointers import MISSING
from nfx_lint.rules.catalogue import Row, Rule, default_rules
from nfx_lint.rules.checks import check_called
from nfx_lint.rules.conditions import below, empty, get, miscounted, other, out_of_order, repeated, same
from nfx_lint.rules.rows import OF_LISTS, each, single

Finds = Callable[[str, str], bool]


def findings(
    body: Json,
    kind: str,
    edition: str,
    contract: Iterable[Violation] = (),
    rules: Iterable[Rule] | None = None,
) -> Iterator[Violation]:
    """What the rows and checks of `rules` (by default all that are on by default) say about `body`.

    `contract` is what the contract said: a field that is there under a misspelled name is not reported
    as missing again.
    """
    in_node = kind.startswith(NODE)
    misspelled = {found.path[:-1]: found.hint for found in contract if found.rule == "misspelled-field"}
    for rule in default_rules() if rules is None else rules:
        for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
            for path, value in values_at(body, tuple(place)):
                matches = _finds(rule, in_node)
                yield from _check_findings(rule, body, path, value)
                for row in (one for listing in rule.rows for one in single(listing)):
                    for found in _row_findings(rule, row, body, path, value, matches):
                        if "required" not in row or f"`{row['required']}`" not in misspelled.get(path, ""):
                            yield found


def _check_findings(rule: Rule, body: Json, path: Path, value: Json) -> Iterator[Violation]:
    if not rule.check or not isinstance(value, dict | list):
        return
    for at, on, told in check_called(rule.check)(value, body):
        words = {name: quoted(word)[1:-1] for name, word in told.items()}
        yield Violation(rule.id, (*path, *at), _filled(rule.message, words), _filled(rule.hint, words), on)


def values_at(body: Json, place: Path) -> Iterator[tuple[Path, Json]]:
    """The values of `body` at a place, each with its own path."""
    found: list[tuple[Path, Json]] = [((), body)]
    for step in place:
        if step == "*":
            found = [
                ((*path, number), item)
                for path, value in found
                if isinstance(value, list)
                for number, item in enumerate(value)
            ]
        else:
            found = [
                ((*path, step), value[step])
                for path, value in found
                if isinstance(value, dict) and step in value
            ]
    yield from found


def value_of(path: str, value: Json, body: Json) -> Json:
    """The value at a condition's path, `MISSING` where there is none; a leading `/` starts at the body."""
    return below(body if path.startswith("/") else value, path.strip("/"))


def _holds(path: str, wanted: Json, value: Json, body: Json) -> bool:
    actual = value_of(path, value, body)
    if isinstance(wanted, dict):
        if "empty" in wanted:
            return empty(actual) is wanted["empty"]
        if "not" in wanted:
            return other(actual, tuple(wanted["not"]))
        return (actual is not MISSING) is wanted["present"]
    return any(same(actual, option) for option in (wanted if isinstance(wanted, list) else [wanted]))


def _finds(rule: Rule, in_node: bool) -> Finds:
    """What tells whether a pattern is found in a text; one with an expression of a template matches all."""
    matches = untrusted.finds if rule.own else finds
    if in_node:
        return lambda pattern, text: holds_expression(text) or matches(pattern, text)
    return matches


def _row_findings(
    rule: Rule, row: Row, body: Json, path: Path, value: Json, finds: Finds
) -> Iterator[Violation]:
    if isinstance(value, list) != any(verb in row for verb in OF_LISTS) or not isinstance(value, dict | list):
        return
    if not all(_holds(where, wanted, value, body) for where, wanted in row.get("when", {}).items()):
        return
    told = _told(row, value, body)
    for at, on_key, words in _verb(row, value, body, finds):
        words = {**told, **words}
        message = _filled(row.get("message", rule.message), words)
        hint = _filled(row.get("hint", rule.hint), words)
        yield Violation(rule.id, (*path, *at), message, hint, on="key" if on_key else "value")


def _told(row: Row, value: Json, body: Json) -> dict[str, Json]:
    """What of the conditions a message may repeat: values that the rule itself names, so no secrets."""
    named = {
        where: value_of(where, value, body)
        for where, wanted in row.get("when", {}).items()
        if "/" not in where and not isinstance(wanted, dict)
    }
    return {where: found for where, found in named.items() if isinstance(found, str | int | float)}


def _verb(row: Row, value: Json, body: Json, finds: Finds) -> Iterator[tuple[Path, bool, dict[str, str]]]:
    """What a row finds below its place: the path, whether the key is at fault, words for the message."""
    if "required" in row:
        if get(value, row["required"]) is MISSING:
            yield (), False, {"missing": row["required"]}
    elif "no_effect" in row or "forbidden" in row:
        field = row.get("no_effect", row.get("forbidden"))
        if value_of(field, value, body) is not MISSING:
            yield tuple(field.split("/")), True, {"field": field}
    elif "exactly_one" in row or "at_most_one" in row:
        fields = row.get("exactly_one", row.get("at_most_one", ()))
        present = [field for field in fields if value_of(field, value, body) is not MISSING]
        if len(present) > 1 or (not present and "exactly_one" in row):
            yield (), False, {"fields": listed(fields)}
    elif "compare" in row:
        left, operator, right = row["compare"]
        bound = value_of(right, value, body) if isinstance(right, str) else right
        if out_of_order(value_of(left, value, body), bound, operator):
            number = str(value_of(left, value, body))
            yield tuple(left.split("/")), False, {"field": left, "other": str(right), "value": number}
    elif "unique_by" in row:
        keys = each(row["unique_by"])
        for position in repeated(value, tuple(keys)):
            at = keys[0].split("/") if len(keys) == 1 and keys[0] else ()
            yield (position, *at), False, {"field": " and ".join(keys)}
    elif "count" in row:
        for position in _miscounted(row["count"], value, body):
            yield () if position < 0 else (position,), False, {}
    elif "allowed" in row:
        field, values = row["allowed"]["field"], row["allowed"]["values"]
        if other(value_of(field, value, body), tuple(values)):
            words = {"field": field, "values": listed(map(_shown, values), "or")}
            yield tuple(field.split("/")), False, words
    else:
        yield from _mismatches(row["matches"], value, finds)


def _miscounted(wanted: Mapping[str, Json], items: Json, body: Json) -> list[int]:
    where = wanted.get("where", {})
    fields = [path for path in where if not path.startswith("/")]

    def counts(item: Json) -> bool | None:
        if any(map(holds_expression, [item, *(value_of(field, item, body) for field in fields)])):
            return None
        return all(_holds(path, value, item, body) for path, value in where.items())

    return miscounted(items, counts, wanted.get("least", 0), wanted.get("most"))


def _mismatches(
    wanted: Mapping[str, str], value: Json, finds: Finds
) -> Iterator[tuple[Path, bool, dict[str, str]]]:
    if "keys" in wanted:
        for key in value:
            if isinstance(key, str) and not finds(wanted["keys"], key):
                yield (key,), True, {"key": quoted(key)[1:-1]}
        return
    found, field = value_of(wanted["field"], value, None), wanted["field"]
    path = tuple(field.split("/"))
    if "items" in wanted:
        items = enumerate(found if isinstance(found, list) else ())
        texts = [(number, item) for number, item in items if isinstance(item, str)]
        broken = [number for number, text in texts if not finds(wanted["pattern"], text)]
        if wanted["items"] == "all":
            for number in broken:
                yield (*path, number), False, {"field": field}
        elif isinstance(found, list) and len(broken) == len(texts):
            yield path, False, {"field": field}
    elif isinstance(found, str) and not finds(wanted["pattern"], found):
        yield path, False, {"field": field}


def _filled(template: str, words: Mapping[str, Json]) -> str:
    """`template` with its `{placeholders}` filled; braces that name none stay as they are."""
    pieces = template.split("{")
    out = [pieces[0]]
    for piece in pieces[1:]:
        name, brace, rest = piece.partition("}")
        word = words.get(name)
        out.append(_shown(word) + rest if brace and name in words else "{" + piece)
    return "".join(out)


def _shown(word: Json) -> str:
    """A value that a rule names, as JSON and YAML write it."""
    return str(word).lower() if isinstance(word, bool) else str(word)
