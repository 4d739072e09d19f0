"""What differs on Windows about consoles: no UTF-8 there, and colours only once they are asked for."""

from __future__ import annotations

import io
import os
import sys
from types import SimpleNamespace

import colorama
import pytest

from nfx_lint.cli import console


def on(
    system: str, monkeypatch: pytest.MonkeyPatch, *, terminal: bool = True
) -> tuple[console.Console, list[io.BytesIO]]:
    """The console of a process on a system, and what is written to standard output and error there."""
    written = [io.BytesIO(), io.BytesIO()]
    for name, stream in zip(("stdout", "stderr"), written, strict=True):
        wrapper = io.TextIOWrapper(stream, encoding="cp437", newline="\r\n")
        monkeypatch.setattr(stream, "isatty", lambda: terminal, raising=False)
        monkeypatch.setattr(sys, name, wrapper)
    monkeypatch.setattr(console, "os", SimpleNamespace(**vars(os) | {"name": system}))
    return console.console_of_process(), written


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """One item for each time that the console was asked to show colours."""
    calls: list[None] = []
    monkeypatch.setattr(colorama, "just_fix_windows_console", lambda: calls.append(None))
    return calls


def test_any_text_is_written_as_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, written = on("nt", monkeypatch)
    ours.write("é ☃ 한\n")
    ours.stderr.write("→\n")
    ours.stderr.flush()
    assert [stream.getvalue().decode("utf-8") for stream in written] == ["é ☃ 한\n", "→\n"]


def test_half_a_pair_is_written_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name of a file on Windows may have one, and UTF-8 has none."""
    ours, written = on("nt", monkeypatch)
    ours.write("\ud83d.json\n")
    assert written[0].getvalue() == b"\\ud83d.json\n"


def test_colours_are_asked_for_on_windows_alone(monkeypatch: pytest.MonkeyPatch, asked: list[None]) -> None:
    on("posix", monkeypatch)
    on("nt", monkeypatch, terminal=False)
    assert asked == []
    on("nt", monkeypatch)
    assert asked == [None]
