"""Proposed fixes for a violation, from its rule and its facts, before any proof."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.json_types import is_type
from nfx_lint.contracts.walk import nodes
from nfx_lint.fixes import expressions
from nfx_lint.fixes.changes import NotApplicable, same
from nfx_lint.fixes.written import Written
from nfx_lint.model import Change, Facts, Json, Path, Violation
from nfx_lint.patterns.matching import finds
from nfx_lint.pointers import MISSING
from nfx_lint.source.values import Date
from nfx_lint.suggest import closest
from nfx_lint.templates.diagnose import Part, part_at, parts_of


class Case(NamedTuple):
    """A violation with its value, the scalar as written, and the document."""

    path: Path
    value: Json
    text: str
    facts: Facts
    written: Written
    kind: str
    edition: str


_WORD = re.compile(r"[\w-]+")
# The keys that hold the value in other tools' declarations of arguments.
_DEFAULTS = ("value", "default", "defaultValue")
# Words that YAML 1.1 has for the two booleans.
_BOOLEANS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def proposals(violation: Violation, written: Written, kind: str, edition: str) -> Iterator[Change]:
    """The changes that may fix a violation, the best first."""
    path, facts = violation.path, violation.facts
    if violation.changes:
        yield from violation.changes
        return
    value = written.value(path)
    case = Case(path, value, _scalar_text(written, path, value), facts, written, kind, edition)
    if violation.rule in _BY_RULE:
        yield from _BY_RULE[violation.rule](case)
    elif violation.rule in expressions.BY_RULE:
        for start, end, new in expressions.BY_RULE[violation.rule](value, *(violation.within or (0, 0))):
            yield Change("replace", path, value=new, within=(start, end))
    elif facts.meant is not None and isinstance(value, str) and violation.on == "value":
        within = _misspelled_part(value, violation.within, facts.meant)
        if within or not violation.within:
            yield Change("replace", path, value=facts.meant, within=within)
    elif facts.meant is not None and violation.on == "key" and path:
        yield Change("rename", path, (*path[:-1], facts.meant))


def _misspelled_part(value: str, within: tuple[int, int] | None, meant: str) -> tuple[int, int] | None:
    """The one word between two offsets that is like `meant`, or the only one; None if there is none."""
    if within is None:
        return None
    words = list(_WORD.finditer(value, *within))
    like = words if len(words) == 1 else [word for word in words if closest(word[0], [meant])]
    return like[0].span() if len(like) == 1 else None


def _scalar_text(written: Written, path: Path, value: Json) -> str:
    if isinstance(value, dict | list):
        return ""
    try:
        spot = written.spot(path)
    except NotApplicable:
        return ""
    return written.text[spot.start : spot.end]


def _misspelled(case: Case) -> Iterator[Change]:
    if case.facts.meant is not None:
        yield Change("rename", case.path, (*case.path[:-1], case.facts.meant))


def _not_allowed(case: Case) -> Iterator[Change]:
    value, meant = case.value, case.facts.meant
    for option in case.facts.allowed:
        if isinstance(value, str) and type(option) is int and value.strip() == str(option):
            yield Change("replace", case.path, value=option, safe=True)
    numbers = [one for one in case.facts.allowed if type(one) is int and type(value) is int and one > value]
    if numbers:
        yield Change("replace", case.path, value=min(numbers))
    for option in case.facts.allowed:
        if (
            isinstance(value, str)
            and isinstance(option, str)
            and len(option) > 2
            and value.startswith(option)
        ):
            yield Change("replace", case.path, value=option)
    if meant is not None:
        yield Change("replace", case.path, value=meant, safe=_letters(meant) == _letters(value))


def _letters(text: str) -> str:
    return "".join(char for char in text if char not in " -_").casefold()


def _wrong_type(case: Case) -> Iterator[Change]:
    value, path = case.value, case.path
    for wanted in case.facts.types:
        if isinstance(value, str):
            number = _number(value, wanted)
            if number is not None:
                yield Change("replace", path, value=number, safe=True)
            if wanted == "boolean" and value.strip().lower() in _BOOLEANS:
                yield Change("replace", path, value=_BOOLEANS[value.strip().lower()], safe=True)
        elif wanted == "string" and isinstance(value, bool | int | float):
            yield Change("quote", path, value=case.text, safe=True)
        if wanted == "array" and isinstance(value, str | int | dict) and value != {}:
            yield Change("replace", path, value=[value])
        if isinstance(value, list) and len(value) == 1 and is_type(value[0], wanted):
            yield Change("replace", path, value=value[0])
    for empty, wanted in (([], "array"), ({}, "object")):
        if value in ({}, []) and wanted in case.facts.types:
            yield Change("replace", path, value=empty, safe=True)
    if value is None and path and isinstance(path[-1], str):
        yield Change("remove", path)


def _number(text: str, wanted: str) -> int | float | None:
    """A number written as text, unless it could be octal or rounded."""
    digits = text.strip()
    if wanted in ("integer", "number") and digits.isascii() and digits.removeprefix("-").isdigit():
        number = int(digits)
        return number if str(number) == digits and abs(number) < 2**53 else None
    if wanted == "number":
        whole, _, fraction = digits.removeprefix("-").partition(".")
        plain = digits.isascii() and whole.isdigit() and fraction.isdigit()
        return float(digits) if plain and repr(float(digits)) == digits else None
    return None


def _deprecated(case: Case) -> Iterator[Change]:
    """Move the field to its successor; if the successor exists, only remove the field."""
    if not case.facts.replacement:
        return
    to = (*case.path[:-1], *case.facts.replacement)
    there = case.written.value(to)
    if there is MISSING:
        yield Change("rename" if len(case.facts.replacement) == 1 else "move", case.path, to, safe=True)
    else:
        yield Change("remove", case.path, safe=same(case.value, there))


def _clamped(case: Case) -> Iterator[Change]:
    least, most, value = case.facts.least, case.facts.most, case.value
    bound = (
        least if least is not None and value < least else most if most is not None and value > most else None
    )
    if bound is not None:
        whole = int(bound) if bound == int(bound) else bound
        yield Change("replace", case.path, value=whole)


def _declared(case: Case) -> Iterator[Change]:
    """The value of an argument that is declared with a description or a type."""
    for key in _DEFAULTS:
        if isinstance(case.value, dict) and case.value.get(key) is not None:
            yield Change("replace", case.path, value=case.value[key])


def _emptied(case: Case) -> Iterator[Change]:
    if case.value == [] and case.path:
        yield Change("remove", case.path)


def _reformed(case: Case) -> Iterator[Change]:
    """Forms of a text without what people write too much, or with what they leave out."""
    value, pattern = case.value, case.facts.pattern
    if not isinstance(value, str) or not pattern:
        return
    stripped = value.strip()
    hyphened = "-".join(stripped.replace("_", " ").split())
    forms = [stripped, f"/{stripped}", f"/{stripped.removeprefix('./')}", hyphened, *_https(stripped)]
    for form in dict.fromkeys(forms):
        if form and form != value and finds(pattern, form):
            yield Change("replace", case.path, value=form)


def _https(address: str) -> Iterator[str]:
    """The web address of a repository that is named for SSH."""
    user, at, rest = address.partition("@")
    host, colon, path = rest.partition(":")
    if user == "git" and at and colon and "/" not in host:
        yield f"https://{host}/{path.removesuffix('.git')}"


def _unknown(case: Case) -> Iterator[Change]:
    """Move an unknown key to the one place of the contract that has a field of its name.

    The object there must exist: creating `internal` for an `id`, for example, would choose what is deployed.
    """
    name, part = case.path[-1], _part(case)
    contract = contracts.document(part.kind, nearest_edition(part.kind, case.edition))
    homes = {
        node.path for node in nodes(contract) if node.path and node.path[-1] == name and "*" not in node.path
    }
    home = (*part.path, *homes.pop()) if len(homes) == 1 else ()
    if home and isinstance(case.written.value(home[:-1]), dict):
        yield Change("move", case.path, home)


def _part(case: Case) -> Part:
    return part_at(parts_of(case.written.document.value, case.kind), case.path)


def _ambiguous(case: Case) -> Iterator[Change]:
    if isinstance(case.value, Date):
        yield from _quoted(case)
    else:
        yield Change("spell", case.path, value=case.value, safe=True)


def _quoted(case: Case) -> Iterator[Change]:
    """The text as written, which is not what was sent so far."""
    if case.text:
        yield Change("quote", case.path, value=case.text)


def _removed(case: Case) -> Iterator[Change]:
    yield Change("remove", case.path)


_BY_RULE: dict[str, Callable[[Case], Iterator[Change]]] = {
    "ambiguous-scalar": _ambiguous,
    "argument-as-declaration": _declared,
    "deprecated-field": _deprecated,
    "length-out-of-bounds": _emptied,
    "misspelled-field": _misspelled,
    "non-json-value": _quoted,
    "number-changes": _quoted,
    "number-out-of-bounds": _clamped,
    "pattern-mismatch": _reformed,
    "template-text-malformed": _reformed,
    "unknown-field": _unknown,
    "unused-argument": _removed,
    "unused-ref": _removed,
    "value-not-allowed": _not_allowed,
    "wrong-type": _wrong_type,
}
