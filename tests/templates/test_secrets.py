"""No way out of a template for a secret, and secrets in plain text are found by name and by shape."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.cli.formats import FORMATS
from nfx_lint.model import Json
from nfx_lint.templates.secrets import is_secret

CANARY = "Zq7canary9vKx"


def template() -> Json:
    variables = {
        "PASSWORD": CANARY,
        "A": f"${{fn.toBase64('{CANARY}'",
        "B": f"${{fn.nothing('{CANARY}')}} {CANARY}",
        "C": f"{CANARY} ${{args.X || '{CANARY}'}}",
        "D": f"${{fn.randomSecret(1, '{CANARY}')}}",
    }
    group = {
        "name": "Secrets",
        "secretType": "environment",
        "priority": 10,
        "secrets": {"variables": variables},
    }
    job = {"name": "x!", "runtimeEnvironment": {"A": f"${{refs.nobody.id}} {CANARY}"}, "colour": CANARY}
    steps = [
        {"kind": "SecretGroup", "ref": "a", "spec": group, "surprise": CANARY},
        {"kind": "Job", "ref": "a", "spec": job, "skipNodeExecution": "perhaps"},
        {"kind": "Gizmo", "spec": {"token": CANARY}},
    ]
    spec = {"type": "sequential", "context": {"projectId": "shop"}, "steps": steps}
    values = {"TOKEN": CANARY, "unused": CANARY}
    body = {
        "apiVersion": "v1.2",
        "name": "Shop",
        "arguments": values,
        "argumentOverrides": {"PASSWORD": CANARY},
    }
    return {**body, "spec": {"kind": "Workflow", "spec": spec}}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", ["template.json", "template.yaml"])
def test_no_way_out_for_a_secret(
    format: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(json.dumps(template(), indent=1), encoding="utf-8")
    result = run("--no-config", "--format", format, name)
    assert result.code == 1
    assert CANARY not in result.out and CANARY not in result.err


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DB_PASSWORD", "vQ7mKx2pLw9s"),
        ("dbPassword", "vQ7mKx2pLw9s"),
        ("STRIPE_API_KEY", "0123456789abcdef"),
        ("jwt-secret", "0123456789abcdef"),
        ("ANYTHING", "ghp_0123456789abcdef0123456789abcdef0123"),
    ],
)
def test_secrets(name: str, value: str) -> None:
    assert is_secret(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DB_PASSWORD", ""),
        ("DB_PASSWORD", "${args.DB_PASSWORD}"),
        ("DB_PASSWORD", "change-me-please"),
        ("DB_PASSWORD", None),
        ("TOKEN_EXPIRY", "3600000000"),
        ("SECRET_NAME", "shop-database"),
        ("VAPID_PUBLIC_KEY", "BPuUyAAhQ7mKx2pLw9sQ7mKx2"),
        ("MAX_TOKENS", "4096000000"),
        ("GREETING", "good morning"),
        ("AWS_ACCESS_KEY_ID", "not-an-id-of-amazon"),
    ],
)
def test_no_secrets(name: str, value: Json) -> None:
    assert not is_secret(name, value)
