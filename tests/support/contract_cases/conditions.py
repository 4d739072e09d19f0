"""What the pages say in sentences: fields that another field's value asks for, and keys of maps."""

from __future__ import annotations

from contract_cases.facts import Json

DOCKER: dict[str, tuple[str, ...]] = {
    "default": (),
    "customEntrypoint": ("customEntrypoint",),
    "customCommand": ("customCommand",),
    "customEntrypointCustomCommand": ("customEntrypoint", "customCommand"),
}
BUILDPACK: dict[str, tuple[str, ...]] = {
    "default": (),
    "customProcess": ("customProcess",),
    "customCommand": ("customCommand",),
    "customEntrypointCustomCommand": ("customEntrypoint", "customCommand"),
    "originalEntrypointCustomCommand": ("customCommand",),
}
PROTOCOL: dict[str, tuple[str, ...]] = {"HTTP": ("path", "port"), "CMD": ("cmd",), "TCP": ()}

# By the end of the deciding field's path: the fields that each of its values asks for, and the rules
# any of which may say that one is missing.
ASKED: dict[str, tuple[dict[str, tuple[str, ...]], frozenset[str]]] = {
    "/docker/configType": (DOCKER, frozenset({"command-override-incomplete"})),
    "/buildpack/configType": (
        BUILDPACK,
        frozenset({"command-override-incomplete", "buildpack-override-incomplete"}),
    ),
    "/healthChecks/*/protocol": (PROTOCOL, frozenset({"health-check-incomplete"})),
}
FIELDS: dict[str, Json] = {
    "customProcess": "web",
    "customEntrypoint": "/bin/sh",
    "customCommand": "npm start",
    "path": "/health",
    "port": 8080,
    "cmd": "pg_isready",
}

# Map keys that the page rules out, by the name of the map.
_RELATIVE = ("", "a.yml", "./a.yml", "dir/file", "~/.npmrc", " /dir/file", "C:\\file", "\\dir\\file", "\n/a")
_CHARACTERS = ("A B", "A=B", "A:B", "$A", "A\n", "É", "٣", "A+B", "A~B", "A\\B", "\uff21", "A\x00")
REFUSED_KEYS: dict[str, tuple[tuple[str, ...], str]] = {
    "runtimeFiles": (_RELATIVE, "file-path-not-absolute"),
    "buildFiles": (_RELATIVE, "file-path-not-absolute"),
    "runtimeEnvironment": (_CHARACTERS, "variable-name-malformed"),
    "buildArguments": (_CHARACTERS, "variable-name-malformed"),
}


def asked(path: str) -> tuple[dict[str, tuple[str, ...]], frozenset[str]] | None:
    """What the values of the field at `path` ask for, if they ask for anything."""
    return next((row for end, row in ASKED.items() if path.endswith(end)), None)


def companions(path: str, value: Json = None) -> dict[str, Json]:
    """What has to stand beside a field with this value, or beside a field that another one decides."""
    row = asked(path)
    if row is not None:
        wanted = row[0].get(value, ()) if isinstance(value, str) else ()
        return {name: FIELDS[name] for name in wanted}
    if path.endswith("/fullGitClone"):
        return {"includeGitFolder": True}
    if path.endswith("/selfHostedVcsId"):
        return {"projectType": "self-hosted"}
    above, _, name = path.rpartition("/")
    return _choice_that_reads(above, name)


def _choice_that_reads(above: str, name: str) -> dict[str, Json]:
    """The deciding field with the first value that asks for the field `name`, and what else that asks for."""
    for decider in ("configType", "protocol"):
        row = asked(f"{above}/{decider}")
        for value, wanted in row[0].items() if row else ():
            if name in wanted:
                return {decider: value} | {other: FIELDS[other] for other in wanted}
    return {}
