"""Forms of public repositories that hold a definition: none gives an error."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from git_trees import SOURCE, repository, write

import nfx_lint
from nfx_lint.model import Json

NODE = (
    "FROM node:22-alpine AS deps\nWORKDIR /app\nCOPY package.json package-lock.json* ./\nRUN npm ci\n"
    'FROM node:22-alpine\nCOPY --from=deps /app/node_modules ./node_modules\nCOPY . .\nEXPOSE 3000\nCMD ["npm", "start"]\n'
)
PYTHON = "FROM python:3.12-slim\nENV PORT=8000\nCOPY requirements.txt /tmp/\nCOPY . /app\nEXPOSE ${PORT}\nCMD uvicorn app:app --port $PORT\n"
DOTNET = (
    'FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nARG BUILD_CONFIGURATION=Release\nWORKDIR /src\nCOPY ["Host/Host.csproj", "Host/"]\n'
    'RUN dotnet restore Host/Host.csproj\nCOPY . .\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /src /app\nENTRYPOINT ["dotnet", "Host.dll"]\n'
)
GO = 'FROM golang:1.23 AS build\nCOPY go.mod go.sum ./\nCOPY cmd/ ./cmd/\nRUN go build -o /server ./cmd\nFROM gcr.io/distroless/static\nCOPY --from=build /server /\nENTRYPOINT ["/server"]\n'
STATIC = "FROM nginx:alpine\nCOPY ./public /usr/share/nginx/html\nEXPOSE 80\n"
IMAGE = "ARG VERSION=latest\nFROM ghcr.io/acme/agent:${VERSION}\nUSER root\nRUN git clone https://example.com/x /x && cd /x && git log\n"
SCRIPT = '# syntax=docker/dockerfile:1.7\nFROM alpine\nADD https://example.com/x.tgz /tmp/\nCOPY <<EOF /entry.sh\n#!/bin/sh\nexec "$@"\nEOF\nCOPY --chmod=755 run.sh /\nENTRYPOINT ["/entry.sh"]\n'

TREES: dict[str, tuple[str, dict[str, str]]] = {
    "node": (NODE, {"package.json": "{}\n", "src/index.js": "\n"}),
    "python": (PYTHON, {"requirements.txt": "\n", "app.py": "\n"}),
    "dotnet": (DOTNET, {"Host/Host.csproj": "\n"}),
    "go": (GO, {"go.mod": "\n", "go.sum": "\n", "cmd/main.go": "\n"}),
    "static": (STATIC, {"public/index.html": "\n"}),
    "image": (IMAGE, {"README.md": "\n"}),
    "script": (SCRIPT, {"run.sh": "\n"}),
}  # fmt: skip
# Where the Dockerfile and the work dir are, and what the Dockerfile is called.
LAYOUTS = {
    "root": ("", "Dockerfile", "/"),
    "suffix": ("", "Dockerfile.worker", "/"),
    "prefix": ("", "main.Dockerfile", "/"),
    "folder": ("backend/", "backend/Dockerfile", "/backend"),
    "deep": ("src/services/web-service/", "src/services/web-service/Dockerfile", "/src/services/web-service"),
    "trailing slash": ("backend/", "backend/Dockerfile", "/backend/"),
    "apart": ("apps/web/", "docker/Dockerfile", "/apps/web"),
}
KINDS = ("build-service", "combined-service", "manual-job")


def body(kind: str, path: str, work_dir: str) -> dict[str, Json]:
    settings = {"dockerfile": {"buildEngine": "kaniko", "dockerFilePath": path, "dockerWorkDir": work_dir}}
    value: dict[str, Json] = {"name": "Example", "buildSettings": settings}
    if kind == "build-service":
        source = {key: SOURCE[key] for key in ("projectUrl", "projectType")}
        return {**value, "billing": {"buildPlan": "nf-compute-400-16"}, "vcsData": source}
    value["billing"] = {"deploymentPlan": "nf-compute-20"}
    if kind == "combined-service":
        return {**value, "deployment": {"instances": 1}, "vcsData": SOURCE}
    return {**value, "deployment": {"vcs": SOURCE}, "backoffLimit": 0}


FORMS = list(itertools.product(TREES, LAYOUTS, KINDS))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_form_gives_an_error(layout: str, tmp_path: Path) -> None:
    folder, dockerfile, work_dir = LAYOUTS[layout]
    assert len(FORMS) >= 100
    root = repository(tmp_path / "a", {".gitignore": "node_modules/\n"})
    for name, (text, others) in TREES.items():
        tree = root / name
        write(tree, {dockerfile: text, **{folder + path: content for path, content in others.items()}})
        for kind in KINDS:
            value = body(kind, f"/{dockerfile}", work_dir)
            (tree / "northflank.json").write_text(json.dumps(value))
            report = nfx_lint.check_file(tree / "northflank.json", kind=kind, repository=tree)
            assert [(one.rule, one.message) for one in report.findings if one.severity != "note"] == [], name


@pytest.mark.parametrize(
    ("files", "builder"),
    [
        ({"package.json": "{}\n"}, "HEROKU_24"),
        ({"Gemfile": "\n", "Procfile": "web: puma\n"}, "HEROKU_22"),
        ({"web/package.json": "{}\n"}, "GOOGLE_22"),
        ({"App.csproj": "\n"}, "PAKETO_BASE"),
        ({"pom.xml": "\n"}, "PAKETO_JAMMY_BASE"),
        ({"main.py": "\n", "requirements.txt": "\n"}, "HEROKU_24"),
        ({"index.html": "\n"}, "PAKETO_FULL"),
    ],
)
def test_buildpacks(files: dict[str, str], builder: str, tmp_path: Path) -> None:
    write(tmp_path, files)
    value = body("combined-service", "", "")
    value["buildSettings"] = {"buildpack": {"builder": builder, "buildContext": "/"}}
    (tmp_path / "northflank.json").write_text(json.dumps(value))
    report = nfx_lint.check_file(tmp_path / "northflank.json", repository=True)
    assert not {"application-not-recognised", "build-folder-not-found"} & {
        one.rule for one in report.findings
    }
