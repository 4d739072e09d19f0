"""Edition 2026-06, every documented constraint broken once: one finding, of the right rule, at the right place.

The bodies come from tests/facts/2026-06.json. A place that stands in several kinds is tried in the first
that has it; that all kinds say the same of it is what test_contract_2026 holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import Any

import pytest
from contract_cases.samples import python_pattern
from edition_2026.bodies import places
from edition_2026.cases import EXPRESSION, Case
from edition_2026.cases import cases as all_cases
from edition_2026.contract import FILES, FOLDER
from edition_2026.tree import EDITION, Place, endpoint, endpoint_at, node
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from profiles import sampled
from referencing import Registry
from referencing.jsonschema import DRAFT202012

import nfx_lint
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.model import Json, Violation
from nfx_lint.rules import catalogue, evaluate
from nfx_lint.validation.clean import is_clean
from nfx_lint.validation.validator import findings

SHOWN = 8
DEPRECATED = {"deprecated-field", "deprecated-endpoint"}  # said beside any fault
OF_THE_CONTRACT = {rule.id for rule in catalogue.catalogue() if rule.topic == "contract"} - DEPRECATED
EVERY_SO_MANY = 11  # of the cases are tried with plain JSON Schema, too


@cache
def root_of(file: str) -> Place:
    if file.startswith("nodes/"):
        return node(file.removeprefix("nodes/"))
    one = FILES[file]["x-endpoints"][0]
    root = endpoint(endpoint_at(one["method"], one["path"]))
    return with_nodes(root) if file in TEMPLATES else root


def with_nodes(place: Place) -> Place:
    """A template document whose `spec` is a node: of some the reference says no more than that it is an object."""
    fields = {name: with_nodes(child) for name, child in place.get("fields", {}).items()}
    if fields.get("spec", {}).get("open"):
        fields["spec"] = {"type": "object", "node": True}
    either = {name: with_nodes(child) for name, child in place.get("either", {}).items()}
    return {**place, **({"fields": fields} if fields else {}), **({"either": either} if either else {})}


@cache
def chosen() -> dict[str, set[str]]:
    """By file, the names of the places to be tried: the outermost two levels, and what is new below."""
    seen: set[str] = set()
    tried: dict[str, set[str]] = {}
    for file in FILES:
        tried[file] = set()
        for at in places(root_of(file)):
            said = json.dumps([at.place, at.above if at.way[-1:] and at.way[-1][0] == "branch" else None])
            if len(at.path) < 2 or said not in seen:
                tried[file].add(at.name)
            seen.add(said)
    return tried


def others(body: Json, kind: str, contract: list[Violation]) -> Sequence[object]:
    """What the rules say, or all that is said of a template with its nodes."""
    if kind in TEMPLATES:
        return nfx_lint.check(body, kind=kind, edition=EDITION).findings
    return list(evaluate.findings(body, kind, EDITION, contract))


# Where examples of the reference do not satisfy their own page: file, place, the field that they leave out.
LEFT_OUT_IN_EXAMPLES = (
    ("llm-model-deployment", "/spec", "type"),
    ("external-addon", "", "name"),
    ("external-addon", "/spec", "config"),
    ("external-addon", "/spec", "resourceType"),
    ("external-addon", "/spec/provider/aws", "integrationId"),
    ("external-addon", "/spec/provider/google", "integrationId"),
    ("external-addon.update", "/spec/provider/google", "project"),
    ("release-flow", "", "apiVersion"),
    ("release-flow", "", "spec"),
    ("release-flow", "/richInputs/*[BranchCommitSelector]/spec", "title"),
    ("preview-blueprint", "", "name"),
    ("preview-blueprint.update", "/triggers/*[vcs-push]", "kind"),
    ("build-service", "/buildConfiguration/crossProjectAccess", "isAllowList"),
    ("build-service.patch", "/buildConfiguration/crossProjectAccess", "isAllowList"),
    ("service-build-options", "[dockerfile]/crossProjectAccess", "isAllowList"),
    *(
        (file, "/ports/*/security/securePathConfiguration/rules/*/paths/*[prefix]", "path")
        for file in ("combined-service", "deployment-service", "deployment-service.patch", "service-ports")
    ),
    ("volume", "/source", "type"),
    ("workflow", "/crossProjectAccess", "enabled"),
    ("workflow.update", "/crossProjectAccess", "isAllowList"),
    ("backup-destination", "", "credentials"),
    ("backup-destination", "", "prefix"),
    ("backup-destination", "", "type"),
    ("cloud-cluster", "/aws/subnetConfiguration", "mode"),
    ("cloud-cluster.patch", "/aws/subnetConfiguration", "mode"),
    ("cloud-integration", "/gcp", "projectId"),
    ("subdomain-path", "/options/corsPolicy", "enabled"),
    ("registry-credentials", "", "provider"),
    ("log-sink", "[solarWinds]/sinkData", "endpointType"),
    ("network-policy", "", "spec"),
    ("project", "[region]/networking/hostAliases/restrictions", "enabled"),
    ("project", "[region]/networking/tailscale/restrictions", "enabled"),
    ("global-secret", "", "name"),
    ("template", "[spec]/teardownSpec", "spec"),
)


def cases(file: str, wanted: set[str]) -> Iterator[Case]:
    """The cases of a file's places; without what rules/tables/written.json allows in templates, or disputes."""
    document = file in ("template", "template.update")
    for case in all_cases(root_of(file), wanted):
        deprecated = case.rule == "deprecated-field" and case.path[-1] in (
            "useInternalCache",
            "internalCacheStorage",
        )
        nameless = case.rule == "missing-field" and case.name.endswith(": no name")
        if document and case.rule == "pattern-mismatch" and case.path in (("name",), ("description",)):
            case = replace(case, rule="template-text-malformed")
        if not ((deprecated and file.startswith("nodes/")) or (nameless and document)):
            yield case


def surprise(file: str, case: Case) -> str | None:
    kind = file.replace("nodes/", "node.")
    contract = findings(case.body, kind, EDITION)
    if is_clean(case.body, kind, EDITION) == bool(contract or others(case.body, kind, contract)):
        return f"{file}, {case.name}: accepted, and not; or the reverse"
    found = [(one.rule, one.path) for one in contract if one.rule not in DEPRECATED - {case.rule}]
    wanted = [(case.rule, case.path)] if case.rule else []
    return None if found == wanted else f"{file}, {case.name}: said {found}, not {wanted}"


@pytest.mark.parametrize("file", sampled(FILES, 6))
def test_a_body_is_told_exactly_its_fault(file: str) -> None:
    reported = [surprise(file, case) for case in cases(file, chosen()[file])]
    surprises = [one for one in reported if one]
    assert not surprises, "\n".join([*surprises[:SHOWN], f"{len(surprises)} of {len(reported)}"])


@pytest.mark.parametrize("file", [file for file, contract in FILES.items() if "x-action" in contract])
def test_the_body_of_an_action_is_tried_at_every_place(file: str) -> None:
    everywhere = {at.name for at in places(root_of(file))}
    tried = list(cases(file, everywhere))
    assert not [one for one in map(partial(surprise, file), tried) if one]
    assert {case.name.partition(":")[0] for case in tried} >= everywhere - {""}


@pytest.mark.parametrize(("file", "place", "field"), LEFT_OUT_IN_EXAMPLES)
def test_what_an_example_leaves_out_is_the_one_error(file: str, place: str, field: str) -> None:
    (case,) = (one for one in cases(file, {place}) if one.name == f"{place}: no {field}")
    report = nfx_lint.check(case.body, kind=file, edition=EDITION)
    pointer = "".join(f"/{step}" for step in case.path)
    (said,) = (one for one in report.findings if one.rule in OF_THE_CONTRACT)  # conditions may say more
    assert (said.rule, said.severity, said.pointer) == ("missing-field", "error", pointer)
    assert f"`{field}`" in said.message


@pytest.mark.parametrize("limit", ["maxEvents", "maxBytes"])
@pytest.mark.parametrize("file", ["log-sink", "log-sink.update"])
def test_a_limit_of_a_batch_is_no_text(file: str, limit: str) -> None:
    sink = {"uri": "https://logs.example.com", "encoding": {"codec": "json"}, "batch": {limit: "10"}}
    body = {"name": "logs", "sinkType": "http", "sinkData": {**sink, "auth": {"strategy": "none"}}}
    body = body if file == "log-sink" else {key: body[key] for key in ("sinkType", "sinkData")}
    report = nfx_lint.check(body, kind=file, edition=EDITION)
    assert [(one.rule, one.pointer) for one in report.findings] == [
        ("wrong-type", f"/sinkData/batch/{limit}")
    ]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\(\?<(?=\w)", "(?P<", python_pattern(pattern)))


def _pattern(validator: object, pattern: str, value: object, schema: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not compiled(pattern).search(value):
        yield ValidationError("no match")


PlainValidator = extend(Draft202012Validator, {"pattern": _pattern})


@cache
def registry() -> Registry[Any]:
    """The contract files, without `$schema`, which would call back the library's own class and `pattern`."""
    files = {
        path.relative_to(FOLDER).as_posix(): json.loads(path.read_bytes()) for path in FOLDER.rglob("*.json")
    }
    plain = {name: {key: file[key] for key in file if key != "$schema"} for name, file in files.items()}
    resources = (
        (f"https://contract/{name}", DRAFT202012.create_resource(one)) for name, one in plain.items()
    )
    return Registry().with_resources(resources)


@pytest.mark.parametrize("file", sampled(FILES, 6))
def test_the_files_alone_tell_valid_bodies_from_faulty_ones(file: str) -> None:
    validator = PlainValidator({"$ref": f"https://contract/{file}.json"}, registry=registry())
    surprises = []
    for number, case in enumerate(cases(file, chosen()[file])):
        # Of expressions plain JSON Schema knows nothing, nor that half of another option is one too many.
        if (
            number % EVERY_SO_MANY
            or EXPRESSION in json.dumps(case.body)
            or case.rule == "conflicting-options"
        ):
            continue
        if validator.is_valid(case.body) != (case.rule in ("", "deprecated-field")):
            surprises.append(f"{file}, {case.name}")
    assert not surprises
