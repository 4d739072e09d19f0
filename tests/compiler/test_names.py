"""The compiled data of each kind has a name of its own."""

from __future__ import annotations

from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.contracts.naming import module_of


def test_no_two_kinds_share_their_compiled_data() -> None:
    every = [(kind, edition) for table in (KINDS, NODES) for kind in table for edition in table[kind]]
    assert len({module_of(kind, edition) for kind, edition in every}) == len(every)
