"""A secret in every place of a host file: no report and no diff shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from code_forms import CLI, URL, fenced, workflow
from command_line import run

CANARY = "Zq7canary9vKx"
# Findings in every body, so that its lines are shown: an unknown key, and a number in quotes.
WRONG = '"bogus": 1, "ports": [{"internalPort": "8080", "name": "p01"}]'
JS_WRONG = "bogus: 1, ports: [{ internalPort: '8080', name: 'p01' }]"
PY_WRONG = "'bogus': 1, 'ports': [{'internalPort': '8080', 'name': 'p01'}]"
ENV = '"runtimeEnvironment": {"A": "CANARY"}'

# `CANARY` in a text is the secret.
SHELL = {
    "a variable": f"curl {URL} -d '{{{WRONG}, {ENV}}}'",
    "what surrounds a command": f"# CANARY\nexport T=CANARY\ncurl -u a:CANARY -H 'X: CANARY' {URL} -d '{{{WRONG}}}' # CANARY",
    "the name of a here-document": f'{CLI} -f - <<CANARY\n{{{WRONG}, "x": "$(CANARY)", "y": "${{Z:-CANARY}}"}}\nCANARY',
    "a text that becomes a list": f'curl {URL} -d \'{{{WRONG}, "tags": "CANARY"}}\'',
    "a command in double quotes": f'{CLI} -i "{{\\"deployment\\": {{\\"docker\\": {{\\"configType\\": \\"customCommand\\", \\"customCommand\\": \\"run -p CANARY && go\\"}}}}}}"',
    "a comment and an anchor in YAML": f"{CLI} -f - <<'E'\nname: a # CANARY\nbogus: &CANARY 1 # CANARY\nx: *CANARY\nE",
    "half a password in YAML": f"{CLI} -f - <<'E'\nruntimeEnvironment: {{P: s3cr,CANARY}}\nbogus: 1\nE",
    "a syntax error in JSON": f'curl {URL} -d \'{{"a": "CANARY" "CANARY", "CANARY"}}\'',
    "a syntax error in YAML": f"{CLI} -f - <<'E'\nname: a\nx: \"CANARY\n CANARY: CANARY\nE",
    "a conflict": f"{CLI} -f - <<'E'\n<<<<<<< CANARY\nname: a\n=======\nname: CANARY\n>>>>>>> CANARY\nE",
    "a fence": f"{CLI} -f - <<'E'\n```CANARY\nname: CANARY\n```\nE",
    "fields": f"http POST {URL} X:CANARY q==CANARY bogus=1 runtimeEnvironment[A]=CANARY tags:='[\"CANARY\"'",
    "a user of a URL": f"curl {URL.replace('//', '//CANARY:CANARY@')}x -d '{{{WRONG}}}'",
    "a path": f"curl {URL}/CANARY/x/y?CANARY#CANARY -d '{{{WRONG}}}'",
    "a method": f"curl -X CANARY {URL} -d '{{{WRONG}}}'",
    "a token": f"{CLI} --token CANARY -i '{{{WRONG}, {ENV}}}'",
    "a comment for nfx-lint": f"curl {URL} -d '{{{WRONG}}}' # nfx-lint: ignore[CANARY] -- CANARY",
    "a broken script": f"if [ CANARY ; then curl {URL} -d '{{{WRONG}, {ENV}}} }}\necho \"CANARY",
    "fields that share a variable": f'N=CANARY\nhttp POST {URL} name="$N" bogus=1\nhttp POST {URL} bogus=1 runtimeEnvironment[A]="$N"',
}
JAVASCRIPT = {
    "what surrounds a call": f"// CANARY\nconst k = 'CANARY';\naxios.post('{URL}', {{ {JS_WRONG} /* CANARY */, x: 'CANARY' }}, {{ headers: {{ A: 'CANARY' }} }}); // CANARY",
    "what is computed": f"axios.post('{URL}', {{ {JS_WRONG}, description: `CANARY${{'CANARY' + x}}`, [`CANARY`]: 1, name: f('CANARY'), tags: c ? 'CANARY' : 1, ...(x ? {{B: 'CANARY'}} : {{}}) }});".replace(
        "`CANARY$", "`$"
    ),
    "a constant that is public and private": f"const N = 'CANARY';\naxios.post('{URL}', {{ name: N, description: N, deployment: {{ instances: N }}, {JS_WRONG} }});\naxios.post('{URL}', {{ runtimeEnvironment: {{ A: N }}, {JS_WRONG} }});",
    "an object that is public and private": f"const E = {{ name: 'CANARY', internalPort: 'CANARY' }};\naxios.post('{URL}', {{ bogus: 1, ports: [E] }});\naxios.post('{URL}', {{ {JS_WRONG}, runtimeEnvironment: E }});",
    "an object in one body": f"const E = {{ name: 'CANARY', internalPort: 'CANARY' }};\naxios.post('{URL}', {{ bogus: 1, ports: [E, {{ ...E }}], runtimeEnvironment: {{ ...E }} }});",
    "a broken module": f"axios.post('{URL}', {{ {JS_WRONG}, runtimeEnvironment: {{ A: 'CANARY, B: `CANARY` }} }});\nconst CANARY = ;",
}
PYTHON = {
    "what surrounds a call": f"# CANARY\nK = 'CANARY'\nrequests.post('{URL}', json={{{PY_WRONG},  # CANARY\n 'x': 'CANARY'}}, auth=('a', 'CANARY'))",
    "what is computed": f"requests.post('{URL}', json={{{PY_WRONG}, 'description': f\"{{'CANARY'}}\", f'x{{CANARY}}': 1, **dict(A='CANARY'), 'tags': lambda: 'CANARY', 'x': b'CANARY'}})",
    "a constant that is public and private": f"N = 'CANARY'\nrequests.post('{URL}', json={{'name': N, 'ports': [{{'name': N, 'internalPort': N}}], 'bogus': 1}})\nrequests.post('{URL}', json={{'runtimeEnvironment': {{'A': N}}, 'bogus': 1}})",
    "a broken module": f"requests.post('{URL}', json={{{PY_WRONG}, 'runtimeEnvironment': {{'A': 'CANARY, 'B': \"CANARY\" }}}})\ndef CANARY(",
}
PLACES = {
    **{f"shell: {name}": ("deploy.sh", text) for name, text in SHELL.items()},
    **{f"Markdown: {name}": ("README.md", fenced("sh CANARY", text, "CANARY\n\n")) for name, text in SHELL.items()},
    **{f"workflow: {name}": ("ship.yml", workflow(text) + "env: {CANARY: CANARY}\n") for name, text in SHELL.items()},
    **{f"JavaScript: {name}": ("deploy.mjs", text) for name, text in JAVASCRIPT.items()},
    **{f"TypeScript: {name}": ("deploy.ts", text) for name, text in JAVASCRIPT.items()},
    **{f"Python: {name}": ("deploy.py", text) for name, text in PYTHON.items()},
}  # fmt: skip


@pytest.mark.parametrize("what", PLACES)
def test_a_secret_in_a_host_file_is_hidden(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    file, text = PLACES[what]
    Path(file).write_text(text.replace("CANARY", CANARY) + "\n", "utf-8")
    for words in (["--format", "json"], ["--format", "text"], ["--diff", "--unsafe-fixes"]):
        ran = run("--embedded", *words, "-v", file)
        assert ran.code in (0, 1, 2)  # 2 if nothing is found in a file that cannot be parsed
        assert CANARY.lower() not in (ran.out + ran.err).lower()


def test_most_of_these_places_have_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for number, (file, text) in enumerate(PLACES.values()):
        Path(f"{number}-{file}").write_text(text + "\n", "utf-8")
    report = json.loads(run("--embedded", "--format", "json", ".").out)
    reported = {finding["file"] for finding in report["findings"]}
    assert len(reported) > 0.8 * len(PLACES), sorted(PLACES)[:3]
