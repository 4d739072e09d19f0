"""The contracts as they ship: one bundled JSON Schema for each kind and edition."""

from __future__ import annotations

import json
import os
from functools import lru_cache

import nfx_lint.data
from nfx_lint.data.kinds import KINDS
from nfx_lint.model import Json


def data_text(name: str) -> str:
    """A file of compiled data. (`importlib.resources` would do, for 20 ms.)"""
    with open(os.path.join(os.path.dirname(nfx_lint.data.__file__), name), encoding="utf-8") as file:
        return file.read()


@lru_cache(maxsize=64)
def document(kind: str, edition: str) -> dict[str, Json]:
    """The contract of `kind`. Shared: not to be changed by its reader."""
    contract: dict[str, Json] = json.loads(data_text(f"{KINDS[kind]['editions'][edition]['module']}.json"))
    return contract
