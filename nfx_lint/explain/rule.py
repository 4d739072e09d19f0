"""All that is to be told of a rule, for every outlet: its words, its sources, and its examples, run.

What an example gives is never written down: it is what the engine says when somebody asks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nfx_lint.config.options import Options
from nfx_lint.config.policy import Policy
from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import first_edition
from nfx_lint.engine import check_source
from nfx_lint.model import Json, Report
from nfx_lint.report import text as text_report
from nfx_lint.request import check_endpoint
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.examples import body_of

OURSELVES = "nfx-lint"
_CLI = "Northflank CLI"
_NO_PAGE = ("Kubernetes", "Northflank JavaScript client")
_GUIDE = " (guide)"
BASES = {
    "documented": "the API reference or a guide states it",
    "observed": "seen in Northflank's programs or in nfx-lint itself, not documented",
    "inferred": "concluded from what is documented",
}


@dataclass(frozen=True, slots=True)
class Example:
    """An example as it is read: the `file` or the request that it is, its text, and the report on it.

    `beside` are the other files of the run, names and texts.
    """

    file: str
    language: str
    text: str
    report: Report
    beside: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """A rule for its reader. `fix` is a hint of a finding, with nothing left to fill in; it may be empty.

    `exception` is an entry for nfx-lint.toml, see `exception_from`.
    """

    rule: Rule
    sources: tuple[str, ...]
    fix: str
    silence: tuple[str, ...]
    exception: str
    bad: tuple[Example, ...]
    good: tuple[Example, ...]


def describe(rule: Rule, most: int | None = None) -> RuleDescription:
    """What is to be told of `rule`, with at most so many of its examples of either sort."""
    bad, good = (
        tuple(example_of(rule, example) for example in rule.docs.examples.get(which, ())[:most])
        for which in ("bad", "good")
    )
    hints = (finding.hint for example in bad for finding in example.report.findings)
    fix = next(filter(None, hints), "")
    return RuleDescription(
        rule, sources_of(rule), fix, silence_of(rule), exception_from(rule, bad), bad, good
    )


def sources_of(rule: Rule) -> tuple[str, ...]:
    """Where what the rule says is from: the API reference, the CLI as it was tried, or nfx-lint itself."""
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
    """How often the rule speaks about documents that other people wrote, as a sentence; empty if untold."""
    if not rule.docs.corpus:
        return ""
    documents, hits = rule.docs.corpus["documents"], rule.docs.corpus["hits"]
    if not documents:
        return "No document from public repositories is of a kind that it is about."
    found = f"{hits} findings" if hits > 1 else "one finding" if hits else "no finding"
    return f"Run over {documents} documents from public repositories: {found}."


def silence_of(rule: Rule) -> tuple[str, ...]:
    """How to silence the rule, from one place to everywhere; nothing where that cannot be done."""
    if not rule.suppressible:
        return ()
    if any("request" in example for example in rule.docs.examples.get("bad", ())):
        return (f'in Python: ignore=["{rule.id}"]',)
    return (
        f"one place, in YAML: # nfx-lint: ignore[{rule.id}] -- the reason",
        f'one place, in nfx-lint.toml: [[suppressions]] with file, rule = "{rule.id}", pointer and reason',
        f'everywhere, in nfx-lint.toml: ignore = ["{rule.id}"]',
        f"one run: nfx-lint --ignore {rule.id}",
    )


def exception_from(rule: Rule, bad: Iterable[Example]) -> str:
    """An entry for nfx-lint.toml: the rule is off at the field of its first example, in that kind only.

    It is for a contract that is wrong; empty where no entry could say so.
    """
    finding = next((one for example in bad for one in example.report.findings), None)
    about_reading = rule.by in ("reading", "engine")
    if finding is None or finding.kind is None or about_reading or not rule.suppressible:
        return ""
    pointer = "/".join("*" if step.isdigit() else step for step in finding.pointer.split("/"))
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
    """What nfx-lint prints about an example."""
    return text_report.render(example.report, summary=False)


def example_of(rule: Rule, example: Mapping[str, Json]) -> Example:
    """An example of `rule`, run."""
    if "request" in example:
        return _request(rule, example)
    if "kind" in example:
        edition = rule.editions[0] if rule.editions else first_edition(example["kind"])
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
    report = check_source(text.encode("utf-8", "surrogatepass"), file, _options(rule), siblings=beside)
    others = tuple(example.get("beside", {}).items())
    return Example(file, language, text if text.endswith("\n") else f"{text}\n", report, others)


def _request(rule: Rule, example: Mapping[str, Json]) -> Example:
    kind = example["kind"]
    method, url = example["request"].split(" ")
    body = contracts.document(kind, first_edition(kind))["examples"][0]
    report = check_endpoint(method, url, body, _options(rule))
    return Example(f"request with the body of a {kind}", "text", f"{method} {url}\n", report)


def _options(rule: Rule, kind: str | None = None, edition: str | None = None) -> Options:
    """All rules, as for a file of the user's; this one, too, if it is a preview or the user's own."""
    asked = rule.own or rule.stability == "preview"
    own = (rule,) if rule.own else ()
    policy = Policy("", extend_select=frozenset({rule.id}), rules=own) if asked else None
    return Options(kind, edition, policy=policy)
