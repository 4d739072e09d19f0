"""Dockerfiles are read as BuildKit reads them, in linear time."""

from __future__ import annotations

import pytest

from nfx_lint.limits import LONGEST_EXPANDED_WORD
from nfx_lint.repository.dockerfile import instructions_of
from nfx_lint.repository.stages import Dockerfile, dockerfile_from, expanded, mounts_of


def read(text: str) -> list[tuple[str, str, int]]:
    return [(one.name, one.text, one.line) for one in instructions_of(text)]


def stages_of(text: str) -> Dockerfile:
    found = dockerfile_from(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("FROM a\nrun  b  c\n", [("FROM", "a", 1), ("RUN", "b  c", 2)]),
        ("# c\n\n  # d\nFROM a", [("FROM", "a", 4)]),
        ("RUN a \\\n  b \\  \n# c\n\n c\nRUN d", [("RUN", "a   b  c", 1), ("RUN", "d", 6)]),
        ("RUN a \\\\\nRUN b", [("RUN", "a \\\\", 1), ("RUN", "b", 2)]),
        ("# escape=`\nRUN a `\n b\nRUN c \\\nRUN d", [("RUN", "a  b", 2), ("RUN", "c \\", 4), ("RUN", "d", 5)]),
        ("# syntax=docker/dockerfile:1\n# escape=`\nRUN a `\n b", [("RUN", "a  b", 3)]),
        ("\n# escape=`\nRUN a `\nRUN b", [("RUN", "a `", 3), ("RUN", "b", 4)]),
        ("RUN <<EOF\nCOPY a b\nEOF\nRUN c", [("RUN", "<<EOF", 1), ("RUN", "c", 4)]),
        ("RUN <<-'E'\n\tCOPY a b\n\tE\nRUN c", [("RUN", "<<-'E'", 1), ("RUN", "c", 4)]),
        ("COPY <<A <<B /x/\n1\nA\n2\nB\nRUN c", [("COPY", "<<A <<B /x/", 1), ("RUN", "c", 6)]),
        ("RUN echo '<<EOF'\nRUN b", [("RUN", "echo '<<EOF'", 1), ("RUN", "b", 2)]),
        ("RUN echo 'a <<EOF b'\nRUN b\nRUN cat <<EOF\nc\nEOF", [("RUN", "echo 'a <<EOF b'", 1), ("RUN", "b", 2), ("RUN", "cat <<EOF", 3)]),
        ('RUN echo "a \\" <<EOF"\nRUN b <<EOF\nEOF', [("RUN", 'echo "a \\" <<EOF"', 1), ("RUN", "b <<EOF", 2)]),
        ("RUN cat <<EOF\nRUN b", [("RUN", "cat <<EOF", 1), ("RUN", "b", 2)]),
        ("CMD echo <<EOF\nEOF\n", [("CMD", "echo <<EOF", 1), ("EOF", "", 2)]),
        ("", []),
    ],
)  # fmt: skip
def test_instructions(text: str, found: list[tuple[str, str, int]]) -> None:
    assert read(text) == found


def test_flags_and_words() -> None:
    (copy, run) = instructions_of(
        'COPY --from=a --chown=1:1 ["b c", "d"]\nRUN --mount=type=cache,target=/x --network=none y -z'
    )
    assert copy.flags == ("--from=a", "--chown=1:1") and copy.words == ("b c", "d")
    assert run.words == ("y", "-z") and run.flag("network") == "none"
    assert list(mounts_of(run)) == [{"type": "cache", "target": "/x"}]


def test_stages_that_a_target_needs() -> None:
    text = "FROM a AS one\nFROM b AS two\nFROM one AS three\nCOPY --from=two x y\nFROM c\nRUN --mount=from=three,target=/x y"
    file = stages_of(text)
    names = {
        target: [stage.number for stage in file.needed(target)]
        for target in ("", "three", "TWO", "0", "none")
    }
    assert names == {"": [0, 1, 2, 3], "three": [0, 1, 2], "TWO": [1], "0": [0], "none": []}
    assert [stage.number for stage in file.chain("three")] == [2, 0]


def test_arguments_have_the_default_of_a_global_one() -> None:
    file = stages_of("ARG A=1 B\nFROM x\nARG A\nARG B\nARG C='d'\n")
    found = {one.name: one.default for one in file.arguments("")}
    assert found == {"A": "1", "B": None, "C": "d"}


@pytest.mark.parametrize(
    ("word", "text"),
    [("a", "a"), ("$A/b", "1/b"), ("${A}b", "1b"), ("$X", None), ("${A:-2}", None), ("${A", None), ("$", None), ("$B", None)],
)  # fmt: skip
def test_expanded(word: str, text: str | None) -> None:
    assert expanded(word, {"A": "1", "B": "$A"}) == text


@pytest.mark.parametrize(("times", "fits"), [(5, True), (5000, False), (500_000, False)])
def test_a_word_that_no_path_is_as_long_as_is_unknown(times: int, fits: bool) -> None:
    assert (expanded("$A" * times, {"A": "x" * 500_000 if times > 5 else "x"}) is not None) is fits
    assert expanded("$A$A", {"A": "x" * (LONGEST_EXPANDED_WORD // 2)}) is None


HOSTILE = {
    "lines": "FROM a\n" + "RUN x\n" * 100_000,
    "continued": "RUN a \\\n" + "b \\\n" * 100_000,
    "flags": "RUN " + "--a=b " * 100_000,
    "documents": "RUN " + "<<a " * 100_000,
    "ended documents": "RUN " + "<<a " * 50_000 + "\n" + "a\n" * 50_000,
    "open documents": "FROM a\n" + "RUN cat <<A <<B\n" * 60_000,  # each searched to the end took minutes
    "backslashes": "RUN " + "\\" * 500_000,
    "list": "COPY [" + '"a",' * 100_000 + '"b"]',
    "deep list": "COPY " + "[" * 100_000,
    "variables": "FROM " + "${" * 200_000,
    "stages": "FROM a\n" * 100_000,
    "directive": "# a=" + " " * 500_000 + "x\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read(name: str) -> None:
    file = dockerfile_from(HOSTILE[name])
    assert (file is None) == (name not in ("lines", "open documents", "variables"))
