"""What people use most is described in edition 2026-06, a field in a line that fits a hint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

CONTRACT = Path(__file__).parents[2] / "rules/contracts/2026-06"
FILES: dict[str, Any] = {
    str(path.relative_to(CONTRACT).with_suffix("")): json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(CONTRACT.rglob("*.json"))
}
SHAPES: dict[str, Any] = FILES["shapes"]["$defs"]
MOST_USED = (
    *("job", "job.patch", "manual-job", "manual-job.patch", "cron-job", "cron-job.patch"),
    *("build-service", "build-service.patch", "combined-service", "combined-service.patch"),
    *("deployment-service", "deployment-service.patch"),
    *("addon", "addon.patch", "addon-backup-schedule"),
    *("secret", "secret.patch", "secret.update", "global-secret", "global-secret.patch"),
    *("volume", "volume.update", "project", "project.patch"),
)
NODES_OF_MOST_USED = (
    *("Job", "ManualJob", "CronJob", "BuildService", "CombinedService", "DeploymentService"),
    *("Addon", "SecretGroup", "Volume", "Project"),
)
# What a hint, which puts a few words before it, can still show on a line.
LONGEST = 107


def properties(at: str, schema: Any, seen: set[str]) -> Iterator[tuple[str, Any]]:
    """Each property below a schema with its place; a shape is gone through once, under its own name."""
    if isinstance(schema, list):
        for each in schema:
            yield from properties(at, each, seen)
    if not isinstance(schema, dict):
        return
    shape = str(schema.get("$ref", "")).rpartition("#/$defs/")[2]
    if shape and shape not in seen:
        seen.add(shape)
        yield from properties(shape, SHAPES[shape], seen)
    for name, each in schema.get("properties", {}).items():
        yield f"{at}.{name}", each
        yield from properties(f"{at}.{name}", each, seen)
    for keyword, each in schema.items():
        if keyword not in ("properties", "examples"):
            yield from properties(at, each, seen)


def required_fields(at: str, schema: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(schema, list):
        for each in schema:
            yield from required_fields(at, each)
    elif isinstance(schema, dict):
        fields = schema.get("properties", {})
        names = schema.get("required", [])
        yield from ((f"{at}.{name}", fields[name]) for name in names if name in fields)
        for name, each in fields.items():
            yield from required_fields(f"{at}.{name}", each)
        for keyword, each in schema.items():
            if keyword not in ("properties", "required", "examples"):
                yield from required_fields(at, each)


def descriptions(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for each in schema:
            yield from descriptions(each)
    elif isinstance(schema, dict):
        if isinstance(schema.get("description"), str):
            yield schema["description"]
        for keyword, each in schema.items():
            if keyword != "examples":
                yield from descriptions(each)


@pytest.mark.parametrize("kind", [*MOST_USED, *(f"nodes/{name}" for name in NODES_OF_MOST_USED)])
def test_every_field_of_what_is_used_most_is_described(kind: str) -> None:
    reported = list(properties(kind, FILES[kind], set()))

    assert len(reported) > 5
    assert [place for place, schema in reported if not schema.get("description")] == []


@pytest.mark.parametrize("kind", FILES)
def test_a_hint_about_a_missing_field_says_what_it_is(kind: str) -> None:
    reported = required_fields(kind, FILES[kind])

    assert [place for place, schema in reported if not schema.get("description")] == []


def test_the_shapes_are_gone_through() -> None:
    places = {place for place, _ in properties("job", FILES["job"], set())}

    assert {"job.settings.backoffLimit", "job-deployment.docker", "docker-override.configType"} <= places


@pytest.mark.parametrize("kind", FILES)
def test_a_description_is_one_sentence_that_fits_a_line(kind: str) -> None:
    for text in descriptions(FILES[kind]):
        assert text == " ".join(text.split()), text
        assert text.endswith(".") and not text.endswith(".."), text
        assert ". " not in text, text
        assert len(text) <= LONGEST, text
        assert "northflank.com" not in text, text


@pytest.mark.parametrize("kind", FILES)
def test_a_title_is_written_like_a_heading(kind: str) -> None:
    titles = [FILES[kind]["title"]]
    titles += [shape["title"] for shape in SHAPES.values()] if kind == "shapes" else []

    for title in titles:
        assert title == " ".join(title.split()), title
        assert not title.endswith("."), title
        assert title[0].isupper(), title
