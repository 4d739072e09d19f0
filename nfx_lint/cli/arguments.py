"""Command-line parsing with argparse: errors are `UsageError`s with suggestions."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from typing import NoReturn

from nfx_lint.messages import quoted
from nfx_lint.model import UsageError
from nfx_lint.suggest import did_you_mean, no_such


class Parser(argparse.ArgumentParser):
    """An argument parser that neither prints nor exits."""

    def __init__(self, program: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=program,
            description=description,
            epilog=epilog,
            formatter_class=_formatter,
            add_help=False,
            allow_abbrev=False,
        )
        if sys.version_info >= (3, 14):
            self.color = False
        self.add_argument("-h", "--help", action="store_true", help="show this help")

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} ({self.prog} --help shows the usage)")

    def actions(self) -> list[argparse.Action]:
        """The arguments and options, in the order they were added."""
        return list(self._actions)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The arguments in `words`; options and paths may be mixed."""
        arguments, strangers = self.parse_known_intermixed_args(_without_separator(words))
        if strangers:
            option = strangers[0].partition("=")[0]
            if not option.startswith("-"):
                raise UsageError(f"{self.prog} takes no argument {quoted(option)} (--help shows the usage)")
            known = [name for action in self._actions for name in action.option_strings]
            raise UsageError(f"there is no option {quoted(option)}{did_you_mean(option, known)}")
        return arguments


def _without_separator(words: Sequence[str]) -> list[str]:
    """`words` without the `--` before paths, which argparse mishandles if options and paths are mixed."""
    if "--" not in words:
        return list(words)
    at = words.index("--")
    paths = [f"./{word}" if word.startswith("-") and word != "-" else word for word in words[at + 1 :]]
    return [*words[:at], *paths]


class OneOf:
    """An argument type for one of `names`; `what` is their noun in messages."""

    def __init__(self, what: str, names: tuple[str, ...]) -> None:
        self.what, self.names = what, names

    def __call__(self, word: str) -> str:
        return known(self.what, word, self.names)


def one_of(what: str, names: Iterable[str]) -> OneOf:
    """An argument type for one of `names`."""
    return OneOf(what, tuple(names))


def known(what: str, word: str, names: Iterable[str]) -> str:
    """`word`, if it is one of `names`; otherwise raises a `UsageError` with a suggestion."""
    choices = list(names)
    if word not in choices:
        raise UsageError(no_such(what, word, choices))
    return word


def _formatter(prog: str) -> argparse.HelpFormatter:
    return argparse.RawDescriptionHelpFormatter(prog, max_help_position=26, width=100)
