"""The page about all rules, `docs/rules.md`: written by `python -m nfx_lint.compiler`, compared by a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nfx_lint.explain.rule import Example, Told, corpus_of, told
from nfx_lint.report import text
from nfx_lint.rules.catalogue import Rule

_HEAD = """\
# Rules

Written by `python -m nfx_lint.compiler` from the files under `rules/`; do not edit. Each example was run, and
what stands below it is what nfx-lint printed. `nfx-lint explain RULE` tells the same in a terminal.

An `error` is something that Northflank rules out, a `warning` something that surely has no effect or is not
documented, a `note` advice. A `preview` rule is silent until it is selected by name or given a level. The
basis is `documented` (the API reference or a guide says so), `observed` (the CLI or nfx-lint does so) or
`inferred`. How often a rule speaks was counted over documents that other people published.
"""


def page(rules: Iterable[Rule]) -> str:
    """The page, in Markdown: the rules by topic, with a table of contents."""
    topics: dict[str, list[Told]] = {}
    for rule in rules:
        topics.setdefault(rule.topic, []).append(told(rule, most=1))
    ordered = sorted(topics.items())
    return "\n".join([_HEAD, *_contents(ordered), *(line for topic in ordered for line in _topic(*topic))])


def _contents(topics: Iterable[tuple[str, list[Told]]]) -> Iterator[str]:
    yield "| rule | level | what it is |"
    yield "|---|---|---|"
    for _, members in topics:
        for each in members:
            rule = each.rule
            preview = ", preview" if rule.stability == "preview" else ""
            yield f"| [{rule.id}](#{rule.id}) | {rule.level}{preview} | {rule.title} |"
    yield ""


def _topic(topic: str, members: Iterable[Told]) -> Iterator[str]:
    yield f"## {topic.replace('-', ' ').capitalize()}\n"
    for each in members:
        yield from _rule(each)


def _rule(about: Told) -> Iterator[str]:
    rule = about.rule
    yield f"### {rule.id}\n"
    yield f"**{rule.title}**\n"
    facts = [f"level `{rule.level}`", f"basis `{rule.docs.basis}`", f"since {rule.docs.since}"]
    facts += ["preview"] if rule.stability == "preview" else []
    facts += [] if rule.suppressible else ["cannot be suppressed"]
    facts += [f"was `{name}`" for name in rule.was]
    yield f"{' · '.join(facts)}\n"
    yield f"{rule.docs.why.strip()}\n"
    if counted := corpus_of(rule):
        yield f"{counted}\n"
    if about.fix:
        yield f"To mend it, for example: {about.fix}\n"
    yield f"{'Source' if len(about.sources) == 1 else 'Sources'}: {'; '.join(about.sources)}.\n"
    for example in about.bad:
        yield f"Bad ({example.file}):\n"
        yield from _block(example.language, example.text)
        yield from _beside(example)
        yield from _block("text", output_of(example))
    for example in about.good:
        yield f"Good ({example.file}):\n"
        yield from _block(example.language, example.text)
        yield from _beside(example)


def _beside(example: Example) -> Iterator[str]:
    for name, content in example.beside:
        yield f"and beside it ({name}):\n"
        yield from _block(example.language, content)


def output_of(example: Example) -> str:
    """What nfx-lint prints about an example."""
    return text.render(example.report, summary=False)


def _block(language: str, content: str) -> Iterator[str]:
    fence = "````" if "```" in content else "```"
    yield f"{fence}{language}\n{content}{fence}\n"
