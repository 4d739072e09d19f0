"""A secret in every odd place of YAML and JSON, of a correct text and of a broken one: no report shows it."""

from __future__ import annotations

import pytest
from command_line import run

HEAD = "# nfx-lint: kind=manual-job\nname: abc\nbilling: {deploymentPlan: nf-compute-20}\nbackoffLimit: 0\n"
CANARY = "Zq7canary9vKx"
# `CANARY` in a text is the secret.
PLACES = {
    "an anchor of a key": HEAD + "runOnSourceChange: x\n&CANARY bogus: 1\n",
    "a tag of a key": HEAD + "!CANARY bogus: 1\n",
    "a key behind a question mark": HEAD + "? CANARYx!\n: 1\n",
    "a list as a key": HEAD + "? [CANARY, b]\n: 1\n",
    "a comment below a text of two lines": HEAD + "runOnSourceChange: a\n  b\n  # CANARY\n",
    "a comment below a block": HEAD + "runOnSourceChange: |\n  text\n# CANARY\nbogus: 1\n",
    "an indented comment below a block": HEAD + "runOnSourceChange: |\n  text\n # CANARY\n",
    "a comment behind the header of a folded block": HEAD + "runOnSourceChange: > # CANARY\n  text\n",
    "a comment behind the header of an inner block": HEAD
    + "deployment:\n  docker:\n    configType: | # CANARY\n     x\n",
    "an anchor of a mapping": HEAD + "runtimeEnvironment: &CANARY\n  A: b\nbogus: 1\n",
    "an anchor of a list": HEAD + "ports: &CANARY [1, 2]\n",
    "the name of an alias": HEAD + "x: &CANARY 1\nrunOnSourceChange: *CANARY\n",
    "a comment behind a quoted text of two lines": HEAD + 'runOnSourceChange: "a\n  b" # CANARY\n',
    "a comment between an anchor and a quoted text": HEAD + "runOnSourceChange: &x # CANARY\n  'a\n  b'\n",
    "comments of duplicate keys": HEAD + "name: b # CANARY\nname: c # CANARY\n",
    "values of duplicate variables": HEAD + "runtimeEnvironment: {A: CANARY1, A: CANARY2}\n",
    "variables of duplicate maps": HEAD
    + "runtimeEnvironment: {A: CANARY1}\nruntimeEnvironment: {A: CANARY2}\n",
    "a merge that is public, private and unknown": HEAD
    + "x: &m {PASSWORD: CANARY, runOnSourceChange: CANARY}\nruntimeEnvironment: {<<: *m}\n<<: *m\n",
    "a second document": HEAD + "---\nCANARY: x\n",
    "a directive": "%CANARY 1\n---\n" + HEAD,
    "a directive without a start": "%CANARY 1\n" + HEAD,
    "a key behind a tab": HEAD + "runtimeEnvironment:\n\tCANARY: x\n",
    "a key with a control character": HEAD + "runtimeEnvironment:\n  CANARY\x01: x\n",
    "a text with a wrong escape": HEAD + 'runtimeEnvironment:\n  A: "\\qCANARY"\n',
    "text behind a flow mapping": HEAD + "runtimeEnvironment: {A: b} CANARY\n",
    "an unclosed list": HEAD + "runtimeEnvironment: [A: b CANARY\n",
    "an unclosed list in a mapping": HEAD + "runtimeEnvironment: {A: [x, CANARY}\n",
    "a line without a colon": HEAD + "runtimeEnvironment:\n  A: x\n CANARY\n",
    "a key of a number that changes": HEAD
    + "runtimeEnvironment: {A: 1e999, CANARY!: 99999999999999999999}\n",
    "a value beside an ambiguous one": HEAD
    + "runtimeEnvironment: {A: 0o17, B: CANARY}\nrunOnSourceChange: 0o17\n",
    "names in broken expressions": HEAD + "description: ${refs.CANARY!x} ${fn.CANARY(}\n",
    "a password in a URL": HEAD + "description: 'https://u:CANARY@x.y/' \nbogus: 1\n",
    "a user of a URL": HEAD
    + "deployment: {vcs: {projectUrl: 'https://CANARY@github.com/a/b', projectType: x}}\n",
    "a user of the URL of an image": HEAD
    + "deployment: {external: {imagePath: 'https://CANARY@ghcr.io/a/b:latest'}}\n",
    "a user of an image": HEAD + "deployment: {external: {imagePath: 'CANARY@ghcr.io/a/b:latest'}}\n",
    "a password in a public field": HEAD + "settings: {cron: {schedule: 'password=CANARY'}}\n",
    "a token in a name": "# nfx-lint: kind=manual-job\nname: 'token: CANARY '\n",
    "a document of no kind": "CANARY: 1\nb: CANARY\n",
    "a text alone": "CANARY",
    "a list": "- CANARY\n- CANARY: 1\n",
    "JSON: a wrong escape": '{"name": "CANARY\\q"}',
    "JSON: a bare word": '{"a": CANARY}',
    "JSON: a missing comma": '{"a": "b" "CANARY": 1}',
    "JSON: an equals sign": '{"CANARY" = 1}',
    "JSON: a line break in a text": '{"runtimeEnvironment": {"A": "CANARY\n"}}',
    "JSON: a comment": "{/*CANARY*/}",
    "JSON: text behind the document": '{"a":1} CANARY',
    "JSON: a bare key": '{"a":1, CANARY: 2}',
    "JSON: single quotes": "{'CANARY': 2}",
    "JSON: an unclosed text": '{"a": "CANARY',
}


@pytest.mark.parametrize("what", PLACES)
@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_a_secret_in_an_odd_place_is_hidden(what: str, form: str) -> None:
    name = "a.json" if what.startswith("JSON") else "a.yaml"
    text = PLACES[what].replace("CANARY", CANARY).encode()
    ran = run("-", "--stdin-filename", name, "--format", form, "-v", "--debug", stdin=text)
    assert ran.code in (0, 1)
    assert CANARY not in ran.out + ran.err
