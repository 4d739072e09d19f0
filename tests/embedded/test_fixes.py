"""Fixes of bodies in code: the host file with its body fixed, or no fix where its quoting is in the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from code_forms import CLI, URL, cited, fenced, forms, listed, tabbed, workflow
from command_line import run

from nfx_lint.config.options import Embedded, Options
from nfx_lint.engine import check_source, fix_source

OPTIONS = Options(embedded=Embedded())
GOOD = {
    "name": "Shop",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instances": 1, "external": {"imagePath": "nginx:1.27"}},
    "ports": [{"name": "p01", "internalPort": 8080, "public": True, "protocol": "HTTP"}],
}
BAD = json.loads(json.dumps(GOOD).replace("instances", "instnces").replace("8080", '"8080"'))
KIND = "<!-- nfx-lint: kind=deployment-service -->\n"
YAML = """\
name: Shop
billing:
  deploymentPlan: nf-compute-20
deployment:
  instnces: 1
  external:
    imagePath: nginx:1.27
"""


def fixed(text: str, name: str = "deploy.sh", unsafe: bool = True) -> str:
    return fix_source(text.encode(), name, OPTIONS, unsafe=unsafe).data.decode()


FORMS = [
    pytest.param(file, bad, good, id=name)
    for (name, file, bad), (_, _, good) in zip(forms(BAD), forms(GOOD), strict=True)
]


@pytest.mark.parametrize(("file", "bad", "good"), FORMS)
def test_a_fixed_host_has_the_fixed_body(file: str, bad: str, good: str) -> None:
    assert fixed(bad, file) == good


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("README.md", fenced("yaml", YAML.rstrip(), KIND)),
        ("deploy.sh", f"{CLI} -f - <<EOF\n{YAML}EOF\n"),
        ("README.md", fenced("yaml", YAML.rstrip(), KIND).replace("\n", "\r\n")),
        ("ship.yml", workflow(f"{CLI} -f - <<'EOF'\n{YAML}EOF\n")),
        ("README.md", listed("sh", f"{CLI} -f - <<'EOF'\n{YAML}EOF")),
        ("README.md", cited("sh", f"{CLI} -f - <<'EOF'\n{YAML}EOF")),
        ("deploy.sh", f"{CLI} -f - {tabbed(YAML.rstrip())}"),
    ],
)
def test_a_key_is_renamed_in_yaml(name: str, host: str) -> None:
    assert fixed(host, name) == host.replace("instnces", "instances")


def test_several_bodies_are_fixed_together_and_a_mark_stays() -> None:
    text = "\ufeff" + f"curl {URL} -d '{json.dumps(BAD)}'\n" * 3
    after = text.replace("instnces", "instances").replace('"8080"', "8080")
    result = fix_source(text.encode(), "deploy.sh", OPTIONS, unsafe=True)
    assert (result.data.decode(), result.count) == (after, 6)


def test_what_the_host_computes_stays() -> None:
    text = f'curl {URL} -d "{{\\"name\\": \\"$NAME\\", \\"deployment\\": {{\\"instnces\\": $COUNT}}}}"\n'
    assert fixed(text) == text.replace("instnces", "instances")


def test_a_body_that_two_commands_send_is_left_alone() -> None:
    text = f'BODY=\'{json.dumps(BAD)}\'\ncurl {URL} -d "$BODY"\ncurl {URL} -d "$BODY"\n'
    assert fixed(text) == text


def test_a_constant_in_a_literal_is_left_alone() -> None:
    text = (
        f"const port = '8080';\naxios.post('{URL}', {{ name: 'Shop', billing: {{ deploymentPlan: 'nf-compute-20' }}, "
        "deployment: { instances: 1, external: { imagePath: 'nginx:1.27' } }, "
        "ports: [{ name: 'p01', internalPort: port, public: true, protocol: 'HTTP' }] });\n"
    )
    assert len(check_source(text.encode(), "a.js", OPTIONS).findings) == 1
    assert fixed(text, "a.js") == text


def test_python_has_its_own_words() -> None:
    text = f"import requests\nrequests.post('{URL}', json={BAD!r})\n".replace("True", "'true'")
    assert "'public': True" in fixed(text, "a.py")


def test_the_command_line_fixes_a_script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = f"curl {URL} -H 'Authorization: Bearer hunter22' -d '{json.dumps(BAD)}'\n"
    Path("deploy.sh").write_text(text)
    shown = run("--embedded", "--diff", "--unsafe-fixes", "deploy.sh")
    assert "hunter22" not in shown.out
    assert "+" in shown.out and "instances" in shown.out
    assert Path("deploy.sh").read_text() == text
    assert run("--embedded", "--fix", "--unsafe-fixes", "deploy.sh").code == 0
    assert Path("deploy.sh").read_text() == text.replace("instnces", "instances").replace('"8080"', "8080")
