"""The pages of rules, for the links of diagnostics: Markdown files in the server's own folder.

The links have to work offline, in every editor and for the user's own rules, so each page is written when a
finding first needs it. The folder is removed when the server ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from nfx_lint.explain.rule import Example, RuleDescription, describe, fix_words, output_of
from nfx_lint.limits import MOST_EXAMPLES
from nfx_lint.report.safe import safe
from nfx_lint.rules.catalogue import Rule, catalogue

_SAFE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}")


class RulePages:
    """The pages that were written, by rule."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="nfx-lint-", ignore_cleanup_errors=True)
        self._written: dict[str, str | None] = {}

    def uri(self, rule: str) -> str | None:
        """The address of a shipped rule's page; None for a user's own rule, whose file is the page."""
        if rule not in self._written:
            found = next((one for one in catalogue() if one.id == rule), None)
            self._written[rule] = self._write(found) if found else None
        return self._written[rule]

    def _write(self, rule: Rule) -> str | None:
        if not _SAFE_NAME.fullmatch(rule.id):
            return None
        page = Path(self._folder.name, f"{rule.id}.md")
        try:
            page.write_text(page_of(rule), encoding="utf-8")
        except OSError:
            return None  # a full disk: the diagnostics come without links
        return page.as_uri()

    def close(self) -> None:
        self._folder.cleanup()


def page_of(rule: Rule) -> str:
    """The description of a rule in Markdown."""
    return "\n".join(_lines(describe(rule, MOST_EXAMPLES))) + "\n"


def _lines(about: RuleDescription) -> Iterator[str]:
    rule = about.rule
    yield from (f"# {rule.id}", "", f"{rule.title}. Level: {rule.level}.", "", rule.docs.why.strip(), "")
    for title, examples in (("Wrong", about.bad), ("Right", about.good)):
        for example in examples:
            yield from _example(title, example)
    yield from (fix_words(about.example_fix), "")
    for line in about.silence:
        yield f"- Silence {line}"
    yield ""
    for source in about.sources:
        yield f"Source: {safe(source)}"


def _example(title: str, example: Example) -> Iterator[str]:
    yield from (f"## {title}", "", f"```{example.language}", example.text.rstrip("\n"), "```", "")
    if example.report.findings:
        yield from ("```text", output_of(example).rstrip("\n"), "```", "")
