"""`no_effect`: a field that changes nothing. A schema cannot say so: the field is not wrong."""

from __future__ import annotations

from nfx_lint.rules.verbs import forbidden
from nfx_lint.rules.verbs.verb import no_schema

VERB = forbidden.VERB._replace(
    form={
        "description": "This field, or each of these, changes nothing if it is there.",
        "$ref": "#/$defs/listed",
    },
    schema=no_schema,
)
