"""The error of a keyword: a violation before it has a subject and a place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from jsonschema import ValidationError

from nfx_lint.model import NO_FACTS, Facts, Json

Schema = dict[str, Json]
Errors = Iterator["KeywordError"]


class KeywordError(ValidationError):
    """A violation of one keyword. Its `message` is the predicate, the sentence without its subject."""

    def __init__(
        self,
        rule: str,
        predicate: str,
        hint: str = "",
        *,
        key: str | None = None,
        on: Literal["key", "value"] = "value",
        facts: Facts = NO_FACTS,
        within: tuple[int, int] | None = None,
    ) -> None:
        super().__init__(predicate, path=() if key is None else (key,))
        self.rule, self.hint, self.on, self.facts, self.within = rule, hint, on, facts, within
