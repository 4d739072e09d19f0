"""Whether a build allows for what it lacks: a variable without a value, or a secret that is not mounted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nfx_lint.repository.dockerfile import Instruction
from nfx_lint.repository.stages import Stage

# `$NAME` or `${NAME…}`, with the sign that decides about an empty value: `-` and `+` allow it.
_MENTION = re.compile(r"\$(?:\{(\w+):?([-+?])?|(\w+))")
# A shell asks what a variable is: `[ -n "$NAME" ]`, `[ ! "$NAME" ]`, `[ "$NAME" = 1 ]`, `case $NAME`.
_TESTED = re.compile(r"""(?:(?<!\S)-[nz]|\[|!|\btest|\bcase)\s+["']?x?\$\{?(\w+)""")
# An empty value makes another path or user of these.
_NEEDING = frozenset(("ADD", "COPY", "USER", "WORKDIR"))


@dataclass(frozen=True, slots=True)
class Uses:
    """Variables that stages need a value of, and those that may be empty; of most others nothing is known."""

    needed: frozenset[str]
    optional: frozenset[str]


def uses_of(stages: Iterable[Stage]) -> Uses:
    """What the instructions of stages show about their variables."""
    needed, tested, allowed, bare = set[str](), set[str](), set[str](), set[str]()
    for stage in stages:
        for text, is_needing in _texts(stage):
            tested.update(_TESTED.findall(text))
            for match in _MENTION.finditer(text):
                name, sign = match[1] or match[3], match[2]
                if sign in ("-", "+"):
                    allowed.add(name)
                else:
                    (needed if is_needing or sign else bare).add(name)
    return Uses(frozenset(needed), frozenset((tested | (allowed - bare)) - needed))


def _texts(stage: Stage) -> Iterator[tuple[str, bool]]:
    """The texts of a stage that may have variables, and whether each needs their values."""
    yield stage.base, True
    for one in stage.instructions:
        yield f"{one.flag('from') or ''} {one.text}", one.name in _NEEDING
        yield from ((text, False) for text in one.documents)


def allows_missing_secret(one: Instruction, mount: dict[str, str]) -> bool:
    """Whether a `RUN` goes on without a secret: it asks for the file or variable, or has a fallback."""
    text = "\n".join((one.text, *one.documents))
    if name := mount.get("env"):
        fallback = re.search(rf"\$\{{{re.escape(name)}:?[-+]", text)
        return bool(fallback) or name in _TESTED.findall(text)
    given = (mount.get(field) for field in ("target", "dst", "destination"))
    path = re.escape(next(filter(None, given), f"/run/secrets/{mount.get('id', '')}"))
    asked = rf"""(?<!\S)-[efrs]\s+["']?{path}(?![\w./-])"""
    return bool(re.search(rf"""{asked}|{path}["']?\s*(?:2>\s*/dev/null|\|\|)""", text))
