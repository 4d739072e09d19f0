"""Descriptions of kinds: titles, pages, endpoints, facts. Loaded only on demand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from nfx_lint._compiled.kinds import EDITIONS, KINDS
from nfx_lint.contracts.editions import document_of
from nfx_lint.contracts.load import data_text
from nfx_lint.contracts.naming import NODE
from nfx_lint.model import Json
from nfx_lint.suggest import no_such


@dataclass(frozen=True, slots=True)
class Edition:
    """A kind as an edition of the API reference documents it.

    `endpoints` are pairs of method and path; `keys` are the fields of the body, `required` those it needs.
    """

    page: str
    read: str
    endpoints: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    required: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of body. A `partial` one changes an existing resource and requires nothing.

    The body of an `action` starts something and is not kept: its content alone does not identify it.
    """

    title: str
    partial: bool
    action: bool
    editions: Mapping[str, Edition]


# The groups of kinds, in the order in which they are listed.
GROUPS = ("document", "body", "change", "action", "node", "response")


@dataclass(frozen=True, slots=True)
class KindFacts:
    """What `rules/kinds.yaml` states about a kind.

    `makes` is the kind of node that makes the same resource, `collection` where its resources are, if that
    is not where its endpoint is. `migrates_to` is the kind that a body is rewritten as; `moved` names the
    objects that moved fields are in there. `sent_with` are the fields that a request needs, but a document
    in a repository does not.
    """

    makes: str = ""
    collection: str = ""
    migrates_to: str = ""
    sent_with: Sequence[str] = ()
    moved: Mapping[str, Sequence[str]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def all_kinds() -> Mapping[str, Kind]:
    """Every kind by its name, without the nodes of templates."""
    table = json.loads(data_text("kinds.json"))["kinds"]
    return {
        name: Kind(
            entry["title"],
            entry["partial"],
            entry["action"],
            {e: _edition(one) for e, one in entry["editions"].items()},
        )
        for name, entry in table.items()
    }


@lru_cache(maxsize=1)
def all_nodes() -> Mapping[str, Kind]:
    """The kinds of a template's nodes by their names, such as `node.Job`; they have no endpoints."""
    table = json.loads(data_text("kinds.json"))["nodes"]
    return {
        name: Kind(entry["title"], False, False, {e: _edition(one) for e, one in entry["editions"].items()})
        for name, entry in table.items()
    }


def group_of(name: str, kind: Kind) -> str:
    """The group of a kind: what its body is for."""
    if name.startswith(NODE):
        return "node"
    if name.endswith(".response"):
        return "response"
    if kind.action:
        return "action"
    if document_of(name):
        return "document"
    return "change" if kind.partial else "body"


def _edition(entry: dict[str, Json]) -> Edition:
    lists = {key: tuple(entry[key]) for key in ("keys", "required")}
    endpoints = tuple((method, path) for method, path in entry["endpoints"])
    return Edition(**{**entry, **lists, "endpoints": endpoints})


def facts_of(kind: str) -> KindFacts:
    """The facts about a kind; all empty if none are stated."""
    return _facts().get(kind, KindFacts())


@lru_cache(maxsize=1)
def _facts() -> Mapping[str, KindFacts]:
    return {kind: KindFacts(**facts) for kind, facts in json.loads(data_text("kind_facts.json")).items()}


def no_such_kind(name: str) -> str:
    """A sentence, without its period, for a kind that does not exist."""
    return no_such("kind", name, KINDS, "`nfx-lint kinds` lists them")


def no_such_edition(kind: str | None, name: str) -> str:
    """A sentence, without its period, for an edition that does not exist or does not document `kind`."""
    if kind is None:
        return no_such("edition", name, EDITIONS)
    return no_such(f"edition of {kind} called", name, KINDS[kind])


@lru_cache(maxsize=1)
def field_names() -> frozenset[str]:
    """The names of all fields that any contract has."""
    return frozenset(json.loads(data_text("kinds.json"))["fields"])
