"""Where each rule with rows stands: a page that people read when a shape or a rule changes.

`ACCEPT=1 pytest tests/test_rule_places.py` writes it anew.
"""

from __future__ import annotations

import json
import os
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from nfx_lint.model import Json, pointer_of

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests" / "golden" / "rule-places.txt"
RULES: list[dict[str, Json]] = json.loads((ROOT / "nfx_lint" / "data" / "rules.json").read_text("utf-8"))


def page() -> str:
    """Each rule with its places, and at each the kinds that have it."""
    blocks = []
    for rule in sorted((rule for rule in RULES if "places" in rule), key=lambda rule: str(rule["id"])):
        mark = ", preview" if rule.get("stability") == "preview" else ""
        blocks.append("\n".join([f"{rule['id']} ({rule['level']}{mark})", *lines(rule)]))
    return "\n\n".join(blocks) + "\n"


def lines(rule: dict[str, Json]) -> Iterator[str]:
    kinds: dict[tuple[str, str], list[str]] = {}
    for name, places in rule["places"].items():
        edition, _, kind = name.partition("/")
        for place in places:
            kinds.setdefault((edition, pointer_of(tuple(place)) or "the body"), []).append(kind)
    for (edition, place), names in sorted(kinds.items()):
        yield f"  {edition} {place}"
        yield textwrap.fill(
            " ".join(sorted(names)),
            100,
            initial_indent="    ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )


def test_the_places_of_every_rule() -> None:
    told = page()
    if os.environ.get("ACCEPT"):
        GOLDEN.write_text(told, "utf-8")
    sys.stdout.write(told)
    assert GOLDEN.read_text("utf-8") == told


def test_no_rule_holds_for_a_change_alone_that_needs_a_whole_body() -> None:
    """A change leaves out what stays as it is: at the body of a `.patch` nothing can be missing."""
    wrong = [
        (rule["id"], name)
        for rule in RULES
        for name, places in rule.get("places", {}).items()
        if name.endswith((".patch", ".update")) and [] in places
        for row in rule.get("rows", ())
        if "required" in row or "exactly_one" in row
    ]
    assert wrong == []
