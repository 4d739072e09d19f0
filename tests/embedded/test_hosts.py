"""Files of code as a user checks them: which are read, what is reported, and what is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from code_forms import CLI, URL, document, fenced, single, workflow
from command_line import run

import nfx_lint
from nfx_lint.embedded import syntax
from nfx_lint.model import UsageError

JOB = '{"name": "Example job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}'
JOBS = "https://api.northflank.com/v1/projects/shop/jobs/manual"
WRONG = JOB.replace("backoffLimit", "backofLimit")


def reported(text: str, name: str = "deploy.sh") -> list[tuple[str, str, int | None]]:
    findings = nfx_lint.check_text(text, name, embedded=True).findings
    return [(one.rule, one.pointer, one.line) for one in findings]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# ---- which files are read


def test_no_parser_loads_for_files_without_a_word_of_northflank(folder: Path) -> None:
    for number in range(1000):
        (folder / f"{number}.py").write_text("import requests\nrequests.post(URL, json={'name': 1})\n")
    (folder / "job.json").write_text(JOB)
    code = (
        "import sys\nfrom nfx_lint.cli.main import main\n"
        "assert main(['--embedded', '-j', '1', '.']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('tree_sitter')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


def test_code_is_read_only_if_asked_for(folder: Path) -> None:
    (folder / "job.json").write_text(JOB)
    (folder / "deploy.sh").write_text(f"curl {JOBS} -d {single(WRONG)}\n")
    assert run(".").code == 0
    ran = run("--embedded", "--format", "concise", ".")
    assert ran.code == 1
    assert ran.out.startswith("deploy.sh:1:")


def test_a_configuration_chooses_files(folder: Path) -> None:
    (folder / "scripts").mkdir()
    for name in ("scripts/a.sh", "b.sh"):
        (folder / name).write_text(f"curl {JOBS} -d {single(WRONG)}\n")
    (folder / "nfx-lint.toml").write_text('embedded = ["scripts/"]\n')
    ran = run("--format", "concise", ".")
    assert "scripts/a.sh:1:" in ran.out
    assert "b.sh:1:" not in ran.out.replace("scripts/", "")
    (folder / "nfx-lint.toml").write_text("embedded = true\n")
    assert "\nscripts/a.sh" in f"\n{run('--format', 'concise', '.').out}"
    assert "b.sh:1:" in run("--format", "concise", ".").out


def test_without_the_extra_a_run_says_what_to_install(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(syntax, "GRAMMARS", {"bash": ("no_such_grammar", "language")})
    syntax.require_parsers.cache_clear()
    (folder / "a.sh").write_text("northflank list projects\n")
    ran = run("--embedded", "a.sh")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "nfx-lint: --embedded needs more packages: install them with pip install 'nfx-lint[code]'\n"
    )
    with pytest.raises(UsageError, match="nfx-lint"):
        nfx_lint.check_text("", "a.sh", embedded=True)
    monkeypatch.undo()
    syntax.require_parsers.cache_clear()


def test_a_northflank_document_is_checked_as_one() -> None:
    text = "name: Example job\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: x # northflank\n"
    assert reported(text, "job.yaml") == [("wrong-type", "/backoffLimit", 3)]


def test_other_workflows_and_pages_are_skipped() -> None:
    for name, text in (
        ("ci.yml", workflow("make northflank")),
        ("a.md", fenced("json", '{"name": "x", "version": "1.0.0", "billing": {}}')),
        ("a.md", "Northflank is a platform.\n"),
        ("a.py", "northflank = 1\n"),
    ):
        report = nfx_lint.check_text(text, name, embedded=True)
        assert report.findings == () and not any(one.kind for one in report.files), text


# ---- requests


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("curl -X POST https://api.northflank.com/v1/projects/shop/jobz -d '{}'", "unknown-kind"),
        ("curl -X PATCH https://api.northflank.com/v1/projects/$P/services/a/scale -d '{}'", "unknown-kind"),
        ("curl -X POST https://api.northflank.com/v1/projects/shop/$WHAT -d '{}'", None),
        ("curl -X $METHOD https://api.northflank.com/v1/projects/shop/jobz -d '{}'", None),
        ("curl -X POST https://api.example.com/v1/projects/shop/jobz -d '{}'", None),
        ("curl https://api.northflank.com/v1/projects", None),
        ("curl https://northflank.com/docs/v1/api/jobz", None),
        ("curl -X POST $API/v1/projects/shop/jobz -d '{}' # northflank", None),
    ],
)
def test_an_endpoint_that_nothing_documents_is_reported(text: str, rule: str | None) -> None:
    assert [one[0] for one in reported(text)] == ([rule] if rule else [])


def test_a_path_shows_no_ids() -> None:
    text = "curl -X POST https://api.northflank.com/v1/projects/hunter2canary/jobz -d '{}'"
    report = nfx_lint.check_text(text, "deploy.sh", embedded=True)
    assert len(report.findings) == 1
    assert "hunter2" not in report.to_text() + report.to_json()


def test_a_request_needs_what_a_document_does_not() -> None:
    body = '{"apiVersion": "v1.2", "spec": {"kind": "Workflow", "spec": {"type": "sequential"}}}'
    found = reported(f"curl https://api.northflank.com/v1/templates -d {single(body)}")
    assert ("missing-field", "", 1) in found


@pytest.mark.parametrize(
    "command",
    [
        "curl --data-urlencode 'name=web' URL",
        "curl -d name=web -d size=1 URL",
        "curl -F name=web URL",
        "http --form URL name=web",
        "http URL",
        "wget --post-file=body.txt URL",
    ],
)
def test_a_request_without_a_body_in_json_is_let_be(command: str) -> None:
    assert reported(command.replace("URL", JOBS)) == []


@pytest.mark.parametrize(
    "command", ["http URL", "http POST URL", "xh post URL", "curl --json @- URL", "curl URL -d @-"]
)
@pytest.mark.parametrize("redirect", ["<<<'{}'", "<<'END'\n{}\nEND"])
def test_a_request_may_read_its_input(command: str, redirect: str) -> None:
    text = f"{command.replace('URL', JOBS)} {redirect.format(WRONG)}\n"
    assert [one[:2] for one in reported(text)] == [("misspelled-field", "/backofLimit")]


def test_commands_that_send_no_body_are_let_be() -> None:
    for line in (
        "northflank list services",
        "northflank create servce deployment --input '{}'",
        'northflank create service deployment --input "$BODY"',
        "northflank create service deployment --file deploy.json",
        "northflank create service deployment --input \"$(jq -n '{name: 1}')\"",
        f"curl {JOBS} -F file=@a.json",
        f'curl "${{OPTIONS[@]}}" {JOBS}',
        f"curl {JOBS} -d @body.json",
        f"curl {JOBS} -d name=x",
    ):
        assert reported(line) == [], line


# ---- unknown values


def test_what_the_shell_computes_is_unknown() -> None:
    body = '{"name": "$NAME", "billing": $BILLING, "backoffLimit": ${LIMIT:-3}, "runtimeEnvironment": {"$KEY": 1}}'
    assert reported(f"curl {JOBS} -d @- {document(body, '<<EOF')}") == []
    assert reported(f"curl {JOBS} -d @- {document(body.replace('$NAME', 'a'), '<<EOF')}") == [
        ("length-out-of-bounds", "/name", 2)
    ]
    half = '{"name": "Example job", $REST}'
    assert reported(f"curl {JOBS} -d @- {document(half, '<<EOF')}") == []
    quoted = JOB.replace('"backoffLimit": 0', '"backoffLimit": "$LIMIT"')
    assert reported(f"curl {JOBS} -d @- {document(quoted, '<<EOF')}") == [("wrong-type", "/backoffLimit", 2)]


@pytest.mark.parametrize(
    "value", ["$LIMIT", "${LIMIT}", "${LIMIT:-3}", "$(limit)", "`limit`", "$((1 + 2))", "$1"]
)
@pytest.mark.parametrize("before", ["", " ", "\n", "\n  ", "\n\t", "\n \n  "])
def test_an_expansion_anywhere_in_a_line_is_unknown(value: str, before: str) -> None:
    body = JOB.replace(" 0", f"{before}{value}\n")
    assert reported(f"curl {JOBS} -d @- {document(body, '<<EOF')}") == []
    text = body.replace('"', '\\"')
    assert reported(f'curl {JOBS} -d "{text}"') == []


def test_a_known_variable_at_the_start_of_a_line_is_followed() -> None:
    body = JOB.replace(" 0", "\n  $LIMIT")
    for value, rules in (("3", []), ("x", ["syntax-error"])):
        text = f"LIMIT={value}\ncurl {JOBS} -d @- {document(body, '<<EOF')}"
        assert [rule for rule, _, _ in reported(text)] == rules


def test_a_variable_that_is_set_once_is_known() -> None:
    text = f'{{}}\ncurl {JOBS} -d "{{{{\\"name\\": \\"$NAME\\"}}}}"'
    for line in ("NAME=a", "export NAME=a", "readonly NAME='a'"):
        assert ("length-out-of-bounds", "/name", 2) in reported(text.format(line)), line
    for line in (
        "NAME=$1",
        "NAME=a; NAME=b",
        "if x; then NAME=a; fi",
        "NAME=a; read NAME",
        "x && NAME=a",
        "NAME=${1:-a}",
    ):
        assert "/name" not in [pointer for _, pointer, _ in reported(text.format(line))], line


def test_what_a_workflow_fills_in_is_unknown() -> None:
    body = JOB.replace("Example job", "${{ vars.NAME }}").replace("0}", "${{ vars.LIMIT }}}")
    assert reported(workflow(f"curl {JOBS} -d {single(body)}"), "ship.yml") == []


SPREAD = "const api = '@northflank/js-client';\napi.create.job.manual({ data: { %s } });\n"


@pytest.mark.parametrize(
    ("members", "rules"),
    [
        ("...base", []),
        ("...base, backofLimit: 1", ["misspelled-field"]),
        ("name: 'a', ...base", []),
        ("...base, name: 'a'", ["length-out-of-bounds"]),
        ("[key]: 1", []),
        ("name: 'a', ...(cond ? { ports } : {})", ["length-out-of-bounds"]),
        ("name: 'a', ...(cond && { tags: [] })", ["length-out-of-bounds"]),
        ("name: 'a', ...(cond ? { name: b } : {})", []),
        ("name: 'a', ...(cond ? { [b]: 1 } : {})", []),
        ("name: 'a', ...(cond ? more : {})", []),
        ("name, billing, backoffLimit: limit()", []),
        ("name: `job ${n}`, billing: cond ? a : b, backoffLimit: `${n}`", ["wrong-type"]),
        ("name: 'Example job', billing: { deploymentPlan: PLANS.small }, backoffLimit: '1'", ["wrong-type"]),
        (
            "name: 'Example job', billing: { deploymentPlan: 'nf-compute-20' }, backoffLimit: -1",
            ["negative-count"],
        ),
    ],
)
def test_what_javascript_computes_is_unknown(members: str, rules: list[str]) -> None:
    assert [one[0] for one in reported(SPREAD % members, "deploy.ts")] == rules


def test_a_constant_that_changes_is_unknown() -> None:
    text = f"const data = {WRONG};\n%s\nawait axios.post('{JOBS}', data);\n"
    assert reported(text % "", "a.js") == [("misspelled-field", "/backofLimit", 1)]
    for line in ("delete data.backofLimit;", "data.tags = [];", "mend(data);", "Object.assign(data, more);"):
        assert reported(text % line, "a.js") == [], line


def test_a_variable_that_changes_is_unknown() -> None:
    text = f"import requests\ndata = {WRONG}\n%s\nrequests.post('{JOBS}', json=data)\n"
    assert reported(text % "", "a.py") == [("misspelled-field", "/backofLimit", 2)]
    for line in (
        "data['name'] = name",
        "data.update(more)",
        "data = other",
        "mend(data)",
        "for data in all: pass",
    ):
        assert reported(text % line, "a.py") == [], line


# ---- places, suppressions, secrets


def test_a_finding_has_its_place_and_no_secret_beside_it(folder: Path) -> None:
    secret = "hunter2canary"
    body = WRONG.replace('"backofLimit": 0', f'"backofLimit": 0, "runtimeEnvironment": {{"A": "{secret}"}}')
    text = f"export TOKEN={secret}\ncurl -H 'Authorization: Bearer {secret}' {JOBS} -d {single(body)} # {secret}\n"
    (folder / "a.sh").write_text(text)
    (folder / "a.py").write_text(
        f"T = '{secret}'\nrequests.post('{JOBS}', headers={{'x': '{secret}'}}, json={body})\n"
    )
    (folder / "a.ts").write_text(f"api.create.job.manual({{ data: {body} }}); // northflank {secret}\n")
    (folder / "a.md").write_text(fenced("bash", text))
    (folder / "a.yml").write_text(workflow(text))
    (folder / "d.sh").write_text(
        f'A=abc\ncurl -H \'x: {secret}\' {JOBS} -d "{{\\"name\\": \\"$A+\\"}}" -H \'x: {secret}\'\n'
    )
    (folder / "d.ts").write_text(
        f"const A = 'abc'; const S = '{secret}';\n"
        f"axios.post('{JOBS}', {{ name: 'a+' /* {secret} */ + A, description: `${{A}}+`, nme: '' }})\n"
    )
    (folder / "d.py").write_text(
        f"A = 'abc'\nS = '{secret}'\nrequests.post('{JOBS}', json={{'name': ('a'  # {secret}\n + A + '+')}})\n"
    )
    (folder / "b.sh").write_text(f"curl -H 'X: {secret}' {JOBS} -d '{{\"name\" \"{secret}\"}}'\n")
    (folder / "c.sh").write_text(
        f'curl {JOBS} -d \'{JOB[:-1]}, "description": "a \'$(echo {secret})\'", "nme": 1}}\'\n'
    )
    for form in ("text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown", "rdjson"):
        ran = run("--embedded", "--format", form, "-v", ".")
        assert ran.code == 1
        assert secret not in ran.out + ran.err, form


def test_what_yaml_alone_makes_doubtful_is_reported_in_a_clean_body() -> None:
    body = "name: nightly\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\nruntimeEnvironment: {DAY: 2025-07-29}\n"
    page = f"Northflank\n\n<!-- nfx-lint: kind=manual-job -->\n```yaml\n{body}```\n"
    script = f"northflank create job manual -f - <<'END'\n{body}END\n"
    pointer = "/runtimeEnvironment/DAY"
    assert reported(page, "README.md") == [("ambiguous-scalar", pointer, 8)]
    assert reported(script) == [("ambiguous-scalar", pointer, 5)]


def test_a_syntax_error_is_reported_in_place() -> None:
    text = f"#!/bin/sh\ncurl {JOBS} -d @- {document(JOB.replace(', ', chr(10), 1))}"
    ((rule, _, line),) = reported(text)
    assert (rule, line) == ("syntax-error", 3)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.sh", f"# nfx-lint: ignore[misspelled-field] -- known\ncurl {JOBS} \\\n  -d {single(WRONG)}\n"),
        ("a.sh", f"# nfx-lint: ignore-file[misspelled-field] -- known\n\n\ncurl {JOBS} -d {single(WRONG)}\n"),
        (
            "a.ts",
            f"// nfx-lint: ignore[misspelled-field] -- known\nawait axios.post('{JOBS}',\n  {WRONG});\n",
        ),
        ("a.ts", f"axios.post('{JOBS}', {WRONG}); // nfx-lint: ignore[misspelled-field] -- known\n"),
        ("a.js", f"/* nfx-lint: ignore[misspelled-field] -- known */\naxios.post('{JOBS}', {WRONG});\n"),
        (
            "a.py",
            f"# nfx-lint: ignore[misspelled-field] -- known\nrequests.post(\n  '{JOBS}',\n  json={WRONG})\n",
        ),
        (
            "a.md",
            fenced("sh", f"curl {JOBS} \\\n -d {single(WRONG)}").replace(
                "```sh", "```sh\n# nfx-lint: ignore[misspelled-field] -- known"
            ),
        ),
        (
            "a.md",
            fenced(
                "json",
                WRONG,
                "<!-- nfx-lint: kind=manual-job -->\n<!-- nfx-lint: ignore[misspelled-field] -- known -->\n",
            ),
        ),
        (
            "a.yml",
            workflow(f"# nfx-lint: ignore[misspelled-field] -- known\ncurl {JOBS} \\\n  -d {single(WRONG)}"),
        ),
    ],
)
def test_a_comment_suppresses_a_finding(name: str, text: str) -> None:
    report = nfx_lint.check_text(text, name, embedded=True)
    assert [one.rule for one in report.findings] == []
    assert report.suppressed == 1
    bare = text.replace("ignore", "ignoer")
    assert {one[0] for one in reported(bare, name)} == {"misspelled-field", "invalid-suppression"}


def test_an_unused_suppression_is_reported() -> None:
    text = f"// nfx-lint: ignore[wrong-type] -- no\naxios.post('{JOBS}', {JOB});\n"
    assert reported(text, "a.ts") == [("unused-suppression", "", 1)]


def test_a_baseline_knows_findings_in_code(folder: Path) -> None:
    (folder / "nfx-lint.toml").write_text('embedded = true\nbaseline = "known.json"\n')
    (folder / "a.sh").write_text(f"curl {JOBS} -d {single(WRONG)}\n")
    assert run("baseline", ".").code == 0
    assert run(".").code == 0
    (folder / "a.sh").write_text(f"echo\ncurl {JOBS} -d {single(WRONG)}\n{CLI} --input '{{\"nme\": 1}}'\n")
    ran = run("--format", "concise", ".")
    assert ran.code == 1
    assert ":2:" not in ran.out


def test_a_file_that_does_not_parse_gives_what_can_be_read(folder: Path) -> None:
    (folder / "a.ts").write_text(f"axios.post('{JOBS}', {WRONG});\nfunction ( {{ ]] <<\n")
    ran = run("--embedded", "-v", "--format", "concise", "a.ts")
    assert "misspelled-field" in ran.out
    assert ran.err.count("a.ts: read in part") == 1


def test_a_large_or_binary_file_is_skipped() -> None:
    for data in (b"# northflank\n" + b"a=1\n" * 300_000, b"# northflank \xff\xfe\n"):
        report = nfx_lint.check_text(data, "a.sh", embedded=True)
        assert (report.files, report.findings) == ((), ())
        assert [one.reason for one in report.not_checked] == ["partly"]


# ---- Markdown


def test_a_block_needs_a_certain_kind_or_a_comment() -> None:
    excerpt = fenced("json", '{"billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": "2"}')
    assert reported(excerpt, "a.md") == []
    named = excerpt.replace("```json", "<!-- nfx-lint: kind=manual-job -->\n```json")
    assert ("wrong-type", "/backoffLimit", 5) in reported(named, "a.md")
    misnamed = named.replace("manual-job", "manual-jbo")
    assert [one[0] for one in reported(misnamed, "a.md")] == ["unknown-kind"]
    isolated = run("--embedded", "--isolated", "-", "--stdin-filename", "a.md", stdin=misnamed.encode())
    assert "unknown-kind" not in isolated.out
    whole = fenced("yaml", "name: Example job\nbackoffLimit: x\nbilling: {deploymentPlan: nf-compute-20}")
    assert reported(whole, "a.md") == [("wrong-type", "/backoffLimit", 5)]


def test_several_bodies_are_reported_in_order() -> None:
    text = f"curl {JOBS} -d {single(WRONG)}\ncurl {URL} -d '{{\"nme\": 1}}'\n"
    lines = [line for _, _, line in reported(text)]
    assert lines == sorted(line for line in lines if line is not None)
    assert set(lines) == {1, 2}
