"""Suppression of single findings: by comments in YAML, and by entries in the configuration.

    # nfx-lint: ignore[rule-a, rule-b] until 2027-01-31 -- why

goes on the line of the findings, or alone on the line above; `ignore-file[rule]` goes above all content.
A suppression that is unused, has expired or lacks a reason is reported.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from nfx_lint.config.policy import Policy, SuppressionEntry
from nfx_lint.config.selection import RuleSelection
from nfx_lint.limits import MOST_COMMENTS
from nfx_lint.messages import quoted
from nfx_lint.model import Finding, Json, UsageError
from nfx_lint.pointers import covers, steps_of
from nfx_lint.positions import Span
from nfx_lint.rules.catalogue import Rule, catalogue, levels, rule_ids
from nfx_lint.source.document import Document
from nfx_lint.source.lines import lines_of
from nfx_lint.source.needs_exact import DIRECTIVE
from nfx_lint.suggest import did_you_mean

_COMMENT = re.compile(rf"#\s*{DIRECTIVE}\s*(.*)", re.DOTALL)
_SUPPRESSION = re.compile(r"(ignore|ignore-file)\s*\[([^\[\]]*)\]\s*(?:until\s+(\S+)\s*)?(?:--\s*(.*))?")
FORM = f"# {DIRECTIVE} ignore[rule] until 2027-01-31 -- reason"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that suppresses `rules` on line `covers`, or in the whole file if that is None."""

    span: Span
    covers: int | None
    rules: tuple[str, ...] = ()
    until: str = ""
    reason: str = ""
    fault: str = ""
    former: frozenset[str] = frozenset()


@dataclass(slots=True)
class Suppressed:
    """The remaining findings, the `rules` of suppressed ones, and the configured entries that matched."""

    findings: list[Finding] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    former: frozenset[str] = frozenset()


def ended(until: str, today: datetime.date) -> bool:
    """Whether the last day of a suppression has passed."""
    return bool(until) and datetime.date.fromisoformat(until) < today


def today() -> datetime.date:
    """The date in UTC, so that a suppression expires everywhere at the same time."""
    return datetime.datetime.now(datetime.timezone.utc).date()


def applied(
    findings: Iterable[Finding],
    document: Document,
    name: str,
    kind: str | None,
    policy: Policy | None,
    selection: RuleSelection,
    *,
    isolated: bool = False,
) -> Suppressed:
    """The findings that are not suppressed, with those about the comments themselves.

    Comments have no effect if the run is `isolated`.
    """
    own = policy.rules if policy else ()
    comments = list(comments_in(document, own)) if document.parsed and not isolated else []
    entries = _entries_for(name, policy)
    result = Suppressed(former=frozenset(name for comment in comments for name in comment.former))
    date = today()
    live = {
        (comment.covers, rule)
        for comment in comments
        if not comment.fault and not ended(comment.until, date)
        for rule in comment.rules
    }
    hits: set[tuple[int | None, str]] = set()
    for finding in findings:
        lines = (finding.line, document.statements.get(finding.line or 0), None)
        by_comment = live & {(line, finding.rule) for line in lines}
        by_entry = [n for n, entry in entries if not ended(entry.until, date) and _covers(entry, finding)]
        if (by_comment or by_entry) and selection.suppressible(finding.rule):
            hits |= by_comment
            result.used |= set(by_entry)
            if selection.is_enabled(finding.rule):
                result.rules.append(finding.rule)
        else:
            result.findings.append(finding)
    for comment in comments:
        for rule, message, hint in _about(comment, hits, date, selection):
            result.findings.append(finding_about(name, kind, rule, message, hint, comment.span))
    return result


def finding_about(file: str, kind: str | None, rule: str, message: str, hint: str, span: Span) -> Finding:
    """A finding about a suppression."""
    return Finding(file, kind, rule, levels()[rule], message, hint, "", span)


def _entries_for(name: str, policy: Policy | None) -> list[tuple[int, SuppressionEntry]]:
    if policy is None:
        return []
    return [(number, policy.suppressions[number]) for number in policy.reaching("suppressions", name)]


def _covers(entry: SuppressionEntry, finding: Finding) -> bool:
    if entry.rule != finding.rule or entry.kind not in (None, finding.kind):
        return False
    return entry.pointer is None or covers(steps_of(entry.pointer), steps_of(finding.pointer))


def comments_in(document: Document, own: Collection[Rule] = ()) -> Iterator[Comment]:
    """The suppression comments of a document, valid or not."""
    if not document.comments:
        return
    lines = lines_of(document.text)
    content = [n for n, line in enumerate(lines, 1) if not line.lstrip().startswith("#")]
    first = next((n for n in content if not _is_preamble(lines[n - 1])), len(lines) + 1)
    for number, span in enumerate(document.comments):
        line = lines[span.line - 1]
        ours = _COMMENT.fullmatch(line[span.column - 1 :].rstrip())
        if not ours or (ours[1].startswith("kind=") and span.line == 1):
            continue
        if number >= MOST_COMMENTS:
            yield Comment(span, None, fault=f"Only the first {MOST_COMMENTS} comments for nfx-lint are read")
            return
        alone = not line[: span.column - 1].strip()
        after = bisect_right(content, span.line)
        covers = span.line if not alone else content[after] if after < len(content) else span.line
        yield _comment(ours[1], span, covers, alone and span.line < first, own)


def _comment(text: str, span: Span, covers: int | None, on_top: bool, own: Collection[Rule]) -> Comment:
    match = _SUPPRESSION.fullmatch(text)
    if not match:
        return Comment(span, covers, fault="This comment for nfx-lint is malformed")
    names = [name.strip() for name in match[2].split(",") if name.strip()]
    fault = _fault(names, match[3], own)
    if match[1] == "ignore-file":
        covers = None
        fault = fault or ("" if on_top else "`ignore-file` has an effect only above all content")
    rules = () if fault else tuple(sorted(rule_ids(names, own)))
    former = frozenset(names) - set(rules) if not fault else frozenset[str]()
    return Comment(span, covers, rules, match[3] or "", (match[4] or "").strip(), fault, former)


def _fault(names: list[str], until: str | None, own: Collection[Rule]) -> str:
    if not names:
        return "This comment names no rule"
    try:
        rule_ids(names, own)
    except UsageError:
        return _unknown_rule(names, own)
    if until and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", until):
        return "`until` needs a date such as 2027-01-31"
    try:
        datetime.date.fromisoformat(until or "2000-01-01")
    except ValueError:
        return f"{quoted(until or '')} is not a date"
    return ""


def _unknown_rule(names: list[str], own: Collection[Rule]) -> str:
    """Quotes only a name that is close to a rule's: a comment may hold anything."""
    known = [rule.id for rule in (*catalogue(), *own)]
    unknown = (name for name in names if name not in known)
    near = next((f"{quoted(name)}{guess}" for name in unknown if (guess := did_you_mean(name, known))), "")
    return (
        f"There is no rule {near}" if near else "There is no rule of this name; `nfx-lint rules` lists them"
    )


def _is_preamble(line: str) -> bool:
    line = line.strip()
    return not line or line.startswith(("#", "%")) or line == "---"


def _about(
    comment: Comment, hits: Collection[tuple[int | None, str]], date: datetime.date, selection: RuleSelection
) -> Iterator[tuple[str, str, str]]:
    """Findings about a comment: rule, message and hint."""
    if comment.fault:
        yield "invalid-suppression", comment.fault, f"Write `{FORM}`."
        return
    yield from about(comment.until, comment.reason, date, "after `--`")
    if not ended(comment.until, date):
        for rule in comment.rules:
            if (comment.covers, rule) not in hits:
                yield unused(rule, selection, "here")


def about(until: str, reason: str, date: datetime.date, where: str) -> Iterator[tuple[str, str, str]]:
    """Findings about a suppression by itself: rule, message and hint."""
    if ended(until, date):
        hint = "Fix the finding and remove the suppression, or set a later date."
        yield "expired-suppression", f"This suppression ended on {until}", hint
    if not reason:
        yield "suppression-without-reason", "This suppression has no reason", f"Add a reason {where}."


def unused(rule: str, selection: RuleSelection, where: str) -> tuple[str, str, str]:
    """The finding about an unused suppression of `rule`."""
    if selection.suppressible(rule):
        message, hint = f"{quoted(rule)} reports nothing {where}", "Remove the suppression."
    else:
        message, hint = f"{quoted(rule)} cannot be suppressed", "Fix what it reports."
    return "unused-suppression", message, hint


def entry_findings(
    policy: Policy, used: Collection[int], checked: Iterable[str], whole: bool, selection: RuleSelection
) -> Iterator[Finding]:
    """Findings about the configured suppressions.

    An entry whose glob may match further files is reported as unused only by a run over the `whole` folder.
    """
    reached, date = {number for name in checked for number in policy.reaching("suppressions", name)}, today()
    for number, entry in enumerate(policy.suppressions):
        if not (number in reached or whole):
            continue
        findings = list(about(entry.until, entry.reason, date, "as `reason`"))
        one_file = "/" in entry.file and not any(char in entry.file for char in "*?[")
        if number not in used and not ended(entry.until, date) and (whole or one_file):
            findings.append(unused(entry.rule, selection, "there"))
        for rule, message, hint in findings:
            span = Span(entry.line, 1, entry.line, 1)
            finding: Json = finding_about(policy.source, None, rule, message, hint, span)
            yield finding
