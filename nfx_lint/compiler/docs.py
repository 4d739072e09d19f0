"""Writes the rule pages, `docs/rules/`: each example is run, and the findings are printed below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from itertools import islice

from nfx_lint.compiler.sources import ROOT
from nfx_lint.explain.rule import Example, RuleDescription, corpus_of, describe, fix_words, output_of
from nfx_lint.rules.catalogue import Rule, catalogue

PAGES = ROOT / "docs" / "rules"
INDEX = "README.md"

_INDEX = """\
# Rules

Written by `python -m nfx_lint.compiler docs` from the files under `rules/`; do not edit.

An `error` is something that Northflank's API reference rules out. A `warning` is something that has no
effect, is deprecated or is not documented. A `note` is advice. A `preview` rule is silent until you name it,
or give it a level in the configuration. `nfx-lint explain RULE` prints the same description in a terminal.

[Configuration](../configuration.md) describes how to choose rules and levels. If the API accepts what a rule
reports, see [when the contract is wrong](../when-the-contract-is-wrong.md).

"""
_TOPIC = """\
# {title}

Written by `python -m nfx_lint.compiler docs`; do not edit. [All rules](README.md)

Every example was run, and the block below it is what nfx-lint printed. The basis of a rule is `documented`
(the API reference or a guide states it), `observed` (seen in Northflank's programs, or in nfx-lint itself) or
`inferred`. The counts are from documents in public repositories.

"""


def write_docs() -> list[str]:
    """Write the pages, and remove those of topics that are gone; returns the paths written."""
    pages = rule_pages(catalogue())
    PAGES.mkdir(parents=True, exist_ok=True)
    for path in PAGES.glob("*.md"):
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (PAGES / name).write_text(text, encoding="utf-8", newline="\n")
    return [str(PAGES / name) for name in pages]


def rule_pages(rules: Iterable[Rule]) -> dict[str, str]:
    """The pages in Markdown by file name: an index, and one page for each topic."""
    topics: dict[str, list[Rule]] = {}
    for rule in rules:
        topics.setdefault(rule.topic, []).append(rule)
    ordered = sorted(topics.items())
    index = _table(rule for _, members in ordered for rule in members)
    pages = {INDEX: _INDEX + "".join(index)}
    return pages | {f"{topic}.md": _topic(topic, members) for topic, members in ordered}


def _table(rules: Iterable[Rule], *, linked_to_topic: bool = True) -> Iterator[str]:
    yield "| rule | level | title |\n|---|---|---|\n"
    for rule in rules:
        page = f"{rule.topic}.md" if linked_to_topic else ""
        preview = ", preview" if rule.stability == "preview" else ""
        yield f"| [{rule.id}]({page}#{rule.id}) | {rule.level}{preview} | {rule.title} |\n"


def _topic(topic: str, rules: list[Rule]) -> str:
    head = _TOPIC.format(title=topic.replace("-", " ").capitalize())
    blocks = (block for rule in rules for block in _rule(describe(rule, most=1)))
    return head + "".join(_table(rules, linked_to_topic=False)) + "".join(f"\n{block}\n" for block in blocks)


def _rule(about: RuleDescription) -> Iterator[str]:
    """The description of a rule, a block of Markdown at a time."""
    rule = about.rule
    yield f"## {rule.id}"
    yield f"**{rule.title}**"
    yield " · ".join(_facts(rule))
    yield rule.docs.why.strip()
    if counted := corpus_of(rule):
        yield counted
    if about.fix:
        yield f"How to fix the first example: {about.fix}"
    yield f"{'Source' if len(about.sources) == 1 else 'Sources'}: {'; '.join(about.sources)}."
    for example in about.bad:
        yield from _example("Bad", example)
        yield _block("text", output_of(example))
    yield fix_words(about.example_fix)
    if about.example_fix:
        yield _block("diff", "".join(f"{line}\n" for line in about.example_fix.diff[1:]))
    for example in about.good:
        change = _change(about.bad[0], example) if about.bad else []
        if change:
            yield f"Good ({example.file}), as a change of the first example:"
            yield _block("diff", "".join(change))
        else:
            yield from _example("Good", example)


def _facts(rule: Rule) -> Iterator[str]:
    yield f"level `{rule.level}`"
    yield f"basis `{rule.docs.basis}`"
    yield f"since {rule.docs.since}"
    if rule.stability == "preview":
        yield "preview"
    if not rule.suppressible:
        yield "cannot be suppressed"
    yield from (f"formerly `{name}`" for name in rule.was)


def _example(title: str, example: Example) -> Iterator[str]:
    yield f"{title} ({example.file}):"
    yield _block(example.language, example.text)
    for name, content in example.beside:
        yield f"with this file beside it ({name}):"
        yield _block(example.language, content)


def _change(bad: Example, good: Example) -> list[str]:
    """The lines that differ, with some around them; empty if the whole example is easier to read."""
    if (bad.file, bad.beside) != (good.file, good.beside):
        return []
    old, new = bad.text.splitlines(keepends=True), good.text.splitlines(keepends=True)
    change = list(islice(unified_diff(old, new, n=2), 2, None))
    return change if 2 * len(change) < len(new) else []


def _block(language: str, content: str) -> str:
    fence = "````" if "```" in content else "```"
    return f"{fence}{language}\n{content}{fence}"
