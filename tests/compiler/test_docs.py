"""The rule pages are those that the rules make."""

from __future__ import annotations

from nfx_lint.compiler.docs import INDEX, PAGES, rule_pages
from nfx_lint.rules.catalogue import catalogue


def test_the_pages_are_those_that_the_rules_make() -> None:
    pages = rule_pages(catalogue())
    written = {path.name: path.read_text("utf-8") for path in PAGES.iterdir()}
    assert written == pages, "run `python -m nfx_lint.compiler docs`"


def test_each_topic_has_a_page_with_its_rules_and_all_are_in_the_index() -> None:
    pages = rule_pages(catalogue())
    assert pages.keys() == {INDEX, *(f"{rule.topic}.md" for rule in catalogue())}
    for rule in catalogue():
        assert f"\n## {rule.id}\n\n**{rule.title}**\n" in pages[f"{rule.topic}.md"]
        assert f"| [{rule.id}]({rule.topic}.md#{rule.id}) |" in pages[INDEX]
