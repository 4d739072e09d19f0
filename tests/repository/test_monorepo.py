"""A repository with eight services: clean as it is, and each fault, planted once, is found at its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from git_trees import SOURCE, git, repository, write

import nfx_lint
from nfx_lint.model import Finding, Json

NAMES = ("web", "api", "worker", "mailer", "search", "admin", "docs", "site")
WEB = """\
# syntax=docker/dockerfile:1
ARG NODE=22
FROM node:${NODE} AS build
WORKDIR /app
ARG API_URL
COPY ["apps/web/package.json", "apps/web/yarn.lock*", "./"]
RUN --mount=type=secret,id=npm \\
    # a comment inside an instruction
    --mount=type=cache,target=/root/.npm \\
    npm ci
COPY apps/web ./
RUN <<EOF
COPY nothing here
npm run build
EOF

FROM node:${NODE} AS run
COPY --from=build /app/dist ./dist
EXPOSE 3000
CMD ["node", "dist/server.js"]
"""
PLAIN = """\
FROM python:3.13
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
RUN git describe --tags > version
EXPOSE 8000
CMD ["python", "main.py"]
"""


def service(name: str, folder: str, **more: Json) -> dict[str, Json]:
    body: dict[str, Json] = {
        "name": name,
        "billing": {"deploymentPlan": "nf-compute-20"},
        "deployment": {"instances": 1, "docker": {"configType": "default"}},
        "vcsData": dict(SOURCE),
        "buildSettings": {
            "dockerfile": {"dockerFilePath": f"{folder}/Dockerfile", "dockerWorkDir": folder or "/"}
        },
        "buildConfiguration": {"includeGitFolder": True, "fullGitClone": True},
    }
    return {**body, **more}


def port(number: int) -> list[Json]:
    return [{"name": "web", "internalPort": number, "protocol": "HTTP", "public": True}]


def services() -> list[dict[str, Json]]:
    first = service(
        "web",
        "/apps/web",
        ports=port(3000),
        buildArguments={"API_URL": "https://api.acme.example"},
        dockerSecretMounts={"npm": {"data": "QUJD", "encoding": "utf-8"}},
    )
    first["buildSettings"]["dockerfile"] |= {"dockerWorkDir": "/", "buildEngine": "buildkit"}
    first["buildConfiguration"] |= {"dockerfileTarget": "run", "pathIgnoreRules": ["*.md", "docs/"]}
    others = [service(name, f"/apps/{name}", ports=port(8000)) for name in NAMES[1:6]]
    others[0]["runtimeEnvironment"] = {"TOKEN": "${args.API_TOKEN}"}
    others[4] = {
        **{key: others[4][key] for key in ("name", "buildSettings", "buildConfiguration")},
        "billing": {"buildPlan": "nf-compute-400-16"},
        "vcsData": {key: SOURCE[key] for key in ("projectUrl", "projectType")},
    }
    others[4]["buildConfiguration"]["branchRestrictions"] = ["main"]
    others[1]["buildConfiguration"] |= {"pathIgnoreRules": ["apps/worker/**"], "isAllowList": True}
    for name in NAMES[6:]:
        body = service(name, f"/apps/{name}")
        body["buildSettings"] = {"buildpack": {"builder": "HEROKU_24", "buildContext": f"/apps/{name}"}}
        process = {"configType": "customProcess", "customProcess": "worker"}
        body["deployment"] = {"instances": 1, "buildpack": process}
        others.append(body)
    return [first, *others]


def template() -> dict[str, Json]:
    project = {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "europe-west"}}
    kinds = ["BuildService" if name == "admin" else "CombinedService" for name in NAMES]
    nodes = [{"kind": kind, "spec": body} for kind, body in zip(kinds, services(), strict=True)]
    inner = {"type": "sequential", "context": {"projectId": "${refs.project.id}"}, "steps": nodes}
    steps = [project, {"kind": "Workflow", "spec": inner}]
    return {
        "apiVersion": "v1.2",
        "name": "Shop",
        "gitops": {
            "vcsService": "github",
            "accountLogin": "acme",
            "repoUrl": "https://github.com/acme/shop",
            "branch": "main",
            "filePath": "/northflank.json",
        },
        "arguments": {"API_TOKEN": ""},
        "argumentOverrides": {},
        "spec": {"kind": "Workflow", "spec": {"type": "sequential", "steps": steps}},
    }


def files() -> dict[str, str]:
    found = {"README.md": "\n", "docs/index.md": "\n", ".gitignore": "dist/\n", ".dockerignore": "**/dist\n"}
    found |= {"apps/web/package.json": "{}\n", "apps/web/server.js": "\n", "apps/web/Dockerfile": WEB}
    for name in NAMES[1:6]:
        found[f"apps/{name}/Dockerfile"] = PLAIN
        found[f"apps/{name}/requirements.txt"] = found[f"apps/{name}/main.py"] = "\n"
    for name in NAMES[6:]:
        found[f"apps/{name}/Procfile"] = "web: node server.js\nworker: node worker.js\n"
        found[f"apps/{name}/package.json"] = "{}\n"
    return found


@dataclass
class Shop:
    """The repository before it is written: files, the services of the template, and the template."""

    files: dict[str, str] = field(default_factory=files)
    template: dict[str, Json] = field(default_factory=template)
    untracked: dict[str, str] = field(default_factory=dict)

    def service(self, number: int) -> Json:
        return self.template["spec"]["spec"]["steps"][1]["spec"]["steps"][number]["spec"]

    def edit(self, path: str, old: str, new: str) -> None:
        assert old in self.files[path]
        self.files[path] = self.files[path].replace(old, new)


SERVICE = "/spec/spec/steps/1/spec/steps/{}/spec"
SETTINGS = "/buildSettings/dockerfile"


def found(shop: Shop, folder: Path, select: tuple[str, ...] = ()) -> list[Finding]:
    root = repository(folder / "shop", shop.files)
    write(root, shop.untracked)
    (root / "northflank.json").write_text(json.dumps(shop.template, indent=1))
    git(root, "add", "northflank.json")
    return list(nfx_lint.check_file(root / "northflank.json", select=select).findings)


def test_the_clean_repository_has_no_finding(tmp_path: Path) -> None:
    assert found(Shop(), tmp_path) == []


def setter(number: int, *path: str, value: Json) -> Callable[[Shop], None]:
    def change(shop: Shop) -> None:
        *above, last = path
        target = shop.service(number)
        for step in above:
            target = target.setdefault(step, {})
        if value is None:
            del target[last]
        else:
            target[last] = value

    return change


def editor(path: str, old: str, new: str) -> Callable[[Shop], None]:
    return lambda shop: shop.edit(path, old, new)


def without(path: str, *, on_disk: bool = False, ignored: bool = False) -> Callable[[Shop], None]:
    def change(shop: Shop) -> None:
        text = shop.files.pop(path)
        if on_disk or ignored:
            shop.untracked[path] = text
        if ignored:
            shop.files[".gitignore"] += f"{path}\n"

    return change


DOCKER = ("buildSettings", "dockerfile")
CONFIG = ("buildConfiguration",)
PACK = ("buildSettings", "buildpack")
FAULTS = [
    # rule, level, number of the service, pointer in it, line of the Dockerfile (0: none), the fault
    ("dockerfile-not-found", "error", 1, "/buildSettings/dockerfile/dockerFilePath", 0,
     setter(1, *DOCKER, "dockerFilePath", value="/apps/api/dockerfile")),
    ("dockerfile-not-found", "warning", 1, "/buildSettings/dockerfile/dockerFilePath", 0,
     without("apps/api/Dockerfile", on_disk=True)),
    ("dockerfile-not-found", "error", 1, "/buildSettings/dockerfile/dockerFilePath", 0,
     without("apps/api/Dockerfile", ignored=True)),
    ("dockerfile-is-folder", "error", 1, "/buildSettings/dockerfile/dockerFilePath", 0,
     setter(1, *DOCKER, "dockerFilePath", value="/apps/api")),
    ("build-folder-not-found", "error", 1, "/buildSettings/dockerfile/dockerWorkDir", 0,
     setter(1, *DOCKER, "dockerWorkDir", value="/apps/Api")),
    ("build-folder-not-found", "error", 6, "/buildSettings/buildpack/buildContext", 0,
     setter(6, *PACK, "buildContext", value="/docs/none")),
    ("unknown-dockerfile-target", "error", 0, "/buildConfiguration/dockerfileTarget", 17,
     setter(0, *CONFIG, "dockerfileTarget", value="rum")),
    ("copy-source-not-found", "error", 1, "/buildSettings/dockerfile/dockerFilePath", 2,
     editor("apps/api/Dockerfile", "COPY requirements.txt", "COPY requirement.txt")),
    ("copy-source-not-found", "error", 1, "/buildSettings/dockerfile/dockerFilePath", 2,
     lambda shop: shop.files.update({"apps/api/.dockerignore": "*.txt\n"})),
    ("copy-source-not-found", "error", 2, "/buildSettings/dockerfile/dockerWorkDir", 2,
     setter(2, *DOCKER, "dockerWorkDir", value="/")),
    ("build-secret-missing", "warning", 0, "", 7, setter(0, "dockerSecretMounts", value=None)),
    ("build-secret-unused", "warning", 1, "/dockerSecretMounts/npm", 1,
     setter(1, "dockerSecretMounts", "npm", value={"data": "QUJD", "encoding": "utf-8"})),
    ("build-argument-missing", "note", 0, "", 5, setter(0, "buildArguments", value=None)),
    ("build-argument-missing", "warning", 0, "/buildArguments", 5,
     editor("apps/web/Dockerfile", "ARG API_URL", "ARG API_URL MODE\nWORKDIR /app/$MODE")),
    ("build-argument-unused", "warning", 0, "/buildArguments/MODE", 3,
     setter(0, "buildArguments", "MODE", value="fast")),
    ("secret-build-argument", "warning", 0, "/buildArguments/NPM_TOKEN", 5,
     lambda shop: (editor("apps/web/Dockerfile", "ARG API_URL", "ARG API_URL NPM_TOKEN")(shop),
                   setter(0, "buildArguments", "NPM_TOKEN", value="${args.API_TOKEN}")(shop))),
    ("git-folder-not-included", "warning", 1, "/buildConfiguration", 5,
     lambda shop: (editor("apps/api/Dockerfile", "git describe --tags", "git rev-parse HEAD")(shop),
                   setter(1, *CONFIG, value={})(shop))),
    ("git-history-not-cloned", "warning", 1, "/buildConfiguration/fullGitClone", 5,
     setter(1, *CONFIG, "fullGitClone", value=False)),
    ("mount-without-buildkit", "warning", 0, "/buildSettings/dockerfile/buildEngine", 7,
     setter(0, *DOCKER, "buildEngine", value="kaniko")),
    ("port-not-exposed", "note", 1, "/ports/0/internalPort", 6, setter(1, "ports", value=port(80))),
    ("image-without-command", "warning", 1, "/deployment/docker/configType", 1,
     editor("apps/api/Dockerfile", 'CMD ["python", "main.py"]', "")),
    ("application-not-recognised", "warning", 6, "/buildSettings/buildpack/buildContext", 0,
     setter(6, *PACK, "buildContext", value="/docs")),
    ("unknown-process", "warning", 6, "/deployment/buildpack/customProcess", 1,
     setter(6, "deployment", "buildpack", "customProcess", value="wroker")),
    ("path-rule-without-match", "warning", 0, "/buildConfiguration/pathIgnoreRules/1", 0,
     setter(0, *CONFIG, "pathIgnoreRules", value=["*.md", "Docs/"])),
    ("build-file-ignored", "warning", 0, "/buildConfiguration/pathIgnoreRules/0", 0,
     setter(0, *CONFIG, "pathIgnoreRules", value=["Dockerfile"])),
    ("build-file-ignored", "warning", 0, "/buildConfiguration/pathIgnoreRules/0", 0,
     setter(0, *CONFIG, "pathIgnoreRules", value=["**"])),
    ("build-file-not-allowed", "warning", 2, "/buildConfiguration/pathIgnoreRules", 0,
     setter(2, *CONFIG, "pathIgnoreRules", value=["apps/worker/*.py"])),
    ("build-file-not-allowed", "warning", 2, "/buildConfiguration/pathIgnoreRules", 0,
     lambda shop: (setter(2, *CONFIG, "pathIgnoreRules", value=["apps/mailer/**"])(shop),
                   setter(2, *DOCKER, "dockerFilePath", value="/apps/mailer/Dockerfile")(shop))),
    ("unknown-branch-restriction", "note", 5, "/buildConfiguration/branchRestrictions/0", 0,
     setter(5, *CONFIG, "branchRestrictions", value=["release/*"])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "level", "number", "pointer", "line", "fault"),
    FAULTS,
    ids=[f"{row[0]}-{at}" for at, row in enumerate(FAULTS)],
)
def test_a_fault_is_found_at_its_place(
    rule: str,
    level: str,
    number: int,
    pointer: str,
    line: int,
    fault: Callable[[Shop], object],
    tmp_path: Path,
) -> None:
    shop = Shop()
    fault(shop)
    findings = found(shop, tmp_path)
    places = [(one.rule, one.severity, one.pointer) for one in findings]
    assert places == [(rule, level, SERVICE.format(number) + pointer)]
    lines = [(related.file.rpartition("/")[2], related.span.line) for related in findings[0].related]
    name = "Procfile" if rule == "unknown-process" else "Dockerfile"
    assert lines == ([(name, line)] if line else [])


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"repoUrl": "https://github.com/acme/other"}, "/gitops/repoUrl"),
        ({"branch": "master"}, "/gitops/branch"),
        ({"filePath": "/template.json"}, "/gitops/filePath"),
    ],
)
def test_gitops_of_another_file(change: dict[str, str], pointer: str, tmp_path: Path) -> None:
    shop = Shop()
    shop.template["gitops"] |= change
    assert [(one.rule, one.pointer) for one in found(shop, tmp_path)] == [("gitops-elsewhere", pointer)]


@pytest.mark.parametrize(("branches", "severity"), [((), "note"), (("next",), "warning")])
def test_gitops_of_a_branch_in_a_clone(branches: tuple[str, ...], severity: str, tmp_path: Path) -> None:
    shop = Shop()
    shop.template["gitops"]["branch"] = "master"
    root = repository(tmp_path / "shop", shop.files)
    for branch in branches:
        git(root, "branch", branch)
    (root / "northflank.json").write_text(json.dumps(shop.template))
    findings = nfx_lint.check_file(root / "northflank.json", select=("gitops-elsewhere",)).findings
    assert [(one.pointer, one.severity) for one in findings] == [("/gitops/branch", severity)]


def test_a_committed_secret(tmp_path: Path) -> None:
    shop = Shop()
    shop.template["argumentOverrides"]["API_TOKEN"] = "vQ7mKx2pLw9s"
    (finding,) = found(shop, tmp_path)
    assert (finding.rule, finding.pointer) == ("secret-override-committed", "/argumentOverrides/API_TOKEN")


def test_a_listed_variable_that_nothing_sets(tmp_path: Path) -> None:
    shop = Shop()
    shop.files[".env.example"] = "# for local runs\nAPI_URL=\nexport SMTP_HOST=mail\n"
    assert found(copy.deepcopy(shop), tmp_path / "off") == []
    (finding,) = found(shop, tmp_path, select=("example-variable-unset",))
    assert finding.pointer == SERVICE.format(0)
    assert [related.span.line for related in finding.related] == [3]


def test_another_branch_makes_notes(tmp_path: Path) -> None:
    shop = Shop()
    shop.service(1)["buildSettings"]["dockerfile"]["dockerFilePath"] = "/apps/api/dockerfile"
    shop.service(1)["vcsData"]["projectBranch"] = "next"
    assert [one.severity for one in found(shop, tmp_path)] == ["note"]


def test_another_source_is_not_compared(tmp_path: Path) -> None:
    shop = Shop()
    shop.service(1)["buildSettings"]["dockerfile"]["dockerFilePath"] = "/elsewhere/Dockerfile"
    shop.service(1)["vcsData"]["projectUrl"] = "https://github.com/acme/other"
    assert found(shop, tmp_path) == []


@pytest.mark.parametrize("number", range(8))
def test_a_body_of_its_own(number: int, tmp_path: Path) -> None:
    root = repository(tmp_path / "shop", files())
    body = services()[number]
    body.pop("runtimeEnvironment", None)
    (root / "service.json").write_text(json.dumps(body, indent=1))
    assert nfx_lint.check_file(root / "service.json").findings == ()
    settings = next(iter(body["buildSettings"].values()))
    settings["dockerWorkDir" if "dockerWorkDir" in settings else "buildContext"] = "/none"
    (root / "service.json").write_text(json.dumps(body, indent=1))
    (finding,) = nfx_lint.check_file(root / "service.json").findings
    assert finding.rule == "build-folder-not-found"
    assert nfx_lint.check_file(root / "service.json", repository=False).findings == ()
