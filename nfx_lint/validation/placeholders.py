"""Placeholders that another tool fills in before a body is sent: `${NAME}` or `{{ name }}`.

With the setting `placeholders` such a value is unknown, as an expression is in a template: nothing is
reported about it, and rules that depend on it are silent. Without the setting a hint names it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from nfx_lint.model import Json, Path, Violation
from nfx_lint.pointers import value_at, with_values

_ENVSUBST = re.compile(r"\$\{[A-Za-z_][A-Za-z0-9_]*\}")
# Findings about a key, whatever its value is.
_ABOUT_KEYS = frozenset(("unknown-field", "misspelled-field", "deprecated-field"))
# What every rule takes for a value that is not known yet.
_UNKNOWN = "${placeholder}"


def _has_envsubst(text: str) -> bool:
    return "${" in text and _ENVSUBST.search(text) is not None


def _has_jinja(text: str) -> bool:
    return any(-1 < text.find(opens) < text.rfind(closes) for opens, closes in (("{{", "}}"), ("{%", "%}")))


TOOLS: Mapping[str, Callable[[str], bool]] = {"envsubst": _has_envsubst, "jinja": _has_jinja}


def tool_of(value: Json, tools: Iterable[str] = TOOLS) -> str | None:
    """The tool whose placeholder is in a value."""
    if type(value) is not str:
        return None
    return next((tool for tool in tools if TOOLS[tool](value)), None)


def without_placeholders(body: Json, tools: Collection[str]) -> tuple[Json, frozenset[Path]]:
    """The body with an unknown value for each that has a placeholder, and the paths of these."""
    paths = frozenset(_placeholders(body, tools))
    return (with_values(body, paths, _UNKNOWN), paths) if paths else (body, paths)


def _placeholders(body: Json, tools: Collection[str]) -> Iterator[Path]:
    pending: list[tuple[Path, Json]] = [((), body)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, dict | list):
            steps = value.items() if isinstance(value, dict) else enumerate(value)
            pending += [((*path, step), child) for step, child in steps]
        elif tool_of(value, tools):
            yield path


def known(found: Iterable[Violation], paths: Collection[Path]) -> Iterator[Violation]:
    """The violations that do not depend on the unknown values at `paths`."""
    return (one for one in found if one.path not in paths or one.rule in _ABOUT_KEYS)


def with_hints(found: Iterable[Violation], body: Json) -> Iterator[Violation]:
    """The violations; the hints of those about a value with a placeholder name the setting."""
    for one in found:
        tool = None if one.rule in _ABOUT_KEYS else tool_of(value_at(body, one.path))
        hint = f'{one.hint} If {tool} fills it in, set `placeholders = ["{tool}"]` in the configuration.'
        yield replace(one, hint=hint.lstrip()) if tool else one
