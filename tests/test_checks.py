"""The checks that rules call, beside the examples in the rules' own files."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest
from command_line import run

import nfx_lint
from nfx_lint.checks.commands import shell_syntax
from nfx_lint.checks.environment import data_not_base64, plain_credentials
from nfx_lint.checks.gpu import unlike_billing
from nfx_lint.checks.images import perhaps_without_credentials, private_without_credentials
from nfx_lint.checks.version_control import host_of_another_provider
from nfx_lint.credentials import SHAPES, credential_in
from nfx_lint.model import Json
from nfx_lint.redact import looks_secret

BODY = "q4w8e2r6t0y5u1i7o3p9a5s1d7f3g9h4"
JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
# One text for each shape, in the order of the table.
SAMPLES = (
    "-----BEGIN RSA PRIVATE KEY-----",
    "AKIA" + "Q4W8E2R6T0Y5U1I7",
    f"ghp_{BODY}",
    f"github_pat_{BODY}",
    f"glpat-{BODY}",
    f"xoxb-{BODY}",
    f"sk_live_{BODY}",
    f"pk_live_{BODY}",
    f"sk-{BODY}",
    f"npm_{BODY}",
    f"pypi-{BODY}",
    "dop_v1_" + "0123456789abcdef" * 2,
    f"AIza{BODY}",
    f"eyJ{BODY}.{BODY}",
    f"redis://:{BODY}@cache.acme.example",
)


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
        "postgresql://user:${PASSWORD}@db.acme.example/shop",
        "https://x:<token>@git.acme.example",
        "redis://:****@cache.acme.example",
        "https://acme.example:8443/@scope/package",
        "task-management-service-name",
        "glpat-short",
        "",
    ],
)
def test_what_is_no_credential_yet(text: str) -> None:
    assert credential_in(text) == ""


def test_a_credential_is_found_after_one_that_is_filled_in() -> None:
    assert credential_in(f"a://b:${{C}}@d e://f:{BODY}@g") == "a URL with a password"


def test_other_values_than_texts_pass() -> None:
    assert list(plain_credentials({"A": 1, "B": None, "C": [f"ghp_{BODY}"]}, None)) == []


@pytest.mark.parametrize("name", ["text", "json", "sarif", "markdown"])
def test_a_credential_is_not_repeated(name: str) -> None:
    body = json.dumps({**JOB, "runtimeEnvironment": {"URL": f"redis://:{BODY}@cache.acme.example"}})
    ran = run("-", "--stdin-filename", "job.json", "--format", name, stdin=body.encode())
    assert "plain-credential" in ran.out and BODY not in ran.out + ran.err


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        ("e30=", False),
        ("e30", False),
        ("_-8=", False),
        ("e30=\n", False),
        ("aGVs\nbG8=", False),
        ("", False),
        ("${args.file}", False),
        ("a", True),
        ("a b", True),
        ("-----BEGIN CERTIFICATE-----", True),
        ("e3=0", True),
    ],
)
def test_base64(data: str, wrong: bool) -> None:
    assert bool(list(data_not_base64({"/a": {"data": data}}, None))) is wrong


@pytest.mark.parametrize(
    ("command", "operator"),
    [
        ("a && b", "&&"),
        ("a; b", ";"),
        ("a | b > c", "|"),
        ("a 2>&1", "2>&1"),
        ("sh -c 'a && b'", ""),
        ("/usr/bin/env bash -c 'a; b'; c", ""),
        ("grep 'a && b' c", ""),
        ('echo ";"', ""),
        ("find . -exec rm {} \\;", ""),
        ("${args.start} && b", ""),
        ("node --a=b>c", ""),
    ],
)
def test_shell_operators(command: str, operator: str) -> None:
    value: Json = {"configType": "customCommand", "customCommand": command}
    assert [words["operator"] for _, _, words in shell_syntax(value, None)] == (
        [operator] if operator else []
    )


@pytest.mark.parametrize("kind", ["default", "customEntrypoint"])
def test_a_command_that_is_not_run_has_no_operators(kind: str) -> None:
    assert list(shell_syntax({"configType": kind, "customCommand": "a && b"}, None)) == []


@pytest.mark.parametrize(
    ("image", "private", "perhaps"),
    [
        ("1.dkr.ecr.eu-west-1.amazonaws.com/a:1", True, False),
        ("https://1.dkr.ecr.cn-north-1.amazonaws.com.cn/a:1", True, False),
        ("eu.gcr.io/a/b:1", False, True),
        ("GHCR.io/a/b:1", False, True),
        ("ghcr.io.acme.example/a:1", False, False),
        ("acme/ghcr.io:1", False, False),
        ("${args.registry}.azurecr.io/a:1", False, False),
    ],
)
def test_registries(image: str, private: bool, perhaps: bool) -> None:
    assert bool(list(private_without_credentials({"imagePath": image}, None))) is private
    assert bool(list(perhaps_without_credentials({"imagePath": image}, None))) is perhaps


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("gitlab.com/a/b", True),
        ("https://www.gitlab.com/a/b", True),
        ("https://acme@dev.azure.com/a/b", True),
        ("https://github.com/a/b", False),
        ("https://github.acme.example/a/b", False),
        ("https://acme.example/gitlab.com/b", False),
    ],
)
def test_hosts(url: str, wrong: bool) -> None:
    assert bool(list(host_of_another_provider({"projectUrl": url, "projectType": "github"}, None))) is wrong


def test_a_gpu_that_is_off_in_both_places_is_one() -> None:
    here: Json = {"enabled": False, "configuration": {"gpuType": "l4"}}
    there: Json = {"enabled": False, "configuration": {"gpuType": "a100"}}
    assert list(unlike_billing(here, {"billing": {"gpu": there}})) == []


def test_preview_rules_are_silent_until_they_are_named() -> None:
    body = {**JOB, "deployment": {"external": {"imagePath": "ghcr.io/acme/shop:latest"}}}
    assert nfx_lint.check(body, kind="manual-job").findings == ()
    select = ["mutable-image-tag", "registry-may-need-credentials"]
    found = nfx_lint.check(body, kind="manual-job", select=select).findings
    assert sorted(finding.rule for finding in found) == select


def test_a_clean_body_with_variables_loads_no_patterns() -> None:
    code = """
import sys
before = set(sys.modules)
from nfx_lint.checks.environment import plain_credentials
assert not list(plain_credentials({"A": "b", "URL": "ftp acme.example"}, None))
assert "re" not in set(sys.modules) - before
"""
    subprocess.run([sys.executable, "-S", "-c", code], check=True)
