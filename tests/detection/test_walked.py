"""Files that nobody named: those that are Northflank's are never skipped in silence, others never reported."""

from __future__ import annotations

import json
import site
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

import nfx_lint
from nfx_lint.detection.evidence import field_of_northflank, mentions_northflank, says_northflank

SUFFIXES = (".json", ".yaml", ".yml")
LARGEST = 200_000  # bytes of a foreign file


def findings_in(folder: Path, **files: str) -> list[str]:
    report = checked(folder, **files)
    return [finding.rule for finding in report.findings]


def checked(folder: Path, **files: str) -> nfx_lint.Report:
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text, encoding="utf-8")
    return nfx_lint.check_paths([folder])


UNCLEAR = '{"services": [{"title": "web", "vcsData": {}, "tier": 1, "owner": "me"}]}'


def test_a_field_of_northflanks_is_reported_if_the_kind_is_unclear(tmp_path: Path) -> None:
    report = checked(tmp_path, a__json=UNCLEAR)
    (finding,) = report.findings
    assert finding.rule == "unknown-kind" and "`vcsData`" in finding.message


def test_a_broken_file_with_a_field_of_northflanks_is_reported(tmp_path: Path) -> None:
    assert findings_in(tmp_path, a__json='{"name": "web", "vcsData": {}') == ["syntax-error"]
    assert findings_in(tmp_path, a__json='{"name": "web", "data": {}') == []


def test_a_file_called_northflank_is_reported(tmp_path: Path) -> None:
    assert findings_in(tmp_path, northflank__yaml="build: {dockerfile: Dockerfile}\n") == ["not-northflank"]
    assert findings_in(tmp_path, northflank__yaml="a: [\n") == ["syntax-error"]


def test_a_small_file_is_counted(tmp_path: Path) -> None:
    report = checked(tmp_path, a__json='{"domain": "example.com"}', b__json='{"name": "x", "scripts": {}}')
    assert (report.left_out("perhaps"), report.skipped, report.findings) == (1, 2, ())


@pytest.mark.parametrize("folder", ["northflank", ".northflank", "shop-northflank"])
def test_the_name_of_a_folder_says_northflank(tmp_path: Path, folder: str) -> None:
    inside = tmp_path / folder
    inside.mkdir()
    report = checked(
        inside, a__json='{"domain": "example.com"}', package__json='{"name": "x", "scripts": {}}'
    )
    assert [(Path(one.file).name, one.kind) for one in report.files] == [("a.json", "domain")]


def test_the_files_beside_it_say_northflank(tmp_path: Path) -> None:
    job = json.dumps({"name": "job", "billing": {"deploymentPlan": "nf-compute-20"}})
    report = checked(tmp_path, a__json='{"domain": "example.com"}', job__json=job)
    assert [one.kind for one in report.files] == ["domain", "job"]
    assert report.left_out("perhaps") == 0


def test_the_word_is_a_whole_one() -> None:
    assert says_northflank("a/northflank/b.json") and says_northflank("my.northflank.yaml")
    assert not says_northflank("northflanking/a.json")


def test_a_field_is_found_at_some_depth_only() -> None:
    assert field_of_northflank({"services": [{"buildPlan": 1}]}) == "buildPlan"
    assert field_of_northflank({"nodes": [{"spec": {"billing": {"buildPlan": 1}}}]}) == "buildPlan"
    assert field_of_northflank({"a": {"b": {"c": {"d": {"e": {"f": {"buildPlan": 1}}}}}}}) == ""
    assert field_of_northflank({"examples": [{"value": {"buildPlan": 1}}]}) == ""
    assert field_of_northflank({"a": [{"properties": {"buildPlan": {"type": "string"}}}]}) == ""
    assert field_of_northflank({"properties": {"buildPlan": {"type": "string"}}}) == ""
    assert field_of_northflank([0] * 10_000 + [{"buildPlan": 1}]) == ""
    assert mentions_northflank('{"buildPlan": "a",}') and not mentions_northflank("our buildPlan is none")


def foreign_files() -> Iterator[Path]:
    """JSON and YAML files of other projects: those of the installed packages, and of Python."""
    folders = dict.fromkeys([*site.getsitepackages(), sysconfig.get_paths()["stdlib"]])
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.suffix in SUFFIXES and path.is_file() and path.stat().st_size < LARGEST:
                yield path


def test_files_of_others_have_no_finding() -> None:
    paths = list(foreign_files())
    assert len(paths) > 5
    found = []
    for path in paths:
        report = nfx_lint.check_paths([path], skip_unknown=True)
        found += [(str(path), finding.rule) for finding in report.findings]
    assert not found
