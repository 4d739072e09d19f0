"""Bodies and what is to be said of each, generated from tests/facts and never from the contract.

Each group is a function of a kind that yields `Case`s: a body has one fault at most, and `finds` is all
that the contract and the documented conditions have to say about it. Warnings of other rules are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from contract_cases.case import Case
from contract_cases.condition_faults import git_history_without_folder, missing_companions, refused_keys
from contract_cases.facts import KINDS, REQUEST_KINDS
from contract_cases.faults import (
    deprecated_fields,
    map_value_faults,
    missing_fields,
    misspelled_fields,
    second_item_faults,
    union_faults,
    unknown_fields,
    value_faults,
)
from contract_cases.leaks import leaks
from contract_cases.valid import valid_cases

__all__ = ["CONDITION_GROUPS", "CONTRACT_GROUPS", "KINDS", "REQUEST_KINDS", "Case", "all_cases"]

Group = Callable[[str], Iterator[Case]]

CONTRACT_GROUPS: tuple[Group, ...] = (
    valid_cases,
    value_faults,
    map_value_faults,
    second_item_faults,
    missing_fields,
    unknown_fields,
    misspelled_fields,
    deprecated_fields,
    union_faults,
    leaks,
)
CONDITION_GROUPS: tuple[Group, ...] = (missing_companions, git_history_without_folder, refused_keys)


def all_cases(kind: str) -> Iterator[Case]:
    for group in CONTRACT_GROUPS + CONDITION_GROUPS:
        yield from group(kind)
