"""What is known about one place of a file, whether it exists there or not, from contract and rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.unions import Decision, decide, deciding_keys
from nfx_lint.contracts.walk import Node, node_at
from nfx_lint.locate.credentials import DOTS
from nfx_lint.messages import TYPES, listed, literal, quoted
from nfx_lint.model import Finding, Json, Path, UsageError
from nfx_lint.pointers import MISSING, covers, pointer_of, step_in, steps_of, value_at
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.field_paths import path_of
from nfx_lint.rules.rows import fields_of, single
from nfx_lint.suggest import intended


class Choice(NamedTuple):
    """A union at a place, or with the place as an option: its options, the one taken (if any), and why."""

    path: Path
    options: tuple[str, ...]
    taken: str | None
    why: str


class Part(NamedTuple):
    """What a contract describes: a body, or the spec of a node of a template, at `path`."""

    path: Path
    value: Json
    kind: str
    edition: str


def part_of(pointer: str, body: Json, kind: str, edition: str) -> tuple[Part, Path]:
    """The part of a body that a JSON pointer leads into, and the path from there on."""
    from nfx_lint.templates.diagnose import parts_of

    parts = {pointer_of(path): part for path, part in parts_of(body, kind).items()}
    above = pointer
    while above not in parts:
        above = above.rpartition("/")[0]
    found = parts[above]
    part = Part(found.path, found.value, found.kind, nearest_edition(found.kind, edition))
    return part, path_at(pointer[len(above) :], part.value, part.kind, part.edition)


def path_at(pointer: str, body: Json, kind: str, edition: str) -> Path:
    """The path of a JSON pointer in a body, where a number is an index only in a list.

    The contract decides whether a value that is not written is a list.
    """
    contract = contracts.document(kind, edition)
    path: Path = ()
    for step in steps_of(pointer):
        value, node = value_at(body, path), node_at(contract, path, body)
        if value is MISSING and node is not None and "array" in types_of(node.schema):
            value = []
        path = (*path, step_in(value, step))
    return path


def documented_part(kind: str, edition: str, path: Path) -> Path:
    """The longest start of `path` that the contract describes."""
    contract = contracts.document(kind, edition)
    return next(path[:count] for count in range(len(path), -1, -1) if node_at(contract, path[:count]))


def is_secret(kind: str, edition: str, path: Path) -> bool:
    """Whether the contract marks the value at `path`, or one around it, as secret."""
    contract = contracts.document(kind, edition)
    above = (node_at(contract, path[:count]) for count in range(len(path) + 1))
    return any(node is not None and bool(node.schema.get("x-secret")) for node in above)


def require_known(kind: str, edition: str, path: Path) -> None:
    """Raise `UsageError`, with a guess at what was meant, for a place that cannot be in such a body."""
    contract = contracts.document(kind, edition)
    for count, step in enumerate(path):
        above, node = node_at(contract, path[:count]), node_at(contract, path[: count + 1])
        if node is not None:
            continue
        if above is None or ("object" in types_of(above.schema) and not _is_closed(above)):
            return  # below a map whose keys are the user's own
        raise UsageError(_unknown(pointer_of(path[:count]), str(step), above, kind))


def _is_closed(node: Node) -> bool:
    return node.schema.get("additionalProperties") is False


def _unknown(parent: str, step: str, above: Node, kind: str) -> str:
    where = parent or "the body"
    known = list(above.schema.get("properties", {}))
    if not known:
        return f"{where} of a {kind} has nothing called {quoted(step)} below it"
    guess = intended(step, known)
    end = f"; did you mean {parent}/{guess}?" if guess else f"; known there are {', '.join(known)}"
    return f"{where} of a {kind} has no documented field {quoted(step)}{end}"


def choices(part: Part, path: Path) -> Iterator[Choice]:
    """The unions that this place decides: by its value, or by its presence."""
    body, contract = part.value, contracts.document(part.kind, part.edition)
    for count in range(len(path) + 1):
        node = node_at(contract, path[:count], body)
        variants = node.schema.get("x-variants", ()) if node else ()
        if variants and (count == len(path) or path[count] in deciding_keys(variants)):
            where = (*part.path, *path[:count])
            yield _choice(where, value_at(body, path[:count]), variants)


def _choice(path: Path, value: Json, variants: Sequence[dict[str, Json]]) -> Choice:
    options = tuple(_option(variant) for variant in variants)
    if value is MISSING:
        return Choice(path, options, None, "nothing is written there yet")
    decision = decide(value, variants)
    if decision.branch is None:
        return Choice(path, options, None, _why_none(decision, variants))
    taken = variants[decision.branch]
    return Choice(path, options, taken["name"], _why(taken, variants))


def _why_none(decision: Decision, variants: Sequence[dict[str, Json]]) -> str:
    if decision.present:
        return f"{listed(decision.present)} are present, but exclude each other"
    field = next((variant["field"] for variant in variants if "field" in variant), None)
    if field:
        return f"{quoted(field)} names none of them"
    keys = deciding_keys(variants)
    return f"none of {listed(keys)} is there" if keys else "the value is of another type"


def _option(variant: Mapping[str, Json]) -> str:
    if "key" in variant:
        return f"{variant['name']} (has {quoted(variant['key'])})"
    if "field" in variant:
        values = listed(map(literal, variant["values"]), "or")
        return f"{variant['name']} ({quoted(variant['field'])} is {values})"
    name: str = variant["name"]
    return f"{name} (is {quoted(str(variant['value']))})" if "value" in variant else name


def _why(taken: Mapping[str, Json], variants: Sequence[dict[str, Json]]) -> str:
    if "key" in taken:
        return f"{quoted(taken['key'])} is there"
    if "value" in taken:
        return f"the value is {quoted(str(taken['value']))}"
    if "field" in taken:
        return f"{quoted(taken['field'])} says so"
    if "type" in taken:
        return f"the value is {TYPES[taken['type']]}"
    keys = deciding_keys(variants)
    if keys:
        return f"none of {listed(keys)} is there" if len(keys) > 1 else f"{listed(keys)} is not there"
    return f"the value is not {listed((str(v['value']) for v in variants if 'value' in v), 'or')}"


def rules_at(
    rules: Iterable[Rule], kind: str, edition: str, path: Path, node: Node | None
) -> Iterator[tuple[Rule, str]]:
    """The rules that look at this place, each with why: the contract's keyword, or a row that names it."""
    for rule in rules:
        if rule.by == "contract" and node is not None:
            request_only = "x-deprecated" in rule.keywords and kind.endswith(".response")
            keywords = [keyword for keyword in rule.keywords if keyword in node.schema]
            if node.required and "required" in rule.keywords:
                yield rule, "it is required"
            elif keywords and not request_only:
                yield rule, f"the contract has {listed(keywords)}"
        for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
            if _looks_at(rule, tuple(place), path):
                yield rule, f"it looks at {pointer_of(tuple(place)) or 'the body'}"
                break


def _looks_at(rule: Rule, place: Path, path: Path) -> bool:
    """Whether a rule that applies to `place` looks at `path`: a check may look at everything below."""
    if rule.check:
        return covers(place, path[: len(place)])
    fields = (field for listing in rule.rows for row in single(listing) for field in fields_of(row))
    return covers(place, path) or any(covers(path_of(field, place), path) for field in fields)


def findings_at(findings: Iterable[Finding], path: Path) -> Iterator[Finding]:
    """The findings here and below, and those above that report this place as missing."""
    here, name = tuple(map(str, path)), str(path[-1]) if path else ""
    for finding in findings:
        # A key that reports hide could be any key.
        steps = ["*" if step == DOTS else step for step in steps_of(finding.pointer)]
        missing = bool(name) and finding.missing == name and covers(steps, here[:-1])
        if missing or covers(steps[: len(here)], here):
            yield finding
