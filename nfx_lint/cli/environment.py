"""Options from the environment: `NFX_LINT_FAIL_ON=warning` is `--fail-on warning` if that is not given."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from nfx_lint.cli.arguments import Parser
from nfx_lint.model import UsageError
from nfx_lint.report.safe import safe

PREFIX = "NFX_LINT_"
_YES, _NO = ("1", "true", "yes", "on"), ("", "0", "false", "no", "off")


def with_environment(
    arguments: argparse.Namespace, parser: Parser, environ: Mapping[str, str]
) -> argparse.Namespace:
    """The arguments, with options that were not given from variables.

    Raises `UsageError` for a wrong value.
    """
    values = vars(arguments).copy()
    for action in parser.actions():
        variable = _variable(action)
        if variable in environ and values[action.dest] == action.default:
            values[action.dest] = _value(action, variable, environ[variable])
    return argparse.Namespace(**values)


def _variable(action: argparse.Action) -> str:
    """The variable of an option, from its long name; none for `--help` and similar options."""
    long = [name for name in action.option_strings if name.startswith("--")]
    if not long or action.dest in ("help", "version", "debug"):
        return ""
    return PREFIX + long[0].removeprefix("--").replace("-", "_").upper()


def _value(action: argparse.Action, variable: str, text: str) -> object:
    if action.nargs == 0:
        if text.lower() not in (*_YES, *_NO):
            raise UsageError(f"{variable} is 1 or 0, not {safe(text)}")
        return text.lower() in _YES
    try:
        value = action.type(text) if callable(action.type) else text
    except UsageError as error:
        raise UsageError(f"{variable}: {error}") from None
    return [value] if isinstance(action, argparse._AppendAction) else value
