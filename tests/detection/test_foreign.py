"""Other people's files in a folder: passed over at little cost, and never one more than the exact reader would."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from profiles import examples
from strategies import JSON_VALUES, valid_bodies

from nfx_lint import file_check
from nfx_lint._compiled.kinds import KEYS
from nfx_lint.config.options import Options
from nfx_lint.model import Json
from nfx_lint.source.needs_exact import NeedsExactReader

OURS = sorted(KEYS)
PAGES = ("build-service", "build-service.response", "manual-job", "manual-job.response")
THEIRS = [
    "apiVersion", "kind", "metadata", "spec", "data", "version", "services", "openapi", "paths", "scripts",
    "backofLimit", "billing ", "Name", "buildsettings", "vcs-data", "<<", "nfx-lint:", "schedule", "ports",
]  # fmt: skip
SOME = st.dictionaries(st.sampled_from(OURS + THEIRS), JSON_VALUES, max_size=8)


@st.composite
def bodies(draw: st.DrawFn) -> Json:
    body = draw(
        SOME | st.lists(SOME, max_size=2) | JSON_VALUES | st.sampled_from(PAGES).flatmap(valid_bodies)
    )
    if isinstance(body, dict):
        for key in draw(st.lists(st.sampled_from(sorted(body)), unique=True, max_size=4)) if body else ():
            del body[key]
    return {"data": body} if draw(st.integers(0, 5)) == 0 else body


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, bytes]:
    """A name, and the bytes of a file: JSON or YAML, often with something broken, doubled or put before it."""
    name = draw(st.sampled_from(["a.json", "a.yaml", "a.yml", "a.JSON"]))
    body = draw(bodies())
    text = json.dumps(body, indent=draw(st.sampled_from([None, 2])), ensure_ascii=draw(st.booleans()))
    if "y" in name and draw(st.booleans()):
        text = yaml.safe_dump(body, sort_keys=False, allow_unicode=True)
    for _ in range(draw(st.integers(0, 2))):
        at, gone = draw(st.integers(0, len(text))), draw(st.integers(0, 6))
        added = draw(
            st.sampled_from(
                [
                    "",
                    ",",
                    '"',
                    "{",
                    "}",
                    "[",
                    "\n",
                    "\n---\n",
                    "#",
                    ": ",
                    "\ufeff",
                    "\t",
                    "\r",
                    "\0",
                    "&a ",
                    "*a",
                ]
            )
        )
        text = text[:at] + added + text[at + gone :]
    before = draw(
        st.sampled_from(
            ["", "", "# nfx-lint: kind=manual-job\n", "---\n", "\ufeff", "  \n", "# a\n", "%YAML 1.2\n"]
        )
    )
    data = (before + text).encode("utf-8", "surrogatepass")
    return name, data + draw(st.sampled_from([b"", b"", b"\n", b"\xff"]))


@examples(400)
@given(texts(), st.booleans(), st.sampled_from([None, "manual-job"]))
@example(("a.json", b'[{"billing": 1, "backoffLimit": 2,}]'), False, None)
@example(("a.json", b'{"compilerOptions": {}, /* "billing", "backoffLimit" */ }'), False, None)
@example(("a.yaml", b"a: 1\n---\nbilling: {}\nbackoffLimit: 0\n"), False, None)
def test_what_is_passed_over_does_not_depend_on_the_reader(
    file: tuple[str, bytes], named: bool, kind: str | None
) -> None:
    name, data = file
    options = Options(kind, skip_unknown=True)
    fast = file_check.checked(data, name, options, named=named)
    with patch.object(file_check, "fast_value", side_effect=NeedsExactReader):
        assert file_check.checked(data, name, options, named=named) == fast


def test_the_exact_reader_is_not_loaded_for_other_peoples_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "package.json").write_text(
        '{"name": "shop", "version": "1.0", "dependencies": {"left": "^1"}}'
    )
    (tmp_path / "words.json").write_text('["a", "b"]')
    (tmp_path / "deploy.yaml").write_text("apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n")
    program = (
        "import sys, nfx_lint; report = nfx_lint.check_paths(['.'])\n"
        "print(report.skipped, len(report.files), 'nfx_lint.source.document' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "3 0 False\n"
