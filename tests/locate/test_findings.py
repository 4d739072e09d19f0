"""Findings with their places: which values their messages name."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from nfx_lint.config.options import Options
from nfx_lint.engine import check_source
from nfx_lint.locate import excerpts

WHERE = "name: Shop\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\nrunOnSourceChange: "
PLAIN = "`runOnSourceChange` is not one of the allowed values"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("on-push", "`runOnSourceChange` is `on-push`, not one of the allowed values"),
        ('"on-push"', "`runOnSourceChange` is `on-push`, not one of the allowed values"),
        ('"a`b"', PLAIN),
        ('""', PLAIN),
        ("x" * 31, PLAIN),
        (">-\n  on\n  push", PLAIN),
        ("ghp_" + "a1B2" * 9, PLAIN),
    ],
)
def test_a_short_value_that_may_be_shown_is_named(value: str, message: str) -> None:
    report = check_source(f"{WHERE}{value}\n".encode(), "job.yaml", Options("manual-job"))
    assert [one.message for one in report.findings if one.rule == "value-not-allowed"] == [message]


@pytest.mark.parametrize(("indent", "lines"), [(None, 1), (0, 404)])
def test_each_line_is_searched_for_its_prefix_once(
    indent: int | None, lines: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counted(lines: Sequence[str], number: int) -> int:
        asked.append(number)
        return number

    monkeypatch.setattr(excerpts, "last_line_of_prefix", counted)
    text = json.dumps({"name": "abc", "tags": [1] * 400}, indent=indent)
    report = check_source(text.encode(), "job.json", Options(kind="manual-job"))
    assert len(report.findings) > 400
    assert len(asked) == len(set(asked)) <= lines
