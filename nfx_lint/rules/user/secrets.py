"""Secret fields that a user's rule looks into.

A rule could find out a secret by comparing it with one pattern after another, because its findings are
visible. That a field is present is not secret.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from nfx_lint.contracts import load as contracts
from nfx_lint.contracts.walk import Node, nodes
from nfx_lint.messages import quoted
from nfx_lint.model import ConfigError, Json, Path
from nfx_lint.pointers import pointer_of
from nfx_lint.rules.catalogue import Rule
from nfx_lint.rules.field_paths import path_of
from nfx_lint.rules.rows import single
from nfx_lint.rules.verbs import VERBS, verb_of

# The other verbs look at values.
_VERBS_ABOUT_PRESENCE = frozenset(("required", "forbidden", "at_most_one", "exactly_one", "no_effect"))

# No contract describes the steps of a workflow, and the kind of a node is public.
_KINDS_OF_NODES: tuple[Path, ...] = (("steps", "*"), ("steps", "*", "kind"))


def require_public(rules: Iterable[Rule], kind: str, edition: str) -> None:
    """Raise `ConfigError` for the first rule that looks into a secret of the kind; all have places."""
    described = {node.path: node for node in nodes(contracts.document(kind, edition))}
    for rule in rules:
        for place in (rule.places or {}).get(f"{edition}/{kind}", ()):
            for field in dict.fromkeys(field for row in rule.rows for field in _fields_read(row)):
                path = path_of(field, place)
                if path not in _KINDS_OF_NODES and _is_secret(path, described):
                    what = f"the rule {quoted(rule.id)} looks into {quoted(pointer_of(path))} of {kind}"
                    hint = "name the configuration with --config if you trust it"
                    raise ConfigError(f"{what}, which is secret; {hint}")


def _fields_read(row: Mapping[str, Json]) -> Iterator[str]:
    """The fields whose values a row looks at."""
    for one in single(row):
        for field, wanted in one.get("when", {}).items():
            if not (isinstance(wanted, dict) and "present" in wanted):
                yield field
        verb, wanted = verb_of(one)
        name = next(key for key in one if key in VERBS)
        if name not in _VERBS_ABOUT_PRESENCE and not (name == "matches" and "keys" in wanted):
            yield from verb.fields(wanted)


def _is_secret(path: Path, described: Mapping[Path, Node]) -> bool:
    """Whether the contract marks a value or one around it as secret, or does not describe it."""
    here: Path = ()
    for step in path:
        above = described[here].schema
        here = (*here, step) if (*here, step) in described else (*here, "*")
        if here not in described:
            return above.get("additionalProperties") is not False
        if described[here].schema.get("x-secret"):
            return True
    return False
