"""Which violations hold for all values of the unknown parts of a body.

A violation that unknown parts may have caused is dropped: silence is better than a wrong report. The rows of
a rule show which values it looks at; a check in Python may look at everything at the rule's place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import TEMPLATES, nearest_edition
from nfx_lint.contracts.walk import node_at
from nfx_lint.embedded.body import Unknown
from nfx_lint.model import Json, Path, Violation
from nfx_lint.pointers import covers, value_at, with_values
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.field_paths import path_of
from nfx_lint.rules.rows import fields_of, rows_of
from nfx_lint.templates.diagnose import part_at, parts_of

# Violations about a key, whatever its value is.
_ABOUT_KEYS = frozenset(("unknown-field", "misspelled-field"))


class Certainty:
    """Judges the violations of one body."""

    __slots__ = ("_body", "_edition", "_known", "_parts", "_rules", "_unknown")

    def __init__(
        self, body: Json, kind: str, edition: str, unknown: Unknown, rules: Mapping[str, Rule]
    ) -> None:
        self._body, self._edition = body, edition
        self._known: dict[tuple[str, Path], bool] = {}
        self._unknown, self._rules = unknown, rules
        self._parts = parts_of(body, kind)

    def certain(self, found: Iterable[Violation]) -> list[Violation]:
        """The violations that hold for every value of the unknown parts."""
        return [one for one in found if not self._depends(one)]

    def _depends(self, found: Violation) -> bool:
        paths = [found.path, *(path for path, _ in found.related)]
        if any(map(self._is_unknown, paths)) and not self._is_written(found):
            return True
        if found.path in self._unknown.texts and found.rule != "wrong-type":
            return True
        if self._may_be_supplied(found) or self._has_undecided_union(found.path):
            return True
        rule = self._rules.get(found.rule)
        return rule is not None and self._rule_depends(rule, found.path)

    def _is_unknown(self, path: Path) -> bool:
        """Whether a value, or one that it is in, is unknown."""
        return any(path[:count] in self._unknown.values for count in range(len(path) + 1))

    def _is_written(self, found: Violation) -> bool:
        return found.rule in _ABOUT_KEYS and not self._is_unknown(found.path[:-1])

    def _may_be_supplied(self, found: Violation) -> bool:
        """Whether something unknown may add or remove what the violation misses or counts."""
        path, facts = found.path, found.facts
        if path in self._unknown.open and not self._is_written(found):
            return True
        names = (*facts.options, *((facts.missing,) if facts.missing else ()))
        return any((*path, *name.split("/")) in self._unknown.values for name in names)

    def _has_undecided_union(self, path: Path) -> bool:
        """Whether an object on the way is a union whose deciding field is unknown."""
        part = part_at(self._parts, path)
        contract = contracts.document(part.kind, nearest_edition(part.kind, self._edition))
        for count in range(len(part.path), len(path) + 1):
            node = node_at(contract, path[len(part.path) : count], part.value)
            variants = node.schema.get("x-variants", ()) if node else ()
            for field in {variant["field"] for variant in variants if "field" in variant}:
                if self._touches((*path[:count], field)):
                    return True
        return False

    def _touches(self, field: Path) -> bool:
        """Whether the value at a path, or its presence, depends on something unknown."""
        if self._is_unknown(field) or field in self._unknown.texts or field in self._unknown.open:
            return True
        for count in range(len(field)):
            if field[:count] in self._unknown.open:
                step = field[count]
                holder = value_at(self._body, field[:count])
                if not isinstance(holder, dict) or step not in holder:
                    return True
        return False

    def _rule_depends(self, rule: Rule, path: Path) -> bool:
        if rule.by == "template":
            return bool(self._unknown.open or self._unknown.values)
        if not rule.rows and not rule.check:
            return False
        for where in self._places(rule, path):
            # A rule may find something in each item of a long list.
            key = (rule.id, where[1])
            if key not in self._known:
                self._known[key] = self._depends_at(rule, where)
            if self._known[key]:
                return True
        return False

    def _places(self, rule: Rule, path: Path) -> Iterator[tuple[Path, Path, str]]:
        """The places of a rule that a violation may come from: base of the body, path, and kind."""
        part = part_at(self._parts, path)
        edition = nearest_edition(part.kind, self._edition)
        inside = path[len(part.path) :]
        for place in (rule.places or {}).get(f"{edition}/{part.kind}", ()):
            if covers(place, inside[: len(place)]):
                yield part.path, path[: len(part.path) + len(place)], part.kind

    def _depends_at(self, rule: Rule, where: tuple[Path, Path, str]) -> bool:
        base, place, kind = where
        if rule.check:
            return any(one[: len(place)] == place for one in self._all())
        fields = {field for row in rows_of(rule.rows, kind) for field in fields_of(row)}
        for field in fields:
            target = path_of(field, place)
            target = (*base, *target) if field.startswith("/") else target
            if any(map(self._touches, self._expanded(target))):
                return True
        return place in self._unknown.open and any("*" in field for field in fields)

    def _all(self) -> Iterator[Path]:
        yield from (*self._unknown.values, *self._unknown.texts, *self._unknown.open)

    def _expanded(self, path: Path) -> Iterator[Path]:
        """The paths that one with `*` steps means in the body."""
        if "*" not in path:
            yield path
            return
        at = path.index("*")
        holder = value_at(self._body, path[:at])
        yield path[:at]
        steps = range(len(holder)) if isinstance(holder, list) else holder if isinstance(holder, dict) else ()
        for step in steps:
            yield from self._expanded((*path[:at], step, *path[at + 1 :]))


def certain(
    found: Iterable[Violation],
    body: Json,
    kind: str,
    edition: str,
    unknown: Unknown,
    rules: Iterable[Rule],
) -> list[Violation]:
    """The violations that hold for every value of the unknown parts of a body."""
    if not unknown:
        return list(found)
    if kind in TEMPLATES and () in unknown.values:
        return []
    return Certainty(body, kind, edition, unknown, {rule.id: rule for rule in rules}).certain(found)


def with_expressions(body: Json, unknown: Unknown) -> Json:
    """A body with an expression in place of each unknown part, like a template."""
    paths = unknown.values | unknown.texts
    return with_values(body, paths, "${unknown}") if paths else body
