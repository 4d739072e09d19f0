"""A body and what is to be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from contract_cases.facts import Json, Steps

# Where, any one of which rules, how severe. Several rules stand where one value breaks several constraints.
Find: TypeAlias = tuple[str, frozenset[str], Literal["error", "warning"]]


@dataclass(frozen=True, eq=False)
class Case:
    name: str
    kind: str
    body: Json
    finds: tuple[Find, ...] = ()


def pointer(steps: Steps) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def error(steps: Steps, *rules: str) -> tuple[Find, ...]:
    return ((pointer(steps), frozenset(rules), "error"),)


def warning(steps: Steps, *rules: str) -> tuple[Find, ...]:
    return ((pointer(steps), frozenset(rules), "warning"),)
