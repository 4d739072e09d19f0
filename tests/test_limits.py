"""Each limit holds at its value and one beyond it."""

from __future__ import annotations

from pathlib import Path

import pytest

import nfx_lint
from nfx_lint import messages
from nfx_lint.config import load
from nfx_lint.filters import suppressions
from nfx_lint.locate.line_fingerprint import LENGTH, line_prefixes
from nfx_lint.locate.redact import looks_secret
from nfx_lint.messages import known_names, quoted, subject
from nfx_lint.model import ConfigError
from nfx_lint.patterns import dfa_table
from nfx_lint.rules.checks import credentials
from nfx_lint.suggest import MOST_UNKNOWN_KEYS, closest, misspelled

JOB = "name: Nightly report\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"
AWS_KEY = "AKIA" + "Z" * 16


def test_keys_in_messages() -> None:
    most = messages.MOST_CHARACTERS_OF_A_KEY
    assert quoted("k" * most) == f"`{'k' * most}`"
    assert quoted("k" * (most + 1)) == f"`{'k' * (most - 1)}…`"
    assert subject(("k" * (most - 4), 2)) == f"`{'k' * (most - 4)}[2]`"
    assert subject(("k" * most, 2)) == f"`{'k' * most}`"


def test_names_in_hints() -> None:
    names = [f"field{number}" for number in range(messages.MOST_NAMES_IN_A_HINT + 1)]
    assert known_names(names[:-1]).endswith(f"{names[-2]}.")
    assert known_names(names) == ""


def test_characters_of_a_line_fingerprint() -> None:
    lines = ["a" * LENGTH, "b" * (LENGTH + 1), "c"]
    assert set(line_prefixes(lines, [1, 2], lambda number: True)) == {1}


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("abcdefxy", "abcdefgh", True),
        ("abcdexyz", "abcdefgh", False),
        ("abcdexy", "abcdefg", False),
        ("abcdefx", "abcdefg", True),
        ("abx", "abc", True),
        ("ax", "ab", False),
        ("k" * 64, "k" * 63, True),
        ("k" * 65, "k" * 64, False),
    ],
)
def test_edits_of_a_near_miss(word: str, known: str, meant: bool) -> None:
    assert (closest(word, [known]) == known) is meant


def test_keys_that_are_compared_with_known_ones() -> None:
    others = [f"a{number:03}" for number in range(MOST_UNKNOWN_KEYS)]
    assert misspelled([*others[1:], "descripton"], ["description"]) == {"descripton": "description"}
    assert misspelled([*others, "descripton"], ["description"]) == {}


def test_characters_that_are_searched_for_credentials() -> None:
    assert not looks_secret("a " * 5_000)
    assert looks_secret("a " * 5_000 + "a")
    most = credentials.MOST_CHARACTERS_SEARCHED
    assert credentials.credential_in(AWS_KEY)
    assert credentials.credential_in(AWS_KEY.ljust(most))
    assert not credentials.credential_in(AWS_KEY.ljust(most + 1))


def test_comments_that_are_read() -> None:
    def rules(comments: int) -> list[str]:
        text = "# nfx-lint: ignore-file[wrong-type] -- once and again\n" * comments
        return [finding.rule for finding in nfx_lint.check_text(text + JOB, "job.yaml").findings]

    most = suppressions.MOST_COMMENTS
    assert "invalid-suppression" not in rules(most)
    assert rules(most + 1).count("invalid-suppression") == 1


def test_size_of_a_configuration(tmp_path: Path) -> None:
    path = tmp_path / "nfx-lint.toml"
    for text in ("#" * load.MOST_BYTES, "#" + "." * load.MOST_DOTS_IN_A_LINE):
        path.write_text(text, "utf-8")
        assert load.read(str(path)).values == {}
        path.write_text(f"{text}{text[-1]}", "utf-8")
        with pytest.raises(ConfigError):
            load.read(str(path))


def test_texts_that_a_pattern_keeps() -> None:
    any_text = (bytes(256), (0,), frozenset((0,)), set[str]())
    for number in range(dfa_table.MOST_KNOWN + 1):
        assert dfa_table.matches(any_text, f"text {number}")
    assert len(any_text[3]) == dfa_table.MOST_KNOWN
    any_text[3].clear()
    assert dfa_table.matches(any_text, "a" * dfa_table.LONGEST_KNOWN)
    assert not any_text[3]
