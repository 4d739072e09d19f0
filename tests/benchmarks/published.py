"""Files as people publish them: their kinds, values that look like credentials, and the usual findings.

The shares are those of 99 public documents: two fifths are templates, a fifth are combined services, and more
than half have something to report, most of all a field that is not documented.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml
from corpus import Body, bodies, environment, health_check, name_of

# Values that a careless search takes for credentials. None of them is one.
HARMLESS = {
    "SENTRY_DSN": "https://3f1f2d0a9c7b4a55a1b2@o12345.ingest.sentry.io/4501",
    "REPOSITORY": "ssh://git@github.com/acme/shop.git",
    "DATABASE_URL": "postgres://postgres:postgres@localhost:5432/shop",
    "SUPPORT_ADDRESS": "Shop <help@shop.example.com>",
    "STRIPE_PUBLISHABLE_KEY": "pk_live_51HxQ2eKZvNf0aBcDeFgHiJk",
    "SECRET_NAME": "shop-production-credentials",
    "SK_MODEL": "sk-learn-model-serving-with-words",
    "TOKEN_URL": "https://login.shop.example.com/oauth2/v1/token",
}
COMMENTS = ("# Written by hand; see the README.\n", "  # as agreed with the team\n")
KINDS = (
    *("template",) * 8,
    *("combined-service",) * 4,
    *("manual-job", "manual-job", "cron-job", "addon", "secret", "volume", "deployment-service", "project"),
)


def realistic(body: Body, chance: random.Random) -> Body:
    """A job or a service of the old corpus, with values that look like credentials."""
    variables = body.get("runtimeEnvironment") or body["buildArguments"]
    variables |= dict(chance.sample(sorted(HARMLESS.items()), 4))
    return body


def with_warning(body: Body, chance: random.Random) -> Body:
    """A copy with a warning: in five of eight files an unknown field, as people have them."""
    body = copy.deepcopy(body)
    inner = body["spec"] if "apiVersion" in body else body
    match chance.randrange(8):
        case 0 if "runtimeEnvironment" in body:
            body["runtimeEnvironment"]["DATABASE_URL"] = "postgres://shop:f8Kq2mZx7Lw@db.shop.internal/shop"
        case 1 if "runtimeEnvironment" in body and "deployment" in body:
            body["runtimeEnvironment"]["PAYMENT_KEY"] = "sk_live_51HxQ2eKZvNf0aBcDeFgHiJk"
        case 2 if "buildSettings" in body:
            body["buildSettings"]["dockerfile"]["useCache"] = True
        case _:
            inner[chance.choice(("comment", "owner", "team", "createdBy"))] = "platform"
    return body


def mixed(count: int, seed: int = 5, warned: float = 0.0) -> Iterator[tuple[str, Body]]:
    """`count` kinds with bodies, a share of them with a warning."""
    chance = random.Random(seed)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        body = _MADE[kind](chance, number)
        yield kind, with_warning(body, chance) if chance.random() < warned else body


def jobs_and_services(
    count: int, seed: int = 7, *, warned: float = 0.0, faulty: float = 0.0
) -> Iterator[Body]:
    """The old corpus with realistic values, and a share with a warning."""
    chance = random.Random(seed)
    for body in bodies(count, seed, faulty):
        body = realistic(body, chance)
        yield with_warning(body, chance) if chance.random() < warned else body


def commented(text: str) -> str:
    """A YAML text with comments of its author."""
    lines = text.splitlines(keepends=True)
    lines[2::9] = [
        line.rstrip("\n") + COMMENTS[1] if line.endswith(("e\n", "0\n")) else line for line in lines[2::9]
    ]
    return COMMENTS[0] + "".join(lines)


def write(folder: Path, made: Iterator[tuple[str, Body]], form: str) -> None:
    """Files called `NUMBER.KIND.FORM`; `form` is json, yaml or mixed."""
    folder.mkdir(parents=True)
    for number, (kind, body) in enumerate(made):
        this = ("json", "yaml")[number % 2] if form == "mixed" else form
        text = (
            json.dumps(body, indent=2) if this == "json" else commented(yaml.safe_dump(body, sort_keys=False))
        )
        (folder / f"{number:05}.{kind}.{this}").write_text(text, encoding="utf-8")


def write_all(folder: Path) -> None:
    """Every set of files, a folder each."""

    def named(made: Iterator[Body]) -> Iterator[tuple[str, Body]]:
        return (("build-service" if "vcsData" in body else "manual-job", body) for body in made)

    write(folder / "real-1k-json", named(jobs_and_services(1000)), "json")
    write(folder / "real-10k-json", named(jobs_and_services(10_000)), "json")
    write(folder / "real-200-yaml", named(jobs_and_services(200)), "yaml")
    write(folder / "real-ten", named(jobs_and_services(10)), "mixed")
    write(folder / "real-200-warned", named(jobs_and_services(200, warned=0.75)), "json")
    write(folder / "real-200-all-warned", named(jobs_and_services(200, warned=1.0)), "json")
    write(folder / "real-200-faulty", named(jobs_and_services(200, faulty=0.1)), "json")
    write(folder / "real-one-faulty", named(jobs_and_services(1, faulty=1.0)), "json")
    write(folder / "published-96", mixed(96, warned=0.55), "json")


def _job(chance: random.Random, number: int) -> Body:
    return realistic(next(bodies(1, chance.getrandbits(32))), chance)


def _cron_job(chance: random.Random, number: int) -> Body:
    job = _job(chance, number)
    settings = {"schedule": "15 3 * * *", "concurrencyPolicy": "forbid"}
    kept = ("name", "description", "tags", "billing", "backoffLimit", "runtimeEnvironment", "healthChecks")
    image = {"external": {"imagePath": f"registry.example.com/shop:{number}"}}
    return {**{key: job[key] for key in kept}, **settings, "deployment": image}


def _combined(chance: random.Random, number: int) -> Body:
    name = name_of(chance, number)
    docker = {"dockerFilePath": f"/services/{name}/Dockerfile", "dockerWorkDir": "/"}
    return {
        "name": name,
        "description": "Serves the shop.",
        "billing": {"deploymentPlan": "nf-compute-20", "buildPlan": "nf-compute-400-16"},
        "deployment": {"instances": 2, "docker": {"configType": "default"}},
        "ports": [{"name": "http", "internalPort": 8080, "public": True, "protocol": "HTTP"}],
        "vcsData": {
            "projectUrl": f"https://github.com/acme/{name}",
            "projectType": "github",
            "projectBranch": "main",
        },
        "buildSettings": {"dockerfile": docker},
        "runtimeEnvironment": environment(chance, 10) | dict(chance.sample(sorted(HARMLESS.items()), 4)),
        "healthChecks": [health_check(chance)],
    }


def _deployment(chance: random.Random, number: int) -> Body:
    service = _combined(chance, number)
    for key in ("vcsData", "buildSettings"):
        del service[key]
    service["billing"] = {"deploymentPlan": "nf-compute-20"}
    service["deployment"]["external"] = {"imagePath": "registry.example.com/shop/web:1.4.2"}
    return service


def _addon(chance: random.Random, number: int) -> Body:
    return {
        "name": name_of(chance, number),
        "type": "postgresql",
        "version": "16-latest",
        "billing": {"deploymentPlan": "nf-compute-20", "storage": 4096, "replicas": 1},
        "tlsEnabled": True,
    }


def _secret(chance: random.Random, number: int) -> Body:
    variables = {key: f"${{args.{key}}}" for key in environment(chance, 12)}
    return {
        "name": name_of(chance, number),
        "secretType": "environment",
        "priority": 10,
        "secrets": {"variables": variables},
    }


def _volume(chance: random.Random, number: int) -> Body:
    return {
        "name": name_of(chance, number),
        "mounts": [{"containerMountPath": "/data"}],
        "spec": {"accessMode": "ReadWriteOnce", "storageClassName": "ssd", "storageSize": 6144},
    }


def _project(chance: random.Random, number: int) -> Body:
    return {"name": name_of(chance, number), "description": "The shop.", "region": "europe-west"}


def _template(chance: random.Random, number: int) -> Body:
    project = {"kind": "Project", "ref": "project", "spec": _project(chance, number)}
    database = {"kind": "Addon", "ref": "database", "spec": _addon(chance, number)}
    service = {"kind": "CombinedService", "ref": "web", "spec": _combined(chance, number)}
    service["spec"]["runtimeEnvironment"] |= {"DATABASE": "${refs.database.id}", "STAGE": "${args.STAGE}"}
    steps = [database, service]
    inner = {"type": "sequential", "context": {"projectId": "${refs.project.id}"}, "steps": steps}
    outer = {"type": "sequential", "steps": [project, {"kind": "Workflow", "spec": inner}]}
    return {
        "apiVersion": "v1.2",
        "name": name_of(chance, number),
        "arguments": {"STAGE": "production"},
        "options": {"autorun": False},
        "spec": {"kind": "Workflow", "spec": outer},
    }


_MADE: dict[str, Callable[[random.Random, int], Body]] = {
    "template": _template,
    "combined-service": _combined,
    "deployment-service": _deployment,
    "manual-job": _job,
    "cron-job": _cron_job,
    "addon": _addon,
    "secret": _secret,
    "volume": _volume,
    "project": _project,
}
