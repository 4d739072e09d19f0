"""Hover: what is known about a place, and what an expression gives."""

from __future__ import annotations

import pytest
from editing import HERE, Client, opened
from lsprotocol import types

SECRET = "hunter2-and-more"
TEMPLATE = """\
apiVersion: v1.2
arguments: {region: europe-west}
spec:
  kind: Workflow
  spec:
    type: sequential
    steps:
      - kind: Project
        ref: shop
        spec: {name: Shop, region: "${args.region}"}
      - kind: Volume
        spec:
          name: Data
          projectId: ${refs.shop.id}
          spec: {storageSize: 6144}
          mounts: []
      - kind: SecretGroup
        spec:
          name: "${fn.join(args.region, '-', args.region)}"
          projectId: ${refs.shop.id}
          secretType: environment
          priority: 10
          secrets: {variables: {PASSWORD: hunter2-and-more}}
"""


def hovered(client: Client, text: str, language: str = "yaml") -> str:
    editor = opened(client, text, language=language)
    found = client.ask(client.lsp.text_document_hover_async(types.HoverParams(**editor.here)))
    if found is None:
        return ""
    assert isinstance(found.contents, types.MarkupContent)
    return found.contents.value


def at(words: str) -> str:
    """The template with the cursor inside its first `words`."""
    return TEMPLATE.replace(words, words[:3] + HERE + words[3:], 1)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"name: a\nbilling: {{deploymentPlan: nf-compute-20}}\nbackoff{HERE}Limit: 0\n", "yaml"),
        (f'{{"name": "a", "billing": {{"deploymentPlan": "x"}}, "backoff{HERE}Limit": 0}}', "json"),
    ],
)
def test_a_field(client: Client, text: str, language: str) -> None:
    found = hovered(client, text, language)
    assert found.startswith("**backoffLimit** (required, of a ")
    assert "type: integer" in found
    assert "Rules that look here:\n- `missing-field` (error)" in found


def test_a_field_of_a_node(client: Client) -> None:
    assert "of a Volume" in hovered(client, at("storageSize"))
    assert "**ref**\n\nName by which other nodes refer to this one." in hovered(client, at("ref: shop"))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("refs.shop.id", "Node `shop` of kind Project\n\noutputs: "),
        ("args.region", "Argument `region`\n\ndeclared in `arguments` of this document"),
        ("fn.join", "`fn.join("),
    ],
)
def test_an_expression(client: Client, words: str, shown: str) -> None:
    assert hovered(client, at(words)).startswith(shown)


def test_no_hover_shows_a_secret(client: Client) -> None:
    for words in (SECRET, "PASSWORD", "variables", "secrets: "):
        found = hovered(client, at(words))
        assert found
        assert SECRET not in found
        assert "europe-west" not in found


def test_a_document_that_does_not_parse(client: Client) -> None:
    assert "of a Volume" in hovered(client, at("storageSize") + "other: [\n")


def test_nothing_is_known_about_a_foreign_document(client: Client) -> None:
    assert hovered(client, f'{{"na{HERE}me": "left-pad", "version": "1.0.0"}}', "json") == ""
