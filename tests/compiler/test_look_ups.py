"""Rows of rules look up the same fields: generated code gets each of them once."""

from __future__ import annotations

from nfx_lint.compiler.look_ups import looked_up_once


def test_a_field_that_is_looked_up_again_gets_a_variable() -> None:
    lines = [
        "if _get(_get(b, 'deployment'), 'vcs') is _M and x1 is _M: f.append('a')",
        "if _get(_get(b, 'deployment'), 'vcs') is not _M: f.append('b')",
        "if _get(_get(b, 'deployment'), 'internal') is _M: f.append('c')",
    ]
    assert list(looked_up_once(lines, {"v", "b"})) == [
        "g0 = _get(b, 'deployment')",
        "g1 = _get(g0, 'vcs')",
        "if g1 is _M and x1 is _M: f.append('a')",
        "if g1 is not _M: f.append('b')",
        "if _get(g0, 'internal') is _M: f.append('c')",
    ]


def test_what_is_looked_up_once_or_in_a_loop_stays() -> None:
    lines = [
        "if _get(v, 'a') is _M: f.append('a')",
        "for k in v:",
        "    if _get(k, 'b') is _M or _get(k, 'b') == 1: f.append('b')",
    ]
    assert list(looked_up_once(lines, {"v", "b"})) == lines
