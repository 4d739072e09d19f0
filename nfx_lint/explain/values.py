"""What is known about a rule or a name, as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.contracts.kinds import field_names
from nfx_lint.explain.name import FieldUse, KindDescription
from nfx_lint.explain.rule import Example, RuleDescription
from nfx_lint.model import Json
from nfx_lint.rules.catalogue import no_such_rule
from nfx_lint.suggest import intended, no_such


def rule_value(about: RuleDescription) -> Json:
    """A rule with its examples."""
    rule = about.rule
    return {
        "rule": rule.id,
        "level": rule.level,
        "title": rule.title,
        "why": rule.docs.why.strip(),
        "topic": rule.topic,
        "basis": rule.docs.basis,
        "since": rule.docs.since,
        "stability": rule.stability,
        "was": list(rule.was),
        "suppressible": rule.suppressible,
        "silence": list(about.silence),
        "exception": about.exception,
        "sources": [dict(source) for source in rule.docs.sources],
        "corpus": dict(rule.docs.corpus) if rule.docs.corpus else None,
        "fix": about.fix,
        "safe": about.example_fix.safe if about.example_fix else None,
        "diff": list(about.example_fix.diff) if about.example_fix else None,
        "examples": {
            "bad": [_example_value(example) for example in about.bad],
            "good": [_example_value(example) for example in about.good],
        },
    }


def _example_value(example: Example) -> Json:
    found = [
        {key: getattr(finding, key) for key in ("pointer", "line", "column", "message", "hint")}
        for finding in example.report.findings
    ]
    value = {"file": example.file, "language": example.language, "text": example.text, "findings": found}
    return {**value, "beside": dict(example.beside)} if example.beside else value


def name_value(word: str, kind: KindDescription | None, uses: Sequence[FieldUse]) -> Json:
    """The kind and the field with that name."""
    return {
        "kind": {**kind._asdict(), "fields": [one._asdict() for one in kind.fields]} if kind else None,
        "field": {"name": word, "uses": [use._asdict() for use in uses]} if uses else None,
    }


def no_such_name(word: str, rules: Sequence[str]) -> str:
    """A sentence, without its period, for a word that names no rule, kind or field."""
    kinds, fields = list(KINDS), sorted(field_names())
    if intended(word, [*rules, *kinds, *fields]) in rules:
        return no_such_rule(word, rules)
    lists = "`nfx-lint rules` and `nfx-lint kinds` list them"
    return no_such("rule, kind or field", word, [*rules, *kinds, *fields], lists)
