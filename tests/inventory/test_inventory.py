"""`nfx-lint inventory` lists what a template makes, without secrets, in five formats."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from command_line import run

from nfx_lint.inventory.formats import FORMATS
from nfx_lint.inventory.resources import Resource, resources_in, totals_of
from nfx_lint.model import Json

SECRET = "vQ7mKx2pLw9s"


def addon(name: str) -> Json:
    billing = {"deploymentPlan": "nf-compute-50", "storage": 4096, "replicas": 2}
    return {
        "kind": "Addon",
        "ref": "db",
        "spec": {"name": name, "type": "postgresql", "version": "latest", "billing": billing},
    }


def web() -> Json:
    spec = {
        "name": "Web",
        "billing": {"deploymentPlan": "nf-compute-20"},
        "deployment": {"instances": 3, "storage": {"ephemeralStorage": {"storageSize": 2048}}},
        "ports": [
            {
                "name": "web",
                "internalPort": 8080,
                "protocol": "HTTP",
                "public": True,
                "domains": ["shop.acme.example"],
            },
            {"name": "metrics", "internalPort": 9090, "protocol": "TCP"},
        ],
        "runtimeEnvironment": {"TOKEN": SECRET, "DB": "${refs.db.id}"},
    }
    return {"kind": "DeploymentService", "spec": spec}


def template() -> Json:
    project = {"kind": "Project", "ref": "project", "spec": {"name": "Shop", "region": "europe-west"}}
    inner = {
        "type": "sequential",
        "context": {"projectId": "${refs.project.id}"},
        "steps": [addon("Data"), web()],
    }
    steps = [project, {"kind": "Workflow", "spec": inner}]
    spec = {"kind": "Workflow", "spec": {"type": "sequential", "steps": steps}}
    return {"apiVersion": "v1.2", "name": "Shop", "arguments": {"PASSWORD": SECRET}, "spec": spec}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "template.json").write_text(json.dumps(template()))
    return tmp_path


def test_the_resources_of_a_template() -> None:
    found = list(resources_in("template.json", template(), "template"))
    assert found == [
        Resource("template.json", "", "Project", "Shop"),
        Resource("template.json", "Shop", "Addon", "Data", "nf-compute-50", 2, 4096),
        Resource(
            "template.json", "Shop", "DeploymentService", "Web", "nf-compute-20", 3, 2048,
            ("8080/HTTP", "9090/TCP"), ("shop.acme.example", "web (code.run)"), ("Data",),
        ),
    ]  # fmt: skip
    totals = totals_of(found)
    assert totals.kinds == {"Addon": 1, "DeploymentService": 1, "Project": 1}
    assert (totals.plans, totals.storage) == ({"nf-compute-20": 3, "nf-compute-50": 2}, 6144)


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_a_secret(name: str, folder: Path) -> None:
    ran = run("inventory", "--format", name, ".")
    assert (ran.code, ran.err) == (0, "") and "Web" in ran.out and SECRET not in ran.out


def test_the_table(folder: Path) -> None:
    assert (
        run("inventory", "template.json").out
        == """\
file           project  kind               name  plan           instances  storage MB  ports                public                             links
template.json           Project            Shop
template.json  Shop     Addon              Data  nf-compute-50  2          4096
template.json  Shop     DeploymentService  Web   nf-compute-20  3          2048        8080/HTTP, 9090/TCP  shop.acme.example, web (code.run)  Data

kinds: 1 × Addon, 1 × DeploymentService, 1 × Project
plans: 3 × nf-compute-20, 2 × nf-compute-50
storage: 6144 MB
"""
    )


def test_the_graph(folder: Path) -> None:
    assert (
        run("inventory", "--format", "mermaid", "template.json").out
        == """\
flowchart LR
  subgraph p0["Shop"]
    n1["Data<br/>Addon"]
    n2["Web<br/>DeploymentService"]
  end
  n2 --> n1
"""
    )


def test_a_cell_is_no_formula_and_a_label_ends_nowhere() -> None:
    hostile = [
        Resource("a.json", "", "Addon", name) for name in ("=1+1", "@x", "-1", 'a"]; x --> y["', "a|b<i>\n")
    ]
    rows = list(csv.reader(io.StringIO(FORMATS["csv"](hostile))))
    assert [row[3] for row in rows[1:4]] == ["'=1+1", "'@x", "'-1"]
    graph = FORMATS["mermaid"](hostile)
    assert 'n3["a#34;#93;#59; x --#62; y#91;#34;<br/>Addon"]' in graph and len(graph.splitlines()) == 6
    assert "| a\\|b&lt;i>\\\\n |" in FORMATS["markdown"](hostile)


def test_a_body_and_what_makes_nothing(folder: Path) -> None:
    (folder / "job.yaml").write_text(
        "name: Nightly report\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"
    )
    assert "ManualJob" in run("inventory", "job.yaml").out
    (folder / "broken.json").write_text("{")
    assert run("inventory", "broken.json", "job.yaml").code == 1
    (folder / "other.json").write_text("{}")
    assert run("inventory", "other.json").code == 2
    assert run("inventory", "--format", "xml", ".").code == 2


def test_links_are_resources_by_name(tmp_path: Path) -> None:
    """Ids of nodes without `ref` are shown as names, and a build is not a resource."""
    source = {"id": "web-build", "branch": "main", "buildSHA": "latest", "buildId": "brave-tank-6868"}
    steps = [
        {"kind": "BuildService", "spec": {"name": "Web Build"}},
        {"kind": "DeploymentService", "spec": {"name": "Web", "deployment": {"internal": source}}},
    ]
    flow = {"type": "sequential", "context": {"projectId": "shop"}, "steps": steps}
    body = {"apiVersion": "v1.2", "name": "all", "spec": {"kind": "Workflow", "spec": flow}}
    (tmp_path / "template.json").write_text(json.dumps(body), "utf-8")
    listed = json.loads(run("inventory", "--format", "json", str(tmp_path / "template.json")).out)
    assert [one["links"] for one in listed["resources"]] == [[], ["Web Build"]]


# Where a secret may be in a template: what only has the name of a link, what no contract describes, and
# documented fields with something in the form of a credential, or an alias of a secret.
SECRETS = {
    "a variable with the name of a link": "runtimeEnvironment: {addonId: hunter2, projectId: hunter2}",
    "an unknown field with the name of a link": "other: {serviceId: hunter2}",
    "a credential as a name": "description: x\n        name: 'token: my hunter2'",
    "an alias of a secret": "runtimeEnvironment: {A: &a hunter2}\n        billing: {deploymentPlan: *a}",
    "a port": "ports: [{internalPort: 'password=hunter2', protocol: HTTP, domains: ['token: hunter2']}]",
}
NODE = """\
apiVersion: v1.2
name: shop
spec:
  kind: Workflow
  spec:
    type: sequential
    context: {{projectId: shop}}
    steps:
    - kind: DeploymentService
      projectId: hunter2
      spec:
        {}
"""


@pytest.mark.parametrize("what", SECRETS)
@pytest.mark.parametrize("form", FORMATS)
def test_a_secret_in_a_field_of_a_resource_is_hidden(what: str, form: str, folder: Path) -> None:
    (folder / "hidden.yaml").write_text(NODE.format(SECRETS[what]))
    ran = run("inventory", "--format", form, "hidden.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert "DeploymentService" in ran.out and "hunter2" not in ran.out
