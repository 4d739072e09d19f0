"""The builds that a document describes: sources, build settings, and where they are written."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nfx_lint.contracts.editions import document_of
from nfx_lint.model import Json, Path
from nfx_lint.pointers import value_at
from nfx_lint.repository.address import normal_address

if TYPE_CHECKING:
    from nfx_lint.templates.documents import TemplateNode

# Nodes that start builds, and their fields that name a commit.
STARTS = ("Build", "BuildSource")
_COMMITS = ("sha", "pullRequestId")
BUILT = ("BuildService", "CombinedService", "CronJob", "Job", "ManualJob")


@dataclass(frozen=True, slots=True)
class Build:
    """A body that is built from a repository: `body` is the value at `path` of a document.

    `source` is the path of its source in the body, such as `vcsData`. `extra` are the names that secret
    groups of the document and nodes that start builds may add: variables and files. `written` is the body
    before arguments of a template were filled in. `others` are the branches that such nodes build;
    empty for one that is not known, or a commit.
    """

    body: Json
    path: Path
    source: Path
    written: Json
    extra: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    def get(self, *steps: str) -> Json:
        """The value at a path in the body; None where there is none."""
        value = self.body
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        return value

    def text(self, *steps: str) -> str | None:
        """The text at a path in the body; None if there is none or it depends on an expression."""
        value = self.get(*steps)
        return value if isinstance(value, str) and "${" not in value else None

    def table(self, *steps: str) -> dict[str, Json]:
        """The object at a path in the body; empty if there is none."""
        value = self.get(*steps)
        return value if isinstance(value, dict) else {}

    def holder(self, *steps: str) -> Path:
        """The path of the deepest of nested objects that is written: where a missing field belongs."""
        found = list(self.path)
        value = self.body
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
            if not isinstance(value, dict):
                break
            found.append(step)
        return tuple(found)

    @property
    def address(self) -> str:
        """The repository in normal form; empty if it is unknown."""
        return normal_address(self.text(*map(str, self.source), "projectUrl") or "")

    @property
    def has_source(self) -> bool:
        return bool(self.table(*map(str, self.source)))

    @property
    def branch(self) -> str | None:
        return self.text(*map(str, self.source), "projectBranch")

    @property
    def is_dockerfile(self) -> bool:
        return bool(self.table("buildSettings", "dockerfile"))


def clean_path(text: str) -> str | None:
    """A path of a definition from the root of the repository (`.`); None if it leads out of it."""
    path = posixpath.normpath(text.lstrip("/") or ".")
    return None if path == ".." or path.startswith("../") else path


def builds_of(body: Json, kind: str) -> Iterator[Build]:
    """The builds of a document: the body itself, or nodes of a template, with its arguments filled in."""
    if not isinstance(body, dict) or kind.endswith(".response"):
        return
    document = document_of(kind)
    if not document:
        if isinstance(body.get("buildSettings"), dict):
            yield Build(body, (), _source(body), body)
        return
    from nfx_lint.templates.documents import documents_in
    from nfx_lint.templates.substitute import arguments_of, filled

    written, body = body, filled(body, document, arguments_of(body, document))
    nodes = [node for one in documents_in(body, document) for node in one.nodes]
    extra = frozenset(name for node in nodes for name in _names_for_builds(node))
    for node in nodes:
        if node.kind in BUILT and isinstance(node.spec.get("buildSettings"), dict):
            starts = [one.spec for one in nodes if one.kind in STARTS and _may_start(one, node)]
            if any(map(_replaces_dockerfile, starts)):
                continue
            names = frozenset(name for spec in starts for name in _overridden(spec))
            others = frozenset(name for spec in starts for name in _branches(spec))
            path = (*node.path, "spec")
            source, before = _source(node.spec), value_at(written, path)
            yield Build(node.spec, path, source, before, extra | names, others)


def _may_start(start: TemplateNode, node: TemplateNode) -> bool:
    """Whether a node starts builds of another one, as far as its `id` shows: an expression may mean any."""
    named = start.spec.get("id", start.spec.get("nfObjectId"))
    if not isinstance(named, str) or ("${" in named and "refs." not in named):
        return True
    if "${" in named:
        return not node.ref or node.ref in named
    return named == str(node.spec.get("name", "")).lower().replace(" ", "-")


def _branches(spec: dict[str, Json]) -> Iterator[str]:
    """The branch that a node builds, if it names one; empty for a commit, or what an expression gives."""
    branch = spec.get("branch")
    if branch:
        yield branch if isinstance(branch, str) and "${" not in branch else ""
    if any(spec.get(field) for field in _COMMITS):
        yield ""


def _overrides(spec: dict[str, Json]) -> Iterator[dict[str, Json]]:
    for field in ("overrides", "buildOverrides"):
        table = spec.get(field)
        if isinstance(table, dict):
            yield table


def _replaces_dockerfile(spec: dict[str, Json]) -> bool:
    """Whether builds that a node starts have another Dockerfile, work dir, target or source."""
    return bool(spec.get("bundleUrl")) or any(table.get("docker") for table in _overrides(spec))


def _overridden(spec: dict[str, Json]) -> Iterator[str]:
    """The variables, files and secrets that a node adds to the builds that it starts."""
    for table in _overrides(spec):
        for part in ("buildArguments", "buildFiles", "dockerSecretMounts"):
            names = table.get(part)
            yield from names if isinstance(names, dict) else ()


def _source(body: dict[str, Json]) -> Path:
    return ("vcsData",) if isinstance(body.get("vcsData"), dict) else ("deployment", "vcs")


def _names_for_builds(node: TemplateNode) -> Iterator[str]:
    """The variables and files of a secret group, which builds may get as well."""
    if node.kind != "SecretGroup" or node.spec.get("secretType") == "environment":
        return
    secrets = node.spec.get("secrets")
    for part in ("variables", "files", "dockerSecretMounts"):
        table = secrets.get(part) if isinstance(secrets, dict) else None
        yield from table if isinstance(table, dict) else ()
    linked = node.spec.get("addonDependencies")
    for addon in linked if isinstance(linked, list) else ():
        for key in addon.get("keys", ()) if isinstance(addon, dict) else ():
            aliases = key.get("aliases") if isinstance(key, dict) else None
            yield from (one for one in aliases if isinstance(one, str)) if isinstance(aliases, list) else ()
