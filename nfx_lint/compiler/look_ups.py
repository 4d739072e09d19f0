"""Fields that several rows of rules look up: generated code gets each of them once, before the rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

# A look-up without another one inside: the variable, and the field.
_INNERMOST = re.compile(r"_get\((\w+), ('[^']*')\)")


def looked_up_once(lines: Sequence[str], variables: Collection[str]) -> Iterator[str]:
    """The lines, with a variable for each field of `variables` that they look up more than once."""
    known, found = set(variables), 0
    while again := _repeated(lines, known):
        variable, field = again
        name, found = f"g{found}", found + 1
        yield f"{name} = _get({variable}, {field})"
        lines = [line.replace(f"_get({variable}, {field})", name) for line in lines]
        known.add(name)
    yield from lines


def _repeated(lines: Sequence[str], variables: Collection[str]) -> tuple[str, str] | None:
    """The variable and the field of the first look-up that occurs again."""
    counts = Counter(match.groups() for line in lines for match in _INNERMOST.finditer(line))
    for (variable, field), count in counts.items():
        if count > 1 and variable in variables:
            return variable, field
    return None
