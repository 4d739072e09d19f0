"""What nfx-lint is measured beside: floors in plain Python, and the peers that are installed."""

from __future__ import annotations

import importlib.util
import json
import platform
import re
import shlex
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Command = Callable[[list[Path]], list[str]]

PASS = "pass"
READ_JSON = "import json,sys\nfor p in sys.argv[1:]:\n with open(p,'rb') as f: json.loads(f.read())"
READ_YAML = (
    "import yaml,sys\nfor p in sys.argv[1:]:\n with open(p,'rb') as f: yaml.load(f.read(),yaml.CSafeLoader)"
)
RS = """import json,sys,jsonschema_rs
v=jsonschema_rs.validator_for(json.load(open(sys.argv[1])))
ok=True
for p in sys.argv[2:]:
 with open(p,'rb') as f: ok&=v.is_valid(json.loads(f.read()))
sys.exit(not ok)"""
JSONSCHEMA = """import json,sys,jsonschema
v=jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
ok=True
for p in sys.argv[2:]:
 with open(p,'rb') as f: ok&=v.is_valid(json.loads(f.read()))
sys.exit(not ok)"""
# It knows draft 7 at most, which says the same for these schemas, and no `$id` in another schema.
FASTJSONSCHEMA = """import json,sys,fastjsonschema
parts=json.load(open(sys.argv[1]))['$defs']
for part in parts.values(): part['$schema']='http://json-schema.org/draft-07/schema#'; del part['$id']
check={name:fastjsonschema.compile(part) for name,part in parts.items()}
ok=True
for p in sys.argv[2:]:
 with open(p,'rb') as f: body=json.loads(f.read())
 try: check['s' if 'vcsData' in body else 'j'](body)
 except fastjsonschema.JsonSchemaValueException: ok=False
sys.exit(not ok)"""
SCRIPTS = {"jsonschema-rs": RS, "jsonschema": JSONSCHEMA, "fastjsonschema": FASTJSONSCHEMA}
# Subjects that read one of the two formats only.
JSON_ONLY = frozenset(("python, read JSON", *SCRIPTS))
YAML_ONLY = frozenset(("python, read YAML", "yamllint"))


def program(name: str) -> str | None:
    """A program beside this Python, or on the path."""
    beside = Path(sys.executable).parent / name
    return str(beside) if beside.exists() else shutil.which(name)


def commands(schema: Path) -> dict[str, Command]:
    """The subjects that this machine has, by name: what to run for a list of files."""
    python = sys.executable

    def script(code: str, *first: str) -> Command:
        return lambda paths: [python, "-c", code, *first, *map(str, paths)]

    found: dict[str, Command] = {
        "python -c pass": lambda paths: [python, "-c", PASS],
        "python, read JSON": script(READ_JSON),
        "python, read YAML": script(READ_YAML),
    }
    if ours := program("nfx-lint"):
        found["nfx-lint"] = lambda paths: [ours, "--no-config", *map(str, paths)]
        found["nfx-lint -j 1"] = lambda paths: [ours, "--no-config", "-j", "1", *map(str, paths)]
    if native := _native():
        found["sourcemeta --fast"] = lambda paths: [
            native,
            "validate",
            "--fast",
            str(schema),
            *map(str, paths),
        ]
    if peer := program("check-jsonschema"):
        found["check-jsonschema"] = lambda paths: [
            peer,
            "--regex-variant",
            "python",
            "--schemafile",
            str(schema),
            *map(str, paths),
        ]
    if linter := program("yamllint"):
        found["yamllint"] = lambda paths: [linter, "-d", "{rules: {}}", *map(str, paths)]
    if ajv := program("ajv"):
        found["ajv"] = lambda paths: (
            [ajv, "validate", "--strict=false", "--spec=draft2020", "-s", str(schema)]
            + [word for path in paths for word in ("-d", str(path))]
        )
    for name, code in SCRIPTS.items():
        if importlib.util.find_spec(name.replace("-", "_")):
            found[name] = script(code, str(schema))
    return found


def _native() -> str | None:
    """The program inside PyPI's `sourcemeta-jsonschema`, without the Python script around it."""
    spec = importlib.util.find_spec("sourcemeta_jsonschema")
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    name = f"jsonschema-{platform.system().lower()}-{machine}"
    path = Path(spec.origin).parent / name if spec and spec.origin else Path(name)
    return str(path) if path.exists() else None


def write_schema(path: Path) -> Path:
    """One schema for jobs and services, from the contract that nfx-lint ships, rules as `if`/`then`."""
    from nfx_lint.schemas.bodies import published

    kinds = {kind: published(kind, "2025-07") for kind in ("manual-job", "build-service")}
    schema = {"if": {"required": ["vcsData"]}, "then": {"$ref": "#/$defs/s"}, "else": {"$ref": "#/$defs/j"}}
    parts = {"s": kinds["build-service"], "j": kinds["manual-job"]}
    for name, part in parts.items():
        part["$id"] = f"urn:benchmark:{name}"
        part.pop("$schema")
    schema["then"] = {"$ref": "urn:benchmark:s"}
    schema["else"] = {"$ref": "urn:benchmark:j"}
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "$defs": parts}
    path.write_text(json.dumps(_with_portable_patterns(whole)), encoding="utf-8")
    return path


def by_kind(folder: Path) -> dict[str, Command]:
    """check-jsonschema on files called `NUMBER.KIND.FORM`: the schema of each kind, a call each."""
    from nfx_lint.contracts.editions import first_edition
    from nfx_lint.schemas.bodies import published

    peer = program("check-jsonschema")
    if not peer:
        return {}
    folder.mkdir()

    def command(paths: list[Path]) -> list[str]:
        calls = []
        for kind in sorted({path.name.split(".")[1] for path in paths}):
            schema = folder / f"{kind}.json"
            if not schema.exists():
                exported = _with_portable_patterns(published(kind, first_edition(kind)))
                schema.write_text(json.dumps(exported), encoding="utf-8")
            files = [str(path) for path in paths if path.name.split(".")[1] == kind]
            words = [peer, "--regex-variant", "python", "--schemafile", str(schema), *files]
            calls.append(shlex.join(words))
        return ["sh", "-c", f"{'; '.join(calls)}; true"]

    return {"check-jsonschema, by kind": command}


def _with_portable_patterns(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: portable(value)
            if key == "pattern" and isinstance(value, str)
            else _with_portable_patterns(value)
            for key, value in node.items()
        }
    return [_with_portable_patterns(item) for item in node] if isinstance(node, list) else node


def portable(pattern: str) -> str:
    """The same pattern for all peers: ajv refuses needless escapes, fastjsonschema any `$` that is no anchor."""
    out, in_class = [], False
    for token in re.findall(r"\\.|.", pattern, re.DOTALL):
        needless = token in (r"\:", r"\@") or (token == r"\-" and not in_class)
        out.append(token[1] if needless else r"\x24" if token == "$" and in_class else token)
        in_class = token == "[" or (in_class and token != "]")
    return "".join(out)
