"""Detects files whose names give the same resource id.

The API derives a resource's id from its name, so the second of two such files would overwrite the first or be
refused. Files do not name their project, so this is only reported on request.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nfx_lint.config.options import Options
from nfx_lint.contracts.kinds import all_kinds, facts_of
from nfx_lint.detection.detect import declared_kind, detect
from nfx_lint.model import Violation
from nfx_lint.templates.links import id_of


def collisions(sources: Iterable[tuple[str, bytes]], options: Options) -> Mapping[str, tuple[Violation, ...]]:
    """The findings by file name; `sources` are names and contents, read once."""
    files: dict[tuple[str, str], list[str]] = {}
    for name, data in sources:
        key = _resource(name, data, options.for_file(name))
        if key:
            files.setdefault(key, []).append(name)
    return {
        name: (_found(next(other for other in names if other != name)),)
        for names in files.values()
        if len(set(names)) > 1
        for name in names
    }


def _found(other: str) -> Violation:
    message = "the `name` in another file gives the same id"
    hint = f"Rename one of the two, unless they are for different projects: `{other}`."
    return Violation("colliding-name", ("name",), message, hint)


def _resource(name: str, data: bytes, options: Options) -> tuple[str, str] | None:
    """The collection and id of a file's resource; None if either is unknown."""
    from nfx_lint.source.document import read

    document = read(data, options.suffix(name))
    if not document.parsed or not isinstance(document.value, dict):
        return None
    _, declared = declared_kind(document, options)
    kind = detect(document.value, options, declared, named=False, name=name).kind
    sort, id_ = collection(kind) if kind else "", id_of(document.value.get("name"))
    return (sort, id_) if sort and id_ else None


def collection(kind: str) -> str:
    """The API collection of a kind's resources, such as `jobs`; empty if the kind makes no resource."""
    if stated := facts_of(kind).collection:
        return stated
    known = all_kinds().get(kind)
    if not known or known.partial or known.action:
        return ""
    for method, whole in next(iter(known.editions.values())).endpoints:
        path = whole.removeprefix("/v1/").removeprefix("projects/{projectId}/")
        if "{" not in path and method in ("POST", "PUT") and not kind.endswith(".response"):
            return path
    return ""
