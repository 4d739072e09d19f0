"""Each limit is in one place, in SECURITY.md if it is one against hostile input, and holds exactly."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import nfx_lint
from nfx_lint import limits
from nfx_lint.config import load
from nfx_lint.locate.credentials import looks_secret
from nfx_lint.locate.line_fingerprint import line_prefixes
from nfx_lint.messages import known_names, quoted, subject
from nfx_lint.model import ConfigError
from nfx_lint.patterns import dfa_table
from nfx_lint.rules.checks import credentials
from nfx_lint.suggest import closest, misspelled

ROOT = Path(__file__).parent.parent
MODULE = Path(limits.__file__).read_text("utf-8")
# Numbers at the top of a module that limit nothing, by what they are.
FACTS = {
    "MAX_CODE_POINT", "SAFE_DIGITS", "SAFE_WHOLE", "LARGEST", "_LARGEST_INDEX", "_END_OF_FILE", "_FAILED",
    "INTERRUPTED", "UNSTARTED", "READER_GONE", "CLEAN", "FOUND", "WRONG_USE", "OUR_FAULT", "VERSION", "_PLAIN_TUPLE",
    "_NUMBER", "_HEADER", "_FIRST_WITH_EXPONENT", "LEAST_MINUTES", "WHOLE",
}  # fmt: skip
LAYOUT = {"_CONTEXT", "_WIDTH", "_WIDTH_OF_A_LOG", "_ONE_SCREEN", "_NUMBERS", "_NARROWEST_LINE", "_TAB"}
TUNING = {
    "LARGE_TEXT", "BLOCK", "FEW", "MANY", "_FIRST_READ", "OBJECTS", "SHARE", "SHARE_ANEW", "SHARES_EACH", "SHORT",
    "WORTH_SHARING", "WORTH_STARTING",
}  # fmt: skip
WEIGHTS = {
    "MOST_DIFFERENCE",
    "SLIGHT",
    "INVENTED",
    "MISSING",
    "STRAY",
    "STRAY_BELOW",
}  # of complaints about a body, of steps of a path
FORMS_OF_CREDENTIALS = {
    "MIN_SECRET_LENGTH", "SHORTEST", "SHORTEST_KEY", "SHORTEST_TOKEN", "_SHORTEST_TEXT", "_SHORTEST_RUN",
    "_SHORTEST_KEY", "_SHORTEST_LINE", "_LONGEST_HOST", "LONGEST_USER", "LONG_PART", "_MOST_CHANGES",
}  # fmt: skip
JOB = "name: Nightly report\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\n"
AWS_KEY = "AKIA" + "Z" * 16


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((ROOT / "nfx_lint").rglob("*.py")):
        if path.name != "limits.py" and "_compiled" not in path.parts:
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text("utf-8"))


def number(node: ast.expr) -> bool:
    """Whether an expression consists of numbers only."""
    if isinstance(node, ast.BinOp):
        return number(node.left) and number(node.right)
    if isinstance(node, ast.UnaryOp):
        return number(node.operand)
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def constants(module: ast.Module) -> Iterator[str]:
    """The names that a module gives to numbers."""
    for node in module.body:
        if isinstance(node, ast.AnnAssign) and node.value and number(node.value):
            yield ast.unparse(node.target)
        for target in node.targets if isinstance(node, ast.Assign) else ():
            assert isinstance(node, ast.Assign)
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = zip(target.elts, node.value.elts, strict=True)
                yield from (ast.unparse(name) for name, value in pairs if number(value))
            elif number(node.value):
                yield ast.unparse(target)


def test_no_other_module_names_a_limit() -> None:
    # What reads packages for maintainers is not in the wheel, and has its limits beside what they limit.
    shipped = (module for path, module in sources() if not path.startswith("nfx_lint/compiler/upstream/"))
    found = {name for module in shipped for name in constants(module)}
    assert found == FACTS | LAYOUT | TUNING | FORMS_OF_CREDENTIALS | WEIGHTS


def test_no_text_is_cut_at_a_number_without_a_name() -> None:
    cuts = [
        f"{path}:{node.lineno}"
        for path, module in sources()
        for node in ast.walk(module)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "safe" and any(map(number, node.args[1:]))
    ]
    assert cuts == []


def test_each_limit_is_used_and_has_a_reason() -> None:
    names = {node.id for _, module in sources() for node in ast.walk(module) if isinstance(node, ast.Name)}
    assert set(constants(ast.parse(MODULE))) - names == set()
    bare = re.findall(r"(?<=\n\n)[A-Z].*", MODULE)
    assert bare == []


def test_the_limits_against_hostile_input_are_documented() -> None:
    hostile = MODULE.partition("# ==== against hostile input")[2].partition("# ====")[0]
    names = list(constants(ast.parse(hostile)))
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = re.findall(r"^\| [^|]+ \| ([\d,]+)( MB| KB| s|) \| [^|]+ \| `([A-Z_]+)` \|$", text, re.MULTILINE)
    units = {" MB": 1024 * 1024, " KB": 1024, " s": 1, "": 1}
    documented = {name: int(value.replace(",", "")) * units[unit] for value, unit, name in rows}
    assert documented == {name: getattr(limits, name) for name in names}
    assert [name for *_, name in rows] == names


def test_keys_in_messages() -> None:
    most = limits.LONGEST_NAME
    assert quoted("k" * most) == f"`{'k' * most}`"
    assert quoted("k" * (most + 1)) == f"`{'k' * (most - 1)}…`"
    assert subject(("k" * (most - 4), 2)) == f"`{'k' * (most - 4)}[2]`"
    assert subject(("k" * most, 2)) == f"`{'k' * most}`"


def test_names_in_hints() -> None:
    names = [f"field{number}" for number in range(limits.MOST_NAMES_IN_A_HINT + 1)]
    assert known_names(names[:-1]).endswith(f"{names[-2]}.")
    assert known_names(names) == ""


def test_characters_of_a_line_fingerprint() -> None:
    lines = ["a" * limits.LONGEST_LINE_PREFIX, "b" * (limits.LONGEST_LINE_PREFIX + 1), "c"]
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
        ("prot", "port", True),  # two neighbours that are swapped are one edit
    ],
)
def test_edits_of_a_near_miss(word: str, known: str, meant: bool) -> None:
    assert (closest(word, [known]) == known) is meant


def test_keys_that_are_compared_with_known_ones() -> None:
    others = [f"a{number:03}" for number in range(limits.MOST_UNKNOWN_KEYS)]
    assert misspelled([*others[1:], "descripton"], ["description"]) == {"descripton": "description"}
    assert misspelled([*others, "descripton"], ["description"]) == {}


def test_characters_that_are_searched_for_credentials() -> None:
    assert not looks_secret("a " * 5_000)
    assert looks_secret("a " * 5_000 + "a")
    most = limits.LONGEST_TEXT_WITH_A_CREDENTIAL
    assert credentials.credential_in(AWS_KEY)
    assert credentials.credential_in(AWS_KEY.ljust(most))
    assert not credentials.credential_in(AWS_KEY.ljust(most + 1))


def test_comments_that_are_read() -> None:
    def rules(comments: int) -> list[str]:
        text = "# nfx-lint: ignore-file[wrong-type] -- once and again\n" * comments
        return [finding.rule for finding in nfx_lint.check_text(text + JOB, "job.yaml").findings]

    most = limits.MOST_COMMENTS
    assert "invalid-suppression" not in rules(most)
    assert rules(most + 1).count("invalid-suppression") == 1


def test_size_of_a_configuration(tmp_path: Path) -> None:
    path = tmp_path / "nfx-lint.toml"
    for text in ("#" * limits.MOST_BYTES_OF_A_CONFIGURATION, "#" + "." * limits.MOST_DOTS_IN_A_LINE):
        path.write_text(text, "utf-8")
        assert load.read(str(path)).values == {}
        path.write_text(f"{text}{text[-1]}", "utf-8")
        with pytest.raises(ConfigError):
            load.read(str(path))


def test_texts_that_a_pattern_keeps() -> None:
    any_text = (bytes(256), (0,), frozenset((0,)), set[str]())
    for number in range(limits.MOST_REMEMBERED_TEXTS + 1):
        assert dfa_table.matches(any_text, f"text {number}")
    assert len(any_text[3]) == limits.MOST_REMEMBERED_TEXTS
    any_text[3].clear()
    assert dfa_table.matches(any_text, "a" * limits.LONGEST_REMEMBERED_TEXT)
    assert not any_text[3]
