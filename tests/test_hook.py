"""The hook of `.pre-commit-hooks.yaml`, run by the real pre-commit in repositories made for it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from profiles import full

pytestmark = full
ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
NOT_SOURCE = shutil.ignore_patterns(
    ".git", ".*_cache", ".hypothesis", "__pycache__", "*.egg-info", ".venv", "venv", "build", "dist"
)

OTHERS = {
    "docker-compose.yml": "services:\n  web:\n    image: nginx:1.27\n    ports: ['8080:80']\n",
    "package.json": '{"name": "shop", "version": "1.0.0", "scripts": {"build": "tsc"}}\n',
    "tsconfig.json": '{\n  // comments are allowed here\n  "compilerOptions": {"strict": true,},\n}\n',
    "k8s/deployment.yaml": (
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec: {replicas: 2}\n---\n"
        "apiVersion: v1\nkind: Service\nmetadata: {name: shop}\n"
    ),
    ".github/workflows/ci.yml": (
        "name: ci\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n"
    ),
    "chart/templates/job.yaml": "name: {{ .Values.name }}\n{{- if .Values.x }}\nbilling: {}\n{{- end }}\n",
    "locale/en.json": '["a", 1, null]\n',
    "empty.yaml": "",
    "tags.yaml": "Resource: !Sub ${AWS::Region}\nOther: !GetAtt a.b\n",
    "data/latin1.json": b'{"caf\xe9": 1}\n',
}


def git(
    folder: Path, *words: str, environ: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    settings = (
        "user.name=test",
        "user.email=test@example.com",
        "commit.gpgsign=false",
        "core.autocrlf=false",
    )
    options = [word for setting in settings for word in ("-c", setting)]
    # Whoever runs the tests may do so inside a hook, with variables of another repository.
    clean = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT_"))
    }
    return subprocess.run(
        ["git", *options, *words],
        cwd=folder,
        env={**clean, **(environ or {})},
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def repository(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    assert git(folder, "init", "--quiet").returncode == 0
    return folder


def commit(folder: Path, environ: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    assert git(folder, "add", "--all").returncode == 0
    return git(folder, "commit", "--quiet", "--message", "change", environ=environ)


@pytest.fixture(scope="module")
def hook(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, str]]:
    """A configuration of pre-commit that runs the hook of this checkout, and the environment to commit in."""
    folder = tmp_path_factory.mktemp("hook")
    shutil.copytree(ROOT, folder / "nfx-lint", ignore=NOT_SOURCE)
    assert commit(repository(folder / "nfx-lint")).returncode == 0
    revision = git(folder / "nfx-lint", "rev-parse", "HEAD").stdout.strip()
    entry = {"repo": (folder / "nfx-lint").as_posix(), "rev": revision, "hooks": [{"id": "nfx-lint"}]}
    return json.dumps({"repos": [entry]}), {
        "PRE_COMMIT_HOME": str(folder / "cache"),
        "PRE_COMMIT_COLOR": "never",
    }


@pytest.fixture
def hooked(tmp_path: Path, hook: tuple[str, dict[str, str]]) -> tuple[Path, dict[str, str]]:
    """A new repository whose commits run the hook."""
    config, environ = hook
    (repository(tmp_path) / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    command = [sys.executable, "-m", "pre_commit", "install"]
    subprocess.run(command, cwd=tmp_path, env={**os.environ, **environ}, check=True, stdout=subprocess.PIPE)
    return tmp_path, environ


def test_a_job_with_mistakes_is_refused_and_a_good_one_accepted(hooked: tuple[Path, dict[str, str]]) -> None:
    folder, environ = hooked
    job = folder / "jobs" / "job.yaml"
    job.parent.mkdir()
    shutil.copy(EXAMPLES / "job-with-mistakes.yaml", job)
    shutil.copy(EXAMPLES / "service.json", folder / "service.json")
    refused = commit(folder, environ)
    assert refused.returncode == 1, refused.stdout
    assert "error[wrong-type]" in refused.stdout
    assert "--> jobs/job.yaml:11:15  /backoffLimit" in refused.stdout
    shutil.copy(EXAMPLES / "job.yaml", job)
    accepted = commit(folder, environ)
    assert accepted.returncode == 0, accepted.stdout
    assert "Passed" in accepted.stdout
    assert "error[" not in accepted.stdout


def test_other_peoples_files_are_passed_over(hooked: tuple[Path, dict[str, str]]) -> None:
    folder, environ = hooked
    for name, content in OTHERS.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    accepted = commit(folder, environ)
    assert accepted.returncode == 0, accepted.stdout
    assert "Passed" in accepted.stdout
    assert "error[" not in accepted.stdout and "warning[" not in accepted.stdout
