"""What a word was meant to be, and the sentence that says so."""

from __future__ import annotations

import pytest
from command_line import run

from nfx_lint.rules.catalogue import catalogue
from nfx_lint.suggest import closest, did_you_mean, intended, no_such

RULES = [rule.id for rule in catalogue()]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mising-field", "missing-field"),
        ("Missing_Field", "missing-field"),
        ("command-override", "command-override-unused"),
        ("override-command", "command-override-unused"),
        ("mutable-image", "mutable-image-tag"),
        ("sentinel", "redis-sentinel-too-few-replicas"),
        ("mi", None),
        ("", None),
        ("-", None),
        ("nothing-like-it", None),
        ("x" * 1000, None),
    ],
)
def test_the_rule_that_is_meant(word: str, expected: str | None) -> None:
    assert intended(word, RULES) == expected


def test_a_near_miss_goes_before_a_beginning() -> None:
    assert intended("form", ["formats", "from", "forms"]) == "from"
    assert intended("--form", ["--no-form-x", "--format"]) == "--format"


def test_a_key_of_a_document_is_not_guessed_by_its_beginning() -> None:
    assert closest("port", ["portsOfAll"]) is None


def test_the_sentence() -> None:
    assert no_such("kind", "jobs", ["job", "addon"]) == "there is no kind `jobs`; did you mean `job`?"
    assert no_such("kind", "zzz", ["job", "addon"]) == "there is no kind `zzz`; choose from job, addon"
    assert no_such("kind", "zzz", ["job"], "see there") == "there is no kind `zzz`; see there"
    assert no_such("kind", "zzz", map(str, range(1000, 1100))) == "there is no kind `zzz`"
    assert did_you_mean("zzz", ["job"]) == ""


@pytest.mark.parametrize(
    "words", [("explain", "comand-override-unused"), ("--ignore", "comand-override-unused", "x.json")]
)
def test_the_same_is_guessed_wherever_a_rule_is_named(words: tuple[str, ...]) -> None:
    expected = (
        "nfx-lint: there is no rule `comand-override-unused`; did you mean `command-override-unused`?\n"
    )
    assert run(*words).err == expected
