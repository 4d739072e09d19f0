"""What the files of a folder say about each other, and only those of a folder."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from command_line import run

from nfx_lint import engine
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.files.read import read_bytes
from nfx_lint.model import Json

ADDON = {"deploymentPlan": "nf-compute-20", "storage": 4096, "replicas": 1}


def template(name: str, *nodes: Json, project: str = "${refs.project.id}") -> Json:
    first = {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "europe-west"}}
    inner = {"type": "sequential", "context": {"projectId": project}, "steps": list(nodes)}
    steps = [first, {"kind": "Workflow", "spec": inner}]
    return {
        "apiVersion": "v1.2",
        "name": name,
        "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": steps}},
    }


def addon(name: str) -> Json:
    return {"kind": "Addon", "spec": {"name": name, "type": "redis", "version": "7", "billing": ADDON}}


def secrets(addon_id: str) -> Json:
    spec = {"name": "Secrets", "secretType": "environment", "priority": 10}
    return {"kind": "SecretGroup", "spec": {**spec, "addonDependencies": [{"addonId": addon_id, "keys": []}]}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(folder: Path, **files: Json) -> None:
    for name, body in files.items():
        (folder / f"{name}.json").write_text(json.dumps(body), encoding="utf-8")


def reported(*words: str) -> list[tuple[str, str, str]]:
    result = run("--no-config", "--format", "json", *words)
    findings = json.loads(result.out)["findings"]
    found = [(one["file"], one["rule"], one["pointer"]) for one in findings]
    return [one for one in found if one[1] != "link-outside-template"]


NAME = "/spec/spec/steps/1/spec/steps/0/spec/name"
LINK = "/spec/spec/steps/1/spec/steps/0/spec/addonDependencies/0/addonId"


def test_one_resource_in_two_files(folder: Path) -> None:
    written(folder, a=template("First", addon("Cache")), b=template("Second", addon("cache"), project="shop"))
    assert reported(".") == [("b.json", "duplicate-across-files", NAME)]
    assert reported("a.json", "b.json") == []
    written(folder, b=template("Second", addon("cache"), project="another"))
    assert reported(".") == []


def test_a_link_that_another_file_nearly_satisfies(folder: Path) -> None:
    written(folder, a=template("First", addon("Big cache")), b=template("Second", secrets("big-cahce")))
    assert reported(".") == [("b.json", "dangling-across-files", LINK)]
    written(folder, b=template("Second", secrets("big-cache")))
    assert reported(".") == []
    written(folder, b=template("Second", secrets("from-elsewhere")))
    assert reported(".") == []


def test_a_link_into_an_unchanged_file_is_not_broken(folder: Path) -> None:
    """With `--since` that file is not read, and another name could seem to be meant."""
    written(folder, a=template("First", addon("Big cahce")))
    for words in ("init -q", "add --all", "-c user.name=a -c user.email=a@example.com commit -q -m first"):
        subprocess.run(["git", *words.split()], check=True)
    written(folder, b=template("Second", secrets("big-cahce")), c=template("Third", addon("Big cache")))
    assert reported(".") == reported(".", "--since", "HEAD") == []
    written(folder, b=template("Second", secrets("big-cahc")))
    assert reported(".") == [("b.json", "dangling-across-files", LINK)]
    assert reported(".", "--since", "HEAD") == []


def test_bodies_make_resources_too(folder: Path) -> None:
    body = {"name": "Big cache", "type": "redis", "version": "7", "billing": ADDON, "tlsEnabled": False}
    written(folder, cache=body, b=template("Second", secrets("big-cahce")))
    assert reported(".") == [("b.json", "dangling-across-files", LINK)]


def test_it_can_be_silenced_as_everything(folder: Path) -> None:
    written(folder, a=template("First", addon("Cache")))
    text = json.dumps(template("Second", addon("Cache")))
    (folder / "b.yaml").write_text(f"# nfx-lint: ignore-file[duplicate-across-files] -- on purpose\n{text}\n")
    assert reported(".") == []
    (folder / "a.json").unlink()
    assert reported(".") == [("b.yaml", "unused-suppression", "")]


def test_a_node_alone_is_a_piece_of_a_template(folder: Path) -> None:
    written(folder, shop=template("Shop", addon("data"), project="shop"), piece=addon("data"))
    assert reported(".") == []


@pytest.mark.parametrize("kind", sorted(TEMPLATES))
def test_a_template_by_option_may_be_anything(folder: Path, kind: str) -> None:
    written(folder, a=[], b=None, c="text", d={}, e={"spec": [], "nodes": 1}, f=template("f", addon("Cache")))
    (folder / "g.yaml").write_text("# a comment\n", encoding="utf-8")
    ran = run("--no-config", "--kind", kind, ".")
    assert (ran.code, ran.err) == (1, "")


@pytest.mark.parametrize("select", [[], ["--select", "colliding-name,dangling-across-files"]])
def test_each_file_is_read_once_in_a_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, select: list[str]
) -> None:
    written(folder, a=template("a", addon("Cache")), b=template("b", secrets("cachee"), project="shop"))
    whole = reported(".", *select)
    assert "dangling-across-files" in {rule for _, rule, _ in whole}
    read = Counter[str]()

    def vanishing(path: str) -> bytes:
        read[path] += 1
        data = read_bytes(path)
        (folder / path).unlink()
        return data

    monkeypatch.setattr(engine, "read_bytes", vanishing)
    assert reported(".", "-j", "1", *select) == whole
    assert read == {"a.json": 1, "b.json": 1}
