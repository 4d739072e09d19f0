"""The pictures in README and docs are made from real runs; `ACCEPT=1 pytest tests/test_screenshots.py` makes them."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
from command_line import run
from documents import DOCUMENTS
from screenshots import svg_of

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "examples" / "screenshots"
COLUMNS = 100
PICTURES = {
    "job.svg": "nfx-lint --select misspelled-field,conflicting-options,health-check-incomplete"
    " examples/job-with-mistakes.yaml",
    "service.svg": "nfx-lint --select duplicate-key,value-not-allowed examples/service-with-mistakes.json",
}


@pytest.mark.parametrize("name", list(PICTURES))
def test_a_picture_is_what_is_printed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", str(COLUMNS))
    words = shlex.split(PICTURES[name])
    svg = svg_of(PICTURES[name], run(*words[1:], terminal=True).out, COLUMNS)
    if os.environ.get("ACCEPT"):
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / name).write_text(svg, encoding="utf-8", newline="\n")
        pytest.skip("drawn anew")
    assert (FOLDER / name).read_bytes().decode() == svg


@pytest.mark.parametrize("name", list(PICTURES))
def test_a_picture_is_small_and_does_nothing(name: str) -> None:
    data = (FOLDER / name).read_bytes()
    assert len(data) < 20_000
    names = {element.tag.rpartition("}")[2] for element in ElementTree.fromstring(data).iter()}
    assert names == {"svg", "title", "rect", "g", "text", "tspan"}
    assert b"url(" not in data and b"href" not in data


def test_the_documents_show_every_picture() -> None:
    shown = [
        name
        for path in DOCUMENTS
        for name in re.findall(r"screenshots/(\w+\.svg)\)", path.read_text("utf-8"))
    ]
    assert {file.name for file in FOLDER.iterdir()} == set(PICTURES) == set(shown)
