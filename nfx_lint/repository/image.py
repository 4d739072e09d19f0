"""Checks of the image that a Dockerfile builds, and of the tools that build it."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.limits import MOST_PORTS_OF_A_RANGE
from nfx_lint.messages import listed, quoted
from nfx_lint.model import Json, Path, Severity, Violation
from nfx_lint.repository.copies import arguments_given
from nfx_lint.repository.dockerfile import Instruction
from nfx_lint.repository.fallbacks import allows_missing_secret
from nfx_lint.repository.images import default_command, exposes_nothing
from nfx_lint.repository.site import SETTINGS, Site
from nfx_lint.repository.stages import Dockerfile, Stage, expanded, mounts_of, with_variables
from nfx_lint.suggest import closest

TARGET = ("buildConfiguration", "dockerfileTarget")


def check(site: Site) -> Iterator[Violation]:
    """Findings about the target, the build engine, ports and the command of the image."""
    dockerfile = site.dockerfile
    if dockerfile is None or site.target is None:
        return
    if site.target and dockerfile.stage(site.target) is None:
        yield _unknown_target(site, dockerfile, site.target)
        return
    if site.build.text(*SETTINGS, "buildEngine") == "kaniko":
        yield from _mounts_of_buildkit(site, dockerfile, site.target)
    chain = dockerfile.chain(site.target)
    yield from _ports(site, dockerfile, chain)
    yield from _command(site, chain)


def _unknown_target(site: Site, dockerfile: Dockerfile, target: str) -> Violation:
    names = list(dict.fromkeys(stage.name for stage in dockerfile.stages if stage.name))
    meant = closest(target, names)
    guess = f"; did you mean `{meant}`?" if meant else ""
    hint = f"Write `{meant}`." if meant else "Name a stage with `FROM … AS`, or remove the target."
    if names and not meant and len(names) <= 6:
        hint = f"Choose one of its stages: {listed(names, 'or')}."
    message = f"no stage of the Dockerfile is called {quoted(target)}{guess}"
    lines = [(dockerfile.stages[-1].line, "the last stage")]
    return site.found("unknown-dockerfile-target", TARGET, message, hint, lines)


def _mounts_of_buildkit(site: Site, dockerfile: Dockerfile, target: str) -> Iterator[Violation]:
    """The mount that a build with kaniko misses most: without a cache or a spare secret it is as good."""
    stages = dockerfile.needed(target)
    mounts = [(one, mount) for stage in stages for one in stage.instructions for mount in mounts_of(one)]
    for one, mount in sorted(mounts, key=lambda pair: _is_spare(*pair))[:1]:
        message = f"Kaniko does not support `RUN --mount=type={mount['type']}`"[:120]
        hint = "Set `buildEngine: buildkit`."
        lines = [(one.line, "the mount")]
        severity: Severity | None = "note" if _is_spare(one, mount) else None
        at = (*SETTINGS, "buildEngine")
        yield site.found("mount-without-buildkit", at, message, hint, lines, severity=severity)


def _is_spare(one: Instruction, mount: dict[str, str]) -> bool:
    """Whether an instruction does without a mount, which kaniko ignores."""
    is_secret = mount["type"] == "secret" and mount.get("required") != "true"
    return mount["type"] in ("cache", "tmpfs") or (is_secret and allows_missing_secret(one, mount))


def _ports(site: Site, dockerfile: Dockerfile, chain: tuple[Stage, ...]) -> Iterator[Violation]:
    """Ports of the service that the image does not expose, if it exposes any."""
    exposed = dict[int, int]()
    for stage in chain:
        for one, values in with_variables(dockerfile, stage, arguments_given(site.build)):
            for word in one.words if one.name == "EXPOSE" else ():
                ports = _range(expanded(word.strip("\"'"), values) or "")
                if ports is None:
                    return
                exposed.update((port, one.line) for port in ports)
    if not exposed or not exposes_nothing(chain[-1].base):
        return
    shown = ", ".join(map(str, sorted(exposed)[:3])) + (", …" if len(exposed) > 3 else "")
    for at, port in _ports_of(site):
        if port not in exposed:
            message = f"the Dockerfile does not expose port {port}, but {shown}"
            hint = "Correct the port, or `EXPOSE` it in the Dockerfile."
            lines = [(min(exposed.values()), "`EXPOSE`")]
            yield site.found("port-not-exposed", at, message, hint, lines)


def _range(word: str) -> range | None:
    """The ports of a word such as `8000-8010/tcp`; None if it is none, or a very long range."""
    first, dash, last = word.partition("/")[0].partition("-")
    if not (first.isascii() and first.isdigit() and len(first) < 6):
        return None
    if dash and not (last.isascii() and last.isdigit() and len(last) < 6):
        return None
    ports = range(int(first), int(last or first) + 1)
    return ports if len(ports) <= MOST_PORTS_OF_A_RANGE else None


def _ports_of(site: Site) -> Iterator[tuple[Path, int]]:
    for field, key in (("ports", "internalPort"), ("healthChecks", "port")):
        items: Json = site.build.get(field)
        for number, item in enumerate(items if isinstance(items, list) else ()):
            port = item.get(key) if isinstance(item, dict) else None
            if isinstance(port, int) and not isinstance(port, bool):
                yield (field, number, key), port


def _command(site: Site, chain: tuple[Stage, ...]) -> Iterator[Violation]:
    """An image without a command that nothing gives one."""
    docker = site.build.get("deployment", "docker")
    if site.build.get("deployment") is None or (docker is not None and not isinstance(docker, dict)):
        return
    if docker is not None and docker.get("configType") != "default":
        return
    if any(one.name in ("CMD", "ENTRYPOINT") for stage in chain for one in stage.instructions):
        return
    severity = default_command(chain[-1].base)
    if severity is None:
        return
    at = ("deployment", "docker", "configType") if docker is not None else ("deployment",)
    message = "the image has neither `CMD` nor `ENTRYPOINT`, and the definition gives no command"
    hint = "Add `CMD` to the last stage, or set `configType: customCommand` with `customCommand`."
    lines = [(chain[0].line, "the last stage")]
    yield site.found("image-without-command", at, message, hint, lines, severity=severity)
