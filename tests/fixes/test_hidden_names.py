"""What a report hides stays hidden in a diff, even where a fix gives it a name that could be shown."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from code_forms import fenced, forms
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.config.options import Embedded, Options
from nfx_lint.engine import fix_source

KIND = "<!-- nfx-lint: kind=deployment-service -->\n"
FILE = Options(kind="deployment-service")
HOST = Options(embedded=Embedded())


def body(*names: str) -> dict[str, Any]:
    return {
        "name": "shop",
        "billing": {"deploymentPlan": "nf-compute-20"},
        "deployment": {"instances": 1, "external": {"imagePath": "nginx:1.27"}},
        "ports": [{"name": "p01", "internalPort": 8080, "public": True, "protocol": "HTTP"}],
        "runtimeEnvironment": {**dict.fromkeys(names, "staple"), "LEVEL": "high"},
    }


TEXT = json.dumps(body("horse battery"), indent=2)
HOSTS = [(file, text) for _, file, text in forms(body("horse battery"))]
FILES = [
    ("service.json", TEXT, FILE),
    ("service.json", json.dumps(body("horse battery")), FILE),
    ("service.yaml", re.sub('"([^"]*)"', r"\1", TEXT), FILE),
    *((name, text, HOST) for name, text in (("README.md", fenced("json", TEXT, KIND)), *HOSTS)),
]


@pytest.mark.parametrize(("name", "text", "options"), FILES)
def test_the_new_name_of_a_hidden_variable_is_hidden(name: str, text: str, options: Options) -> None:
    after = fix_source(text.encode(), name, options, unsafe=True)
    assert "horse_battery" in after.data.decode()
    assert any(line.startswith("+") for line in after.diff)
    assert not re.search("horse|battery|staple", "".join(after.diff))


@given(st.lists(st.text("aB1_- .$:{}é", min_size=1, max_size=8), min_size=1, max_size=3, unique=True))
def test_no_part_of_a_hidden_name_is_in_the_diff(middles: list[str]) -> None:
    text = json.dumps(body(*(f"zebra {middle} tiger" for middle in middles)), indent=2)
    after = fix_source(text.encode(), "service.json", FILE, unsafe=True)
    assert not re.search("zebra|tiger", "".join(after.diff))
