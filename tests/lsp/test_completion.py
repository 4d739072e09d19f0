"""Completion, at each kind of place, in JSON and YAML."""

from __future__ import annotations

import pytest
from editing import HERE, Client, opened
from lsprotocol import types

JOB = f"name: a\nbilling: {{deploymentPlan: nf-compute-20}}\nbackoffLimit: 0\n{HERE}\n"
TEMPLATE = f"""\
apiVersion: v1.2
arguments: {{region: europe-west}}
spec:
  kind: Workflow
  spec:
    type: sequential
    steps:
      - kind: Project
        ref: shop
        spec: {{name: Shop, region: europe-west}}
      - kind: Volume
        ref: data
        spec:
          name: Data
          projectId: ${{refs.shop.id}}
          spec: {{storageSize: 6144}}
{HERE}
"""


def completed(client: Client, text: str, language: str = "yaml") -> dict[str, types.CompletionItem]:
    """The items at the cursor, by their labels."""
    editor = opened(client, text, language=language)
    found = client.ask(client.lsp.text_document_completion_async(types.CompletionParams(**editor.here)))
    assert isinstance(found, types.CompletionList)
    return {one.label: one for one in found.items}


def after(client: Client, text: str, label: str, language: str = "yaml") -> str:
    """The text once an item has been chosen."""
    editor = opened(client, text, language=language)
    item = completed(client, text, language)[label]
    assert isinstance(item.text_edit, types.TextEdit)
    return editor.edited([item.text_edit])


def in_template(words: str) -> str:
    return TEMPLATE.replace(HERE, words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (JOB.replace(HERE, f"sche{HERE}"), "yaml"),
        (JOB, "yaml"),
        (JOB.replace(HERE, f"{HERE}: x"), "yaml"),
        ("{" + JOB.replace("\n", ",").replace(HERE, f"sche{HERE}") + "}", "yaml"),
        (f'{{"name": "a", "billing": {{"deploymentPlan": "b"}}, "backoffLimit": 0, {HERE}}}', "json"),
        (f'{{"name": "a", "billing": {{"deploymentPlan": "b"}}, "backoffLimit": 0 {HERE}}}', "json"),
        (f'{{"name": "a", "backoffLimit": 0, "s{HERE}", "billing": {{"deploymentPlan": "b"}}}}', "json"),
        (f'{{"name": "a", "backoffLimit": 0, "s{HERE}": 1, "billing": {{"deploymentPlan": "b"}}}}', "json"),
        (f'{{"name": "a", "backoffLimit": 0, "billing": {{"deploymentPlan": "b"}}, "{HERE}', "json"),
    ],
)
def test_keys_that_are_not_there_yet(client: Client, text: str, language: str) -> None:
    found = completed(client, text, language)
    assert {"runtimeEnvironment", "buildArguments"} <= set(found)
    assert not {"name", "billing", "backoffLimit"} & set(found)
    assert found["runtimeEnvironment"].documentation is not None


def test_what_is_required_comes_first(client: Client) -> None:
    text = f"# nfx-lint: kind=manual-job\nname: a\nbilling: {{deploymentPlan: nf-compute-20}}\n{HERE}\n"
    first = min(completed(client, text).values(), key=lambda one: one.sort_text or "")
    assert (first.label, (first.detail or "")[:8]) == ("backoffLimit", "required")


def test_a_key_comes_with_what_it_needs(client: Client) -> None:
    text = JOB.replace("billing: {deploymentPlan: nf-compute-20}\n", "runtimeEnvironment: {}\n")
    assert "billing:\n  deploymentPlan: " in after(client, text, "billing")
    flow = f'{{"name": "a", "backoffLimit": 0, "runtimeEnvironment": {{}}, "bil{HERE}"}}'
    assert '"billing": {\n  "deploymentPlan": ' in after(client, flow, "billing", "json")
    assert after(client, f'{{"name": "a", "backoffLimit": 0, "bil{HERE}": 1}}', "billing", "json").endswith(
        '"billing": 1}'
    )


def test_a_comma_that_is_missing(client: Client) -> None:
    text = f'{{"name": "a", "backoffLimit": 0, "des{HERE}" "billing": {{"deploymentPlan": "b"}}}}'
    assert '"description": "$1", "billing"' in after(client, text, "description", "json")


def test_values(client: Client) -> None:
    for text in (
        f"runOnSourceChange: {HERE}",
        f"runOnSourceChange: ne{HERE}ver",
        f"runOnSourceChange: '{HERE}'",
    ):
        assert "never" in completed(client, JOB.replace(HERE, text)), text
    quoted = JOB.replace(HERE, f'runOnSourceChange: "{HERE}"')
    assert 'runOnSourceChange: "never"' in after(client, quoted, "never")
    text = f'{{"name": "a", "backoffLimit": 0, "billing": {{"deploymentPlan": "b"}}, "runOnSourceChange": {HERE}}}'
    assert after(client, text, "never", "json").endswith('"runOnSourceChange": "never"}')


def test_the_branch_of_a_union_decides(client: Client) -> None:
    both = set(completed(client, JOB.replace(HERE, f"deployment: {{{HERE}}}")))
    assert {"internal", "external", "vcs"} <= both
    taken = set(completed(client, JOB.replace(HERE, f"deployment: {{external: {{imagePath: a}}, {HERE}}}")))
    assert not {"internal", "vcs", "external"} & taken
    assert "docker" in taken


def test_inside_a_node(client: Client) -> None:
    found = completed(client, in_template(f"          {HERE}"))
    assert {"mounts", "tags"} <= set(found)
    assert not {"name", "projectId", "spec"} & set(found)
    around = completed(client, in_template(f"        {HERE}"))
    assert {"skipNodeExecution", "condition"} <= set(around)
    assert "kind" not in around


def test_kinds_of_nodes(client: Client) -> None:
    found = completed(client, in_template(f"      - kind: {HERE}"))
    assert {"DeploymentService", "Project", "Workflow"} <= set(found)
    assert found["DeploymentService"].kind == types.CompletionItemKind.Class
    new = completed(client, in_template(f"      - {HERE}"))
    assert {"kind", "ref", "spec", "Volume node"} <= set(new)
    whole = after(client, in_template(f"      - {HERE}"), "Volume node")
    assert "      - kind: Volume\n  ref: $1\n  spec:\n    name: " in whole


def test_a_node_as_an_item_of_json(client: Client) -> None:
    steps = f'[{{"kind": "Project", "ref": "shop", "spec": {{"name": "Shop"}}}}, {HERE}]'
    spec = f'{{"kind": "Workflow", "spec": {{"type": "sequential", "steps": {steps}}}}}'
    text = f'{{"apiVersion": "v1.2", "spec": {spec}}}'
    found = after(client, text, "Volume node", "json")
    assert '{\n  "kind": "Volume",\n  "ref": "$1",\n  "spec": {\n    "name": "$2"' in found


@pytest.mark.parametrize(
    ("written", "some"),
    [
        ("${", {"args", "refs", "fn", "secrets"}),
        ("${refs.", {"shop", "data"}),
        ("${refs.shop.", {"id", "name"}),
        ("${args.re", {"region"}),
        ("${fn.join(args.", {"region"}),
        ("${fn.", {"join", "randomSecret"}),
    ],
)
def test_inside_an_expression(client: Client, written: str, some: set[str]) -> None:
    for around in ('description: "{}"', "description: {}", 'description: "{}', 'description: "{}}}"'):
        found = completed(client, in_template("          " + around.format(written + HERE)))
        assert some <= set(found), around
    for text in (f'"{written}{HERE}"', f'"a {written}{HERE}}}"'):
        document = f"""{{"apiVersion": "v1.2", "arguments": {{"region": "x"}}, "spec": {{"kind": "Workflow", "spec":
            {{"type": "sequential", "steps": [{{"kind": "Project", "ref": "shop", "spec": {{"name": {text}}}}},
            {{"kind": "Project", "ref": "data", "spec": {{}}}}]}}}}}}"""
        assert some <= set(completed(client, document, "json")), text


def test_a_function_comes_with_its_arguments(client: Client) -> None:
    text = in_template(f'          description: "${{fn.{HERE}}}"')
    assert "${fn.replace(${1:string}, ${2:pattern}, ${3:string})}" in after(client, text, "replace")


def test_a_link_is_a_reference_to_a_node_that_fits(client: Client) -> None:
    text = TEMPLATE.replace("projectId: ${refs.shop.id}", f"projectId: {HERE}").replace(f"{HERE}\n\n", "")
    text = text[: text.rindex(HERE)] if text.count(HERE) > 1 else text
    found = completed(client, text)
    assert set(found) == {"${refs.shop.id}"}


@pytest.mark.parametrize("broken", ["other: [1, 2\n", "other: }\n", "  odd: 1\n", 'other: "\n'])
def test_a_document_that_is_broken_elsewhere(client: Client, broken: str) -> None:
    assert "mounts" in completed(client, in_template(f"          {HERE}\n{broken}"))
    assert "runtimeEnvironment" in completed(client, broken.replace("  odd", "odd: 2\n   odd") + JOB)


def test_there_is_none_in_comments_and_foreign_documents(client: Client) -> None:
    assert completed(client, JOB.replace(HERE, f"# run{HERE}")) == {}
    assert completed(client, f'{{"name": "left-pad", "version": "1.0.0", "{HERE}"}}', "json") == {}
