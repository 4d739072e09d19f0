"""The YAML files under `rules/`, read by our own reader, as a user's are: a build needs no other."""

from __future__ import annotations

from pathlib import Path as FilePath

from nfx_lint.model import Json
from nfx_lint.source.document import read


class RuleFileError(ValueError):
    """A file under `rules/` has a fault; the text names the file and the fault."""


def read_yaml(path: FilePath) -> Json:
    """The value of a YAML file. Raises `RuleFileError` for any fault."""
    document = read(path.read_bytes(), ".yaml")
    if not document.parsed or document.faults:
        raise RuleFileError(f"{path.name}: {document.faults[0].message}")
    return document.value
