"""The exported schemas in the validators that other programs use. `pytest -m validators` runs these."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import run
from validators import missing

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.schemas.bodies import published, published_node

pytestmark = pytest.mark.validators

LOAD_ALL = """
const Ajv = require("ajv/dist/2020"), fs = require("fs");
for (const file of fs.readdirSync(process.argv[2]))
  new Ajv({strict: false, validateFormats: false}).compile(JSON.parse(fs.readFileSync(`${process.argv[2]}/${file}`)));
"""

# As SchemaStore loads the schemas of its catalog.
LOAD_STRICTLY = """
const Ajv = require("ajv/dist/2020"), addFormats = require("ajv-formats"), fs = require("fs");
const ajv = new Ajv({strict: true, allowUnionTypes: true});
addFormats(ajv);
ajv.compile(JSON.parse(fs.readFileSync(0)));
"""


@pytest.fixture(scope="session")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All schemas as files."""
    folder = tmp_path_factory.mktemp("schemas")
    for make, kinds in ((published, KINDS), (published_node, NODES)):
        for kind, editions in kinds.items():
            for edition in editions:
                (folder / f"{edition}-{kind}.json").write_text(json.dumps(make(kind, edition)), "utf-8")
    return folder


@pytest.fixture(scope="session")
def ajv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which scripts may load ajv."""
    npm, folder = shutil.which("npm"), tmp_path_factory.mktemp("ajv")
    if npm is None or shutil.which("node") is None:
        missing("needs npm and node")
    packages = ("ajv@8.17.1", "ajv-formats@3.0.1")
    subprocess.run([npm, "install", "--silent", *packages], cwd=folder, check=True, capture_output=True)
    (folder / "load.js").write_text(LOAD_ALL, "utf-8")
    (folder / "load_strictly.js").write_text(LOAD_STRICTLY, "utf-8")
    return folder


def test_ajv_loads_every_schema(schemas: Path, ajv: Path) -> None:
    ran = subprocess.run(["node", "load.js", str(schemas)], cwd=ajv, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def test_the_schema_of_the_configuration_is_strict(ajv: Path) -> None:
    schema = run("schema", "config").out
    command = ["node", "load_strictly.js"]
    ran = subprocess.run(command, cwd=ajv, input=schema, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize("kind", ["manual-job", "deployment-service", "job", "template", "release-flow"])
def test_check_jsonschema_loads_a_schema(kind: str, schemas: Path, tmp_path: Path) -> None:
    pytest.importorskip("check_jsonschema")
    (tmp_path / "body.json").write_text("[]", "utf-8")
    for schema in sorted(schemas.glob(f"*-{kind}.json")):
        command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), "body.json"]
        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert "[] is not of type 'object'" in ran.stdout, ran.stdout + ran.stderr
