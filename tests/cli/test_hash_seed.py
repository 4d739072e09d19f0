"""The output is the same bytes under any hash seed, those of errors included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from profiles import sampled

JOB = {
    "name": "a",
    "backoffLimit": "0",
    "colour": "x",
    "sizes": 1,
    "nmae": 2,
    "billing": {"plan": "p", "b": 1},
}
RULE = """
id: my-rule
level: grave
colour: x
shade: y
hue: z
rows: [{required: tags, forbidden: tags, x: 1, y: 2}, {matches: {field: name, pattern: "(", a: 1, b: 2}}]
"""
CONFIGURATIONS = {
    "none": "",
    "keys": "selct = []\nextra = 1\nother = 2\nmore = 3\n",
    "levels": "[levels]\nwrong-typ = 'off'\nunknown-feld = 'x'\n",
    "entries": "[[overrides]]\na = 1\nb = 2\n[[suppressions]]\nc = 1\nd = 1\n",
    "rules": "rules = ['policy/*.yaml']\n",
    "edition": "edition = '1999-01'\n",
}
COMMANDS = [
    ["."],
    ["--format", "json", "job.json"],
    ["--format", "sarif", "job.json", "template.json"],
    ["config"],
    ["rules"],
    ["--select", "wrong-typ", "job.json"],
    ["explain", "wrong-typ"],
    ["rules", "test", "policy/my-rule.yaml"],
]


def output(folder: Path, words: list[str], seed: str) -> tuple[int, bytes, bytes]:
    path = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed}
    ran = subprocess.run(
        [sys.executable, "-m", "nfx_lint", *words], cwd=folder, capture_output=True, env=environment
    )
    return ran.returncode, ran.stdout, ran.stderr


@pytest.mark.parametrize(
    ("configuration", "words"),
    sampled([*(("none", words) for words in COMMANDS), *((name, ["."]) for name in CONFIGURATIONS)], 2),
    ids=lambda value: value if isinstance(value, str) else "-".join(value).replace("/", "_"),
)
def test_the_output_does_not_depend_on_the_hash_seed(
    tmp_path: Path, configuration: str, words: list[str]
) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "policy").mkdir()
    (tmp_path / "policy" / "my-rule.yaml").write_text(RULE)
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    (tmp_path / "unknown.json").write_text(json.dumps({"apiVersion": "v1", "x": 1, "y": 2}))
    nodes = [{"kind": kind, "ref": "a", "spec": JOB} for kind in ("ManualJob", "Jobb", "Project")]
    spec = {"kind": "Workflow", "spec": {"type": "sequential", "steps": nodes}}
    (tmp_path / "template.json").write_text(json.dumps({"apiVersion": "v1.2", "name": "t", "spec": spec}))
    (tmp_path / "nfx-lint.toml").write_text(CONFIGURATIONS[configuration])
    first = output(tmp_path, words, "1")
    assert first[1] or first[2]
    assert first[0] != 3
    for seed in ("2", "3"):
        assert output(tmp_path, words, seed) == first
