"""One body in the forms in which people keep bodies in code."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

Json = Any

URL = "https://api.northflank.com/v1/projects/shop/services/deployment"
CLI = "northflank create service deployment --project shop"
HEADER = '-H "Authorization: Bearer $TOKEN"'


def single(text: str) -> str:
    """A text in a shell's single quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


def double(text: str) -> str:
    """A text in a shell's double quotes."""
    return '"' + re.sub(r'([$`"\\])', r"\\\1", text) + '"'


def ansi(text: str) -> str:
    return "$'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"


def document(text: str, mark: str = "<<'EOF'") -> str:
    return f"{mark}\n{text}\nEOF\n"


def escaped_document(text: str) -> str:
    return document(re.sub(r"([$`\\])", r"\\\1", text), "<<EOF")


def tabbed(text: str) -> str:
    return f"<<-'EOF'\n{textwrap.indent(text, chr(9))}\n\tEOF\n"


def javascript(value: Json) -> str:
    """A literal with bare keys, single quotes, and trailing commas."""
    if isinstance(value, dict):
        keys = ((key if key.isidentifier() else f"'{key}'", child) for key, child in value.items())
        return "{ " + "".join(f"{key}: {javascript(child)}, " for key, child in keys) + "}"
    if isinstance(value, list):
        return "[" + "".join(f"{javascript(child)}, " for child in value) + "]"
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return json.dumps(value)


SHELL: dict[str, Callable[[str], str]] = {
    "input": lambda text: f"{CLI} --input {single(text)}",
    "input-equals": lambda text: f"{CLI} --input={single(text)}",
    "double-quotes": lambda text: f"{CLI} -i {double(text)}",
    "ansi-quotes": lambda text: f"{CLI} -i {ansi(text)}",
    "here-document": lambda text: f"{CLI} -f - {document(text)}",
    "open-here-document": lambda text: f"{CLI} --file - {escaped_document(text)}",
    "tabbed-here-document": lambda text: f"if true; then\n\t{CLI} -f - {tabbed(text)}fi",
    "printed-here-document": lambda text: f'{CLI} --input "$(cat {document(text)})"',
    "here-string": lambda text: f"npx {CLI} -f - <<< {single(text)}",
    "curl": lambda text: f"curl -sS -X POST {URL} \\\n  {HEADER} \\\n  -d {single(text)} | jq .",
    "curl-json": lambda text: f"curl --json {double(text)} {HEADER} {double(URL)}",
    "curl-data-raw": lambda text: f"curl --request POST --url '{URL}' --data-raw {single(text)}",
    "curl-input": lambda text: f"curl -XPOST {URL} -d @- {document(text)}",
    "cat-pipe": lambda text: f"cat <<'EOF' | curl --data @- {URL}\n{text}\nEOF\n",
    "echo-pipe": lambda text: f"echo {single(text)} | {CLI} -f -",
    "printf-pipe": lambda text: f"printf '%s' {single(text)} | curl -d @- {URL}",
    "variable": lambda text: f'BODY={single(text)}\ncurl "{URL}" -d "$BODY"',
    "cat-variable": lambda text: f'BODY=$(cat {document(text)})\ncurl "{URL}" -d "$BODY"',
    "read-variable": lambda text: f'read -r -d \'\' BODY {document(text)}\ncurl "{URL}" -d "$BODY"',
    "base-variable": lambda text: (
        f'API=https://api.northflank.com\ncurl "$API/v1/projects/$P/services/deployment" -d {single(text)}'
    ),
    "wget": lambda text: f"wget -qO- --method=POST --body-data={single(text)} {URL}",
    "wget-post": lambda text: f"wget --post-data {single(text)} {URL}",
    "http": lambda text: f"http POST {URL} Authorization:$T --raw {single(text)}",
    "xh": lambda text: f"echo {single(text)} | xh POST {URL}",
}

JAVASCRIPT: dict[str, Callable[[str], str]] = {
    "client": lambda body: (
        "import { ApiClient } from '@northflank/js-client';\n"
        f"await api.create.service.deployment({{ parameters: {{ projectId: id }}, data: {body} }});"
    ),
    "client-call": lambda body: (
        f"// northflank\nconst r = await this.api.create.service.deployment.call({{ data: {body} }});"
    ),
    "fetch": lambda body: (
        f"await fetch(`{URL}`, {{ method: 'POST', headers, body: JSON.stringify({body}) }});"
    ),
    "fetch-base": lambda body: (
        "const BASE = 'https://api.northflank.com/v1';\n"
        f"fetch(`${{BASE}}/projects/${{id}}/services/deployment`, {{method: 'POST', body: JSON.stringify({body})}})"
    ),
    "axios": lambda body: f"axios.post('{URL}', {body}, {{ headers }});",
    "axios-options": lambda body: f"axios({{ method: 'post', url: '{URL}', data: {body} }});",
    "constant": lambda body: f"const data = {body};\nawait axios.post('{URL}', data);",
    "got": lambda body: f"got.post('{URL}', {{ json: {body} }});",
}

PYTHON: dict[str, Callable[[str], str]] = {
    "sdk": lambda body: (
        f"from northflank import ApiClient\nclient.create.service.deployment(project_id=project, data={body})"
    ),
    "requests": lambda body: f"requests.post('{URL}', headers=headers, json={body})",
    "requests-request": lambda body: f"requests.request('POST', '{URL}', json={body})",
    "httpx-dumps": lambda body: f"httpx.post(f'{URL}', data=json.dumps({body}))",
    "urllib": lambda body: (
        f"urllib.request.Request('{URL}', data=json.dumps({body}).encode('utf-8'), method='POST')"
    ),
    "constant": lambda body: (
        f"API = 'https://api.northflank.com/v1'\nBODY = {body}\n"
        "requests.post(API + f'/projects/{project}/services/deployment', json=BODY)"
    ),
}


def indented(text: str, by: int) -> str:
    return textwrap.indent(text, " " * by)


def workflow(script: str) -> str:
    """A GitHub Actions workflow that runs a script."""
    return f"on: push\njobs:\n  ship:\n    steps:\n      - run: |\n{indented(script, 10)}\n"


def gitlab(script: str) -> str:
    return f"ship:\n  stage: deploy\n  script:\n    - echo deploying to northflank\n    - |\n{indented(script, 6)}\n"


def circle(script: str) -> str:
    return (
        "version: 2.1\njobs:\n  ship:\n    steps:\n      - run:\n          command: |\n"
        f"{indented(script, 12)}\n"
    )


def quoted_workflow(script: str) -> str:
    return f"on: push\njobs: {{ship: {{steps: [run: {json.dumps(script)}]}}}}\n"


def fenced(language: str, text: str, before: str = "") -> str:
    return f"# Deploy to Northflank\n\n{before}```{language}\n{text}\n```\n"


def listed(language: str, text: str) -> str:
    block = f"```{language}\n{text}\n```"
    return f"- Deploy to Northflank:\n\n{indented(block, 2)}\n"


def cited(language: str, text: str) -> str:
    block = f"```{language}\n{text}\n```"
    return f"Deploy to northflank\n\n{textwrap.indent(block, '> ', lambda line: True)}\n"


def forms(body: Json) -> Iterator[tuple[str, str, str]]:
    """A body in each form: the form's name, the name of a file, and the file's text."""
    text = json.dumps(body, indent=2, ensure_ascii=False)
    for name, form in SHELL.items():
        yield f"sh-{name}", "deploy.sh", f"#!/bin/bash\nset -e\n{form(text)}\n"
        yield f"md-{name}", "README.md", fenced("bash", form(text))
    script = SHELL["curl"](text)
    yield "github", ".github/workflows/ship.yml", workflow(script)
    yield "gitlab", ".gitlab-ci.yml", gitlab(SHELL["here-document"](text))
    yield "circle", ".circleci/config.yml", circle(script)
    yield "quoted-workflow", "ship.yaml", quoted_workflow(SHELL["input"](json.dumps(body)))
    kind = "<!-- nfx-lint: kind=deployment-service -->\n"
    yield "md-json", "README.md", fenced("json", text, kind)
    yield "md-list", "README.md", listed("sh", script)
    yield "md-quotation", "README.md", cited("sh", SHELL["here-document"](text))
    for name, form in JAVASCRIPT.items():
        yield f"js-{name}", "deploy.mjs", f"{form(javascript(body))}\n"
        yield f"ts-{name}", "deploy.ts", f"const n: number = 1;\n{form(f'{text} as any')}\n"
    for name, form in PYTHON.items():
        yield f"py-{name}", "deploy.py", f"# northflank\n{form(repr(body))}\n"
    yield "md-ts", "README.mdx", fenced("ts", JAVASCRIPT["client"](text))
