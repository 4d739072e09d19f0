"""Fields of HTTPie and xh make a body, and a finding is at the field."""

from __future__ import annotations

import json

import pytest

import nfx_lint
from nfx_lint.embedded.field_items import body_of
from nfx_lint.embedded.text import UNKNOWN, Text

URL = "https://api.northflank.com/v1/projects/shop/jobs/manual"
FIELDS = "name=web 'billing[deploymentPlan]=nf-compute-20'"


def made(*items: str) -> object:
    """The value of the body that fields make, as HTTPie would send it."""
    body = body_of([Text.of_file(item) for item in items])
    return None if body is None else json.loads(body.value)


@pytest.mark.parametrize(
    ("items", "body"),
    [
        (["name=web", "limit:=0"], {"name": "web", "limit": 0}),
        (
            ["a[b][c]=1", "a[d]:=true", "e[]=x", "e[]:=[1]"],
            {"a": {"b": {"c": "1"}, "d": True}, "e": ["x", [1]]},
        ),
        (["Authorization:Bearer x", "page==2", "a=b=c"], {"a": "b=c"}),
        (['a=say "hi" \\ there', "b="], {"a": 'say "hi" \\ there', "b": ""}),
        (["a=@file", "b=x"], {"a": UNKNOWN, "b": "x"}),
        ([], None),
        (["Authorization:x"], None),
        (["file@a.png", "a=1"], None),  # a form
        (["a=1", "a=2"], None),
        (["a=1", "a[b]=2"], None),
        (["a[0]=1"], None),  # the number of an item
        (["a[]=1", "a[b]=2"], None),
        (["what"], None),
        ([r"a\:b=1"], None),
    ],
)
def test_what_fields_make(items: list[str], body: object) -> None:
    assert made(*items) == body


@pytest.mark.parametrize(
    "start", [f"http {URL}", f"http POST {URL} Authorization:$TOKEN", f"xh -a $USER post {URL}"]
)
def test_a_finding_is_at_its_field(start: str) -> None:
    text = f"{start} {FIELDS} backofLimit:=0\n"
    (found,) = nfx_lint.check_text(text, "deploy.sh", embedded=True).findings
    assert (found.rule, found.pointer) == ("misspelled-field", "/backofLimit")
    assert (found.span.line, found.span.column) == (1, text.index("backofLimit") + 1)


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        (f"{FIELDS} backoffLimit:=0", []),
        (f"{FIELDS} backoffLimit=0", ["wrong-type"]),
        (f"{FIELDS} backoffLimit:=$LIMIT", []),
        ("name=$NAME billing:=@billing.json backoffLimit:=0", []),
        (f"{FIELDS} $MORE", []),
        (f"--form {FIELDS}", []),
        (f"--unknown option {FIELDS}", []),
    ],
)
def test_what_is_reported_of_fields(fields: str, rules: list[str]) -> None:
    report = nfx_lint.check_text(f"http POST {URL} {fields}\n", "deploy.sh", embedded=True)
    assert [one.rule for one in report.findings] == rules
