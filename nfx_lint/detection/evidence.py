"""Evidence that a file of unknown kind is Northflank's: its name, and fields that only Northflank has.

Such a file is reported even in a folder, and never skipped silently.
"""

from __future__ import annotations

from nfx_lint._compiled.kinds import TABLE
from nfx_lint._compiled.places import ONLY
from nfx_lint.detection.candidates import row, top_marks
from nfx_lint.limits import LEVELS_SEARCHED, MOST_VALUES_SEARCHED
from nfx_lint.model import Json

_NAME = "northflank"
_HOST = "api.northflank.com"
# Schemas describe bodies, and examples quote them.
_DESCRIPTIONS = frozenset(("$schema", "$defs", "definitions", "properties", "openapi", "swagger"))
_QUOTES = frozenset(("example", "examples"))


def says_northflank(path: str) -> bool:
    """Whether the name of a file or of one of its folders says Northflank, such as `northflank/a.json`."""
    steps = path.lower().replace("\\", "/")
    return _NAME in steps and any(_NAME in _words(step) for step in steps.split("/"))


def is_named_northflank(path: str) -> bool:
    """Whether the name of the file itself says Northflank, such as `northflank.yaml`."""
    return says_northflank(path.replace("\\", "/").rpartition("/")[2])


def _words(step: str) -> list[str]:
    return step.replace("-", ".").replace("_", ".").split(".")


def field_of_northflank(body: Json) -> str:
    """The first field near the top of a body that only Northflank has; empty if it has none."""
    level, left = [body], MOST_VALUES_SEARCHED
    for _ in range(LEVELS_SEARCHED):
        below: list[Json] = []
        for value in level:
            if isinstance(value, list):
                below += value
            elif isinstance(value, dict) and _DESCRIPTIONS.isdisjoint(value):
                if found := ONLY.intersection(value):
                    return min(found)
                below += [child for key, child in value.items() if key not in _QUOTES]
        level = [value for value in below[:left] if isinstance(value, dict | list)]
        left -= len(below[:left])
    return ""


def mentions_northflank(text: str) -> bool:
    """Whether an unparsable text has a field that only Northflank has, or two fields that few others have."""
    if _HOST in text or any(f'{name}":' in text or f"{name}:" in text for name in ONLY):
        return True
    needed = {key for number in range(len(TABLE)) for key in row(number)[1]}
    return sum(key in text for key in needed & top_marks()) > 1
