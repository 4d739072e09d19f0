"""The benchmark's files: realistic jobs and services, the same on every machine, a chosen share with faults."""

from __future__ import annotations

import base64
import copy
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

Body = dict[str, Any]

WORDS = [
    "orders",
    "mail",
    "report",
    "import",
    "billing",
    "search",
    "cache",
    "users",
    "stock",
    "audit",
    "export",
    "sync",
    "backup",
    "metrics",
]


def bodies(count: int, seed: int = 7, faulty: float = 0.0) -> Iterator[Body]:
    """`count` bodies of about 2.5 KB as indented JSON, two jobs to a service."""
    chance = random.Random(seed)
    for number in range(count):
        body = _service(chance, number) if number % 3 == 2 else _job(chance, number)
        yield _with_fault(body, chance) if chance.random() < faulty else body


def name_of(chance: random.Random, number: int) -> str:
    return f"{chance.choice(WORDS)}-{chance.choice(WORDS)}-{number}"


def environment(chance: random.Random, size: int) -> Body:
    names = (f"{chance.choice(WORDS)}_{chance.choice(WORDS)}_{number}".upper() for number in range(size))
    return {name: f"value-{chance.getrandbits(48):x}" for name in names}


def _file(chance: random.Random) -> Body:
    return {"data": base64.b64encode(chance.randbytes(32)).decode(), "encoding": "utf-8"}


def _dockerfile(chance: random.Random, name: str) -> Body:
    return {"buildEngine": "buildkit", "dockerFilePath": f"/services/{name}/Dockerfile", "dockerWorkDir": "/"}


def _configuration(chance: random.Random) -> Body:
    return {
        "pathIgnoreRules": ["README.md", "docs/**", f"{chance.choice(WORDS)}/*.md"],
        "isAllowList": False,
        "ciIgnoreFlags": ["[skip ci]", "[no ci]"],
        "dockerCredentials": ["registry-credentials"],
        "includeGitFolder": True,
        "fullGitClone": chance.random() < 0.5,
        "storage": {"ephemeralStorage": {"storageSize": chance.choice([16384, 32768, 65536])}},
    }


def health_check(chance: random.Random) -> Body:
    return {
        "protocol": "HTTP",
        "type": chance.choice(["livenessProbe", "readinessProbe"]),
        "path": f"/{chance.choice(WORDS)}/health",
        "port": chance.randint(1024, 9000),
        "initialDelaySeconds": chance.randint(1, 60),
        "periodSeconds": chance.randint(10, 120),
        "timeoutSeconds": chance.randint(1, 9),
        "failureThreshold": chance.randint(1, 9),
        "successThreshold": 1,
    }


def _job(chance: random.Random, number: int) -> Body:
    name = name_of(chance, number)
    return {
        "name": name,
        "description": f"Runs the {chance.choice(WORDS)} of {chance.choice(WORDS)}, every night.",
        "tags": [chance.choice(WORDS), "production"],
        "billing": {"buildPlan": "nf-compute-400-16", "deploymentPlan": "nf-compute-50"},
        "backoffLimit": chance.randint(0, 5),
        "runOnSourceChange": "never",
        "activeDeadlineSeconds": chance.randint(60, 7200),
        "deployment": {
            "docker": {
                "configType": "customCommand",
                "customCommand": f"python -m shop.{chance.choice(WORDS)}",
            },
            "storage": {"ephemeralStorage": {"storageSize": 2048}, "shmSize": 64},
            "gracePeriodSeconds": 60,
            "vcs": {
                "projectUrl": f"https://github.com/acme/{name}",
                "projectType": "github",
                "projectBranch": "main",
            },
        },
        "buildConfiguration": _configuration(chance),
        "buildSettings": {
            "dockerfile": {
                **_dockerfile(chance, name),
                "buildkit": {"useCache": True, "cacheStorageSize": 32768},
            }
        },
        "runtimeEnvironment": environment(chance, 14),
        "runtimeFiles": {f"/etc/{name}/settings.json": _file(chance)},
        "healthChecks": [health_check(chance)],
    }


def _service(chance: random.Random, number: int) -> Body:
    name = name_of(chance, number)
    return {
        "name": name,
        "description": f"Builds the image of {chance.choice(WORDS)}.",
        "tags": [chance.choice(WORDS)],
        "billing": {"buildPlan": "nf-compute-400-16"},
        "vcsData": {"projectUrl": f"https://gitlab.com/acme/{name}", "projectType": "gitlab"},
        "buildSettings": {"dockerfile": {**_dockerfile(chance, name), "useCache": True}},
        "buildConfiguration": {
            "prRestrictions": ["feature/*", "fix/*"],
            "branchRestrictions": ["main", "release/*"],
            **_configuration(chance),
        },
        "buildArguments": environment(chance, 18),
        "buildFiles": {f"/etc/{name}/npmrc": _file(chance)},
    }


def _with_fault(body: Body, chance: random.Random) -> Body:
    body = copy.deepcopy(body)
    match chance.randrange(4):
        case 0:
            body["name"] += "_"
        case 1:
            del body["billing"]
        case 2:
            body["buildConfiguration"]["storage"]["ephemeralStorage"]["storageSize"] = 20000
        case _:
            body["desciption"] = body.pop("description")
    return body


def many_health_checks(count: int, *, faulty: bool = False) -> Body:
    """One job with `count` health checks, so that most are of a type that is there already; if faulty, each has
    one more fault."""
    chance = random.Random(11)
    body = _job(chance, 1)
    body["healthChecks"] = [health_check(chance) for _ in range(count)]
    if faulty:
        for check in body["healthChecks"]:
            check["periodSeconds"] = 1
    return body


def hostile(length: int) -> Body:
    """A job whose fields hold texts of `length` that make backtracking engines slow."""
    body = _job(random.Random(13), 1)
    body["deployment"]["vcs"]["projectUrl"] = "www.aa" * (length // 6) + "!"
    body["deployment"]["vcs"]["selfHostedVcsId"] = "a" * length
    body["buildSettings"]["dockerfile"]["dockerFilePath"] = "/a" * (length // 2) + "!"
    body["healthChecks"][0]["path"] = "/-" * (length // 2) + "!"
    body["name"] = "a-" * (length // 2)
    return body


def write(folder: Path, count: int, form: str, *, seed: int = 7, faulty: float = 0.0) -> list[Path]:
    """`count` files below `folder`; `form` is json, yaml or mixed."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for number, body in enumerate(bodies(count, seed, faulty)):
        this = ("json", "yaml")[number % 2] if form == "mixed" else form
        path = folder / f"{number:05}.{this}"
        path.write_text(text_of(body, this), encoding="utf-8")
        paths.append(path)
    return paths


def text_of(body: Body, form: str) -> str:
    return json.dumps(body, indent=2) if form == "json" else yaml.safe_dump(body, sort_keys=False)


def write_all(folder: Path) -> None:
    """Everything that the benchmark reads, a folder for each set."""
    write(folder / "1k-json", 1000, "json")
    write(folder / "1k-yaml", 1000, "yaml")
    write(folder / "1k-faulty", 1000, "json", faulty=0.1)
    write(folder / "10k-json", 10_000, "json")
    write(folder / "ten-mixed", 10, "mixed")
    write(folder / "one-invalid", 1, "json", faulty=1.0)
    import published

    published.write_all(folder)
    single = {
        "2k-checks": many_health_checks(2_000),
        "5-MB": many_health_checks(20_000),
        "50k-faults": many_health_checks(50_000, faulty=True),
        "5k-faults": many_health_checks(5_000, faulty=True),
        "hostile": hostile(100_000),
        "small-faulty": hostile(60),
    }
    for name, body in single.items():
        (folder / name).mkdir()
        (folder / name / "job.json").write_text(text_of(body, "json"), encoding="utf-8")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
