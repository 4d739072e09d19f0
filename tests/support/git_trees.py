"""Repositories on disk: files by path, in a Git work tree with a remote, and a service that is built from one."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

REMOTE = "git@github.com:Acme/Shop.git"
SOURCE = {"projectUrl": "https://github.com/acme/shop", "projectType": "github", "projectBranch": "main"}


def service(**settings: Any) -> dict[str, Any]:
    """A combined service that is built from the repository; `settings` are those of its Dockerfile."""
    given = {"buildEngine": "kaniko", "dockerFilePath": "/Dockerfile", "dockerWorkDir": "/", **settings}
    return {
        "name": "web",
        "billing": {"deploymentPlan": "nf-compute-20"},
        "deployment": {"instances": 1},
        "vcsData": SOURCE,
        "buildSettings": {"dockerfile": given},
    }


def git(folder: Path, *words: str) -> None:
    """Run Git in `folder`, with nothing of the user's own."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_AUTHOR_NAME": "a",
        "GIT_AUTHOR_EMAIL": "a@acme.example",
        "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@acme.example",
    }
    subprocess.run(["git", "-C", str(folder), *words], check=True, env=environment, capture_output=True)


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def repository(folder: Path, files: Mapping[str, str], remote: str = REMOTE) -> Path:
    """A Git work tree with `files` tracked, on the branch `main` of a clone of `remote`."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "remote", "add", "origin", remote)
    write(folder, files)
    git(folder, "add", "--force", "--", *files)
    git(folder, "commit", "-q", "-m", "first")
    return folder
