"""The full diagnosis of a body: all violations of its contract and of the rules."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from nfx_lint.contracts.editions import TEMPLATES, nearest_edition
from nfx_lint.model import Json, Path, Violation
from nfx_lint.rules import evaluate
from nfx_lint.rules.catalogue import Rule, catalogue
from nfx_lint.validation.clean import PREVIEWS, fired_rules

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.detection.detect import Detection
    from nfx_lint.source.document import Document


def violations(detection: Detection, options: Options) -> list[Violation]:
    """All violations in a body of known kind, for a run with `options`."""
    tools = options.policy.placeholders if options.policy else ()
    if not tools:
        found = _violations(detection, options)
        if not found or detection.kind in TEMPLATES:
            return found
        from nfx_lint.validation.placeholders import with_hints

        return list(with_hints(found, detection.body))
    from nfx_lint.validation.placeholders import known, without_placeholders

    body, paths = without_placeholders(detection.body, tools)
    if paths:
        fired = fired_rules(body, detection.kind, detection.edition)
        detection = replace(detection, body=body, fired=fired)
    return list(known(_violations(detection, options), paths))


def _violations(detection: Detection, options: Options) -> list[Violation]:
    body, kind, edition = detection.body, detection.kind, detection.edition
    found: list[Violation] = []
    if not options.previews().isdisjoint(PREVIEWS):
        found = diagnosed(body, kind, edition)
    elif not detection.clean:
        found = _diagnosed(body, kind, edition, detection.fired)
    if detection.alike or detection.others:
        found = list(_considering_others(found, detection, options))
    return [*found, *_of_optional_rules(body, kind, edition, options, found)]


def _considering_others(
    found: list[Violation], detection: Detection, options: Options
) -> Iterator[Violation]:
    from nfx_lint.detection.alternatives import shared_by_all, with_other_kind

    if detection.alike:
        return shared_by_all(found, detection.body, detection.alike, options.edition, diagnosed_where_fired)
    return with_other_kind(found, detection.kind, detection.others)


def violations_in(document: Document, detection: Detection, options: Options) -> Iterator[Violation]:
    """All violations in a document of known kind, apart from the faults that its reader reports."""
    from nfx_lint.locate.tabs import about_tabs

    # The reader already reports numbers that are too large.
    has_tabs = "\n\t" in document.text
    reported = {fault.path for fault in document.faults if fault.rule == "number-changes"}
    for one in violations(detection, options):
        if not (one.rule == "non-json-value" and one.path in reported):
            yield about_tabs(document, one) if has_tabs else one
    if document.ambiguous:
        yield from ambiguous_scalars(document.ambiguous, document.value, detection.kind, detection.edition)


def diagnosed(body: Json, kind: str, edition: str) -> list[Violation]:
    """All violations of the contract and of the default rules in a body.

    It does not use compiled code, so that tests can compare the two.
    """
    from nfx_lint.validation import validator

    contract = validator.findings(body, kind, edition)
    found = [*contract, *evaluate.findings(body, kind, edition, contract)]
    if kind in TEMPLATES:
        from nfx_lint.templates.diagnose import findings

        found += findings(body, kind, edition, diagnosed)
    return found


def diagnosed_where_fired(body: Json, kind: str, edition: str) -> list[Violation]:
    """The same as `diagnosed`, limited to the places where compiled code fired."""
    return _diagnosed(body, kind, edition, fired_rules(body, kind, edition))


def _diagnosed(body: Json, kind: str, edition: str, fired: Collection[str] | None) -> list[Violation]:
    found: list[Violation] = []
    if fired is None:
        from nfx_lint.validation import validator

        contract = validator.findings(body, kind, edition)
        found = [*contract, *evaluate.findings(body, kind, edition, contract)]
    elif fired:
        found = list(evaluate.findings(body, kind, edition, only=fired))
    if kind in TEMPLATES:
        from nfx_lint.templates.diagnose import findings

        found += findings(body, kind, edition, diagnosed_where_fired)
    return found


def _of_optional_rules(
    body: Json, kind: str, edition: str, options: Options, found: Iterable[Violation]
) -> Iterator[Violation]:
    """Violations of user rules and selected preview rules in a body and in template nodes."""
    rules = _optional_rules(kind, edition, options)
    if rules:
        yield from evaluate.findings(body, kind, edition, found, rules)
    if kind in TEMPLATES and (options.previews() or (options.policy and options.policy.rules)):
        from nfx_lint.templates.diagnose import below, specs_of

        for path, spec, node in specs_of(body, kind):
            for one in _of_optional_rules(spec, node, nearest_edition(node, edition), options, ()):
                yield below(path, one)


def _optional_rules(kind: str, edition: str, options: Options) -> tuple[Rule, ...]:
    own = options.policy.placed(kind, edition) if options.policy and options.policy.rules else ()
    previews = options.previews()
    return (*(rule for rule in catalogue() if rule.id in previews), *own) if previews else own


def ambiguous_scalars(
    ambiguous: Mapping[Path, str], body: Json, kind: str, edition: str
) -> Iterator[Violation]:
    """Findings about scalars that other YAML readers read differently; `ambiguous` is by path."""
    from nfx_lint.templates.diagnose import below, part_at, parts_of
    from nfx_lint.validation.ambiguous_scalars import findings

    parts = parts_of(body, kind)
    for path, otherwise in ambiguous.items():
        part = part_at(parts, path)
        inside = {path[len(part.path) :]: otherwise}
        for found in findings(inside, part.value, part.kind, nearest_edition(part.kind, edition)):
            yield below(part.path, found)
