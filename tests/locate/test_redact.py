"""No secret leaves: canaries through every way out."""

from __future__ import annotations

import json
import re

import pytest
from command_line import run
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from nfx_lint.api import check_text
from nfx_lint.cli.formats import FORMATS
from nfx_lint.config.options import Options
from nfx_lint.detection.detect import detect
from nfx_lint.locate import redact
from nfx_lint.locate.credentials import FOLLOWED, looks_secret, without_credentials
from nfx_lint.locate.redact import hidden
from nfx_lint.locate.shown import shown_paths
from nfx_lint.locate.visible import places_on, spans_of
from nfx_lint.model import Path
from nfx_lint.positions import Place
from nfx_lint.rules.checks.credentials import SHAPES
from nfx_lint.source.document import of_fast_json, read_text
from nfx_lint.source.lines import lines_of

CANARY = "Zq7canary9vKx"
JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}

# Documents that have the canary where no report may show it, each with something to report.
DOCUMENTS = {
    "variable.json": json.dumps({**JOB, "name": "a", "runtimeEnvironment": {"TOKEN": CANARY}}),
    "indented.json": json.dumps({**JOB, "runtimeEnvironment": {"BAD KEY": CANARY}}, indent=1),
    "argument.json": json.dumps({**JOB, "buildArguments": {"a b": {"deep": [CANARY]}}}),
    "files.json": json.dumps(
        {**JOB, "runtimeFiles": {"relative": {"data": CANARY}}, "buildFiles": {"x": CANARY}}
    ),
    "mounts.json": json.dumps({**JOB, "dockerSecretMounts": {"a b": {"data": CANARY, "encoding": CANARY}}}),
    "number.json": json.dumps({**JOB, "runtimeEnvironment": {"a b": 1}}).replace("1}", '"' + CANARY + '"}'),
    "misspelled.json": json.dumps({**JOB, "runtimeEnviroment": {"TOKEN": CANARY}}),
    "unknown.json": json.dumps({**JOB, "apiKey": CANARY, "extra": {"list": [CANARY]}}),
    "wrong-type.json": json.dumps({**JOB, "runtimeEnvironment": CANARY}),
    "list.json": json.dumps({**JOB, "runtimeEnvironment": [CANARY]}),
    "twice.json": json.dumps(JOB)[:-1] + f', "runtimeEnvironment": {{"A": "{CANARY}", "A": "{CANARY}"}}}}',
    "map-twice.json": json.dumps(JOB)[:-1]
    + f', "runtimeEnvironment": {{"A": "{CANARY}"}}, "runtimeEnvironment": {{"B": "{CANARY}"}}}}',
    "syntax.json": json.dumps({**JOB, "runtimeEnvironment": {"TOKEN": CANARY}})[:-1] + ",}",
    "missing-comma.json": f'{{"name": "x" "runtimeEnvironment": {{"TOKEN": "{CANARY}"}}}}',
    "bare-word.json": f'{{"runtimeEnvironment": {{"TOKEN": {CANARY}}}, "billing": 1, "backoffLimit": 0}}',
    "unterminated.json": f'{{"billing": 1, "backoffLimit": 0, "name": "{CANARY}',
    "kubeconfig.json": json.dumps(
        {"name": "x", "provider": "byok", "credentials": {"kubeconfig": CANARY}, "bogus": 1}
    ),
    "other.json": json.dumps({"password": CANARY, "list": [CANARY]}),
    "kind.json": json.dumps({"buildSettings": CANARY, "scaling": [CANARY], "routes": {"A": CANARY}, "x": 1}),
    "bearer.json": json.dumps({**JOB, "description": f"Authorization: Bearer {CANARY}!<>"}),
    "url.json": json.dumps(
        {
            **JOB,
            "deployment": {"vcs": {"projectUrl": f"https://me:{CANARY}@github.com/a/b", "projectType": "x"}},
        }
    ),
    "command.json": json.dumps(
        {**JOB, "deployment": {"docker": {"configType": "x", "customCommand": f"run --password {CANARY}"}}}
    ),
    "comment.yaml": f"# {CANARY}\nname: a # {CANARY}\nbackoffLimit: 0\nbilling: {{deploymentPlan: nf-compute-20}}\n",
    "variable.yaml": f"name: a\nbackoffLimit: 0\nbilling: 1\nruntimeEnvironment: {{a b: {CANARY}, C: 'x {CANARY}'}}\n",
    "alias.yaml": f"name: &n {CANARY}_\nbackoffLimit: 0\nbilling: 1\nruntimeEnvironment: {{a b: *n, B: '{CANARY}'}}\n",
    "block.yaml": f"backoffLimit: 0\nbilling: 1\nruntimeEnvironment:\n  a b: |\n    {CANARY}\n    {CANARY}\n",
    "anchor.yaml": f"backoffLimit: 0\nbilling: 1\nruntimeEnvironment: &x {{a b: {CANARY}}}\nbuildArguments: *x\n",
    "tag.yaml": f"backoffLimit: 0\nbilling: 1\nruntimeEnvironment: {{a: !{CANARY} x}}\n",
    "syntax.yaml": f"backoffLimit: 0\nbilling: 1\nruntimeEnvironment:\n  TOKEN: '{CANARY}\n",
    "unquoted.yaml": f"backoffLimit: 0\nbilling: 1\nruntimeEnvironment:\n  TOKEN: @{CANARY}\n",
    "date.yaml": "backoffLimit: 0\nbilling: 1\nruntimeEnvironment: {A: 2001-12-14}\n",
}
PUBLIC = {"alias.yaml"}  # the canary is in `name` there, which is not secret
# Detection cannot choose these kinds, and a body without a kind shows no values at all.
KIND = {"kubeconfig.json": "cloud-integration"}
FLAGS = [[], ["--debug", "-v"], ["--color", "always"]]


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name not in PUBLIC])
def test_no_way_out_for_a_secret(name: str, tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    for form in FORMATS:
        for flags in [*FLAGS, ["--kind", KIND.get(name, "manual-job")]]:
            ran = run("-", "--stdin-filename", name, "--format", form, *flags, stdin=DOCUMENTS[name].encode())
            assert ran.code in (0, 1)
            shown = re.sub("\x1b\\[[0-9;]*m", "", ran.out + ran.err)
            assert CANARY not in shown, (form, flags)
            assert CANARY.lower() not in shown.lower()
            assert "2001-12-14" not in shown


def test_the_canaries_would_be_seen() -> None:
    ran = run("-", "--stdin-filename", "a.json", stdin=json.dumps({**JOB, "name": CANARY + "_"}).encode())
    assert CANARY in ran.out


CREDENTIALS = [
    "AKIAIOSFODNN7EXAMPLE", "ghp_" + "a1B2" * 9, "github_pat_" + "a1" * 20, "glpat-" + "x9" * 10,
    "xoxb-123456789012-abcdefghij", "sk_live_" + "4e" * 12, "sk-" + "aB3" * 10, "npm_" + "a1B2c3" * 6,
    "AIza" + "Sy9" * 12, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx", "-----BEGIN RSA PRIVATE KEY-----",
    "postgres://app:hunter2@db.example.com/x", "Authorization: Bearer abcdefgh12345", "password=hunter2",
    "API_KEY: hunter22", "mysql -uroot --password hunter2",
]  # fmt: skip
HARMLESS = [
    "python -m shop.report", "https://github.com/acme/shop", "nginx:1.27", "nf-compute-200-8", "feature/*",
    "Runs the token cleanup every night", "sh -c 'echo done'", "registry.example.com:5000/shop@sha256:0a1b",
]  # fmt: skip


@pytest.mark.parametrize("text", CREDENTIALS)
def test_shapes_of_credentials_are_known(text: str) -> None:
    assert looks_secret(f"x {text} y")
    secret = re.split(r"[\s:=]+", text.partition("@")[0])[-1]
    for around in ("the value {} is not allowed", "`{}` is not allowed", "`x {}` and `{}`"):
        shown = without_credentials(around.format(text, text))
        assert not any(part in shown for part in (text, text[-8:]))
        assert not any(secret[at : at + 4] in shown for at in range(len(secret) - 3))


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_values_are_shown(text: str) -> None:
    assert not looks_secret(text)


@examples(300)
@given(st.text(max_size=60))
def test_a_line_that_was_not_parsed_keeps_its_length_and_nothing_else(line: str) -> None:
    shown = hidden(line)
    assert len(shown) == len(line)
    assert all(char in "•{}[]:,\"'#-" or char.isspace() for char in shown) or ":" in line


@pytest.mark.parametrize(
    "pattern", [redact._KEY.pattern, redact._COMMENT.pattern, *FOLLOWED, *(row[2] for row in SHAPES)]
)
def test_only_the_end_of_a_pattern_may_repeat_without_a_bound(pattern: str) -> None:
    """What follows such a repetition would be tried again at each of its characters."""
    plain = re.sub(r"\\.|\[[^]]*\]", "c", pattern)
    assert re.fullmatch(r"(?:[^*+{]|\{\d+(?:,\d+)?\})*(?:[*+]|\{\d+,\})?\)?", plain)


def test_names_that_people_confuse_are_shown() -> None:
    """A hint about a name helps only where the name can be seen."""
    body = '{"name": "Report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0, "env": {}}'
    (finding,) = check_text(body, "job.json", kind="manual-job").findings
    assert finding.pointer == "/env" and finding.message.startswith("`env` is not documented")


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if name.endswith(".json")])
def test_a_line_is_shown_alike_however_many_are(name: str) -> None:
    document = read_text(DOCUMENTS[name], ".json")
    if not document.parsed:
        return
    document = read_text(json.dumps(document.value, indent=1), ".json")
    detection = detect(document.value, Options())
    shown = shown_paths(document.value, detection.kind or None, detection.edition or None)
    lines = lines_of(document.text)

    def redactor(places: dict[Path, Place]) -> redact.Redactor:
        spans = spans_of(lines, document.value, places, shown, yaml=False)
        return redact.Redactor(lines, tuple(spans), comments=False)

    whole = redactor(document.locate(set(shown.all())))
    fast = of_fast_json(document.text.encode(), document.value)
    for number in range(1, len(lines) + 1):
        places = places_on(document, [number])
        assert redactor(places).line(number) == whole.line(number)
        assert places_on(fast, [number]) == places
    some = [*range(1, len(lines) + 1, 3)]
    assert places_on(fast, some) == places_on(document, some)
