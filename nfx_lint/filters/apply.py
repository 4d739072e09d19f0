"""Filter the findings of one file: suppressions, rule selection, levels and the baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint.model import Finding
from nfx_lint.summary import Silence, Silenced

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.source.document import Document


@dataclass(frozen=True, slots=True)
class Filtered:
    """The findings to report, and counts of the others.

    `suppressed` and `known` count findings, `stale` counts baseline entries without a match. `used` are the
    indexes of the configured suppressions that matched, `former` the former rule names in comments.
    `silenced` has the findings that were left out or lowered, by rule.
    """

    findings: tuple[Finding, ...] = ()
    suppressed: int = 0
    known: int = 0
    stale: int = 0
    used: frozenset[int] = frozenset()
    former: frozenset[str] = frozenset()
    silenced: tuple[Silenced, ...] = ()


def located_rules(document: Document, name: str, options: Options) -> Callable[[str], bool]:
    """The rules whose findings have to be located: an ignored rule still uses its suppression."""
    return _any_rule if _has_suppressions(document, name, options) else options.selection_for(name).is_enabled


def _any_rule(rule: str) -> bool:
    return True


def filtered(
    findings: list[Finding],
    document: Document,
    name: str,
    kind: str | None,
    options: Options,
    rules: Iterable[str] = (),
    edition: str | None = None,
) -> Filtered:
    """The findings of the file `name` after all filters; `rules` are the rules of all violations."""
    selection, policy = options.selection_for(name), options.policy
    suppressed, used, former = 0, frozenset[int](), frozenset[str]()
    silenced = Counter[tuple[str, Silence]]((rule, "off") for rule in rules if selection.turned_off(rule))
    if _has_suppressions(document, name, options):
        from nfx_lint.filters.suppressions import applied

        result = applied(findings, document, name, kind, policy, selection, isolated=options.isolated)
        findings, suppressed, former = result.findings, len(result.rules), result.former
        used = frozenset(result.used)
        silenced.update((rule, "suppressed") for rule in result.rules)
    findings = [finding for finding in findings if selection.is_enabled(finding.rule)]
    silenced.update((finding.rule, "lowered") for finding in findings if selection.lowers(finding))
    findings = [selection.with_severity(finding) for finding in findings]
    known = stale = 0
    if policy:
        from nfx_lint.filters import baseline

        findings = with_places(findings, document, kind, edition)
        if policy.baseline:
            before = Counter(one.rule for one in findings)
            findings, known, stale = baseline.subtracted(
                findings, policy.baseline, name, selection.suppressible
            )
            before.subtract(one.rule for one in findings)
            silenced.update({(rule, "known"): count for rule, count in before.items() if count})
    counts = tuple(Silenced(name, rule, silence, count) for (rule, silence), count in silenced.items())
    return Filtered(tuple(findings), suppressed, known, stale, used, former, counts)


def with_places(
    findings: list[Finding], document: Document, kind: str | None, edition: str | None
) -> list[Finding]:
    """The findings with their places in the document, for those that have none yet."""
    from nfx_lint.filters import baseline
    from nfx_lint.locate.shown import shown_paths

    body = document.value if document.parsed else None
    pointers = {finding.pointer for finding in findings}
    within = {path for pointer in pointers for path in baseline.paths_of_places(pointer, body)}
    public = frozenset(shown_paths(body, kind, edition, within).public) if within else frozenset()
    places = {pointer: baseline.place_of(pointer, body, public.__contains__) for pointer in pointers}
    return [replace(one, place=one.place or places[one.pointer]) for one in findings]


def _has_suppressions(document: Document, name: str, options: Options) -> bool:
    if not options.suppress:
        return False
    if document.comments and not options.isolated:
        return True
    policy = options.policy
    return bool(policy and policy.suppressions and policy.reaching("suppressions", name))
