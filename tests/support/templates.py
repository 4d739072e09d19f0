"""Hypothesis strategies for template documents: valid ones, and ones with a mistake planted in a place."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Json = Any
Path = tuple["str | int", ...]
# What is planted, and where it is to be found: a rule and a pointer.
Planted = tuple[Json, str, Path]

SERVICES = ("BuildService", "CombinedService", "DeploymentService")
JOBS = ("Job", "CronJob", "ManualJob")
RESOURCES = ("Addon", "SecretGroup", "Volume", *SERVICES, *JOBS)
VARIABLES = ("spec", "secrets", "variables")


@dataclass
class Making:
    """What a template under construction has so far."""

    arguments: list[str]
    count: int = 0
    kinds: dict[str, str] = field(default_factory=dict)

    def ref(self, kind: str) -> str:
        self.count += 1
        self.kinds[name := f"{kind.lower()}-{self.count}"] = kind
        return name


@st.composite
def templates(draw: st.DrawFn) -> Json:
    """A template about which there is nothing to say."""
    arguments = draw(st.lists(st.from_regex(r"[A-Z]{4,8}", fullmatch=True), max_size=3, unique=True))
    arguments = [f"{name}_{number * 'Q'}" for number, name in enumerate(arguments)]  # none a near miss
    making = Making(arguments)
    project = {"kind": "Project", "ref": "shop", "spec": {"name": "Shop", "region": "europe-west"}}
    available = ["shop"]
    steps, available = draw(_steps(making, available, 0, "sequential"))
    all_of_them = " ".join(f"${{args.{name}}}" for name in arguments) or "none"
    last = {"kind": "SecretGroup", "ref": "last", "spec": _group({"ALL": all_of_them})}
    inner = _workflow("sequential", [*steps, last])
    inner["spec"]["context"] = {"projectId": "${refs.shop.id}"}
    declared = draw(st.sampled_from(["arguments", "argumentOverrides"]))
    body = {"apiVersion": "v1.2", "name": "Shop", declared: dict.fromkeys(arguments, "x")}
    return {**body, "spec": _workflow("sequential", [project, inner])}


def _workflow(type: str, steps: list[Json]) -> Json:
    return {"kind": "Workflow", "spec": {"type": type, "steps": steps}}


def _group(variables: dict[str, str], name: str = "Last") -> Json:
    return {"name": name, "secretType": "environment", "priority": 10, "secrets": {"variables": variables}}


@st.composite
def _steps(
    draw: st.DrawFn, making: Making, available: list[str], depth: int, type: str
) -> tuple[list[Json], list[str]]:
    steps, done = [], list(available)
    for _ in range(draw(st.integers(0, 3))):
        seen = done if type == "sequential" else available
        if depth < 2 and draw(st.integers(0, 3)) == 0:
            inner = draw(st.sampled_from(["sequential", "parallel"]))
            below, after = draw(_steps(making, seen, depth + 1, inner))
            steps.append(_workflow(inner, below))
            done += [name for name in after if name not in done]
        else:
            node = draw(_nodes(making, seen))
            steps.append(node)
            done += [node["ref"]] if "ref" in node else []
    return steps, done


@st.composite
def _nodes(draw: st.DrawFn, making: Making, seen: list[str]) -> Json:
    kind = draw(st.sampled_from([*RESOURCES, "Condition", "Build"]))
    targets = [name for name in seen if making.kinds.get(name) == "Addon"]
    builders = [name for name in seen if making.kinds.get(name) == "BuildService"]
    if kind == "Condition" and targets:
        data = {"addonId": f"${{refs.{draw(st.sampled_from(targets))}.id}}"}
        return {"kind": kind, "spec": {"kind": "Addon", "spec": {"type": "running", "data": data}}}
    if kind == "Build" and builders:
        spec = {"id": f"${{refs.{draw(st.sampled_from(builders))}.id}}", "type": "service", "branch": "main"}
        return {"kind": kind, "ref": making.ref(kind), "spec": spec, "condition": "success"}
    if kind in ("Condition", "Build"):
        kind = "Addon"
    ref = making.ref(kind)
    values = {"VALUE": draw(_expressions(making, seen)), "HOST": "${NF_HOST}:${PORT:-80}"}
    spec = _group(values, ref) if kind == "SecretGroup" else {"name": ref, "runtimeEnvironment": values}
    node = {"kind": kind, "ref": ref, "spec": spec}
    if draw(st.booleans()):
        node["skipNodeExecution"] = draw(st.sampled_from(["true", "${fn.eq(refs.shop.id, 'a')}"]))
    return node


def _expressions(making: Making, seen: list[str]) -> st.SearchStrategy[str]:
    names = st.sampled_from(
        [f"refs.{name}.id" for name in seen] + [f"args.{name}" for name in making.arguments]
    )
    return st.one_of(
        names.map("${{{}}}".format),
        names.map("https://${{{}}}/x".format),
        names.map("${{fn.if({}, 'yes', fn.toUpper('no'))}}".format),
        st.just("${fn.randomSecret(32, 'hex')}"),
    )


# Where things are


def nodes_in(body: Json) -> list[tuple[Path, Json]]:
    """The nodes of a template with their paths, in order."""
    found: list[tuple[Path, Json]] = []

    def visit(node: Json, path: Path) -> None:
        found.append((path, node))
        for number, step in enumerate(node["spec"].get("steps", ())):
            visit(step, (*path, "spec", "steps", number))

    visit(body["spec"], ("spec",))
    return found


def texts_in(body: Json) -> list[Path]:
    """The paths of the variables that hold an expression."""
    found: list[Path] = []
    for path, node in nodes_in(body):
        for where in (VARIABLES, ("spec", "runtimeEnvironment")):
            values = value_at(node, where)
            found += [(*path, *where, key) for key in values or () if key == "VALUE"]
    return found


def value_at(value: Json, path: Path) -> Json:
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


# Mistakes

EXPRESSION_MISTAKES = {
    "${refs.shop.id": "expression-syntax",
    "${refs.shop.id + 1}": "expression-syntax",
    "${fn.toUpper(${refs.shop.id})}": "expression-syntax",
    "${fn.eq(refs.shop.id, NAME)}": "unknown-expression-root",
    "${fn.uper(refs.shop.id)}": "unknown-function",
    "${fn.slug()}": "wrong-argument-count",
    "${fn.floor('one')}": "function-argument-mismatch",
    "${refs.shopp.id}": "unknown-reference",
    "${refs.nothing-like-it.id}": "unknown-reference",
    "${fn.not(refs.nothing-like-it.id)}": "unknown-reference-in-function",
    "${refs.shop.identity}": "unknown-output",
    "${refs.last.id}": "reference-to-later-node",
    "${args.nothing_like_it}": "undeclared-argument",
    "${template.refs.shop.id}": "outer-prefix-without-outer",
    '${fn.eq(refs.shop.id, "a")}': "undocumented-expression-form",
}


@st.composite
def mistaken(draw: st.DrawFn) -> Planted:
    """A template with one mistake, the rule that says so, and the path where."""
    body = draw(templates().filter(lambda body: len(nodes_in(body)) > 4))
    plants = [plant for plant in PLANTS if plant(copy.deepcopy(body), draw)]
    return draw(st.sampled_from(plants))(body, draw)  # type: ignore[return-value]


Plant = Callable[[Json, st.DrawFn], "Planted | None"]


def _expression(body: Json, draw: st.DrawFn) -> Planted | None:
    places = texts_in(body)
    if not places:
        return None
    path = draw(st.sampled_from(places))
    text, rule = draw(st.sampled_from(sorted(EXPRESSION_MISTAKES.items())))
    value_at(body, path[:-1])[path[-1]] = text
    return body, rule, path


def _to_itself(body: Json, draw: st.DrawFn) -> Planted | None:
    places = texts_in(body)
    if not places:
        return None
    path = draw(st.sampled_from(places))
    node = max((one for one in nodes_in(body) if path[: len(one[0])] == one[0]), key=lambda one: len(one[0]))
    value_at(body, path[:-1])[path[-1]] = f"${{refs.{node[1]['ref']}.id}}"
    return body, "reference-to-itself", path


def _node(body: Json, draw: st.DrawFn) -> tuple[Path, Json]:
    return draw(st.sampled_from([one for one in nodes_in(body) if one[1]["kind"] in RESOURCES]))


def _envelope(body: Json, draw: st.DrawFn) -> Planted:
    path, node = _node(body, draw)
    mistakes: list[tuple[str, Json, str, Path]] = [
        ("kind", node["kind"].swapcase(), "unknown-node-kind", ("kind",)),
        ("kind", "Gizmo", "unknown-node-kind", ("kind",)),
        ("kind", "RunTemplate", "misplaced-node", ("kind",)),
        ("kind", 1, "wrong-type", ("kind",)),
        ("skipNodeExecution", True, "wrong-type", ("skipNodeExecution",)),
        ("skipNodeExecution", "yes", "value-not-allowed", ("skipNodeExecution",)),
        ("condition", "success", "unknown-field", ("condition",)),
        ("timeoutDuration", 60, "unknown-field", ("timeoutDuration",)),
        ("dependsOn", [], "unknown-field", ("dependsOn",)),
        ("spec", [], "wrong-type", ("spec",)),
    ]
    key, value, rule, where = draw(st.sampled_from(mistakes))
    if key == "kind" or key == "spec":
        node.pop("ref", None)  # so that the mistake is one, and no reference leads to another kind
    node[key] = value
    return body, rule, (*path, *where)


def _duplicate_ref(body: Json, draw: st.DrawFn) -> Planted:
    (_, first), (path, second) = nodes_in(body)[1], nodes_in(body)[-1]
    second["ref"] = first["ref"]
    return body, "duplicate-ref", (*path, "ref")


def _unused_argument(body: Json, draw: st.DrawFn) -> Planted:
    body.setdefault("arguments", {})["nobody-asks"] = "x"
    return body, "unused-argument", ("arguments", "nobody-asks")


def _secret(body: Json, draw: st.DrawFn) -> Planted:
    path, last = nodes_in(body)[-1]
    last["spec"]["secrets"]["variables"]["DB_PASSWORD"] = "vQ7mKx2pLw9s"
    return body, "secret-in-secret-group", (*path, *VARIABLES, "DB_PASSWORD")


def _name(body: Json, draw: st.DrawFn) -> Planted:
    steps = body["spec"]["spec"]["steps"][1]["spec"]["steps"]
    steps.append({"kind": "SecretGroup", "spec": _group({}, "last")})
    return (
        body,
        "duplicate-name",
        ("spec", "spec", "steps", 1, "spec", "steps", len(steps) - 1, "spec", "name"),
    )


PLANTS: list[Plant] = [_expression, _to_itself, _envelope, _duplicate_ref, _unused_argument, _secret, _name]
