"""`nfx-lint inventory` lists what a template makes, without secrets, in five formats."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
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
            "template.json", "Shop", "DeploymentService", "Web", "nf-compute-20", 3, None, 2048,
            ("8080/HTTP", "9090/TCP"), ("shop.acme.example", "web (code.run)"), ("Data",),
        ),
    ]  # fmt: skip
    totals = totals_of(found)
    assert totals.kinds == {"Addon": 1, "DeploymentService": 1, "Project": 1}
    assert (totals.plans, totals.storage) == ({"nf-compute-20": 3, "nf-compute-50": 2}, 8192)


def test_only_storage_that_stays_is_in_the_total() -> None:
    """That of an addon is the disk of each replica; that of a container ends with it."""
    for resource, storage in (
        (Resource("a", "", "Addon", "a", storage=4096, instances=3), 12288),
        (Resource("a", "", "Addon", "a", storage=4096), 4096),
        (Resource("a", "", "Volume", "a", storage=5120), 5120),
        (Resource("a", "", "DeploymentService", "a", ephemeral=2048, instances=3), 0),
    ):
        assert totals_of([resource, Resource("a", "", "Project", "p")]).storage == storage
    volume = {"name": "Data", "mounts": [], "spec": {"storageSize": 5120}, "attachedObjects": []}
    (found,) = resources_in("volume.json", volume, "volume")
    assert (found.kind, found.storage, found.ephemeral) == ("Volume", 5120, None)


def test_totals_by_plan_count_instances() -> None:
    plan = "nf-compute-20"
    resources = [
        Resource("a", "", kind, "a", plan, count)
        for kind, count in (("DeploymentService", 3), ("DeploymentService", 0), ("ManualJob", None))
    ]
    totals = totals_of([*resources, Resource("a", "", "BuildService", "b", "nf-compute-400-16")])
    assert totals.kinds == {"BuildService": 1, "DeploymentService": 2, "ManualJob": 1}
    assert totals.plans == {plan: 4, "nf-compute-400-16": 1}


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_a_secret(name: str, folder: Path) -> None:
    ran = run("inventory", "--format", name, ".")
    assert (ran.code, ran.err) == (0, "") and "Web" in ran.out and SECRET not in ran.out


def test_the_table(folder: Path) -> None:
    assert (
        run("inventory", "template.json").out
        == """\
file           project  kind               name  plan           instances  storage MB  ephemeral MB  ports                public                             links
template.json           Project            Shop
template.json  Shop     Addon              Data  nf-compute-50  2          4096
template.json  Shop     DeploymentService  Web   nf-compute-20  3                      2048          8080/HTTP, 9090/TCP  shop.acme.example, web (code.run)  Data

kinds: 1 × Addon, 1 × DeploymentService, 1 × Project
plans: 3 × nf-compute-20, 2 × nf-compute-50
storage: 8192 MB
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
    assert "| `a`&#124;`b<i>\\n` |" in FORMATS["markdown"](hostile)


# What programs take for a formula, a separator, markup, a mention, a link, a comment or the end of a label.
HOSTILE = [
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1+1", "a;=1+1", 'a";=1+1;"', 'a","=1', "\n=1",
    "a|b", "a`b", "``|``", "<img src=x>", "@acme/team", "#1", "https://example.com", "www.example.com", "[a](b)", "\\|",
    'a"]', 'a"] --> n0["', "%%{init: {}}%%", "`a`", "a\nb", "end", "n0", "\u202ea", "\x1b[31m", "&quot;", "a#quot;b",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("field", ["name", "project", "plan", "ports", "links"])
def test_text_stays_in_its_cell(field: str, name: str) -> None:
    other = Resource("a.json", "p", "Addon", "other")
    given = {field: (name,) if field in ("ports", "links") else name}
    resources = [replace(other, **given), other]
    rows = list(csv.reader(io.StringIO(FORMATS["csv"](resources))))
    assert [len(row) for row in rows] == [11] * 3
    assert not any(cell.startswith(tuple("=+-@\t\r\uff1d")) for row in rows for cell in row)
    text = FORMATS["csv"](resources)
    assert all(line.startswith('"') and line.endswith('"') for line in text.split("\r\n")[:-1])
    lines = FORMATS["markdown"](resources).splitlines()
    spans = [re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", line) for line in lines]
    assert [line.count("|") for line in spans[:4]] == [11] * 4
    assert not re.search(r"[<@\[]|https?:|www\.|#\d", "".join(spans).replace("&#124;", ""))
    graph = FORMATS["mermaid"](resources).splitlines()
    assert all(line.count('"') in (0, 2) and "`" not in line and "%%" not in line for line in graph)
    assert json.loads(FORMATS["json"](resources))["resources"][0][field] in (name, [name])
    for form in FORMATS.values():
        assert not re.search("[\u202e\x1b]", form(resources))


CREDENTIALS = ["ghp_" + "a1B2" * 9, "postgres://shop:pa55word@db.example.com/shop", "password=hunter2hunter2"]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("secret", CREDENTIALS)
def test_no_format_shows_a_credential_in_any_field(secret: str, format: str, folder: Path) -> None:
    ports = [
        {"name": secret, "internalPort": secret, "protocol": secret, "public": True, "domains": [secret]}
    ]
    spec = {
        "name": secret,
        "billing": {"deploymentPlan": secret},
        "ports": ports,
        "deployment": {"internal": {"id": secret}, "instances": secret},
    }
    steps = [
        {"kind": "DeploymentService", "spec": spec},
        {"kind": "Subdomain", "spec": {"name": secret, "domain": secret}},
        {"kind": "Project", "ref": "p", "spec": {"name": secret}},
    ]
    flow = {"type": "sequential", "context": {"projectId": secret}, "steps": steps}
    body = {"apiVersion": "v1.2", "name": secret, "spec": {"kind": "Workflow", "spec": flow}}
    (folder / "template.json").write_text(json.dumps(body))
    ran = run("inventory", "--format", format, "template.json")
    assert ran.code == 0 and "DeploymentService" in ran.out
    for part in (secret, "ghp_a1B2", "pa55word", "hunter2"):
        assert part not in ran.out + ran.err


@pytest.mark.parametrize("format", FORMATS)
def test_text_that_is_not_unicode_is_printed(format: str, folder: Path) -> None:
    (folder / "job.json").write_text(
        '{"name": "a\\ud800b", "billing": {"deploymentPlan": "x"}, "backoffLimit": 0}'
    )
    ran = run("inventory", "--kind", "manual-job", "--format", format, "job.json")
    assert ran.code == 0 and ran.out.encode()


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
