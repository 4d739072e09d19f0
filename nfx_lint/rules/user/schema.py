"""The JSON Schema of a rule file: `rule.schema.json`, with the form of rows from the verbs."""

from __future__ import annotations

import copy
from functools import lru_cache

from nfx_lint.model import Json
from nfx_lint.rules import when
from nfx_lint.rules.verbs import VERBS
from nfx_lint.validation.own_files import own_schema


@lru_cache(maxsize=1)
def rule_schema() -> dict[str, Json]:
    """The schema of a rule file as a whole."""
    schema = copy.deepcopy(own_schema("rule"))
    definitions = schema["$defs"]
    definitions["conditions"] = when.FORM
    definitions["row"]["properties"] |= {name: verb.form for name, verb in VERBS.items()}
    return schema
