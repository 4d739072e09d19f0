"""Half-finished templates: they are recognised, and the finding says what is at the wrong level."""

from __future__ import annotations

from typing import Any

import pytest

import nfx_lint

Json = Any
PROJECT = {"kind": "Project", "spec": {"name": "shop", "region": "europe-west"}}
WITHOUT_REGION = {"kind": "Project", "spec": {"name": "lost"}}


def reported(body: Json) -> list[tuple[str, str]]:
    return sorted((found.rule, found.pointer) for found in nfx_lint.check(body).findings)


def messages(body: Json) -> list[str]:
    return [f"{found.message}. {found.hint}" for found in nfx_lint.check(body).findings]


def test_a_list_of_nodes_in_place_of_the_root_node() -> None:
    body = {"apiVersion": "v1.2", "name": "Shop", "spec": [PROJECT, WITHOUT_REGION]}
    assert reported(body) == [("missing-option", "/spec/1/spec"), ("wrong-type", "/spec")]
    assert "Put the list into `steps`" in " ".join(messages(body))


@pytest.mark.parametrize("version", ["v1", "v1.2"])
def test_a_root_node_without_kind_or_spec(version: str) -> None:
    flat = {"apiVersion": version, "name": "Shop", "spec": {"steps": [WITHOUT_REGION]}}
    assert [one for one in reported(flat) if one[0] != "old-api-version"] == [
        ("missing-field", "/spec"),
        ("missing-field", "/spec"),
        ("missing-option", "/spec/steps/0/spec"),
    ]
    assert "a node has no `kind`, which is required. Add `kind`, here `Workflow`." in messages(flat)
    assert "a node has no `spec`; `steps` is one level too high. Move `steps` into `spec`." in messages(flat)


def test_the_fields_of_a_workflow_beside_its_kind() -> None:
    volume = {"kind": "Volume", "ref": "data", "spec": {"name": "data"}}
    root = {"kind": "Workflow", "type": "sequential", "context": {"projectId": "shop"}, "steps": [volume]}
    found = messages({"apiVersion": "v1.2", "name": "Shop", "spec": root})
    words = "a node has no `spec`; `type`, `context` and `steps` are one level too high"
    assert f"{words}. Move `type`, `context` and `steps` into `spec`." in found
    assert not [one for one in found if "needs a project" in one]


def test_fields_that_nobody_documents_are_counted_beside_a_kind() -> None:
    """A key that is not known may be a secret."""
    step = {"kind": "Project", "ref": "shop", "zq5wnrE2kx": 1}
    document = {"apiVersion": "v1.2", "name": "Shop", "spec": {"kind": "Workflow", "spec": {"steps": [step]}}}
    found = " ".join(messages(document))
    assert "zq5wnrE2kx" not in found and "Move 1 field into `spec`." in found
    step["name"] = "shop"
    assert "Move `name` and 1 more into `spec`." in " ".join(messages(document))


def test_steps_without_the_level_around_them() -> None:
    root = {"kind": "Workflow", "spec": [WITHOUT_REGION]}
    body = {"apiVersion": "v1.2", "name": "Shop", "spec": root}
    assert reported(body) == [("missing-option", "/spec/spec/0/spec"), ("wrong-type", "/spec/spec")]
    root["spec"] = {"type": "sequential", "steps": WITHOUT_REGION}
    assert reported(body) == [("missing-option", "/spec/spec/steps/spec"), ("wrong-type", "/spec/spec/steps")]


def test_a_node_with_its_fields_one_level_too_high() -> None:
    step = {"kind": "Project", "name": "shop", "region": "europe-west"}
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [step]}}
    body = {"apiVersion": "v1.2", "name": "Shop", "spec": root}
    assert reported(body) == [("missing-field", "/spec/spec/steps/0")]
    assert "Move `name` and `region` into `spec`." in messages(body)[0]
    root["spec"]["steps"][0] = {"kind": "Project", "spce": PROJECT["spec"]}
    assert reported(body) == [("misspelled-field", "/spec/spec/steps/0/spce")]


def test_a_schema_address_shows_a_template_even_if_it_does_not_exist() -> None:
    body = {"$schema": "https://api.northflank.com/v1/schemas/templates", "name": "Shop"}
    assert reported(body) == [("missing-field", ""), ("unknown-schema-address", "/$schema")]
    needs, address = sorted(messages(body), reverse=True)
    assert needs.startswith("the body needs `spec` and `apiVersion`, or `gitops`. ")
    assert "`template`, `release-flow` and `preview-env`" in address


def test_a_node_alone_is_checked_as_that_node() -> None:
    billing = {"deploymentPlan": "nf-compute-20"}
    spec = {"name": "job-one", "backoffLimit": "3", "billing": billing}
    spec["deployment"] = {"external": {"imagePath": "nginx:1.27"}}
    node = {"kind": "ManualJob", "ref": "job", "spec": spec}
    assert {found.kind for found in nfx_lint.check(node).findings} == {"template-node"}
    assert reported(node) == [("wrong-type", "/spec/backoffLimit")]
    spec["backoffLimit"] = 3
    assert reported(node) == []
    spec["name"] = "${args.NAME}-${refs.project.id}"  # of the template that it is from
    assert reported(node) == []
    assert reported({"kind": "ManualJob", "spec": spec, "reff": "job"}) == [("misspelled-field", "/reff")]


def test_a_root_node_alone_is_checked_as_that_node() -> None:
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [WITHOUT_REGION]}}
    assert reported(root) == [("missing-option", "/spec/steps/0/spec")]
    root["spec"]["steps"][0] = PROJECT
    assert reported(root) == []
    root["spec"]["steps"][0] = {**PROJECT, "kind": "Projct"}
    assert reported(root) == [("unknown-node-kind", "/spec/steps/0/kind")]


def test_a_root_node_alone_whose_steps_are_one_level_too_high() -> None:
    root = {"kind": "Workflow", "steps": [WITHOUT_REGION]}
    assert reported(root) == [("missing-field", ""), ("missing-option", "/steps/0/spec")]
    assert "Move `steps` into `spec`." in " ".join(messages(root))
    assert reported({"steps": [WITHOUT_REGION, PROJECT]}) == [
        ("missing-field", ""),
        ("missing-field", ""),
        ("missing-option", "/steps/0/spec"),
    ]


@pytest.mark.parametrize(
    ("kind", "meant"),
    [("ManuelJob", "ManualJob"), ("manual-job", "ManualJob"), ("Project ", "Project"), ("Database", "Addon")],
)
def test_a_node_alone_whose_kind_is_misspelled(kind: str, meant: str) -> None:
    spec = {"name": "job-one", "billing": {"deploymentPlan": "nf-compute-20"}}
    (found,) = [
        one for one in nfx_lint.check({"kind": kind, "spec": spec}).findings if one.pointer == "/kind"
    ]
    assert (found.rule, found.kind) == ("unknown-node-kind", "template-node")
    assert f"did you mean `{meant}`?" in found.message


def test_a_workflow_alone_whose_kind_is_misspelled() -> None:
    root = {"kind": "workflow", "spec": {"type": "sequential", "steps": [WITHOUT_REGION]}}
    assert reported(root) == [("missing-option", "/spec/steps/0/spec"), ("unknown-node-kind", "/kind")]


@pytest.mark.parametrize(
    "body",
    [
        {"apiVersion": "v1", "kind": "Pod", "spec": {"containers": []}},
        {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "a"}, "spec": {"ports": []}},
        {"apiVersion": "apps/v1", "kind": "Job", "spec": {"template": {}}},
        {"apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow", "spec": {"steps": []}},
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "spec": {}},
        {"spec": {"kind": "Workflow", "spec": {}}},
        {"kind": "Job", "apiGroup": "batch", "spec": {"template": {}}},
        {"kind": "Workflow", "spec": {"steps": [{"name": "build", "run": "make"}]}},
        {"kind": ["Job"], "spec": {}},
        {"kind": "Workflow", "steps": [{"name": "build", "run": "make"}]},
        {"steps": [{"kind": "Project", "name": "shop"}]},
        {"kind": "job", "spec": {"name": "a", "schedule": "0 4 * * *"}},
        {"kind": "Secret", "spec": {"name": "a"}},
    ],
)
def test_documents_of_others_are_no_templates(body: Json) -> None:
    assert [rule for rule, _ in reported(body)] == ["not-northflank"]


def test_a_list_of_nodes_alone_says_where_it_belongs() -> None:
    assert reported([PROJECT, WITHOUT_REGION]) == [("unknown-kind", "")]
    assert (
        "Put the list into `steps`, in the `spec` of a node with `kind` Workflow." in messages([PROJECT])[0]
    )


@pytest.mark.parametrize("key", ["data", "template"])
def test_a_template_in_a_field_says_what_to_keep(key: str) -> None:
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [PROJECT]}}
    body = {key: {"apiVersion": "v1.2", "name": "Shop", "spec": root}}
    assert reported(body) == [("unknown-kind", "")]
    assert "its one field holds a whole template. Keep only what is in that field" in messages(body)[0]


def test_a_template_from_git_or_with_a_misspelled_spec_is_a_template() -> None:
    gitops = {"repoUrl": "https://github.com/acme/shop"}
    assert ("missing-field", "/gitops") in reported({"apiVersion": "v1.2", "gitops": gitops})
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [PROJECT]}}
    assert ("misspelled-field", "/spce") in reported({"apiVersion": "v1.2", "spce": root})


def test_references_to_nodes_in_steps_at_the_wrong_level_are_found() -> None:
    job = {"kind": "Project", "spec": {**PROJECT["spec"], "description": "${refs.p.id}"}}
    body = {"apiVersion": "v1.2", "steps": [{**PROJECT, "ref": "p"}, job]}
    assert "unknown-reference" not in [rule for rule, _ in reported(body)]
    body["steps"] = [job]
    assert ("unknown-reference", "/steps/0/spec/description") in reported(body)


def test_arguments_may_be_used_by_what_is_still_to_be_written() -> None:
    assert reported({"apiVersion": "v1.2", "steps": [], "arguments": {"A": "b"}}) != []
    assert "unused-argument" not in [
        rule for rule, _ in reported({"apiVersion": "v1.2", "gitops": {}, "arguments": {"A": "b"}})
    ]


def test_a_spec_in_a_spec_is_written_in_its_place() -> None:
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [PROJECT]}}
    (message,) = messages({"apiVersion": "v1.2", "name": "Shop", "spec": {"spec": root}})
    assert message.endswith("Replace it with the node in its `spec`.")


def test_a_field_of_the_node_in_its_spec_is_moved() -> None:
    step = {"kind": "Project", "spec": {**PROJECT["spec"], "ref": "p"}}
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [step]}}
    (message,) = messages({"apiVersion": "v1.2", "name": "Shop", "spec": root})
    assert message.endswith("Move it beside the `kind` of the node.")


def test_only_the_current_version_is_recommended() -> None:
    root = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [PROJECT]}}
    (message,) = messages({"apiVersion": 1.2, "name": "Shop", "spec": root})
    assert message.endswith(" Write v1.2.")
