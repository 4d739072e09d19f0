"""Nothing hurts: each hostile file is one plain finding or a clean report, and costs little more than a clean one.

Costs are CPU time and memory of a process of its own, as ratios to a clean file of the same size, with wide
margins: what these tests are to catch is a hundredfold, not a tenth.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import nfx_lint

SIZE = 400_000
CHECK = {
    "protocol": "HTTP", "type": "readinessProbe", "path": "/a", "port": 80, "initialDelaySeconds": 1,
    "periodSeconds": 10, "timeoutSeconds": 1, "failureThreshold": 1,
}  # fmt: skip
JOB = {"name": "Example Job", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
SOURCE = {"projectUrl": "https://github.com/acme/shop", "projectType": "github", "projectBranch": "main"}
# What a hostile file may cost: so many times a clean file of its size, and what a start and a report take.
MOST_TIMES, START_SECONDS = 40, 3.0
MOST_MEMORY_TIMES, START_MEGABYTES = 150, 90


def clean() -> str:
    return json.dumps({**JOB, "healthChecks": [CHECK] * (SIZE // 170)})


def job(**fields: object) -> str:
    return json.dumps({**JOB, **fields})


def vcs(**fields: object) -> str:
    return job(deployment={"vcs": {**SOURCE, **fields}})


def image(path: str) -> str:
    return job(deployment={"external": {"imagePath": path}})


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefghijkl", "bcdefghijklm", strict=True)
)
TEXTS: dict[str, Callable[[], str | bytes]] = {
    "nesting.json": lambda: "[" * 100_000 + "]" * 100_000,
    "open-brackets.json": lambda: "[" * SIZE,
    "nested-objects.json": lambda: '{"a":' * 100_000 + "1" + "}" * 100_000,
    "open-text.json": lambda: '{"name": "' + "a" * SIZE,
    "backslashes.json": lambda: '{"name": "' + "\\" * SIZE,
    "long-key.json": lambda: job(**{"k" * SIZE: 1}),
    "many-keys.json": lambda: job(**{f"key{number}": 1 for number in range(20_000)}),
    "equal-keys.json": lambda: "{" + ",".join(['"a": 1'] * 20_000) + "}",
    "long-number.json": lambda: json.dumps(JOB)[:-1] + ', "activeDeadlineSeconds": ' + "9" * SIZE + "}",
    "long-fraction.json": lambda: json.dumps(JOB)[:-1] + ', "activeDeadlineSeconds": 0.' + "1" * SIZE + "}",
    "surrogates.json": lambda: '{"name": "' + "\\ud800" * (SIZE // 6) + '"}',
    "url.json": lambda: vcs(projectUrl="www.aa" * (SIZE // 6) + "!"),
    "url-dots.json": lambda: vcs(projectUrl="aa." * (SIZE // 3)),
    "image.json": lambda: image("a.a" * (SIZE // 3)),
    "image-http.json": lambda: image("http://a." + "a" * SIZE),
    "name.json": lambda: json.dumps({**JOB, "name": "a-" * (SIZE // 2)}),
    "path.json": lambda: job(healthChecks=[{**CHECK, "path": "/a" * (SIZE // 2) + "!"}]),
    "vcs-id.json": lambda: vcs(projectType="self-hosted", selfHostedVcsId="a" * SIZE),
    "environment.json": lambda: job(runtimeEnvironment={"A" * SIZE + "!": "x"}),
    "bomb.yaml": lambda: BOMB,
    "merge-bomb.yaml": lambda: BOMB.replace("[", "{<<: [").replace("]", "]}"),
    "nesting.yaml": lambda: "[" * 100_000,
    "block-nesting.yaml": lambda: "\n".join(" " * depth + "a:" for depth in range(800)),
    "dashes.yaml": lambda: "- " * (SIZE // 2),
    "questions.yaml": lambda: "? " * (SIZE // 2),
    "anchors.yaml": lambda: "".join(f"a{number}: &a{number} 1\n" for number in range(20_000)),
    "aliases.yaml": lambda: "a: &a 1\nb:\n" + "- *a\n" * 60_000,
    "tags.yaml": lambda: "a: " + "!!str " * (SIZE // 6),
    "quotes.yaml": lambda: "a: '" + "''" * (SIZE // 2),
    "blank-lines.yaml": lambda: "a: |\n" + "\n" * SIZE + "  x\n",
    "colons.yaml": lambda: ":" * SIZE,
    "flow-keys.yaml": lambda: "{" + "a: 1, " * 1000 + "? " * 50_000,
    "comments.yaml": lambda: "# nfx-lint: ignore[" * (SIZE // 19),
    "binary.yaml": lambda: "a: !!binary " + "A" * SIZE,
    "long-digits.yaml": lambda: "name: " + "1" * SIZE,
    "sexagesimal.yaml": lambda: "name: 1" + ":1" * (SIZE // 2),
    "empty.json": lambda: "",
    "empty.yaml": lambda: "",
    "nul.json": lambda: "\0" * SIZE,
    "nul.yaml": lambda: "\0" * SIZE,
    "utf-16.json": lambda: clean().encode("utf-16"),
    "latin-1.yaml": lambda: b"name: caf\xe9\n" * 20_000,
    "bom.json": lambda: "\ufeff" + clean(),
}
# Long, and yet what the documented pattern allows.
VALID = {"image-http.json", "vcs-id.json"}
MEASURED = """
import resource, sys, nfx_lint
for path in sys.argv[1:]:
    report = nfx_lint.check_file(path, kind="manual-job")
usage = resource.getrusage(resource.RUSAGE_SELF)
try:
    # Not ru_maxrss: that of a child begins with what its parent had.
    peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
except OSError:
    peak = 0
print(usage.ru_utime + usage.ru_stime, peak / 1024, len(report.findings))
"""


def cost(path: Path) -> tuple[float, float, int]:
    """CPU seconds, peak megabytes and findings of a check of `path` in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, path], capture_output=True, text=True, check=True, timeout=300
    )
    seconds, megabytes, findings = ran.stdout.split()
    return float(seconds), float(megabytes), int(findings)


@pytest.fixture(scope="module")
def clean_cost(tmp_path_factory: pytest.TempPathFactory) -> tuple[float, float, int]:
    path = tmp_path_factory.mktemp("clean") / "clean.json"
    path.write_text(clean())
    nfx_lint.check_file(path)
    return cost(path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs getrusage")
@pytest.mark.parametrize("name", TEXTS)
def test_the_cost_of_a_hostile_file(name: str, tmp_path: Path, clean_cost: tuple[float, float, int]) -> None:
    text = TEXTS[name]()
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    path = tmp_path / name
    path.write_bytes(data)
    seconds, megabytes, findings = cost(path)
    share = max(1.0, len(data) / SIZE)
    assert seconds <= (MOST_TIMES * clean_cost[0] + START_SECONDS) * share
    assert megabytes <= START_MEGABYTES + MOST_MEMORY_TIMES * len(data) / 1e6
    assert findings >= (name not in VALID)


@pytest.mark.skipif(os.name == "nt", reason="no named pipes or devices there")
def test_what_is_no_file_is_one_finding_and_the_run_goes_on(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "dangling.json").symlink_to(tmp_path / "nothing.json")
    (tmp_path / "loop.json").symlink_to(tmp_path / "loop.json")
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    for path in ("pipe.json", "dangling.json", "loop.json"):
        (finding,) = nfx_lint.check_file(tmp_path / path).findings
        assert finding.rule == "unreadable-file"
    (finding,) = nfx_lint.check_file("/dev/zero").findings
    assert finding.rule == "unreadable-file"
    report = nfx_lint.check_paths([tmp_path / name for name in ("pipe.json", "dangling.json", "job.json")])
    assert [finding.rule for finding in report.findings] == ["unreadable-file"] * 2
    assert len(report.files) == 3


def test_a_file_of_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    (finding,) = nfx_lint.check_file(path).findings
    assert (finding.rule, finding.severity) == ("unreadable-file", "error")
