"""The formats for other programs: each read back as its consumer reads it, on any report and on a rich one.

`golden/` holds what they look like; `ACCEPT=1 pytest tests/report/test_formats.py` writes it anew.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest
from command_line import run
from hypothesis import given
from profiles import sampled
from readers import READERS, is_degradation, parsed_azure, parsed_teamcity
from reports import ABOUT, ABOUTS, FINDING, REPORT, REPORTS
from rich import FILES, SECRET, write_rich
from runners import CI_SYSTEMS, commands_in, newer_command, parsed_command, raw_controls

from nfx_lint import __version__
from nfx_lint.cli.formats import FORMATS
from nfx_lint.limits import LONGEST_COMMENT
from nfx_lint.model import SEVERITIES, Related, Report
from nfx_lint.positions import Columns, LinePrefix, Span
from nfx_lint.report import azure, github, gitlab, junit, markdown, rdjson, sarif, teamcity
from nfx_lint.report.about import About, AboutRule
from nfx_lint.report.safe import safe

GOLDEN = Path(__file__).parents[1] / "golden"
# The parse error is in a file that one has to name, since it could be anybody's.
RICH_WORDS = ("broken.json", ".")
EMPTY = {
    "concise": "",
    "gitlab": "[]\n",
    "rdjson": '{\n "source": {"name": "nfx-lint"},\n "diagnostics": []\n}\n',
    "markdown": "### nfx-lint: nothing checked\n",
    "github": "nothing checked\n",
    "azure": "nothing checked\n",
    "teamcity": "nothing checked\n",
    "text": "nothing checked\n",
}


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_rich(tmp_path_factory.mktemp("rich"))


# ---- the rich report


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_rich_report_looks_as_before(name: str, rich: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rich)
    ran = run(*RICH_WORDS, "--format", name)
    actual = ran.out.replace(f'"{__version__}"', '"VERSION"')
    actual = settled(actual) if name == "sarif" else actual
    assert (ran.code, ran.err) == (1, "")
    assert SECRET not in ran.out
    assert not raw_controls(ran.out)
    assert name in CI_SYSTEMS or not commands_in(ran.out)
    file = GOLDEN / f"report.{name}"
    if os.environ.get("ACCEPT"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(actual, encoding="utf-8", newline="\n")
        pytest.skip("written anew")
    assert actual == file.read_bytes().decode()


def settled(sarif: str) -> str:
    """SARIF without what each new rule changes in it: it lists and numbers all rules, also those that found nothing."""
    (ran,) = json.loads(sarif)["runs"]
    silent = {rule["id"] for rule in ran["tool"]["driver"]["rules"]}
    silent -= {result["ruleId"] for result in ran["results"]}
    lines = (line for line in sarif.split("\n") if not any(f'{{"id": "{rule}", ' in line for rule in silent))
    return re.sub(r'"ruleIndex": \d+', '"ruleIndex": "NUMBER"', "\n".join(lines))


def test_every_format_says_the_same(rich: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rich)
    texts = {name: text.removeprefix("\ufeff") for name, text in FILES.items()}
    expected = Counter(READERS["json"](run(*RICH_WORDS, "--format", "json").out, texts))
    assert len(expected) > 10 and len({rule for *_, rule in expected}) > 5
    assert {file for file, *_ in expected} == set(FILES) - {"clean.json"}
    for name, read in READERS.items():
        assert Counter(read(run(*RICH_WORDS, "--format", name).out, texts)) == expected, name


def test_every_format_has_a_reader_and_a_golden_file() -> None:
    assert set(READERS) == set(FORMATS)
    assert {file.name for file in GOLDEN.glob("report.*")} == {f"report.{name}" for name in FORMATS}


def test_the_keys_of_github_tell_findings_apart(rich: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rich)
    (run_,) = json.loads(run(*RICH_WORDS, "--format", "sarif").out)["runs"]
    keys = [
        (result["ruleId"], result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], value)
        for result in run_["results"]
        for name, value in result["partialFingerprints"].items()
    ]
    assert len(set(keys)) == len(keys) == 2 * len(run_["results"])


@pytest.mark.parametrize("name", sampled(FORMATS, 5))
def test_the_same_bytes_in_any_process(name: str, rich: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(rich, elsewhere)
    settings_ = [
        (
            rich,
            ["broken.json", "deploy", "minified.json", "service.json", "clean.json"],
            {"PYTHONHASHSEED": "0"},
        ),
        (
            rich,
            ["clean.json", "service.json", "minified.json", "deploy", "broken.json"],
            {"PYTHONHASHSEED": "1"},
        ),
        (
            elsewhere,
            ["service.json", "broken.json", "minified.json", "deploy", "clean.json"],
            {"LC_ALL": "C"},
        ),
    ]
    outputs = set()
    for folder, words, environ in settings_:
        process = subprocess.run(
            [sys.executable, "-m", "nfx_lint", *words, "--format", name],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **environ},
            capture_output=True,
        )
        assert (process.returncode, process.stderr) == (1, b"")
        outputs.add(process.stdout)
    assert len(outputs) == 1


@pytest.mark.parametrize(
    "name", ["github", "azure", "gitlab", "sarif", "junit", "rdjson", "teamcity", "markdown"]
)
def test_trackers_get_the_same_from_a_folder_below(
    name: str, rich: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(rich)
    above = run("broken.json", "deploy", "service.json", "--format", name)
    monkeypatch.chdir(rich / "deploy")
    assert run("../broken.json", ".", "../service.json", "--format", name) == above
    assert "deploy/nightly" in above.out


@pytest.mark.parametrize("name", list(FORMATS))
def test_an_empty_report_is_whole(name: str) -> None:
    render = import_module(f"nfx_lint.report.{name}").render
    output = render(Report(), ABOUT) if name not in ("text", "concise") else render(Report())
    assert output == EMPTY.get(name, output)
    assert READERS[name](output, {}) == []


# ---- any report


@given(REPORTS, ABOUTS)
def test_github_gets_the_commands_that_are_meant_and_no_other(report: Report, about: About) -> None:
    lines = github.render(report, about).split("\n")
    assert lines.pop() == ""
    commands = [command for line in lines if (command := parsed_command(line))]
    if not report.findings:
        assert len(lines) == 1 and not commands and not commands_in(lines[0])
        return
    ranked = sorted(report.findings, key=lambda finding: SEVERITIES.index(finding.severity))
    assert len(lines) == len(commands) == len(ranked) + 1
    assert all(newer_command(line) in ("error", "warning", "notice") for line in lines)
    for finding, command in zip(ranked, commands, strict=False):
        assert command.name == {"note": "notice"}.get(finding.severity, finding.severity)
        assert command.data.startswith(safe(finding.message, 500))
        reported = command.properties
        assert set(reported) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        if finding.file:
            assert reported.get("file", "") == safe(about.path(finding.file))
        if finding.file and finding.span:
            assert reported["line"] == str(finding.span.line)
            assert ("col" in reported) == (finding.span.line == finding.span.end_line)
    assert commands[-1].name == "notice" and "checked" in commands[-1].data


@given(REPORTS, ABOUTS)
def test_azure_gets_the_commands_that_are_meant_and_no_other(report: Report, about: About) -> None:
    lines = azure.render(report, about).split("\n")
    assert lines.pop() == ""
    issues = [issue for line in lines if (issue := parsed_azure(line))]
    others = [line for line in lines if not line.startswith("##vso[task.logissue ")]
    assert not any(map(commands_in, others)) and "checked" in others[-1]
    logged = [finding for finding in report.findings if finding.severity != "note"]
    for finding, issue in zip(logged, issues, strict=True):
        assert issue["command"] == "task.logissue" and issue["type"] == finding.severity
        assert issue["message"].startswith(safe(finding.message, 500)) and issue["code"] == safe(finding.rule)
        assert issue.get("sourcepath", "") == (finding.file and safe(about.path(finding.file)))
        assert not commands_in(f"x{issue['message']}")  # within a line


@given(REPORTS, ABOUTS)
def test_teamcity_gets_the_messages_that_are_meant_and_no_other(report: Report, about: About) -> None:
    lines = teamcity.render(report, about).split("\n")
    assert lines.pop() == ""
    messages = [(name, values) for name, values in map(parsed_teamcity, lines) if name]
    others = [line for line in lines if not line.startswith("##teamcity[")]
    assert len(others) == 1 and "checked" in others[0] and not commands_in(others[0])
    assert len(messages) == len(lines) - 1
    inspections = [values for name, values in messages if name == "inspection"]
    for finding, values in zip(report.findings, inspections, strict=True):
        assert safe(finding.message, 500) in values["message"] and values["typeId"] == safe(finding.rule)
        assert values["file"] == safe(about.path(finding.file))


@given(REPORTS, ABOUTS)
def test_gitlab_keeps_every_finding(report: Report, about: About) -> None:
    elements = json.loads(gitlab.render(report, about))
    assert len(elements) == len({element["fingerprint"] for element in elements}) == len(report.findings)
    for element in elements:
        element["location"]["path"] = element["location"]["path"].removeprefix("./")
        assert is_degradation(element)


@given(REPORTS, ABOUTS)
def test_sarif_is_what_github_asks_for(report: Report, about: About) -> None:
    (run_,) = json.loads(sarif.render(report, about))["runs"]
    rules = run_["tool"]["driver"]["rules"]
    assert len(rules) == len({rule.id for rule in about.rules} | {one.rule for one in report.findings})
    for rule in rules:
        assert 0 < len(rule["id"]) <= 255 and 0 < len(rule["name"]) <= 255
        for part in ("shortDescription", "fullDescription", "help"):
            assert rule[part]["text"].strip()
        assert len(rule["shortDescription"]["text"]) <= 1024 and len(rule["fullDescription"]["text"]) <= 1024
    assert len(run_["results"]) == len(report.findings)
    for finding, result in zip(report.findings, run_["results"], strict=True):
        assert result["ruleId"] == rules[result["ruleIndex"]]["id"]
        assert result["message"]["text"].strip() and result["level"] == finding.severity
        region = result["locations"][0]["physicalLocation"]["region"]
        assert list(region) == ["startLine", "startColumn", "endLine", "endColumn"]
        assert all(number >= 1 for number in region.values())
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.isascii() and uri.isprintable() and not set(uri) & set(' "<>\\^`{|}')
        assert all(result["partialFingerprints"].values())
        numbers = [place["id"] for place in result.get("relatedLocations", [])]
        assert numbers == list(range(1, len(finding.related) + 1))


@given(REPORTS, ABOUTS)
def test_junit_adds_up(report: Report, about: About) -> None:
    root = ElementTree.fromstring(junit.render(report, about))
    suites = list(root)
    for counted in ("tests", "failures"):
        assert int(root.attrib[counted]) == sum(int(suite.attrib[counted]) for suite in suites)
    for suite in suites:
        cases = list(suite)
        assert int(suite.attrib["tests"]) == len(cases) == len({case.attrib["name"] for case in cases})
        assert int(suite.attrib["failures"]) == len(list(suite.iter("failure")))
    wanted = SEVERITIES[: SEVERITIES.index(about.fail_on) + 1] if about.fail_on != "never" else ()
    assert int(root.attrib["failures"]) == sum(one.severity in wanted for one in report.findings)
    reported = [case for case in root.iter("testcase") if len(case)]
    assert len(reported) == len(report.findings)


@given(REPORTS, ABOUTS)
def test_rdjson_counts_bytes(report: Report, about: About) -> None:
    rows = json.loads(rdjson.render(report, about))["diagnostics"]
    for finding, row in zip(report.findings, rows, strict=True):
        assert row["severity"] in ("ERROR", "WARNING", "INFO")
        assert ("range" in row["location"]) == (finding.span is not None)
        if finding.span:
            column = finding.columns.utf8 if finding.columns else finding.span.column
            assert row["location"]["range"]["start"] == {"line": finding.span.line, "column": column}


@given(REPORTS, ABOUTS)
def test_markdown_has_a_row_of_three_cells_for_each_finding(report: Report, about: About) -> None:
    lines = markdown.render(report, about).split("\n")
    assert lines.pop() == ""
    rows = [line for line in lines[4:] if line.startswith("| ")] if report.findings else []
    assert len(rows) == len(report.findings)
    assert all(row.startswith("| ") and row.endswith(" |") and row.count("|") == 4 for row in rows)


# ---- single matters


def test_github_escapes_what_the_runner_unescapes() -> None:
    finding = replace(FINDING, file="a,b:c%2C.json", message="100% `a`: b,c", hint="First.\nSecond")
    line = github.render(Report(findings=(finding,)), ABOUT).split("\n")[0]
    assert line == (
        "::error file=a%2Cb%3Ac%252C.json,line=4,endLine=4,col=1,endColumn=8,title=missing-field"
        "::100%25 `a`: b,c (manual-job /billing)%0AFirst.\\nSecond"
    )
    command = parsed_command(line)
    assert command and command.properties["file"] == "a,b:c%2C.json"


def test_github_shows_errors_first() -> None:
    findings = tuple(replace(FINDING, severity=one) for one in ("note", "warning", "error"))  # type: ignore[arg-type]
    lines = github.render(replace(REPORT, findings=findings), ABOUT).splitlines()
    assert [newer_command(line) for line in lines] == ["error", "warning", "notice", "notice"]
    assert lines[-1] == (
        "::notice title=nfx-lint::1 file checked: 1 error, 1 warning, 1 note; "
        "2 skipped (not Northflank documents)"
    )


def test_sarif_counts_utf_16_and_rdjson_utf_8() -> None:
    finding = replace(FINDING, columns=Columns(3, 11, 5, 13))
    region = json.loads(sarif.render(Report(findings=(finding,)), ABOUT))["runs"][0]["results"][0][
        "locations"
    ]
    assert region[0]["physicalLocation"]["region"] == {
        "startLine": 4,
        "startColumn": 3,
        "endLine": 4,
        "endColumn": 11,
    }
    row = json.loads(rdjson.render(Report(findings=(finding,)), ABOUT))["diagnostics"][0]
    assert row["location"]["range"] == {"start": {"line": 4, "column": 5}, "end": {"line": 4, "column": 13}}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("deploy/job.yaml", "deploy/job.yaml"),
        ("a b/😀#?%.json", "a%20b/%F0%9F%98%80%23%3F%25.json"),
        ("/srv/job.json", "file:///srv/job.json"),
        ("C:/shop/job.json", "file:///C:/shop/job.json"),
        ("a\\b.json", "a%5Cb.json"),
        ("\udcff.json", "%FF.json"),
        ("\ud800.json", "%3F.json"),
    ],
)
def test_sarif_addresses(path: str, uri: str) -> None:
    output = sarif.render(Report(findings=(FINDING,)), replace(ABOUT, paths={FINDING.file: path}))
    place = json.loads(output)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


def test_sarif_lists_all_rules_that_ran_by_name() -> None:
    rules = tuple(AboutRule(name, "error", "A title") for name in ("wrong-type", "missing-field", "a-rule"))
    one, none = (
        json.loads(sarif.render(report, replace(ABOUT, rules=rules))) for report in (REPORT, Report())
    )
    names = [rule["id"] for rule in one["runs"][0]["tool"]["driver"]["rules"]]
    assert names == ["a-rule", "missing-field", "wrong-type"]
    assert none["runs"][0]["tool"] == one["runs"][0]["tool"]


def test_sarif_stays_below_the_limit_of_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 3)
    levels = ("warning", "error", "note", "error", "warning")
    findings = tuple(replace(FINDING, severity=level) for level in levels)  # type: ignore[arg-type]
    (run_,) = json.loads(sarif.render(Report(findings=findings), ABOUT))["runs"]
    assert [result["level"] for result in run_["results"]] == ["warning", "error", "error"]
    (reported,) = run_["invocations"][0]["toolExecutionNotifications"]
    assert reported["message"]["text"].startswith("2 findings were left out")


def test_text_of_a_document_makes_no_link_in_sarif() -> None:
    finding = replace(
        FINDING, message="see [this](https://example.com)", related=(Related("[a](b)", Span(1, 1, 1, 2)),)
    )
    result = json.loads(sarif.render(Report(findings=(finding,)), ABOUT))["runs"][0]["results"][0]
    assert result["message"]["text"].startswith("see \\[this\\](https://example.com).")
    assert result["message"]["text"].endswith("See [\\[a\\](b)](1).")


def test_the_key_of_a_line_is_used_where_it_tells_findings_apart() -> None:
    def keys(*findings: object) -> list[str]:
        output = json.loads(sarif.render(Report(findings=findings), ABOUT))  # type: ignore[arg-type]
        return [one["partialFingerprints"]["primaryLocationLineHash"] for one in output["runs"][0]["results"]]

    opened = replace(FINDING, opening=LinePrefix("", 1))
    assert keys(opened) == ["c129715d7a2bc9a3:1"]
    assert keys(opened, replace(opened, rule="other")) == ["c129715d7a2bc9a3:1"] * 2
    both = keys(opened, replace(opened, pointer="/other"))
    assert len(set(both)) == 2 and "c129715d7a2bc9a3:1" not in both


def test_junit_repeats_everything_in_the_text() -> None:
    finding = replace(FINDING, related=(Related("first defined here", Span(2, 3, 2, 8)),))
    output = junit.render(Report(findings=(finding,)), replace(ABOUT, docs="https://docs.example.com/{rule}"))
    (failure,) = ElementTree.fromstring(output).iter("failure")
    assert failure.text == (
        "error[missing-field]: `billing` needs `deploymentPlan`\n"
        "at deploy/job.yaml:4:1 (manual-job /billing)\n"
        "see deploy/job.yaml:2:3 first defined here\n"
        "hint: Add `deploymentPlan`.\n"
        "more: https://docs.example.com/missing-field"
    )


def test_a_clean_file_is_a_case_that_passes() -> None:
    root = ElementTree.fromstring(junit.render(replace(REPORT, findings=()), ABOUT))
    (case,) = root.iter("testcase")
    assert (len(case), case.attrib["file"], root.attrib["failures"]) == (0, "deploy/job.yaml", "0")


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("`a` is a string, not an integer", "`a` is a string, not an integer"),
        ("it begins with `|`", "it begins with &#124;"),
        ("`a|b` (edition 2025-07)", "`a`&#124;`b` (edition `2025-07`)"),
        ("@me #1 <b> deadbeef GH-1 *x* :tada:", "`@me` `#1` `<b>` `deadbeef` `GH-1` `*x*` `:tada`:"),
        ("odd ` mark", "``odd ` mark``"),
        ("`a`'s", "`a` `'s`"),
    ],
)
def test_markdown_shows_words_and_code(message: str, shown: str) -> None:
    finding = replace(FINDING, message=message, hint="")
    row = markdown.render(Report(findings=(finding,)), ABOUT).splitlines()[-1]
    assert row == f"| error | `deploy/job.yaml:4:1`<br>`/billing`<br>`manual-job` | `missing-field` {shown} |"


def test_markdown_stays_below_its_limit() -> None:
    report = Report(findings=(replace(FINDING, message="😀 " * 200),) * 200)
    output = markdown.render(report, ABOUT)
    assert LONGEST_COMMENT - 3000 < len(output.encode()) <= LONGEST_COMMENT
    shown = len(READERS["markdown"](output, {}))
    assert output.endswith(f"| | | and {200 - shown} more |\n")


def test_fingerprints_hold_while_lines_move_and_values_change() -> None:
    def prints(*findings: object) -> list[str]:
        output = json.loads(gitlab.render(Report(findings=findings), ABOUT))  # type: ignore[arg-type]
        return [element["fingerprint"] for element in output]

    moved = replace(FINDING, span=Span(9, 1, 9, 3), message="other words", hint="", severity="warning")
    assert prints(moved) == prints(FINDING)
    first, second = prints(FINDING, moved)
    assert first == prints(FINDING)[0] != second
    for other in ({"file": "b.yaml"}, {"rule": "other"}, {"pointer": "/name"}):
        assert prints(replace(FINDING, **other)) != prints(FINDING)  # type: ignore[arg-type]
