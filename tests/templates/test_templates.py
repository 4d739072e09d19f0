"""Template documents: a valid one has no finding, and a mistake is reported at its place."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from profiles import examples
from templates import Json, Planted, mistaken, nodes_in, templates
from work import calls_in

import nfx_lint
from nfx_lint.pointers import pointer_of
from nfx_lint.templates.documents import nodes_of
from nfx_lint.templates.graph import findings

SHOP = {"kind": "Project", "ref": "shop", "spec": {"name": "Shop", "region": "europe-west"}}
LINK_RULES = frozenset(("dangling-link", "link-outside-template", "reference-to-wrong-kind"))


def reported(body: Json, kind: str = "template") -> list[tuple[str, str]]:
    return [(found.rule, pointer_of(found.path)) for found in findings(body, kind, previews=False)]


@given(templates())
def test_nothing_is_said_about_a_valid_template(body: Json) -> None:
    before = copy.deepcopy(body)
    assert reported(body) == []
    assert body == before


@examples(300)
@given(mistaken())
def test_a_mistake_is_told_at_its_place(planted: Planted) -> None:
    body, rule, path = planted
    assert (rule, pointer_of(path)) in reported(body)


@given(templates())
def test_every_node_is_found_where_it_is(body: Json) -> None:
    assert [(node.path, node.node) for node in nodes_of(body)] == nodes_in(body)


def workflow(*steps: Json, type: str = "sequential", **spec: Json) -> Json:
    return {"kind": "Workflow", "spec": {"type": type, "steps": list(steps), **spec}}


def template(*steps: Json, **body: Json) -> Json:
    context = {"projectId": "shop"}
    return {"apiVersion": "v1.2", "name": "Shop", "spec": workflow(*steps, context=context), **body}


def volume(ref: str, **values: Json) -> Json:
    return {"kind": "Volume", "ref": ref, "spec": {"name": ref, **values}}


def test_the_order_of_steps() -> None:
    use = volume("use", tags=["${refs.made.id}"])
    pointer = "/spec/tags/0"
    made = volume("made")
    assert reported(template(made, use)) == []
    assert reported(template(workflow(made), use)) == []
    assert reported(template(made, workflow(use, type="parallel"))) == []
    assert reported(template(use, made)) == [("reference-to-later-node", f"/spec/spec/steps/0{pointer}")]
    inside = workflow(use)
    assert reported(template(inside, made)) == [
        ("reference-to-later-node", f"/spec/spec/steps/0/spec/steps/0{pointer}")
    ]
    for steps in ([made, use], [use, made], [workflow(made), workflow(use)]):
        at_once = reported(template(workflow(*steps, type="parallel")))
        assert [rule for rule, _ in at_once] == ["reference-to-parallel-node"]
    assert reported(template(workflow(use, made, type="${args.TYPE}"), arguments={"TYPE": "parallel"})) == []


def test_a_teardown_knows_what_was_made() -> None:
    run = {"kind": "JobRun", "spec": {"jobId": "${refs.made.id}", "projectId": "shop"}}
    job = {"kind": "Job", "ref": "made", "spec": {"name": "made"}}
    assert reported(template(job, teardownSpec={"spec": run, "failurePolicy": "block"})) == []
    assert reported(template(teardownSpec={"spec": run})) == [
        ("unknown-reference", "/teardownSpec/spec/spec/jobId")
    ]
    destroy = {"kind": "OpenTofuDestroy", "spec": {"nodeRef": "infra"}}
    tofu = {"kind": "OpenTofu", "ref": "infra", "spec": {"stateKey": "a"}}
    assert reported(template(tofu, teardownSpec={"spec": destroy})) == []
    tofu["ref"] = "infr"
    assert reported(template(tofu, teardownSpec={"spec": destroy})) == [
        ("unknown-reference", "/teardownSpec/spec/spec/nodeRef")
    ]


def test_a_document_inside_another_has_names_of_its_own() -> None:
    inner = volume("data", tags=["${args.name}", "${template.args.REGION}", "${template.refs.outer.id}"])
    preview = {"kind": "PreviewEnv", "spec": {"apiVersion": "v1.2", "spec": workflow(inner)}}
    flow = {
        "apiVersion": "v1.2",
        "spec": workflow({"kind": "JobRun", "spec": {"jobId": "${refs.pushed.sha}"}}),
    }
    flow["triggers"] = [{"ref": "pushed", "vcsService": "github", "repoUrl": "https://github.com/a/bc"}]
    stages = [{"name": "Production", "releaseFlow": {"kind": "ReleaseFlow", "spec": flow}}]
    pipeline = {
        "kind": "Pipeline",
        "ref": "pipe",
        "spec": {"name": "Shop", "preview": preview, "stages": stages},
    }
    body = template(volume("outer"), pipeline, arguments={"REGION": "europe-west"})
    assert reported(body) == []
    at = "/spec/spec/steps/1/spec/preview/spec/spec/spec/steps/0/spec/tags/"
    inner["spec"]["tags"] = ["${args.REGION}", "${refs.outer.id}", "${template.args.nothing_like_it}"]
    body["arguments"] = {}
    assert reported(body) == [
        ("undeclared-argument", f"{at}0"),
        ("unknown-reference", f"{at}1"),
        ("undeclared-argument", f"{at}2"),
    ]
    flow["triggers"][0]["ref"] = "other"
    stage = "/spec/spec/steps/1/spec/stages/0/releaseFlow/spec/spec/spec/steps/0/spec/jobId"
    assert ("unknown-reference", stage) in reported(body)
    del flow["triggers"]  # they may be set up in Northflank only
    assert stage not in {pointer for _, pointer in reported(body)}


def test_documents_take_nodes_of_their_own() -> None:
    release = {
        "kind": "Release",
        "spec": {"type": "deployment"},
        "condition": "running",
        "timeoutDuration": 60,
    }
    flow = {"apiVersion": "v1.2", "spec": workflow(release)}
    assert reported(flow, "release-flow") == []
    assert reported(flow, "preview-template") == [("misplaced-node", "/spec/spec/steps/0/kind")]
    release["timeoutDuration"] = 20
    assert reported(flow, "workflow") == [("number-out-of-bounds", "/spec/spec/steps/0/timeoutDuration")]


def test_in_a_loop_names_may_come_from_its_iterations() -> None:
    one = volume("one", tags=["${args.shop}", "${refs.shop.id}"])
    loop = {"kind": "LoopWorkflow", "spec": {"iterations": [{"shop": 1}, {"shop": 2}], "steps": [one]}}
    assert reported(template(loop)) == []
    at = "/spec/spec/steps/0/spec/steps/0/spec/tags"
    faults = [("undeclared-argument", f"{at}/0"), ("unknown-reference", f"{at}/1")]
    loop["spec"]["iterations"] = [{"name": 1}]
    assert reported(template(loop)) == faults
    loop["spec"]["iterations"] = "${args.SHOPS}"
    assert reported(template(loop, arguments={"SHOPS": ""})) == []
    loop["spec"] |= {"iterations": [], "steps": [{"kind": "LoopData", "spec": {"shop": 1}}, one]}
    assert reported(template(loop)) == []


def test_projects() -> None:
    def rules(body: Json) -> list[str]:
        return [rule for rule, _ in reported(body)]

    bare = {"apiVersion": "v1.2", "spec": workflow(volume("data"))}
    assert reported(bare) == [("node-without-project", "/spec/spec/steps/0")]
    assert rules({**bare, "project": {"id": "shop"}, "apiVersion": "v1"}) == ["old-api-version"]
    assert rules({**bare, "spec": workflow(volume("data", projectId="shop"))}) == []
    assert rules({**bare, "spec": workflow(workflow(volume("data")), context={"projectId": "shop"})}) == []
    assert [rule for rule, _ in reported(bare, "preview-template")] == []


def test_a_document_of_version_v1_is_checked_like_others() -> None:
    build = {"kind": "Build", "spec": {"nfObjectId": "web", "nfObjectType": "service"}}
    data = {"kind": "SecretGroup", "spec": {"name": "Data", "secretType": "environment", "priority": "1"}}
    steps = [build, data]
    body = {"apiVersion": "v1", "name": "Shop", "project": {"id": "shop"}, "spec": workflow(*steps)}
    found = [(one.rule, one.pointer) for one in nfx_lint.check(body, kind="template").findings]
    assert found == [("wrong-type", "/spec/spec/steps/1/spec/priority"), ("old-api-version", "/apiVersion")]


def test_fields_of_a_nested_document_that_the_outer_one_reads() -> None:
    project = {"kind": "Project", "ref": "shop", "spec": {"name": "Shop", "region": "europe-west"}}
    inner = {"apiVersion": "v1.2", "name": "Flow", "spec": workflow(), "projectId": "${refs.shop.id}"}
    vcs = {"vcs": {"accountLogin": "${args.LOGIN}", "repoUrl": "https://github.com/acme/shop"}}
    inner["triggers"] = [{"kind": "vcs-push", "ref": "push", "spec": vcs}]
    for kind in ("WorkflowTemplate", "PreviewBlueprint"):
        body = template(project, {"kind": kind, "ref": "flow", "spec": inner}, arguments={"LOGIN": ""})
        assert reported(body) == []
        at = "/spec/spec/steps/1/spec"
        wrong = {**body, "arguments": {}}
        assert reported(wrong) == [("undeclared-argument", f"{at}/triggers/0/spec/vcs/accountLogin")]
        late = template(body["spec"]["spec"]["steps"][1], project, arguments={"LOGIN": ""})
        assert reported(late) == [("reference-to-later-node", "/spec/spec/steps/0/spec/projectId")]
        own = {**inner, "description": "${args.name}", "projectId": "shop", "triggers": []}
        about = reported(template({"kind": kind, "spec": own}))
        # Only a blueprint's own name and description are read outside.
        assert [rule for rule, _ in about] == ["undeclared-argument"]


def test_inputs_fill_arguments_that_are_declared() -> None:
    outputs = {"branch": "BRANCH", "sha": "COMMIT"}
    inputs = [{"kind": "BranchCommitSelector", "spec": {"title": "Commit", "inputs": {}, "outputs": outputs}}]
    use = volume("data", tags=["${args.BRANCH} ${args.COMMIT}"])
    body = template(use, richInputs=inputs, arguments={"BRANCH": "", "COMMIT": ""})
    assert reported(body) == []
    body["arguments"] = {"BRANC": ""}
    assert reported(body) == [
        ("misspelled-argument", "/richInputs/0/spec/outputs/branch"),
        ("undeclared-argument", "/richInputs/0/spec/outputs/sha"),
        ("unused-argument", "/arguments/BRANC"),
    ]


def test_arguments_have_values_and_no_declarations() -> None:
    use = volume("data", tags=["${args.A}"])
    declared = {"A": {"description": "Name of the volume", "default": "data"}}
    assert reported(template(use, arguments=declared)) == [("argument-as-declaration", "/arguments/A")]
    for value in ({"host": "a", "description": "b"}, {"type": "a"}, {}, ["default"], "default"):
        assert reported(template(use, arguments={"A": value})) == []


@pytest.mark.parametrize(
    ("kind", "steps"),
    [
        ("Job", ("runtimeEnvironment",)),
        ("BuildService", ("buildArguments",)),
        ("SecretGroup", ("secrets", "variables")),
        ("Addon", ("metadata", "labels")),
        ("Addon", ("templateValues", "app", "settings")),
        ("OpenTofu", ("spec", "resource", "bucket")),
        ("LoopData", ()),
        ("LoopWorkflow", ("iterations", 0)),
    ],
)
@pytest.mark.parametrize("name", ["addonId", "jobId", "serviceId", "nodeRef"])
@pytest.mark.parametrize("value", ["warehouse", "${refs.shop.id}"])
def test_a_key_of_a_free_form_map_is_not_a_link(
    kind: str, steps: tuple[str | int, ...], name: str, value: str
) -> None:
    spec: Json = {name: value}
    for step in reversed(steps):
        spec = {step: spec} if isinstance(step, str) else [spec]
    body = template(SHOP, {"kind": kind, "spec": {"projectId": "${refs.shop.id}", **spec}})
    assert LINK_RULES.isdisjoint(rule for rule, _ in reported(body))


@pytest.mark.parametrize(
    ("value", "rule"),
    [("warehouse", "link-outside-template"), ("${refs.shop.id}", "reference-to-wrong-kind")],
)
def test_a_field_beside_a_free_form_map_is_a_link(value: str, rule: str) -> None:
    spec = {"projectId": "${refs.shop.id}", "secrets": {"variables": {}}}
    spec["addonDependencies"] = [{"addonId": value, "keys": []}]
    links = reported(template(SHOP, {"kind": "SecretGroup", "spec": spec}))
    assert (rule, "/spec/spec/steps/1/spec/addonDependencies/0/addonId") in links


def test_what_is_resolved_when_a_container_starts() -> None:
    group = {"kind": "SecretInheritance", "ref": "group", "spec": {}}
    for text in ("${{secrets.a.values.b}}", "${{ refs.group.values.a }}", "$${{a}", "\\${{ args.A }}"):
        assert reported(template(group, volume("data", tags=[text]))) == []
    wrong = ["${{ args.A }}", "${{ refs.one.id }}", "${{ fn.date() }}", "${{ github.sha }}"]
    for text in wrong:
        variables = {"kind": "Job", "spec": {"name": "job", "runtimeEnvironment": {"A": text}}}
        for number, step in enumerate((volume("data", tags=[text]), variables), 1):
            body = template(volume("one"), step, arguments={"A": ""})
            rules = [rule for rule, _ in reported(body) if rule != "unused-argument"]
            assert rules == ["unresolved-variable"], (text, number)


def test_the_platform_s_habits_are_no_findings() -> None:
    body = template(volume("data"), description="")
    body["spec"]["spec"]["steps"][0]["updateMode"] = "patch"
    body["spec"]["spec"]["steps"].append(
        {"kind": "JobRun", "ref": "refsjobid-jobrun-1", "spec": {"jobId": "a"}}
    )
    assert reported(body) == []


def test_nothing_that_is_odd_is_too_much() -> None:
    odd: list[Json] = [None, 1, "x", [], {}, [1], {"kind": 1}, {"kind": [], "spec": 1}, {1: 2}]
    for value in odd:
        for body in (value, {"spec": value}, {"spec": workflow(value)}, {"teardownSpec": value}):
            list(findings(body, "template"))
        for key in ("arguments", "triggers", "richInputs", "project", "$schema", "options"):
            list(findings(template(volume("a"), **{key: value}), "workflow"))
        pipeline = {"kind": "Pipeline", "spec": {"preview": value, "stages": [value, {"releaseFlow": value}]}}
        list(findings(template(pipeline, value), "template"))


def test_the_work_grows_with_the_number_of_steps() -> None:
    def calls(count: int) -> int:
        nodes = [
            volume(f"v{number}", tags=[f"${{refs.w{number}.id}} ${{args.a{number}}}"])
            for number in range(count)
        ]
        body = template(*nodes, arguments={f"b{number}": "" for number in range(count)})
        return calls_in(lambda: list(findings(body, "template")))

    calls(100)  # what is loaded and kept at the first use
    assert calls(2_000) <= 5 * calls(500)


def test_workflows_in_workflows_end_somewhere() -> None:
    body = volume("deep")
    for _ in range(2000):
        body = workflow(body)
    list(findings({"apiVersion": "v1.2", "spec": body}, "template"))
