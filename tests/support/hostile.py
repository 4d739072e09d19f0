"""Texts that are made to cost a reader much: long, deep, of many aliases, of broken bytes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

CHECK = {
    "protocol": "HTTP", "type": "readinessProbe", "path": "/a", "port": 80, "initialDelaySeconds": 1,
    "periodSeconds": 10, "timeoutSeconds": 1, "failureThreshold": 1,
}  # fmt: skip
JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
SOURCE = {"projectUrl": "https://github.com/acme/shop", "projectType": "github", "projectBranch": "main"}


def clean(size: int) -> str:
    return json.dumps({**JOB, "healthChecks": [CHECK] * (size // 170)})


def _job(**fields: object) -> str:
    return json.dumps({**JOB, **fields})


def _vcs(**fields: object) -> str:
    return _job(deployment={"vcs": {**SOURCE, **fields}})


def _image(path: str) -> str:
    return _job(deployment={"external": {"imagePath": path}})


_BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefghijkl", "bcdefghijklm", strict=True)
)
# By the name of the file, its text for a size in bytes.
HOSTILE: dict[str, Callable[[int], str | bytes]] = {
    "nesting.json": lambda size: "[" * (size // 4) + "]" * (size // 4),
    "open-brackets.json": lambda size: "[" * size,
    "nested-objects.json": lambda size: '{"a":' * (size // 4) + "1" + "}" * (size // 4),
    "open-text.json": lambda size: '{"name": "' + "a" * size,
    "backslashes.json": lambda size: '{"name": "' + "\\" * size,
    "long-key.json": lambda size: _job(**{"k" * size: 1}),
    "many-keys.json": lambda size: _job(**{f"key{number}": 1 for number in range(size // 20)}),
    "equal-keys.json": lambda size: "{" + ",".join(['"a": 1'] * (size // 20)) + "}",
    "long-number.json": lambda size: json.dumps(JOB)[:-1] + ', "activeDeadlineSeconds": ' + "9" * size + "}",
    "long-fraction.json": lambda size: (
        json.dumps(JOB)[:-1] + ', "activeDeadlineSeconds": 0.' + "1" * size + "}"
    ),
    "surrogates.json": lambda size: '{"name": "' + "\\ud800" * (size // 6) + '"}',
    "url.json": lambda size: _vcs(projectUrl="www.aa" * (size // 6) + "!"),
    "url-dots.json": lambda size: _vcs(projectUrl="aa." * (size // 3)),
    "image.json": lambda size: _image("a.a" * (size // 3)),
    "image-http.json": lambda size: _image("http://a." + "a" * size),
    "name.json": lambda size: json.dumps({**JOB, "name": "a-" * (size // 2)}),
    "path.json": lambda size: _job(healthChecks=[{**CHECK, "path": "/a" * (size // 2) + "!"}]),
    "vcs-id.json": lambda size: _vcs(projectType="self-hosted", selfHostedVcsId="a" * size),
    "environment.json": lambda size: _job(runtimeEnvironment={"A" * size + "!": "x"}),
    "bomb.yaml": lambda size: _BOMB,
    "merge-bomb.yaml": lambda size: _BOMB.replace("[", "{<<: [").replace("]", "]}"),
    "nesting.yaml": lambda size: "[" * (size // 4),
    "block-nesting.yaml": lambda size: "\n".join(" " * depth + "a:" for depth in range(800)),
    "dashes.yaml": lambda size: "- " * (size // 2),
    "questions.yaml": lambda size: "? " * (size // 2),
    "anchors.yaml": lambda size: "".join(f"a{number}: &a{number} 1\n" for number in range(size // 20)),
    "aliases.yaml": lambda size: "a: &a 1\nb:\n" + "- *a\n" * (size // 7),
    "tags.yaml": lambda size: "a: " + "!!str " * (size // 6),
    "quotes.yaml": lambda size: "a: '" + "''" * (size // 2),
    "blank-lines.yaml": lambda size: "a: |\n" + "\n" * size + "  x\n",
    "colons.yaml": lambda size: ":" * size,
    "flow-keys.yaml": lambda size: "{" + "a: 1, " * (size // 400) + "? " * (size // 8),
    "comments.yaml": lambda size: "# nfx-lint: ignore[" * (size // 19),
    "binary.yaml": lambda size: "a: !!binary " + "A" * size,
    "long-digits.yaml": lambda size: "name: " + "1" * size,
    "sexagesimal.yaml": lambda size: "name: 1" + ":1" * (size // 2),
    "empty.json": lambda size: "",
    "empty.yaml": lambda size: "",
    "nul.json": lambda size: "\0" * size,
    "nul.yaml": lambda size: "\0" * size,
    "utf-16.json": lambda size: clean(size).encode("utf-16"),
    "latin-1.yaml": lambda size: b"name: caf\xe9\n" * (size // 20),
    "bom.json": lambda size: "\ufeff" + clean(size),
}
# Long, and yet what the documented pattern allows.
VALID = {"image-http.json", "vcs-id.json"}


def written(name: str, size: int, folder: Path) -> Path:
    """A file of about `size` bytes in `folder`."""
    text = HOSTILE[name](size)
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return path
