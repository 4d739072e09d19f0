"""The verbs of a rule's rows. Only the module of a verb defines its meaning."""

from __future__ import annotations

from collections.abc import Mapping

from nfx_lint.model import Json
from nfx_lint.rules.verbs import (
    allowed,
    at_most_one,
    compare,
    count,
    exactly_one,
    forbidden,
    matches,
    no_effect,
    required,
    unique_by,
)
from nfx_lint.rules.verbs.verb import Verb

# In the order in which messages and `nfx-lint schema rule` list them.
VERBS: dict[str, Verb] = {
    "required": required.VERB,
    "forbidden": forbidden.VERB,
    "no_effect": no_effect.VERB,
    "exactly_one": exactly_one.VERB,
    "at_most_one": at_most_one.VERB,
    "unique_by": unique_by.VERB,
    "count": count.VERB,
    "allowed": allowed.VERB,
    "compare": compare.VERB,
    "matches": matches.VERB,
}


def verb_of(row: Mapping[str, Json]) -> tuple[Verb, Json]:
    """A row's verb, and the row's value under its name."""
    return next((VERBS[key], wanted) for key, wanted in row.items() if key in VERBS)
