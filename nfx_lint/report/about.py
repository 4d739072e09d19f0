"""Metadata of the run for report formats: the rules, and files as trackers name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from nfx_lint.model import Severity

TOOL = "nfx-lint"
# The URL of a rule page, with `{rule}` for its id; empty while no pages are public.
DOCS = ""


class AboutRule(NamedTuple):
    """A rule, for reports. `basis` is documented, observed or inferred."""

    id: str
    level: Severity
    title: str
    why: str = ""
    hint: str = ""
    topic: str = ""
    basis: str = "documented"


@dataclass(frozen=True, slots=True)
class About:
    """The metadata of a run.

    `rules` are the enabled rules. `paths` maps the files of the report to their paths from the repository
    root. A finding at or above the level `fail_on` fails the run. `docs` is a URL with `{rule}` in it, or
    empty. `first_ids` has the first id of each renamed rule.
    """

    version: str = ""
    rules: tuple[AboutRule, ...] = ()
    paths: Mapping[str, str] = field(default_factory=dict)
    fail_on: str = "error"
    docs: str = DOCS
    first_ids: Mapping[str, str] = field(default_factory=dict)

    def path(self, file: str) -> str:
        """The path of a file from the repository root; `body` for a body without a file."""
        return self.paths.get(file, file) or "body"

    def page(self, rule: str) -> str:
        """The URL of a rule's description, empty if there is none."""
        return page_of(rule, self.docs)


def page_of(rule: str, docs: str) -> str:
    """The URL `docs` for one rule; empty without `docs` and for an invalid rule id."""
    named = rule.isascii() and rule.replace("-", "").replace("_", "").isalnum()
    return docs.replace("{rule}", rule) if docs and named else ""
