"""What the quick test takes for fine has no complaints, and most of what has none is taken for fine."""

from __future__ import annotations

import pytest
from contract_bodies import bodies
from hypothesis import given
from hypothesis import strategies as st
from mutations import mutated
from profiles import examples, sampled

import nfx_lint.detection.complaints as module
from nfx_lint._compiled.kinds import KINDS
from nfx_lint.detection.complaints import members_of, weight

CONTRACTS = [(kind, edition) for kind, editions in KINDS.items() for edition in editions]


@pytest.mark.parametrize(("kind", "edition"), sampled(CONTRACTS, 9))
@examples(15)
@given(data=st.data())
def test_it_changes_no_weight(kind: str, edition: str, data: st.DataObject) -> None:
    some = bodies(kind, edition)
    body = data.draw(some | mutated(some))
    quickly = weight(body, kind, edition)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "is_fine", lambda value, members: False)
        assert weight(body, kind, edition) == quickly


def test_a_value_that_fits_gets_no_closer_look() -> None:
    members = members_of("manual-job", "2025-07")["fields"]["billing"]
    assert module.is_fine({"deploymentPlan": "nf-compute-20"}, members)
    for wrong in ({}, {"deploymentPlan": 20}, {"deploymentPlan": "nf-compute-20", "plan": "x"}, [], None):
        assert not module.is_fine(wrong, members)
