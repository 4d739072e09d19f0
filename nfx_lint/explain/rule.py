"""The description of a rule for all outputs: its texts, its sources and its examples, run.

The report on an example is never stored: the engine is run each time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from nfx_lint.config.options import Options
from nfx_lint.config.policy import Policy
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import first_edition
from nfx_lint.engine import check_source
from nfx_lint.locate.credentials import DOTS
from nfx_lint.model import Fix, Json, Report
from nfx_lint.report import text as text_report
from nfx_lint.request import check_endpoint
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.examples import body_of
from nfx_lint.source.needs_exact import DIRECTIVE

OURSELVES = "nfx-lint"
_CLI = "Northflank CLI"
_NO_PAGE = ("Dockerfile reference", "Kubernetes", "Northflank JavaScript client")
_GUIDE = " (guide)"
BASES = {
    "documented": "the API reference or a guide states it",
    "observed": "seen in Northflank's programs or in nfx-lint itself, not documented",
    "inferred": "concluded from the documentation",
}


@dataclass(frozen=True, slots=True)
class Example:
    """An example that was run: its `file` name or request, its text, and the report on it.

    `beside` are the names and texts of the other files of the run.
    """

    file: str
    language: str
    text: str
    report: Report
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """A rule with its rendered parts. `fix` is the hint of a finding with its placeholders filled, or empty.

    `exception` is an entry for nfx-lint.toml, see `exception_from`. `example_fix` is the first fix of a bad
    example, if there is one.
    """

    rule: Rule
    sources: tuple[str, ...]
    fix: str
    silence: tuple[str, ...]
    exception: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    example_fix: Fix | None = None


def describe(rule: Rule, most: int | None = None) -> RuleDescription:
    """The description of `rule`, with at most `most` bad and `most` good examples."""
    bad, good = (
        tuple(example_of(rule, example) for example in rule.docs.examples.get(which, ())[:most])
        for which in ("bad", "good")
    )
    hints = (finding.hint for example in bad for finding in example.report.findings)
    fix = next(filter(None, hints), "")
    exception = exception_from(rule, bad)
    return RuleDescription(
        rule, sources_of(rule), fix, silence_of(rule), exception, bad, good, _example_fix(rule, bad)
    )


def _example_fix(rule: Rule, bad: Sequence[Example]) -> Fix | None:
    """The first fix among the rule's examples: first those that were run, then the others."""
    others = rule.docs.examples.get("bad", ())[len(bad) :]
    for example in chain(bad, (example_of(rule, other) for other in others)):
        for finding in example.report.findings:
            if finding.rule == rule.id and finding.fix:
                return finding.fix
    return None


def fix_words(fix: Fix | None) -> str:
    """A sentence about the fix for a rule's findings, or that there is none."""
    if fix is None:
        return "No fix: a person has to decide."
    option = "--fix" if fix.safe else "--fix --unsafe-fixes"
    return f"Fixed by `{option}`: {fix.title[:1].lower()}{fix.title[1:]}."


def sources_of(rule: Rule) -> tuple[str, ...]:
    """The sources of a rule: the API reference, an observation of the CLI, or nfx-lint itself."""
    return tuple(_source(source["page"], source["read"]) for source in rule.docs.sources)


def _source(page: str, read: str) -> str:
    if page == OURSELVES:
        return f"nfx-lint itself, as of {read}"
    if page.startswith(_CLI):
        return f"{page}, as tried on {read}"
    if page.startswith(_NO_PAGE):
        return f"{page}, as of {read}"
    if page.endswith(_GUIDE):
        return f'Northflank guide, "{page.removesuffix(_GUIDE)}", as of {read}'
    return f'Northflank API reference, "{page}", as of {read}'


def corpus_of(rule: Rule) -> str:
    """How many findings the rule has in public documents, as a sentence; empty if not measured.

    Nothing is measured for rules about suppressions, requests, several files or unknown kinds: the documents
    have none of the first three, and documents of unknown kinds are skipped.
    """
    if not rule.docs.corpus or rule.by == "engine":
        return ""
    documents, hits = rule.docs.corpus["documents"], rule.docs.corpus["hits"]
    if not documents:
        return "No document from public repositories has a kind that it applies to."
    found = f"{hits} findings" if hits > 1 else "one finding" if hits else "no finding"
    if rule.by == "repository":
        return f"Run over public repositories, with {documents} definitions that fit them: {found}."
    if rule.by in ("reading", "template"):
        return (
            f"Run over {documents} files from public repositories, without those of unknown kinds: {found}."
        )
    return f"Run over {documents} documents from public repositories: {found}."


def silence_of(rule: Rule) -> tuple[str, ...]:
    """Ways to suppress the rule, from one place to everywhere; empty if it cannot be suppressed."""
    if not rule.suppressible:
        return ()
    if any("request" in example for example in rule.docs.examples.get("bad", ())):
        return (f'in Python: ignore=["{rule.id}"]',)
    return (
        f"one place, in YAML: # {DIRECTIVE} ignore[{rule.id}] -- the reason",
        f'one place, in nfx-lint.toml: [[suppressions]] with file, rule = "{rule.id}", pointer and reason',
        f'everywhere, in nfx-lint.toml: ignore = ["{rule.id}"]',
        f"one run: nfx-lint --ignore {rule.id}",
    )


def exception_from(rule: Rule, bad: Iterable[Example]) -> str:
    """An nfx-lint.toml entry that turns the rule off at the field of its first example, for that kind only.

    It is for a wrong contract; empty if no such entry is possible.
    """
    finding = next((one for example in bad for one in example.report.findings), None)
    about_reading = rule.by in ("reading", "engine")
    if finding is None or finding.kind is None or about_reading or not rule.suppressible:
        return ""
    pointer = "/".join("*" if step.isdigit() or step == DOTS else step for step in finding.pointer.split("/"))
    values = {
        "file": "*",
        "kind": finding.kind,
        "rule": rule.id,
        "pointer": pointer,
        "reason": "the API accepted it on DATE",
    }
    lines = (f"{key} = {json.dumps(value)}" for key, value in values.items())
    return "\n".join(("[[suppressions]]", *lines))


def output_of(example: Example) -> str:
    """The text report on an example."""
    return text_report.render(example.report, summary=False)


def example_of(rule: Rule, example: Mapping[str, Json]) -> Example:
    """An example of `rule`, run."""
    if "request" in example:
        return _request(rule, example)
    if "kind" in example:
        edition = example.get("edition") or (
            rule.editions[0] if rule.editions else first_edition(example["kind"])
        )
        text = json.dumps(body_of(example, edition), indent=2, ensure_ascii=False) + "\n"
        file = f"{example['kind']}.json"
        options = _options(rule, example["kind"], edition)
        return Example(file, "json", text, check_source(text.encode(), file, options))
    file = example["name"]
    if "bytes" in example:
        report = check_source(bytes.fromhex(example["bytes"]), file, _options(rule))
        return Example(f"{file}, its bytes", "text", f"{example['bytes']}\n", report)
    text = example["text"]
    language = "json" if file.endswith(".json") else "yaml"
    beside = {name: other.encode() for name, other in example.get("beside", {}).items()}
    options = _options(rule)
    if "tree" in example:
        from nfx_lint.repository.settings import RepositorySettings
        from nfx_lint.repository.tree import example_tree

        tree = example_tree({file: text, **example["tree"]}, example.get("git"))
        options = replace(options, repository=RepositorySettings(True, example=tree))
    report = check_source(text.encode("utf-8", "surrogatepass"), file, options, siblings=beside)
    others = tuple((example.get("beside") or example.get("tree") or {}).items())
    return Example(file, language, text if text.endswith("\n") else f"{text}\n", report, others)


def _request(rule: Rule, example: Mapping[str, Json]) -> Example:
    kind = example["kind"]
    method, url = example["request"].split(" ")
    body = contracts.document(kind, first_edition(kind))["examples"][0]
    report = check_endpoint(method, url, body, _options(rule))
    return Example(f"request with the body of a {kind}", "text", f"{method} {url}\n", report)


def _options(rule: Rule, kind: str | None = None, edition: str | None = None) -> Options:
    """The default rules and `rule`, which has to be selected if it is a preview or user rule."""
    is_optional = rule.own or rule.stability == "preview"
    own = (rule,) if rule.own else ()
    policy = Policy("", extend_select=frozenset({rule.id}), rules=own) if is_optional else None
    return Options(kind, edition, policy=policy, fixes=True)
