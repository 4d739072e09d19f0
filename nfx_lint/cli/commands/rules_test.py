"""`nfx-lint rules test PATH ...`: run the examples of user rules."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from nfx_lint.cli.commands import CLEAN, FOUND
from nfx_lint.cli.console import Console
from nfx_lint.files.paths import slashed
from nfx_lint.limits import LONGEST_MESSAGE
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe


def run(paths: Sequence[str], console: Console) -> int:
    """Report the rules that are invalid or differ from their examples."""
    from nfx_lint.rules.examples import failures
    from nfx_lint.rules.user.files import read_rule

    files = list(_files(paths))
    wrong = 0
    for file in files:
        rule, faults = read_rule(file, slashed(file))
        messages = [str(fault) for fault in faults] if rule is None else _named(file, failures(rule))
        for line in messages:
            console.write(f"{safe(line, LONGEST_MESSAGE)}\n")
        wrong += bool(messages)
    rules = "1 rule" if len(files) == 1 else f"{len(files)} rules"
    console.write(f"{rules} tested, {f'{wrong} with faults' if wrong else 'all find what they should'}\n")
    return FOUND if wrong else CLEAN


def _named(file: str, sentences: Iterable[str]) -> list[str]:
    return [f"{slashed(file)}: {sentence}" for sentence in sentences]


def _files(paths: Sequence[str]) -> Iterator[str]:
    if not paths:
        raise UsageError("name the rules to test, such as nfx-lint rules test policy/")
    for path in paths:
        if not os.path.isdir(path):
            if not os.path.exists(path):
                raise UsageError(f"no such file or folder: {path}")
            yield path
            continue
        names = sorted(name for name in os.listdir(path) if name.endswith((".yaml", ".yml")))
        if not names:
            raise UsageError(f"no rule file, such as some-rule.yaml, is in {path}")
        yield from (os.path.join(path, name) for name in names)
