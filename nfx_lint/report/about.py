"""What a report is told about the run, beside the findings: the rules, and files as trackers name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nfx_lint.model import Severity

TOOL = "nfx-lint"
# Where a rule is described, with `{rule}` for its name: there is no public page yet, so nothing is linked.
DOCS = ""


@dataclass(frozen=True, slots=True)
class AboutRule:
    """A rule in the words of its file. `basis` says how sure it is: documented, observed or inferred."""

    id: str
    level: Severity
    title: str
    why: str = ""
    hint: str = ""
    topic: str = ""
    basis: str = "documented"


@dataclass(frozen=True, slots=True)
class About:
    """The run behind a report.

    `rules` are those that ran, by name. `paths` gives the files of the report as they are called from the
    root of the repository. From the level `fail_on` on a finding makes the run fail. `docs` is an address
    with `{rule}` in it, or nothing. `first_ids` has the first id of each renamed rule.
    """

    version: str = ""
    rules: tuple[AboutRule, ...] = ()
    paths: Mapping[str, str] = field(default_factory=dict)
    fail_on: str = "error"
    docs: str = DOCS
    first_ids: Mapping[str, str] = field(default_factory=dict)

    def path(self, file: str) -> str:
        """A file as trackers know it; a body that is in no file is called `body`."""
        return self.paths.get(file, file) or "body"

    def page(self, rule: str) -> str:
        """The address of a rule's description, empty if there is none."""
        return page_of(rule, self.docs)


def page_of(rule: str, docs: str) -> str:
    """The address `docs` for one rule; empty without `docs`, and for what cannot be a rule's name."""
    named = rule.isascii() and rule.replace("-", "").replace("_", "").isalnum()
    return docs.replace("{rule}", rule) if docs and named else ""
