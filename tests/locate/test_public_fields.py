"""Every text field of every kind and node: whether a report may show it, and what it does show of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path as File

import pytest
from command_line import run
from profiles import sampled

from nfx_lint._compiled.kinds import KINDS
from nfx_lint._compiled.template_table import KINDS as NODES
from nfx_lint.api import check_text
from nfx_lint.cli.formats import FORMATS
from nfx_lint.contracts import load
from nfx_lint.contracts.editions import EDITIONS, NODE
from nfx_lint.contracts.json_types import types_of
from nfx_lint.contracts.walk import nodes
from nfx_lint.locate.shown import shown_paths
from nfx_lint.model import Json, Path

PUBLIC, CARELESS, SECRET = "public", "careless", "secret"


def contracts() -> dict[tuple[str, str], Json]:
    names = [(kind, edition) for kind in (*KINDS, *(NODE + node for node in NODES)) for edition in EDITIONS]
    found = {}
    for kind, edition in names:
        try:
            found[kind, edition] = load.document(kind, edition)
        except FileNotFoundError:
            continue
    return found


CONTRACTS = contracts()


def judged() -> dict[tuple[str, str], str]:
    """Why a field of a kind may be shown, by the path and the kind."""
    found, reason = {}, ""
    for line in File(__file__).with_name("public_fields.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            reason = line.strip("[]")
        elif line and not line.startswith("#"):
            path, _, kinds = line.rpartition(": ")
            found.update({(path, kind): reason for kind in kinds.split()})
    return found


JUDGED = judged()


def lists_of(contract: Json) -> set[Path]:
    return {node.path for node in nodes(contract) if isinstance(node.schema.get("items"), dict)}


def text_fields(contract: Json) -> Iterator[tuple[Path, bool]]:
    """The paths of all fields that take a text, and whether they are in a secret one or in a map."""
    secret: list[Path] = []
    lists = lists_of(contract)
    for node in nodes(contract):
        in_map = node.path[-1:] == ("*",) and node.path[:-1] not in lists
        if node.schema.get("x-secret") or in_map:
            secret.append(node.path)
        if "string" in types_of(node.schema):
            yield node.path, any(node.path[: len(above)] == above for above in secret)


def test_every_public_text_field_is_judged() -> None:
    public = {
        ("/".join(map(str, path)), kind)
        for (kind, _), contract in CONTRACTS.items()
        for path, secret in text_fields(contract)
        if not secret
    }
    assert public == set(JUDGED)


def test_every_reason_says_something() -> None:
    assert all(len(reason.split()) >= 3 for reason in JUDGED.values())


def with_text(contract: Json, path: Path, text: str) -> tuple[Json, Path]:
    """A body with `text` at a path of its contract, and the path of the body."""
    lists, body, at = lists_of(contract), text, list(path)
    for number in reversed(range(len(path))):
        if path[number] == "*":
            at[number] = 0 if path[:number] in lists else "KEY"
        body = [body] if at[number] == 0 else {at[number]: body}
    return body, tuple(at)


@pytest.mark.parametrize(("kind", "edition"), CONTRACTS)
def test_a_text_is_shown_where_it_may_be(kind: str, edition: str) -> None:
    """What `JUDGED` says is what the code does, for a text in each field."""
    contract = CONTRACTS[kind, edition]
    unions = [node.path for node in nodes(contract) if "oneOf" in node.schema]
    for path, secret in text_fields(contract):
        body, at = with_text(contract, path, "Zq7canary9vKx")
        shown = shown_paths(body, kind, edition)
        how = SECRET if at in shown.private else CARELESS if at in shown.careless else PUBLIC
        reason = JUDGED.get(("/".join(map(str, path)), kind), "")
        wanted = SECRET if secret else CARELESS if reason.startswith(CARELESS) else PUBLIC
        # Where a union is not decided by another field, what is not described by its first branch is hidden.
        undecided = any(path[: len(union)] == union for union in unions)
        assert how == wanted or (how == SECRET and undecided), path


def canaries_in(contract: Json, kind: str) -> tuple[Json, dict[str, str]]:
    """A body with a text of its own in every field, and of each text whether it may be shown."""
    body: Json = {}
    found = {}
    for number, (path, secret) in enumerate(text_fields(contract)):
        canary = f"Zq{number}canary9vKx"
        one, _ = with_text(contract, path, canary)
        if merged(body, one):
            reason = JUDGED.get(("/".join(map(str, path)), kind), "")
            found[canary] = SECRET if secret else CARELESS if reason.startswith(CARELESS) else PUBLIC
    return body, found


def merged(body: Json, other: Json) -> bool:
    """Whether `other` could be put into `body`: alternatives of a union may exclude each other."""
    if isinstance(body, list) and isinstance(other, list):
        return merged(body[0], other[0])
    if not (isinstance(body, dict) and isinstance(other, dict)):
        return False
    ((key, value),) = other.items()
    if key in body:
        return merged(body[key], value)
    body[key] = value
    return True


def document_of(kind: str, body: Json) -> tuple[Json, str]:
    """A document with the body, and its kind: a node is in a template."""
    if not kind.startswith(NODE):
        return body, kind
    node = {"kind": kind.removeprefix(NODE), "ref": "one", "spec": body}
    workflow = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [node]}}
    return {"apiVersion": "v1.2", "name": "shop", "spec": workflow}, "template"


@pytest.mark.parametrize(("kind", "edition"), sampled(list(CONTRACTS), 40))
def test_no_format_shows_more_than_is_judged(kind: str, edition: str) -> None:
    body, canaries = canaries_in(CONTRACTS[kind, edition], kind)
    body = {**body, "Zq0unknown9vKx": "Zq0unknown9vKx"} if isinstance(body, dict) else body
    written, asked = document_of(kind, body)
    text = json.dumps(written, indent=1)
    hidden = [canary for canary, how in canaries.items() if how != PUBLIC]
    report = check_text(text, "a.json", kind=asked, edition=edition if asked == kind else None)
    assert report.findings or not CONTRACTS[kind, edition].get("properties")  # LoopData may hold anything
    for shown in (repr(report), *(outcome(form, text, asked) for form in FORMATS)):
        assert "Zq0unknown9vKx" not in shown
        assert not [canary for canary in hidden if canary in shown]
    public = [canary for canary, how in canaries.items() if how == PUBLIC]
    lines = dict(enumerate(text.split("\n"), 1))
    # The value of a public field may be a name, which is shown only where something declares it.
    about_values = [one for one in report.findings if one.rule != "undeclared-argument"]
    for excerpt in filter(None, (one.excerpt for one in about_values)):
        for number, line in enumerate(excerpt.lines, excerpt.first):
            assert not [canary for canary in public if canary in lines[number] and canary not in line]


def outcome(form: str, text: str, kind: str) -> str:
    words = ("-", "--stdin-filename", "a.json", "--kind", kind, "--format", form, "-v")
    ran = run(*words, stdin=text.encode())
    return ran.out + ran.err
