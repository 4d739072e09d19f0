"""The checks that rules call, beside the examples in the rules' own files."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command_line import run
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples, sampled

import nfx_lint
from nfx_lint.compiler.build import RULES, compiled_files, load_rules
from nfx_lint.compiler.rule_files import RuleFileError
from nfx_lint.locate.credentials import looks_secret
from nfx_lint.model import Json
from nfx_lint.rules.catalogue import catalogue, default_rules
from nfx_lint.rules.checks import check_called, prefilter
from nfx_lint.rules.checks.commands import shell_syntax
from nfx_lint.rules.checks.credentials import SHAPES, credential_in, passwords
from nfx_lint.rules.checks.environment import data_not_base64, named_as_secret, plain_credentials
from nfx_lint.rules.checks.gpu import unlike_billing
from nfx_lint.rules.checks.images import mutable_tag, without_credentials
from nfx_lint.rules.checks.version_control import host_of_another_provider

BODY = "q4w8e2r6t0y5u1i7o3p9a5s1d7f3g9h4"
JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
CHECK = {
    **{"protocol": "CMD", "type": "readinessProbe", "initialDelaySeconds": 10, "periodSeconds": 60},
    **{"timeoutSeconds": 1, "failureThreshold": 3},
}
# One text for each shape, in the order of the table.
SAMPLES = (
    f"-----BEGIN RSA PRIVATE KEY-----\\n{BODY}",
    "AGE-SECRET-KEY-1" + BODY.upper(),
    "AKIA" + "Q4W8E2R6T0Y5U1I7",
    f"ghp_{BODY}",
    f"github_pat_{BODY}",
    f"glpat-{BODY}",
    f"xoxb-{BODY}",
    f"https://hooks.slack.com/services/T0{BODY[:8]}/B0{BODY[:8]}/{BODY}",
    f"sk_live_{BODY}",
    f"pk_live_{BODY}",
    f"sk-{BODY}",
    f"npm_{BODY}",
    f"pypi-{BODY}",
    "dop_v1_" + "0123456789abcdef" * 2,
    f"dckr_pat_{BODY}",
    f"hf_{BODY}",
    f"SG.{BODY[:22]}.{BODY}",
    f"hvs.{BODY}",
    f"sq0csp-{BODY}{BODY}",
    f"AccountKey={BODY * 3}==",
    f"AIza{BODY}",
    f"eyJ{BODY}.{BODY}",
    f"redis://:{BODY}@cache.acme.io",
)


# ---- credentials


@pytest.mark.parametrize(("shape", "sample"), list(zip(SHAPES, SAMPLES, strict=True)))
def test_a_shape_of_a_credential(shape: tuple[str, tuple[str, ...], str, bool], sample: str) -> None:
    what, markers, pattern, reported = shape
    text = f"before {sample} after"
    match = re.search(pattern, text)
    assert match and any(marker in match[0] for marker in markers)
    assert credential_in(text) == (what if reported else "")
    assert looks_secret(text)


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://user:${PASSWORD}@db.acme.io/shop",
        "postgresql://postgres:postgres@db.acme.io/shop",
        "postgresql://shop:changeme@db.acme.io/shop",
        "postgresql://shop:correct-horse@localhost:5432/shop",
        "https://x:<token>@git.acme.io/acme/shop",
        "redis://:****@cache.acme.io:6379",
        "postgresql://shop:REDACTED@db.acme.io/shop",
        "https://acme.io:8443/@scope/package",
        "task-management-service-name",
        "sk-learn-model-serving-production-2024",
        "pypi-mirror-of-the-company-1",
        "AKIAIOSFODNN7EXAMPLE",
        "glpat-short",
        "-----BEGIN RSA PRIVATE KEY-----",
        "",
    ],
)
def test_what_is_no_credential(text: str) -> None:
    assert credential_in(text) == ""


@examples(500)
@given(
    st.lists(
        st.sampled_from(["://", ":", "@", "/", " ", "\x1c", "\u3000", "a", "${B}", "x" * 200]), max_size=12
    )
)
def test_passwords_of_urls_are_those_that_the_pattern_finds(parts: list[str]) -> None:
    text, pattern = "".join(parts), SHAPES[-1][2]
    assert list(passwords(text)) == [match.span() for match in re.finditer(pattern, text)]


def test_a_credential_is_found_after_one_that_is_filled_in() -> None:
    assert credential_in(f"a://b:${{C}}@d.io e://f:{BODY}@g.io") == "a URL with a password"


def test_other_values_than_texts_pass() -> None:
    assert list(plain_credentials({"A": 1, "B": None, "C": [f"ghp_{BODY}"]}, None)) == []
    assert list(plain_credentials([f"ghp_{BODY}"], None)) == []


@pytest.mark.parametrize("name", ["text", "json", "sarif", "markdown", "concise", "github", "junit"])
def test_a_credential_is_not_repeated(name: str) -> None:
    secrets = {f"V{number}": sample for number, sample in enumerate(SAMPLES)}
    ran = run("-", "--stdin-filename", "job.json", "--format", name, stdin=job(runtimeEnvironment=secrets))
    assert "plain-credential" in ran.out
    for sample in (*SAMPLES, BODY, BODY[:8]):
        assert sample not in ran.out + ran.err


@pytest.mark.parametrize("ending", ["json", "yaml"])
@pytest.mark.parametrize(
    "name", ["text", "json", "sarif", "markdown", "concise", "github", "junit", "gitlab", "rdjson"]
)
def test_not_even_the_length_of_a_credential_is_told(name: str, ending: str) -> None:
    def report(secret: str) -> str:
        body = {**JOB, "deployment": {"docker": {"configType": "customCommand", "customCommand": secret}}}
        body |= {"runtimeEnvironment": {"TOKEN": secret, "B": "b"}, "buildArguments": {"TOKEN": secret}}
        text = json.dumps(body, indent=2) if ending == "json" else yaml.safe_dump(body, width=10_000)
        asked = ("--select", "plain-credential,plain-secret-variable", "--format", name)
        return run("-", "--stdin-filename", f"job.{ending}", *asked, stdin=text.encode()).out

    assert "plain-credential" in report(f"ghp_{BODY}")
    assert report(f"ghp_{BODY}") == report(f"xoxb-{BODY}{BODY}").replace("Slack", "GitHub")


def job(**more: Json) -> bytes:
    return json.dumps({**JOB, **more}).encode()


def test_a_name_of_a_secret() -> None:
    values = {
        "A_TOKEN": "x1",
        "API_KEY": "true",
        "MY_SECRET": "${args.s}",
        "SECRET": "/run/s",
        "PASSWORD": "REDACTED",
    }
    assert [path for path, _, _ in named_as_secret(values, None)] == [("A_TOKEN",)]


# ---- the others


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ("e30=", False),
        ("e30", False),
        ("_-8=", False),
        ("e30=\n", False),
        (f"{'aGVsbG8h' * 8}\n{'aGVsbG8h' * 8}\nbG8=", False),
        (f"{'aGVsbG8h' * 8} {'aGVsbG8h' * 8} bG8=", False),
        ("", False),
        ("${args.file}", False),
        ("a", True),
        ("a b", True),
        ("level is info", True),
        ("-----BEGIN CERTIFICATE-----", True),
        ("e3=0", False),
        ("é", True),
        ("\ud800aaa", True),
    ],
)
def test_base64(data: str, wrong: bool) -> None:
    files: Json = {"/a": {"data": data}}
    assert bool(list(data_not_base64(files, None))) is wrong
    assert prefilter.data_not_base64(files) or not wrong


@pytest.mark.parametrize(
    ("command", "operator"),
    [
        ("a && b", "&&"),
        ("a; b", ";"),
        ("a | b > c", "|"),
        ("a | jq .", "|"),
        ("a 2>&1", "2>&1"),
        ("sh -c 'a && b'", ""),
        ("/usr/bin/env bash -c 'a; b'; c", ""),
        ("grep 'a && b' c", ""),
        ('echo ";"', ""),
        ("find . -exec rm {} \\;", ""),
        ("find . -exec rm {} ;", ""),
        ("php -r echo(1);", ""),
        ("expr 1 < 2", ""),
        ("psql --command select 1;", ""),
        ("${args.start} && b", ""),
        ("node --a=b>c", ""),
        ("curl https://acme.io/?a=1&b=2", ""),
    ],
)
def test_shell_operators(command: str, operator: str) -> None:
    wanted = [operator] if operator else []
    override: Json = {"configType": "customCommand", "customCommand": command}
    assert [words["operator"] for _, _, words in shell_syntax(override, None)] == wanted
    checks: Json = [{"protocol": "TCP"}, {"protocol": "CMD", "cmd": command}]
    assert [words["operator"] for _, _, words in shell_syntax(checks, None)] == wanted


@pytest.mark.parametrize("kind", ["default", "customEntrypoint"])
def test_a_command_that_is_not_run_has_no_operators(kind: str) -> None:
    assert list(shell_syntax({"configType": kind, "customCommand": "a && b"}, None)) == []


@pytest.mark.parametrize(
    ("image", "asks"),
    [
        ("1.dkr.ecr.eu-west-1.amazonaws.com/a:1", True),
        ("https://1.dkr.ecr.cn-north-1.amazonaws.com.cn/a:1", True),
        ("eu.gcr.io/a/b:1", True),
        ("GHCR.io/a/b:1", True),
        ("ghcr.io.acme.io/a:1", False),
        ("acme/ghcr.io:1", False),
        ("${args.registry}.azurecr.io/a:1", False),
    ],
)
def test_registries(image: str, asks: bool) -> None:
    assert bool(list(without_credentials({"imagePath": image}, None))) is asks
    assert list(without_credentials({"imagePath": image, "credentials": "acme"}, None)) == []


@pytest.mark.parametrize(
    ("image", "tag"),
    [
        ("nginx:latest", "latest"),
        ("acme.io:5000/a/b:main", "main"),
        ("acme.io:5000/latest", ""),
        ("nginx:latest@sha256:0", ""),
        ("nginx:1.27", ""),
        ("latest", ""),
    ],
)
def test_tags_that_move(image: str, tag: str) -> None:
    assert [words["tag"] for _, _, words in mutable_tag({"imagePath": image}, None)] == ([tag] if tag else [])


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("gitlab.com/a/b", True),
        ("https://www.gitlab.com/a/b", True),
        ("https://acme@dev.azure.com/a/b", True),
        ("https://github.com/a/b", False),
        ("https://github.acme.io/a/b", False),
        ("https://acme.io/gitlab.com/b", False),
    ],
)
def test_hosts(url: str, wrong: bool) -> None:
    value: Json = {"projectUrl": url, "projectType": "github"}
    assert bool(list(host_of_another_provider(value, None))) is wrong
    assert prefilter.host_of_another_provider(value) or not wrong
    assert list(host_of_another_provider({**value, "projectType": "self-hosted"}, None)) == []


def test_a_gpu_that_is_off_in_both_places_is_one() -> None:
    here: Json = {"enabled": False, "configuration": {"gpuType": "l4"}}
    there: Json = {"enabled": False, "configuration": {"gpuType": "a100"}}
    assert list(unlike_billing(here, {"billing": {"gpu": there}})) == []


# ---- what accept code asks first


PIECES = [
    *SAMPLES,
    "://",
    "a:b@c.io",
    "x@y",
    "-----",
    "PRIVATE KEY",
    "task-",
    "disk_",
    " ",
    "\n",
    "é",
    "${A}",
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text("gh_-sk=/+ &;|'\"", max_size=4), max_size=5).map("".join)
COMMANDS = st.fixed_dictionaries(
    {"configType": st.sampled_from(["default", "customCommand", "customEntrypointCustomCommand"])},
    optional={"customCommand": TEXTS, "customEntrypoint": TEXTS},
)
REPOSITORIES = st.fixed_dictionaries(
    {
        "projectType": st.sampled_from(["github", "gitlab", "bitbucket", "azure", "self-hosted"]),
        "projectUrl": st.builds(
            "".join,
            st.tuples(
                st.sampled_from(["", "https://", "HTTPS://", "https://a@"]),
                st.sampled_from(
                    ["github.com", "GitLab.com", "www.bitbucket.org", "dev.azure.com", "acme.io"]
                ),
                st.sampled_from(["/a/b", "/github.com/b", ""]),
            ),
        ),
    }
)
FIELDS = st.sampled_from(
    [
        "data",
        "cmd",
        "protocol",
        "configType",
        "customCommand",
        "customEntrypoint",
        "projectUrl",
        "projectType",
    ]
    + ["imagePath", "credentials", "enabled", "configuration", "A_TOKEN", "CMD"]
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS | FIELDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=4),
    max_leaves=8,
)
CRON_PARTS = st.sampled_from(
    ["*", "0", "5", "59", "60", "*/5", "*/15", "0,5", "0,30", "1-4", "MON", "${a}", "@every"]
)
SCHEDULES = st.lists(CRON_PARTS, min_size=4, max_size=6).map(" ".join) | st.sampled_from(
    ["@reboot", "@daily", "", None]
)
CRONS = st.fixed_dictionaries({"kind": st.just("cron"), "spec": st.fixed_dictionaries({"cron": SCHEDULES})})
PERCENT = st.sampled_from([0, 40, 60, 100, "${args.share}", None, True])
VALUES: dict[str, st.SearchStrategy[Json]] = {
    "schedules.malformed": CRONS | st.fixed_dictionaries({}, optional={"schedule": SCHEDULES}),
    "schedules.too_frequent": CRONS | st.just({"kind": "webhook"}),
    "network.weights_not_whole": st.lists(
        st.fixed_dictionaries({}, optional={"weight": PERCENT}), max_size=3
    ),
    "network.percentages_not_whole": st.fixed_dictionaries(
        {}, optional={"canaryPercentage": PERCENT, "stablePercentage": PERCENT}
    ),
    "network.two_bypasses": st.fixed_dictionaries(
        {},
        optional={
            "skipSecurityPoliciesForInternalTrafficViaPublicDns": st.booleans(),
            "rules": st.just(
                [{"securityPolicies": {"orPolicies": {"sso": {"allowInternalTrafficViaPublicDns": True}}}}]
            ),
        },
    ),
    "environment.unknown_encoding": st.dictionaries(
        st.text(max_size=3),
        st.fixed_dictionaries({}, optional={"encoding": st.sampled_from(["utf-8", "x", "${a}", None])})
        | st.none(),
        max_size=3,
    ),
    "gpu.count_not_offered": st.fixed_dictionaries(
        {"gpuType": st.sampled_from(["h100", "H200", "l4", "own", "${args.gpu}"])},
        optional={"gpuCount": st.sampled_from([1, 3, 8, "${args.count}"])},
    ),
    "environment.plain_credentials": st.dictionaries(
        st.text(max_size=3), TEXTS | st.none() | st.integers(), max_size=4
    ),
    "environment.nested_values": st.dictionaries(
        st.text(max_size=3), TEXTS | st.none() | st.just([]) | st.just({}) | st.just([{}]), max_size=4
    ),
    "environment.data_not_base64": st.dictionaries(
        st.text(max_size=3),
        st.fixed_dictionaries({}, optional={"data": TEXTS | st.none()}) | st.none(),
        max_size=3,
    ),
    "commands.shell_syntax": COMMANDS
    | st.lists(st.fixed_dictionaries({"protocol": st.sampled_from(["CMD", "TCP"])}, optional={"cmd": TEXTS})),
    "version_control.host_of_another_provider": REPOSITORIES,
}


def test_every_check_that_is_on_by_default_is_here() -> None:
    assert {rule.check for rule in default_rules() if rule.check} == set(VALUES)


@pytest.mark.parametrize("check", sorted(VALUES))
@examples(300)
@given(data=st.data())
def test_a_suspicion_never_says_no_where_the_check_finds_something(check: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[check])
    found = list(check_called(check)(value, value))
    suspected = getattr(prefilter, check.partition(".")[2])(value)
    assert suspected or not found
    assert prefilter.confirmed(check, value, value) is bool(found)


def test_the_markers_of_the_prefilter_are_those_of_the_table() -> None:
    reported = [
        markers for what, markers, _, reported in SHAPES if reported and what != "a URL with a password"
    ]
    assert sorted(prefilter.MARKERS) == sorted(marker for markers in reported for marker in markers)


@pytest.mark.parametrize("check", sorted(VALUES))
@examples(300)
@given(value=ANY_JSON | st.lists(ANY_JSON) | st.dictionaries(FIELDS, ANY_JSON))
def test_a_check_and_its_suspicion_take_any_value(check: str, value: Json) -> None:
    found = list(check_called(check)(value, value))
    assert getattr(prefilter, check.partition(".")[2])(value) or not found
    assert prefilter.confirmed(check, value, value) is bool(found)


@pytest.mark.parametrize("check", sorted({rule.check for rule in catalogue() if rule.check}))
@examples(100)
@given(value=ANY_JSON | st.dictionaries(FIELDS, ANY_JSON), body=ANY_JSON)
def test_every_check_takes_any_value(check: str, value: Json, body: Json) -> None:
    for path, on, words in check_called(check)(value, body):
        assert (
            path
            and on in ("key", "value", "secret")
            and all(isinstance(word, str) for word in words.values())
        )


def test_a_clean_body_loads_no_checks() -> None:
    body = {
        **JOB,
        "tags": ["nightly", "team-shop"],
        "runtimeEnvironment": {"LEVEL": "info", "URL": "https://shop.acme.io/orders", "MODE": "a-b_c"},
        "runtimeFiles": {"/etc/shop.json": {"data": "eyJsZXZlbCI6ICJpbmZvIn0=", "encoding": "utf-8"}},
        "deployment": {
            "external": {"imagePath": "acme/shop:1.4"},
            "docker": {"configType": "customCommand", "customCommand": "python -m shop.orders --all-of-them"},
        },
        "healthChecks": [{**CHECK, "cmd": "pg_isready"}],
    }
    code = f"""
import sys
before = set(sys.modules)
from nfx_lint.validation.clean import is_clean
assert is_clean({body!r}, "manual-job", "2025-07")
new = set(sys.modules) - before
assert "re" not in new and "nfx_lint.rules.checks.credentials" not in new
assert [name for name in new if name.startswith("nfx_lint.rules.checks.")] == ["nfx_lint.rules.checks.prefilter"]
"""
    subprocess.run([sys.executable, "-S", "-c", code], check=True, cwd=Path(nfx_lint.__file__).parent.parent)


# ---- previews


def test_preview_rules_are_silent_until_they_are_named() -> None:
    body = {**JOB, "deployment": {"external": {"imagePath": "ghcr.io/acme/shop:latest"}}}
    assert nfx_lint.check(body, kind="manual-job").findings == ()
    select = ["image-without-credentials", "mutable-image-tag"]
    found = nfx_lint.check(body, kind="manual-job", select=select).findings
    assert sorted(finding.rule for finding in found) == select


@pytest.mark.parametrize(
    ("config", "levels"),
    [
        ("", []),
        ('extend-select = ["mutable-image-tag"]', ["note"]),
        ('levels = {mutable-image-tag = "error"}', ["error"]),
        ('[[overrides]]\nfiles = ["jobs/"]\nlevels = {mutable-image-tag = "warning"}', ["warning"]),
        ('[[overrides]]\nfiles = ["other/"]\nlevels = {mutable-image-tag = "warning"}', []),
    ],
)
def test_a_configuration_asks_for_a_preview_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, config: str, levels: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("nfx-lint.toml").write_text(config)
    Path("jobs").mkdir()
    Path("jobs/a.json").write_bytes(job(deployment={"external": {"imagePath": "nginx:latest"}}))
    findings = json.loads(run("jobs", "--format", "json").out)["findings"]
    assert [(one["rule"], one["severity"]) for one in findings] == [
        ("mutable-image-tag", level) for level in levels
    ]


def test_preview_rules_are_no_part_of_what_is_accepted() -> None:
    previews = [rule for rule in catalogue() if rule.stability == "preview"]
    assert previews and not {rule.id for rule in previews} & {rule.id for rule in default_rules()}
    sources = "".join(text for name, text in compiled_files().items() if name.startswith("check_"))
    assert [rule.check for rule in previews if rule.check and repr(rule.check) in sources] == []


# ---- the rule files


@pytest.mark.parametrize(
    ("change", "said"),
    sampled(
        [
            (("commands.shell_syntax", "commands.shell_sintax"), "there is no check 'commands.shell_sintax'"),
            (
                ("commands.shell_syntax", "commandos.shell_syntax"),
                "there is no check 'commandos.shell_syntax'",
            ),
            (("commands.shell_syntax", "images.mutable_tag"), "prefilter.py has no 'mutable_tag'"),
        ],
        3,
    ),
)
def test_a_check_that_is_not_there_stops_the_compilation(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    for source in RULES.rglob("*.*"):
        target = tmp_path / source.relative_to(RULES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    assert load_rules(tmp_path)
    path = tmp_path / "environment" / "shell-syntax-without-shell.yaml"
    path.write_text(path.read_text("utf-8").replace(*change), "utf-8")
    with pytest.raises(RuleFileError, match=re.escape(said)):
        compiled_files(tmp_path)


@examples(500)
@given(st.lists(st.sampled_from(("go", "&&", "'a && b'", '"|"', "x;", "&", " ", "\t", "\\;")), max_size=9))
def test_the_operator_of_a_command_is_underlined(words: list[str]) -> None:
    command = " ".join(words)
    for _, part, names in shell_syntax({"configType": "customCommand", "customCommand": command}, {}):
        start, end = part
        assert command[start:end] == names["operator"]
        assert command[:start].count("'") % 2 == 0
