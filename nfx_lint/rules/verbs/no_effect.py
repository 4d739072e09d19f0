"""`no_effect`: a field that changes nothing. A schema cannot express this: the field is not wrong."""

from __future__ import annotations

from nfx_lint.rules.verbs import forbidden
from nfx_lint.rules.verbs.verb import no_schema

VERB = forbidden.VERB._replace(
    form={
        "description": "This field, or each of these, has no effect if it is present.",
        "$ref": "#/$defs/listed",
    },
    schema=no_schema,
)
