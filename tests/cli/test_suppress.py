"""`nfx-lint suppress`: text is added to the file or the configuration, and nothing else changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import Ran, run

JSON = '{"name": "Nightly report", "backoffLimit": "0", "billing": {"deploymentPlan": "nf-compute-20"}}\n'
YAML = """\
# Sends the figures.
name: Nightly report
billing:
    deploymentPlan: nf-compute-20
    nmae: 1
backoffLimit: "0"  # none
"""


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()


def write(name: str, content: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(content.encode())


def suppress(place: str, *words: str, rule: str = "wrong-type", reason: str = "why") -> Ran:
    return run("suppress", rule, place, "--reason", reason, *words)


def test_yaml_gets_a_comment_above_the_line() -> None:
    write("job.yaml", YAML)
    ran = suppress("job.yaml#/backoffLimit", "--until", "2999-01-31")
    assert (ran.code, ran.out) == (0, "job.yaml: comment written, 1 finding suppressed\n")
    comment = "# nfx-lint: ignore[wrong-type] until 2999-01-31 -- why\n"
    assert Path("job.yaml").read_text() == YAML.replace("backoffLimit", f"{comment}backoffLimit")
    assert run("--select", "wrong-type", "job.yaml").code == 0


def test_the_comment_is_indented_like_its_line() -> None:
    write("job.yaml", YAML)
    assert suppress("job.yaml#/billing/nmae", rule="unknown-field").code == 0
    assert "\n    # nfx-lint: ignore[unknown-field] -- why\n    nmae: 1\n" in Path("job.yaml").read_text()


def test_a_file_without_pointer_gets_a_comment_on_top() -> None:
    write("job.yaml", f"# nfx-lint: kind=manual-job\n{YAML}")
    assert suppress("job.yaml").code == 0
    first, second = Path("job.yaml").read_text().splitlines()[:2]
    assert (first, second) == ("# nfx-lint: kind=manual-job", "# nfx-lint: ignore-file[wrong-type] -- why")
    assert run("--select", "wrong-type", "job.yaml").code == 0


def test_line_ends_and_the_byte_order_mark_stay() -> None:
    write("job.yaml", "\ufeff" + YAML.replace("\n", "\r\n"))
    assert suppress("job.yaml#/backoffLimit").code == 0
    data = Path("job.yaml").read_bytes()
    assert data.startswith("\ufeff# Sends".encode())
    assert data.count(b"\n") == data.count(b"\r\n") == YAML.count("\n") + 1


def test_in_a_block_of_text_the_entry_goes_into_the_configuration() -> None:
    body = "description: |\n  a\n  ${{refs.x}}\n  b\n"
    write("job.yaml", YAML.replace("\n", "\n", 1).replace("billing:", f"{body}billing:"))
    lines = run("--format", "json", "job.yaml")
    places = [(one["rule"], one["pointer"], one["line"]) for one in json.loads(lines.out)["findings"]]
    for rule, pointer, _ in places:
        assert suppress(f"job.yaml#{pointer}", rule=rule).code == 0, (rule, pointer)
    assert "${{refs.x}}\n  b\n" in Path("job.yaml").read_text()
    assert run("job.yaml", "--fail-on", "note").code == 0


def test_json_gets_an_entry_in_a_new_configuration() -> None:
    write("jobs/a[1].json", JSON)
    ran = suppress("jobs/a[1].json#/backoffLimit", "--until", "2999-01-31", reason='see "12" \\ here')
    assert (ran.code, ran.out) == (0, "nfx-lint.toml: entry written, 1 finding suppressed\n")
    assert run("jobs/a[1].json").code == 0
    assert Path("jobs/a[1].json").read_text() == JSON
    write("jobs/a1.json", JSON)
    assert run("jobs/a1.json").code == 1


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_entry_is_added_at_the_end_of_the_nearest_configuration(end: str) -> None:
    before = f"# ours{end}select = ['ALL']{end}{end}[levels]{end}unknown-field = 'note'"
    write("nfx-lint.toml", "")
    write("a/nfx-lint.toml", before)
    write("a/job.json", JSON)
    assert suppress("a/job.json#/backoffLimit").code == 0
    assert suppress("a/job.json#/name", rule="wrong-type").code == 2
    after = Path("a/nfx-lint.toml").read_bytes().decode()
    assert after.startswith(f'{before}{end}{end}[[suppressions]]{end}file = "/job.json"{end}')
    assert after.count("\n") == after.count(end)
    assert Path("nfx-lint.toml").read_text() == ""
    assert run("a/job.json").code == 0


def test_a_pyproject_gets_its_own_table() -> None:
    write("pyproject.toml", "[tool.nfx-lint]\n\n[tool.other]\na = 1\n")
    write("job.json", JSON)
    assert suppress("job.json#/backoffLimit").code == 0
    assert "\n[[tool.nfx-lint.suppressions]]\n" in Path("pyproject.toml").read_text()
    assert run("job.json").code == 0


def test_a_list_in_one_piece_is_left_alone() -> None:
    before = 'suppressions = [{file = "x.json", rule = "wrong-type", reason = "a"}]\n'
    write("nfx-lint.toml", before)
    write("job.json", JSON)
    ran = suppress("job.json#/backoffLimit")
    assert (ran.code, "`suppressions` is one list" in ran.err) == (2, True)
    assert Path("nfx-lint.toml").read_text() == before


@pytest.mark.parametrize(
    ("place", "words", "sentence"),
    [
        ("job.json#/name", [], "reports nothing at /name in job.json; it does at /backoffLimit"),
        ("job.json#/backoffLimit", ["--until", "2020-01-01"], "a future date: 2020-01-01 has passed"),
        ("job.json#/backoffLimit", ["--until", "soon"], "--until takes a date such as 2027-01-31"),
        ("job.json#/backoffLimit", ["--reason", "a\nb"], "--reason is one line of text"),
        ("job.json#/backoffLimit", ["--no-config"], "leave out --no-config"),
        ("link.json#/backoffLimit", [], ""),
        ("none.json#/name", [], "no such file: none.json"),
        ("link.yaml#/backoffLimit", [], "link.yaml is a link"),
    ],
)
def test_wrong_use(place: str, words: list[str], sentence: str) -> None:
    write("job.json", JSON)
    write("job.yaml", YAML)
    Path("link.yaml").symlink_to("job.yaml")
    if place.startswith("link.json"):
        Path("link.json").symlink_to("job.json")
        assert suppress(place).code == 0  # only the configuration is written
        return
    ran = suppress(place, *words)
    assert (ran.code, sentence in ran.err) == (2, True), ran.err
    assert (Path("job.json").read_text(), Path("job.yaml").read_text()) == (JSON, YAML)
    assert not Path("nfx-lint.toml").exists()


def test_a_configuration_that_is_a_link_is_not_written() -> None:
    write("shared.toml", "# ours\n")
    Path("nfx-lint.toml").symlink_to("shared.toml")
    write("job.json", JSON)
    assert "nfx-lint.toml is a link" in suppress("job.json#/backoffLimit").err
    assert Path("shared.toml").read_text() == "# ours\n"


def test_what_cannot_be_suppressed() -> None:
    write("job.json", "{")
    ran = suppress("job.json", rule="syntax-error")
    assert "syntax-error cannot be suppressed; fix what it reports" in ran.err
