"""Checks of what a Dockerfile gets from the definition: build arguments and secrets."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from nfx_lint.limits import MOST_KNOWN_NAMES, MOST_UNKNOWN_NAMES
from nfx_lint.messages import quoted
from nfx_lint.model import Json, Severity, Violation
from nfx_lint.pointers import value_at
from nfx_lint.repository.fallbacks import allows_missing_secret, uses_of
from nfx_lint.repository.site import Site
from nfx_lint.repository.stages import PREDEFINED, Argument, Dockerfile, arguments_of, mounts_of
from nfx_lint.suggest import closest
from nfx_lint.templates.secrets import is_secret, is_secret_name

ARGUMENTS, MOUNTS = "buildArguments", "dockerSecretMounts"
# Variables that Northflank sets in a build, and those that programs of the build itself read.
_SET = ("NF_", "NORTHFLANK_", "BUILDKIT_", "DOCKER_")
# Bundlers write these variables into what browsers get: everybody may read them.
_IN_BROWSERS = ("GATSBY_", "NG_APP_", "REACT_APP_", "VITE_", "VUE_APP_")


def check(site: Site) -> Iterator[Violation]:
    """Findings about build arguments and secret mounts."""
    if site.dockerfile is None or site.target is None or not site.dockerfile.needed(site.target):
        return
    yield from _arguments(site, site.dockerfile, site.target)
    yield from _mounts(site, site.dockerfile, site.target)


def _arguments(site: Site, dockerfile: Dockerfile, target: str) -> Iterator[Violation]:
    declared: dict[str, Argument] = {}
    for one in dockerfile.arguments(target):
        before = declared.get(one.name)
        declared[one.name] = one if before is None or before.default is None else before
    given = site.build.get(ARGUMENTS)
    if given is not None and not isinstance(given, dict):
        return
    given = given or {}
    unset = [one for one in declared.values() if one.name not in given and _is_needed(site, one)]
    everywhere = {
        one.name for stage in dockerfile.stages for one in arguments_of(stage.instructions, stage.number)
    }
    everywhere |= declared.keys()
    unset = unset[:MOST_UNKNOWN_NAMES]
    yield from _unset(site, dockerfile, target, unset)
    for name in islice(given, MOST_KNOWN_NAMES):
        if name in everywhere:
            used = declared.get(name)
            if used and _is_secret(name, value_at(site.build.written, (ARGUMENTS, name))):
                yield _secret(site, name, used)
        elif not _is_set(name) and name.isidentifier():
            meant = closest(name, [one.name for one in unset])
            hint = f"Rename it `{meant}`." if meant else "Remove it, or add `ARG` to the Dockerfile."
            message = f"no `ARG` of the Dockerfile takes {quoted(name)}"
            yield site.found("build-argument-unused", (ARGUMENTS, name), message, hint, _first(dockerfile))


def _unset(site: Site, dockerfile: Dockerfile, target: str, unset: list[Argument]) -> Iterator[Violation]:
    """Findings about arguments without a value: notes, unless the build shows that it needs one."""
    uses = uses_of(dockerfile.needed(target)) if unset else None
    for one in unset:
        if uses and one.name.isidentifier() and one.name not in uses.optional:
            message = f"`ARG {one.name}` has no default, and `{ARGUMENTS}` does not set it"
            hint = f"Add `{one.name}` to `{ARGUMENTS}`, or give it a default in the Dockerfile."
            lines = [(one.line, f"`ARG {one.name}`")]
            severity: Severity | None = None if one.name in uses.needed else "note"
            rule, field = "build-argument-missing", (ARGUMENTS, one.name)
            yield site.missing(rule, field, message, hint, lines, severity=severity)


def _first(dockerfile: Dockerfile) -> list[tuple[int, str]]:
    return [(dockerfile.stages[0].line, "the Dockerfile")]


def _is_set(name: str) -> bool:
    return name.upper() in PREDEFINED or name.startswith(_SET)


def _is_needed(site: Site, one: Argument) -> bool:
    """Whether a build lacks something without a value for an `ARG`."""
    return one.default is None and not _is_set(one.name) and one.name not in site.build.extra


def _is_secret(name: str, written: Json) -> bool:
    """Whether a build argument is a secret, or becomes one when the template runs."""
    if not isinstance(written, str) or name.startswith(_IN_BROWSERS):
        return False
    return is_secret_name(name) if "${" in written else is_secret(name, written)


def _secret(site: Site, name: str, used: Argument) -> Violation:
    message = f"{quoted(name)} is a build argument, which stays readable in the image"
    hint = f"Move it to `{MOUNTS}`, and read it with `RUN --mount=type=secret`."
    lines = [(used.line, f"`ARG {name}`")]
    return site.found("secret-build-argument", (ARGUMENTS, name), message, hint, lines, on="key")


def _mounts(site: Site, dockerfile: Dockerfile, target: str) -> Iterator[Violation]:
    needed, used = dict[str, tuple[int, bool]](), set[str]()
    built = {stage.number for stage in dockerfile.needed(target)}
    for stage in dockerfile.stages:
        for one in stage.instructions:
            for mount in mounts_of(one):
                if mount["type"] != "secret":
                    continue
                name = mount.get("id") or _last_step(mount)
                used.add(name)
                is_required = mount.get("required") == "true"
                is_missed = is_required or not allows_missing_secret(one, mount)
                if stage.number in built and "$" not in name and is_missed:
                    needed.setdefault(name, (one.line, is_required))
    given = site.build.get(MOUNTS)
    if given is not None and not isinstance(given, dict):
        return
    given = given or {}
    unused = sorted(given.keys() - used)[:MOST_KNOWN_NAMES]
    for name, (line, required) in islice(needed.items(), MOST_UNKNOWN_NAMES):
        if name not in given and name not in site.build.extra:
            meant = closest(name, unused)
            hint = f"Rename `{meant}` to `{name}`." if meant else f"Add {quoted(name)} to `{MOUNTS}`."
            message = f"`RUN --mount=type=secret` needs {quoted(name)}, which is missing from `{MOUNTS}`"
            lines = [(line, f"mount of the secret {quoted(name)}")]
            yield site.missing(
                "build-secret-missing",
                (MOUNTS, name),
                message,
                hint,
                lines,
                severity="error" if required else None,
            )
    if not any("$" in name for name in used):
        for name in unused:
            message = "no `RUN --mount=type=secret` of the Dockerfile uses this secret"
            hint = "Remove it, or mount it with its key as `id`."
            yield site.found(
                "build-secret-unused", (MOUNTS, name), message, hint, _first(dockerfile), on="key"
            )


def _last_step(mount: dict[str, str]) -> str:
    for field in ("target", "dst", "destination", "env"):
        if field in mount:
            return mount[field].rstrip("/").rpartition("/")[2]
    return ""
