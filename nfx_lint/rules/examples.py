"""Runs a rule's own examples: a rule must find what its file expects."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator, Mapping

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.editions import editions_of, first_edition
from nfx_lint.messages import quoted
from nfx_lint.model import Json
from nfx_lint.pointers import pointer_of, steps_of
from nfx_lint.rules import evaluate
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.user.targets import placed


def body_of(example: Mapping[str, Json], edition: str) -> Json:
    """The smallest body of the example's kind, with the values that the example sets."""
    body = copy.deepcopy(contracts.document(example["kind"], edition)["examples"][0])
    places = example["set"] if "set" in example else {example.get("at", ""): example["value"]}
    for pointer, value in places.items():
        body = _with_value(body, pointer, copy.deepcopy(value))
    return body


def _with_value(body: Json, pointer: str, value: Json) -> Json:
    if not pointer:
        return value
    *steps, last = steps_of(pointer)
    inside = body
    for step in steps:
        inside = inside.setdefault(step, {}) if isinstance(inside, dict) else inside[int(step)]
    if isinstance(inside, list):
        inside[int(last)] = value
    else:
        inside[last] = value
    return body


def failures(rule: Rule) -> Iterator[str]:
    """The faults of the examples of a user's rule, a sentence each."""
    for which in ("bad", "good"):
        examples = rule.docs.examples.get(which, ())
        if not examples:
            yield f"it has no {which} example: nothing shows that it works"
        for number, example in enumerate(examples, 1):
            try:
                wrong = _wrong(rule, which, example)
            except (KeyError, TypeError, ValueError, IndexError, AttributeError):
                wrong = "does not fit into a body of its kind: correct `at`, `value` or `set`"
            if wrong:
                yield f"{which} example {number} {wrong}"


def _wrong(rule: Rule, which: str, example: Mapping[str, Json]) -> str:
    kind = example["kind"]
    if not editions_of(kind):
        return f"is of a kind that does not exist, {quoted(kind)}"
    if example.get("edition", first_edition(kind)) not in editions_of(kind):
        return f"is of an edition without {quoted(kind)}"
    if "value" not in example and "set" not in example:
        return "needs `value`, or `set`"
    edition = example.get("edition") or (rule.editions[0] if rule.editions else first_edition(kind))
    body = body_of(example, edition)
    found = Counter(
        pointer_of(one.path)
        for one in evaluate.findings(body, kind, edition, rules=placed([rule], kind, edition))
    )
    wanted: Counter[str] = Counter(example.get("finds", ()))
    if which == "bad" and not wanted:
        return "names no finding: list the pointers in `finds`"
    return "" if found == wanted else f"finds {_shown(found)}, not {_shown(wanted)}"


def _shown(pointers: Counter[str]) -> str:
    names = [f"{pointer or 'the body'}" for pointer in sorted(pointers.elements())]
    return ", ".join(names) if names else "nothing"
