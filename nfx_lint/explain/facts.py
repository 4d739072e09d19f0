"""What `nfx-lint explain FILE#/pointer` and the hover texts of editors know about a place of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nfx_lint.contracts.load import document as contract_of
from nfx_lint.contracts.walk import node_at
from nfx_lint.explain import place as place_facts
from nfx_lint.locate.public import PublicParts, public_parts
from nfx_lint.model import CheckedFile, Json, Path, Report
from nfx_lint.pointers import MISSING, pointer_of, value_at
from nfx_lint.rules.catalogue import Rule, catalogue

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.source.document import Document

BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "minLength": "shortest length",
    "maxLength": "longest length",
}


def facts_at(
    file: str,
    pointer: str,
    document: Document,
    checked: CheckedFile,
    report: Report,
    options: Options,
    *,
    is_named: bool = True,
) -> Json:
    """What is known about a place, as `nfx-lint explain --format json` prints it.

    `is_named` is whether the user wrote the pointer: one that was found in the file has dots for hidden keys.
    Raises `UsageError` for a place that cannot be in such a document.
    """
    kind, edition = checked.kind or "", checked.edition or ""
    part, inside = place_facts.part_of(pointer, document.value, kind, edition)
    path = (*part.path, *inside)
    written = value_at(part.value, inside)
    if written is MISSING:
        place_facts.require_known(part.kind, part.edition, inside)
    contract = contract_of(part.kind, part.edition)
    node = node_at(contract, inside, part.value)
    own: tuple[Rule, ...] = options.policy.placed(part.kind, part.edition) if options.policy else ()
    looking = place_facts.rules_at((*catalogue(), *own), part.kind, part.edition, inside, node)
    public = public_parts(document, kind, edition)
    documented = place_facts.documented_part(part.kind, part.edition, inside)
    shown = pointer_of if is_named else public.masks.pointer
    choices = place_facts.choices(part, inside)
    return {
        "file": file,
        "pointer": shown(path),
        "kind": kind,
        "edition": edition,
        "kind_detected_by": checked.detected_by,
        **({"part": part.kind} if part.path else {}),
        "source": contract["x-source"],
        "documented": node is not None,
        "part_of": shown((*part.path, *documented)),
        **_described(node.schema if node else {}),
        "required": bool(node and node.required),
        "secret": place_facts.is_secret(part.kind, part.edition, inside),
        "written": _written(document, path, public) if written is not MISSING else None,
        "choices": [
            {
                "pointer": shown(one.path),
                "options": one.options,
                "taken": one.taken,
                "why": one.why,
            }
            for one in choices
        ],
        "rules": [
            {"rule": rule.id, "level": rule.level, "title": rule.title, "because": why}
            for rule, why in looking
        ],
        "findings": [
            {
                key: getattr(finding, key)
                for key in ("rule", "severity", "pointer", "line", "column", "message", "hint")
            }
            for finding in place_facts.findings_at(report.findings, path)
        ],
    }


def _described(schema: dict[str, Json]) -> dict[str, Json]:
    """The documented properties of a field."""
    keywords = ("description", "title", "type", "enum", "default", *BOUNDS, "pattern")
    facts: dict[str, Json] = {key: schema[key] for key in keywords if key in schema}
    if "x-expects" in schema:
        facts["form"] = schema["x-expects"]
    if "x-deprecated" in schema:
        facts["deprecated"] = schema["x-deprecated"]["text"]
    if "x-since" in schema:
        facts["since"], facts["basis"] = schema["x-since"], schema.get("x-basis", "documented")
    if "x-values-since" in schema:
        facts["values_since"] = schema["x-values-since"]
    if "properties" in schema:
        needed = schema.get("required", ())
        facts["fields"] = [{"name": name, "required": name in needed} for name in schema["properties"]]
    return facts


def _written(document: Document, path: Path, public: PublicParts) -> Json:
    """The position of a place, and its value if a report may show it."""
    place = document.locate([path])[path]
    span = place.key or place.value
    facts: dict[str, Json] = {"line": span.line, "column": span.column}
    if path in public.values:
        value = value_at(document.value, path)
        if value is None or isinstance(value, str | int | float):
            facts["value"] = value
    return facts
