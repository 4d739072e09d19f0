"""The table of other YAML readers' numbers, held against those readers' own resolvers."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml.resolver import VersionedResolver

from nfx_lint.source.yaml.ambiguous import VERSION_1_1, VERSION_1_2

NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
# Scalars that look like numbers, times and versions, and some that only begin so.
SCALARS = st.text("0123456789.eE+-xXob_:afinNF", min_size=1, max_size=12) | st.from_regex(
    r"[-+]?[0-9]{1,3}([.:_eE][-+]?[0-9]{0,3}){0,3}", fullmatch=True
)


@given(SCALARS)
def test_yaml_1_1_is_pyyaml(text: str) -> None:
    tag = yaml.SafeLoader("").resolve(yaml.ScalarNode, text, (True, False))
    assert bool(VERSION_1_1.fullmatch(text)) is (tag in NUMBERS)


@given(SCALARS.filter(lambda text: "_" not in text and "b" not in text))
def test_yaml_1_2_is_ruamel(text: str) -> None:
    # ruamel.yaml also takes underscores and `0b`, which no schema of YAML 1.2 has.
    from ruamel.yaml import ScalarNode

    tag = str(VersionedResolver(version=(1, 2)).resolve(ScalarNode, text, (True, False)))
    assert bool(VERSION_1_2.fullmatch(text)) is (tag in NUMBERS)
