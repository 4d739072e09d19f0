"""The server as an assistant's client sees it: the real process, over standard input and output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.limits import LONGEST_ANSWER, LONGEST_TEXT_OF_A_TOOL, MOST_USES_OF_A_FIELD

SECRET = "hunter2hunter2"
JOB = '{"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "imagePath": "a"}'


def test_tools_are_listed_with_their_arguments(server: Any) -> None:
    tools = {tool.name: tool for tool in server.ask("list_tools").tools}
    assert list(tools) == [
        "check_text", "fix_text", "check_files", "minimal_body", "schema", "explain", "kinds",
    ]  # fmt: skip
    for tool in tools.values():
        assert tool.annotations.read_only_hint
        assert tool.description.endswith(".")
        assert all(one.get("description") for one in tool.input_schema["properties"].values())


def test_a_text_is_checked(server: Any) -> None:
    found = server.call("check_text", text=JOB, kind="job")
    (finding,) = found["findings"]
    assert (found["kind"], found["clean"], found["more"]) == ("job", False, 0)
    assert (finding["rule"], finding["pointer"], finding["line"]) == ("unknown-field", "/imagePath", 1)
    assert finding["hint"].startswith("Write `deployment.external.imagePath`")


def test_the_kind_is_detected(server: Any) -> None:
    found = server.call(
        "check_text", text="name: Nightly\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"
    )
    assert (found["kind"], found["clean"], found["findings"]) == ("manual-job", True, [])


def test_a_text_is_fixed(server: Any) -> None:
    text = "name: Nightly\nbackoffLimit: 0\nbiling: {deploymentPlan: nf-compute-20}\n"
    kept = server.call("fix_text", text=text, kind="manual-job")
    assert (kept["fixed"], kept["text"], kept["clean"]) == (0, text, False)
    assert kept["findings"][0]["fix"]["title"] == "Rename `biling` to `billing`"
    fixed = server.call("fix_text", text=text, kind="manual-job", unsafe=True)
    assert (fixed["fixed"], fixed["text"], fixed["clean"]) == (1, text.replace("biling", "billing"), True)


def test_files_are_checked(server: Any) -> None:
    everything = server.call("check_files")
    assert everything["files"] == 1
    assert {one["file"] for one in everything["findings"]} == {"services/northflank.yaml"}
    assert server.call("check_files", paths=["services"]) == everything
    absolute = server.call("check_files", paths=[str(server.folder / "services" / "northflank.yaml")])
    assert absolute["findings"] == everything["findings"]


def test_no_secret_is_in_an_answer(server: Any) -> None:
    text = (server.folder / "services" / "northflank.yaml").read_text("utf-8")
    for tool, arguments in (("check_files", {}), ("check_text", {"text": text})):
        answer = server.call(tool, **arguments)
        assert answer["findings"]
        assert SECRET not in json.dumps(answer)
    answer = server.call("fix_text", text=text, unsafe=True)
    assert SECRET in answer.pop("text")
    assert answer["diff"]
    assert SECRET not in json.dumps(answer)


@pytest.mark.parametrize("path", ["..", "../outside.yaml", "services/../../outside.yaml", "/etc/passwd"])
def test_nothing_outside_the_folder_is_read(server: Any, path: str) -> None:
    assert "is not below the folder" in server.refusal("check_files", paths=[path])
    assert "is not below the folder" in server.refusal("check_text", text=JOB, file=path)


def test_links_out_of_the_folder_are_refused(server: Any) -> None:
    for name, target in (("link.yaml", "../outside.yaml"), ("up", "..")):
        (server.folder / name).symlink_to(target)
    try:
        assert "is not below the folder" in server.refusal("check_files", paths=["link.yaml"])
        assert "is not below the folder" in server.refusal("check_files", paths=["up"])
        assert "is not below the folder" in server.refusal("check_files", paths=["up/outside.yaml"])
        assert {one["file"] for one in server.call("check_files")["findings"]} == {"services/northflank.yaml"}
    finally:
        for name in ("link.yaml", "up"):
            (server.folder / name).unlink()


def test_links_inside_the_folder_are_followed(server: Any) -> None:
    link = server.folder / "link.yaml"
    link.symlink_to("services/northflank.yaml")
    try:
        found = server.call("check_files", paths=["link.yaml"])
        assert {one["file"] for one in found["findings"]} == {"services/northflank.yaml"}
    finally:
        link.unlink()


def test_the_configuration_of_the_folder_holds(server: Any) -> None:
    config = server.folder / "nfx-lint.toml"
    config.write_text('ignore = ["unknown-field"]\n', "utf-8")
    try:
        assert server.call("check_text", text=JOB, kind="job")["clean"]
        config.write_text("ignore = 5\n", "utf-8")
        assert server.refusal("check_text", text=JOB).startswith("nfx-lint.toml:1: ")
        config.unlink()
        config.symlink_to("../nfx-lint.toml")
        assert "is not below the folder" in server.refusal("check_text", text=JOB)
    finally:
        config.unlink()
    assert not server.call("check_text", text=JOB, kind="job")["clean"]


def test_nothing_is_written(server: Any) -> None:
    def state() -> dict[Path, tuple[int, int]]:
        return {one: (one.stat().st_mtime_ns, one.stat().st_size) for one in server.folder.parent.rglob("*")}

    before = state()
    server.call("check_files")
    server.call("fix_text", text="name: a\n", file="services/northflank.yaml", unsafe=True)
    assert state() == before


def test_mistakes_of_the_caller_are_sentences(server: Any) -> None:
    assert server.refusal("check_text") == "check_text needs `text`"
    assert server.refusal("check_txt") == "there is no tool `check_txt`; did you mean `check_text`?"
    assert "did you mean `kind`?" in server.refusal("check_text", text=JOB, kinds="job")
    assert "did you mean `manual-job`?" in server.refusal("check_text", text=JOB, kind="manual-jop")
    assert "edition" in server.refusal("check_text", text=JOB, edition="1999-01")
    secret = server.refusal("check_text", text={"password": SECRET})
    assert secret == "`text` is not as the schema of check_text describes it"


def test_sizes_are_bounded(server: Any) -> None:
    assert "longer than" in server.refusal("check_text", text="a" * (LONGEST_TEXT_OF_A_TOOL + 1))
    many = json.dumps({"name": "Nightly", **{f"unknown{number}": 1 for number in range(300)}})
    found = server.call("check_text", text=many, kind="job")
    assert len(found["findings"]) == 100
    assert found["more"] == 201
    whole = f"the answer is longer than {LONGEST_ANSWER} characters; ask for less"
    assert server.refusal("schema", kind="template", depth=10) == whole


def test_schemas_are_cut(server: Any) -> None:
    one = server.call("schema", kind="manual-job", depth=1)["schema"]
    assert one["required"] == ["name", "billing", "backoffLimit"]
    assert one["properties"]["billing"]["x-cut"] == ["buildPlan", "deploymentPlan", "gpu"]
    two = server.call("schema", kind="manual-job")["schema"]
    assert two["properties"]["billing"]["properties"]["deploymentPlan"]["type"] == "string"
    assert "$ref" not in json.dumps(two)
    docker = server.call("schema", kind="manual-job", field="deployment/docker", depth=1)["schema"]
    assert "configType" in docker["properties"]
    node = server.call("schema", kind="Workflow", depth=1)["schema"]
    assert node["required"] == ["type"]
    assert "no documented field" in server.refusal("schema", kind="manual-job", field="dep/docker")


def test_names_are_explained(server: Any) -> None:
    assert server.call("explain", name="missing-field")["examples"]["bad"]
    assert server.call("explain", name="manual-job")["kind"]["fields"][0]["name"] == "name"
    field = server.call("explain", name="deploymentPlan")["field"]
    assert len(field["uses"]) > 1
    assert field["uses"][0]["places"]["more"] > 0
    many = server.call("explain", name="name")["field"]
    assert (len(many["uses"]), many["more"] > 0) == (MOST_USES_OF_A_FIELD, True)
    assert "did you mean `manual-job`?" in server.refusal("explain", name="manual-jop")


def test_kinds_are_listed(server: Any) -> None:
    names = server.call("kinds")
    assert {one for group in names.values() for one in group} == {*KINDS, *NODES}
    jobs = server.call("kinds", word="cron", group="body")["kinds"]
    assert [one["kind"] for one in jobs] == ["cron-job"]
    assert "PUT /v1/projects/{projectId}/jobs/cron" in jobs[0]["endpoints"]


def test_a_minimal_body_names_what_a_person_chooses(server: Any) -> None:
    found = server.call("minimal_body", kind="addon")
    choices = {one["pointer"]: one for one in found["choose"]}
    assert found["clean"]
    assert set(choices) == {"/name", "/type", "/version"}
    checked = server.call("check_text", text=json.dumps(found["body"]), kind="addon")
    assert checked["clean"]
