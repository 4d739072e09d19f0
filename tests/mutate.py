"""Mutations of lines that join parts of the program, each with the tests of the quick profile that find it.

    python tests/mutate.py             tries all of them, each in a copy of the repository
    python tests/mutate.py suppress    tries those with the word in their file or description

A mutation that survives, or whose line is no longer there, makes the exit code 1. To add one: the line as it
is, the line made wrong, and the tests that have to fail then.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
COPIED = ("nfx_lint", "rules", "tests", "docs", "examples", "pyproject.toml", "README.md")
CASES = "tests/test_cases.py -k"


class Mutation(NamedTuple):
    what: str
    file: str
    right: str
    wrong: str
    tests: str


MUTATIONS = (
    # ---- which setting wins
    Mutation(
        "a nested configuration is passed over for one above it",
        "config/discovery.py",
        "while folder != top and not found:",
        "while folder != top:",
        "tests/config/test_nested.py",
    ),
    Mutation(
        "files of a nested configuration have no baseline",
        "config/options.py",
        "baseline = self.policy.baseline if self.policy else None",
        "baseline = None",
        "tests/config/test_nested.py",
    ),
    Mutation(
        "an override's level leaves an ignored rule ignored",
        "config/selection.py",
        "ignored -= {rule for rule, level in override.levels.items() if level != OFF}",
        "pass",
        f"{CASES} override-level-enables-ignored",
    ),
    Mutation(
        "levels win over those of an override",
        "config/selection.py",
        "levels |= override.levels",
        "levels = {**override.levels, **levels}",
        f"{CASES} later-override-wins",
    ),
    Mutation(
        "an override ignores nothing",
        "config/selection.py",
        "ignored |= override.ignore",
        "pass",
        f"{CASES} later-override-wins",
    ),
    Mutation(
        "select wins over ignore",
        "config/selection.py",
        "if rule in self.ignore or self.levels.get(rule) == OFF:",
        "if self.levels.get(rule) == OFF or (rule in self.ignore and rule not in self.select):",
        f"{CASES} ignore-wins-over-select",
    ),
    Mutation(
        "select wins over the level `off`",
        "config/selection.py",
        "if rule in self.ignore or self.levels.get(rule) == OFF:",
        "if rule in self.ignore:",
        f"{CASES} level-off-wins-over-select",
    ),
    Mutation(
        "extend-select adds nothing to select",
        "config/selection.py",
        "return rule in self.select or rule in self.extend_select",
        "return rule in self.select or not self.select",
        f"{CASES} extend-select-adds-to-select",
    ),
    Mutation(
        "extend-select alone selects nothing else",
        "config/selection.py",
        "if self.select or rule in self.extend_select:",
        "if self.select or self.extend_select:",
        f"{CASES} extend-select-enables-preview",
    ),
    Mutation(
        "a level does not enable a preview rule",
        "config/selection.py",
        "return rule in self.levels or not self._is_preview(rule)",
        "return not self._is_preview(rule)",
        f"{CASES} level-enables-preview",
    ),
    Mutation(
        "the first entry of `files` wins",
        "config/policy.py",
        "self.kinds[numbers[-1]][1]",
        "self.kinds[numbers[0]][1]",
        f"{CASES} later-files-entry-wins",
    ),
    Mutation(
        "the configuration wins over the command line",
        "config/load.py",
        "        if given.get(key):\n",
        "        if given.get(key) and not (config and key in config.values):\n",
        f"{CASES} command-line",
    ),
    Mutation(
        "--select leaves `extend-select` as it is",
        "config/load.py",
        '"select": "extend-select", ',
        "",
        f"{CASES} command-line-select-replaces-both",
    ),
    Mutation(
        "--ignore leaves `extend-ignore` as it is",
        "config/load.py",
        '"ignore": "extend-ignore", ',
        "",
        f"{CASES} command-line-ignore-replaces-both",
    ),
    # ---- suppressions and the baseline
    Mutation(
        "an ignored rule does not use its suppression",
        "filters/apply.py",
        "return _any_rule if _has_suppressions(document, name, options) else",
        "return",
        f"{CASES} suppressed-and-ignored",
    ),
    Mutation(
        "a finding of an ignored rule counts as suppressed",
        "filters/suppressions.py",
        "if selection.is_enabled(finding.rule):",
        "if True:",
        f"{CASES} suppressed-and-ignored",
    ),
    Mutation(
        "a suppression does not hold on its last day",
        "filters/suppressions.py",
        "datetime.date.fromisoformat(until) < today",
        "datetime.date.fromisoformat(until) <= today",
        "tests/filters/test_suppressions.py",
    ),
    Mutation(
        "one comment too many is read",
        "filters/suppressions.py",
        "if number >= MOST_COMMENTS:",
        "if number > MOST_COMMENTS:",
        "tests/test_limits.py -k comments",
    ),
    Mutation(
        "counts of duplicate baseline entries are added",
        "config/baseline_file.py",
        "known[key] = max(known[key], count)",
        "known[key] += count",
        f"{CASES} baseline-merged",
    ),
    # ---- one fault, two layers
    Mutation(
        "a number that is too large is reported by the reader and the contract",
        "diagnose.py",
        'if not (one.rule == "non-json-value" and one.path in reported):',
        "if True:",
        f"{CASES} number-too-large",
    ),
    Mutation(
        "faults inside conflicting options are reported",
        "validation/validator.py",
        "if not _is_below(found.path, shadowed)",
        "",
        f"{CASES} two-sources",
    ),
    Mutation(
        "a misspelled option is reported as missing",
        "validation/object_keywords.py",
        'if keys and not decision.present and set(misspelled(value, schema["properties"]).values()) & set(keys):',
        "if False:",
        f"{CASES} misspelled-option",
    ),
    # ---- order
    Mutation(
        "files come in the order of the command line",
        "file_check.py",
        "files = sorted((one.file for one in outcomes if one.file), key=lambda file: file.file)",
        "files = [one.file for one in outcomes if one.file]",
        f"{CASES} files-in-order",
    ),
    Mutation(
        "findings come in the order of the command line",
        "file_check.py",
        "findings.sort(key=Finding.sort_key)",
        "pass",
        "tests/test_api.py -k order_of_paths",
    ),
    # ---- files, requests, kinds
    Mutation(
        "a blank behind a backslash ends a line of .gitignore",
        "files/gitignore.py",
        'kept += " "',
        "pass",
        "tests/files/test_gitignore.py",
    ),
    Mutation(
        "a backslash behind a backslash escapes a blank",
        "files/gitignore.py",
        '(len(kept) - len(kept.rstrip("\\\\"))) % 2',
        '(len(kept) - len(kept.rstrip("\\\\")))',
        "tests/files/test_gitignore.py",
    ),
    Mutation(
        "any two steps pass for those of a team",
        "contracts/endpoints.py",
        "if steps[:2] == TEAM and len(steps) > 3:\n        found",
        'if steps[0] == "v1" and len(steps) > 3:\n        found',
        "tests/test_api.py",
    ),
    Mutation(
        "the team's id is not looked at",
        "contracts/endpoints.py",
        '{"teamId": steps[2]}',
        "{}",
        "tests/test_api.py",
    ),
    Mutation(
        "kinds of one collection do not collide",
        "cross_file/name_collisions.py",
        "if stated := facts_of(kind).collection:",
        "if (stated := facts_of(kind).collection) is None:",
        "tests/cross_file/test_name_collisions.py",
    ),
    # ---- shares of work
    Mutation(
        "a share may be empty",
        "parallel/pool.py",
        "size = max(least, min(",
        "size = max(0, min(",
        "tests/parallel/test_pool.py -k divided",
    ),
    Mutation(
        "there may be more shares than fit into the pipe",
        "parallel/pool.py",
        "least = max(1, -(-len(things) // MOST_SHARES))",
        "least = 1",
        "tests/parallel/test_pool.py -k divided",
    ),
    # ---- the repository
    Mutation(
        "a hook's own list of files does not count",
        "repository/git_folder.py",
        "if os.path.dirname(path) == os.path.realpath(own) and os.path.lexists(path):",
        "if False:",
        "tests/repository/test_work_trees.py -k commit",
    ),
    Mutation(
        "a hook's list of files counts for another repository",
        "repository/git_folder.py",
        "if os.path.dirname(path) == os.path.realpath(own) and os.path.lexists(path):",
        "if os.path.lexists(path):",
        "tests/repository/test_work_trees.py -k another",
    ),
    Mutation(
        "a `.git` file is followed anywhere",
        "repository/git_folder.py",
        "return (own, own) if _is_of_submodule(own, root) else None",
        "return (own, own)",
        "tests/repository/test_git.py -k elsewhere",
    ),
    Mutation(
        "the shortest short form of a remote wins",
        "repository/remotes.py",
        "and len(value) > len(short) and",
        "and len(value) > 0 and",
        "tests/repository/test_remotes.py -k longest",
    ),
    Mutation(
        "a remote counts only as Git fetches it",
        "repository/remotes.py",
        "for url in (*urls, *fetched) if",
        "for url in fetched if",
        "tests/repository/test_remotes.py -k written",
    ),
    Mutation(
        "the clean way does not expect a short form",
        "repository/near.py",
        'if b"insteadof" in config:',
        "if False:",
        "tests/repository/test_remotes.py -k clean",
    ),
    Mutation(
        "a `git` that does not answer leaves the findings out",
        "repository/git_view.py",
        "if stopped.is_set():",
        "if False:",
        "tests/repository/test_not_compared.py -k answer",
    ),
    Mutation(
        "a shallow clone has all branches",
        "repository/git.py",
        "has_all = not is_shallow and fetches_all_branches(entries)",
        "has_all = True",
        "tests/repository/test_work_trees.py -k branch",
    ),
    Mutation(
        "the reason for no comparison is lost",
        "engine.py",
        "return replace(outcome, uncompared=uncompared) if uncompared else outcome",
        "return outcome",
        "tests/repository/test_not_compared.py",
    ),
    # ---- limits
    Mutation(
        "a line of the full length has no fingerprint",
        "locate/line_fingerprint.py",
        "len(compact[number - 1]) <= LONGEST_LINE_PREFIX",
        "len(compact[number - 1]) < LONGEST_LINE_PREFIX",
        "tests/test_limits.py -k fingerprint",
    ),
    Mutation(
        "a key of the most characters is shortened",
        "messages.py",
        "if len(name) > LONGEST_NAME:",
        "if len(name) >= LONGEST_NAME:",
        "tests/test_limits.py -k messages",
    ),
    Mutation(
        "a list of the most names is left out",
        "messages.py",
        "if len(names) <= MOST_NAMES_IN_A_HINT else",
        "if len(names) < MOST_NAMES_IN_A_HINT else",
        "tests/test_limits.py -k hints",
    ),
    Mutation(
        "which keys are compared depends on the process",
        "suggest.py",
        "in sorted(unknown)[:MOST_UNKNOWN_KEYS]:",
        "in sorted(unknown[:MOST_UNKNOWN_KEYS]):",
        "tests/test_limits.py -k compared",
    ),
    Mutation(
        "two neighbours in the wrong order are two slips",
        "suggest.py",
        "if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:",
        "if False:",
        "tests/test_limits.py -k near_miss",
    ),
    # ---- columns and secrets
    Mutation(
        "a column beyond the end of a line is its end",
        "locate/columns.py",
        "beyond = column - before",
        "beyond = 1",
        "tests/locate/test_columns.py",
    ),
    Mutation(
        "a value that looks secret is shown",
        "locate/shown.py",
        "if not place.documented or place.secret or (isinstance(value, str) and looks_secret(value)):",
        "if not place.documented or place.secret:",
        "tests/locate/test_redact.py",
    ),
    Mutation(
        "a field that the contract marks as secret is shown",
        "locate/shown.py",
        'secret or bool(child.get("x-secret"))',
        "secret",
        "tests/locate/test_redact.py -k kubeconfig",
    ),
    Mutation(
        "a pattern of a credential backtracks",
        "rules/checks/credentials.py",
        "-----BEGIN [A-Z ]{0,40}PRIVATE KEY",
        "-----BEGIN [A-Z ]*PRIVATE KEY",
        "tests/locate/test_redact.py -k bound",
    ),
)


def result(mutation: Mutation, copy: Path) -> str:
    """`found`, or what is wrong with the mutation or its tests."""
    path = copy / "nfx_lint" / mutation.file
    text = path.read_text("utf-8") if path.exists() else ""
    if text.count(mutation.right) != 1:
        return "the line is not there, or not there once"
    if ended(mutation.tests, copy) != 0:
        return "the tests do not pass without it"
    path.write_text(text.replace(mutation.right, mutation.wrong), "utf-8")
    code = ended(mutation.tests, copy)
    path.write_text(text, "utf-8")
    return {0: "SURVIVED", 1: "found"}.get(code, f"pytest ended with {code}")


def ended(tests: str, copy: Path) -> int:
    """The exit code of pytest for some tests."""
    command = [sys.executable, "-m", "pytest", "-x", "-p", "no:cacheprovider", *tests.split()]
    environ = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=copy, env=environ, stdout=subprocess.DEVNULL).returncode


def copied(folder: Path) -> Path:
    """What the tests need of this checkout, in `folder`."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    return folder


def main(word: str) -> int:
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(Path(folder))
        results = []
        for mutation in MUTATIONS:
            if word in mutation.file or word in mutation.what:
                results.append(result(mutation, copy))
                print(f"{results[-1]}: {mutation.file}: {mutation.what}", flush=True)
    return int(any(one != "found" for one in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
