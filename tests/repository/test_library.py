"""The library compares texts and files with a repository in one way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_trees import SOURCE, repository, write

import nfx_lint
from nfx_lint.model import UsageError

BODY = {
    "name": "web",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instances": 1},
    "vcsData": SOURCE,
    "buildSettings": {"dockerfile": {"dockerFilePath": "/dockerfile", "dockerWorkDir": "/"}},
}
SCRIPT = f"""#!/bin/sh
curl -X POST https://api.northflank.com/v1/projects/shop/services/combined -d @- <<END
{json.dumps(BODY)}
END
"""
TEXTS = {"service.json": json.dumps(BODY), "create.sh": SCRIPT}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return repository(tmp_path / "shop", {"Dockerfile": 'FROM node:22\nCMD ["node"]\n'})


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("mode", [True, False, "only-remotes", "folder", "other"])
def test_a_text_is_compared_as_a_file_of_its_name(
    shop: Path, tmp_path: Path, name: str, mode: bool | str
) -> None:
    other = repository(tmp_path / "other", {"dockerfile": "FROM scratch\n"}, "https://example.com/a/b")
    write(shop, {f"deploy/{name}": TEXTS[name]})
    file = shop / "deploy" / name
    given = {"folder": shop, "other": other}.get(str(mode), mode)
    of_file = nfx_lint.check_file(file, embedded=True, repository=given)
    of_text = nfx_lint.check_text(TEXTS[name], str(file), embedded=True, repository=given)
    assert of_text == of_file
    found = [one.rule for one in of_text.findings]
    assert ("dockerfile-not-found" in found) == (mode in (True, "only-remotes", "folder"))


def test_a_text_is_compared_only_if_that_is_asked_for(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(shop)
    text = TEXTS["service.json"]
    assert not nfx_lint.check_text(text, "service.json").findings
    for given in ("only-remotes", ".", Path(".")):
        (finding,) = nfx_lint.check_text(text, "service.json", repository=given).findings
        assert finding.rule == "dockerfile-not-found"
    with pytest.raises(UsageError, match="must be a folder"):
        nfx_lint.check_text(text, repository="nowhere")
