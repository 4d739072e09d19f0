"""`tests/mutate.py` names lines of the program: each has to be there, once."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

TESTS = Path(__file__).parent


def test_every_mutation_finds_its_line() -> None:
    for mutation in mutate().MUTATIONS:
        text = (TESTS.parent / "nfx_lint" / mutation.file).read_text("utf-8")
        assert text.count(mutation.right) == 1, mutation.what


def mutate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mutate", TESTS / "mutate.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
