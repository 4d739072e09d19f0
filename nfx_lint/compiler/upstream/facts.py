"""Facts: the endpoints that a source describes, with the JSON Schema of each body, constraints only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path as FilePath

from nfx_lint.compiler.upstream.archives import SourceError
from nfx_lint.model import Json

TEAM = "/v1/teams/{teamId}/"
DOCUMENT = "DOCUMENT"  # instead of a method: the schema of a kind of document, which has no endpoint
MOST_BYTES = 100_000_000  # of a file of facts; the SDK's has 1 MB
MOST_STEPS = 1_000_000  # the SDK 2.1.0 takes 20 000, the JavaScript client 40 000
CONSTRAINTS = (
    *("type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "required", "nullable", "deprecated"),
)
_ONE = ("items", "additionalProperties")
_BY_NAME = ("properties", "$defs", "definitions")
_LIST = ("oneOf", "anyOf", "allOf")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A method and a path without the optional team. `body` is a JSON Schema, None if it takes no body."""

    method: str
    path: str
    body: dict[str, Json] | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What a source says. `says` are the keywords that it can express at all, the fields aside.

    `complete`: the source has the whole API, so that an endpoint that it lacks is gone.
    """

    source: str
    says: tuple[str, ...]
    complete: bool
    endpoints: tuple[Endpoint, ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """Counts what is read of a source: types that use each other twice at each level would take forever."""

    number: Iterator[int] = field(default_factory=count)

    def take(self) -> None:
        """Raises `SourceError` for one step too many."""
        if next(self.number) > MOST_STEPS:
            raise SourceError(f"more than {MOST_STEPS} types and fields")


def without_team(path: str) -> str:
    """The path without the team: every endpoint of a team's resources has it, and it is optional."""
    return f"/v1/{path.removeprefix(TEAM)}" if path.startswith(TEAM) else path


def endpoints_by_address(endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
    """The endpoints in the order of their paths and methods, each once; one with a body wins."""
    known: dict[tuple[str, str], Endpoint] = {}
    for one in endpoints:
        address = one.path, one.method
        if address not in known or known[address].body is None:
            known[address] = one
    return tuple(known[address] for address in sorted(known))


def bare(schema: Json) -> Json:
    """A schema with its constraints only, so that no sentence of a source gets into facts."""
    if not isinstance(schema, dict):
        return schema
    kept = {key: schema[key] for key in (*CONSTRAINTS, "$ref") if key in schema}
    kept |= {key: bare(schema[key]) for key in _ONE if key in schema}
    for key in _BY_NAME:
        if isinstance(schema.get(key), dict):
            kept[key] = {name: bare(child) for name, child in schema[key].items()}
    kept |= {key: [bare(one) for one in schema[key]] for key in _LIST if isinstance(schema.get(key), list)}
    return kept


def text_of(facts: Facts) -> str:
    """The facts as JSON, an endpoint on each line."""
    lines = [
        json.dumps({"method": one.method, "path": one.path, "body": one.body}, ensure_ascii=False)
        for one in facts.endpoints
    ]
    head = {"source": facts.source, "says": list(facts.says), "complete": facts.complete}
    body = ",\n  ".join(lines)
    return f'{json.dumps(head)[:-1]}, "endpoints": [\n  {body}\n]}}\n'


def read_facts(path: FilePath) -> Facts:
    """The facts in a file that `text_of` made. Raises `SourceError` for any other."""
    value = json_file(path)
    try:
        found = [Endpoint(one["method"], one["path"], one["body"]) for one in value["endpoints"]]
        return Facts(value["source"], tuple(value["says"]), bool(value["complete"]), tuple(found))
    except (KeyError, TypeError):
        raise SourceError(f"{path.name}: is not a file of facts") from None


def json_file(path: FilePath) -> Json:
    """The JSON value of a file. Raises `SourceError` where it has none."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SourceError(f"{path.name}: larger than {MOST_BYTES} bytes")
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise SourceError(f"{path.name}: cannot be read as JSON ({type(error).__name__})") from None


def addresses(endpoints: Iterable[Endpoint]) -> Iterator[tuple[str, str]]:
    """Method and path of each, the names of parameters left out: sources name them differently."""
    return ((one.method, address(one.path)) for one in endpoints)


def address(path: str) -> str:
    """A path whose parameters have no names."""
    return "/".join("{}" if step.startswith("{") else step for step in without_team(path).split("/"))
