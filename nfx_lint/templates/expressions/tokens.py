"""Words, numbers, texts and blanks of an expression, each read from an offset."""

from nfx_lint.templates.expressions.tree import ExpressionFault

SYNTAX = "expression-syntax"
FORM = "undocumented-expression-form"
_BLANKS = " \t\r\n"
# The characters of a name are not published, so only characters with another meaning end one.
_ENDS_NAME = frozenset(_BLANKS + ".,()'\"{}$[]`|=+?<>!&*;%^~\\\x0b\x0c\x00")
_DIGITS = frozenset("0123456789")
OPERATORS = (
    "===",
    "!==",
    "||",
    "&&",
    "==",
    "!=",
    "??",
    ">=",
    "<=",
    "?",
    "+",
    "-",
    "*",
    "/",
    "%",
    ">",
    "<",
    "!",
)


class ExpressionSyntaxError(Exception):
    """The expression is broken at `fault`; the text after it was not read."""

    def __init__(self, fault: ExpressionFault) -> None:
        self.fault = fault


def syntax_error(start: int, end: int, message: str, hint: str) -> ExpressionSyntaxError:
    return ExpressionSyntaxError(ExpressionFault(SYNTAX, start, end, message, hint))


def after_blanks(text: str, at: int) -> int:
    """The offset of the next character that is not a blank, or the end."""
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


def name_end(text: str, at: int) -> int:
    """The offset after the name that starts at `at`; `at` itself if there is none."""
    while at < len(text) and text[at] not in _ENDS_NAME:
        at += 1
    return at


def number_end(text: str, at: int) -> int:
    """The offset after the number that starts at `at`; `at` itself if there is none."""
    end = _digits_end(text, at + text.startswith("-", at))
    if end == at + text.startswith("-", at):
        return at
    if text.startswith(".", end) and _digits_end(text, end + 1) > end + 1:
        end = _digits_end(text, end + 1)
    return end


def _digits_end(text: str, at: int) -> int:
    while at < len(text) and text[at] in _DIGITS:
        at += 1
    return at


def quoted_end(text: str, at: int, quote: str) -> int:
    """The offset after the text in quotes, or the pattern in slashes, that starts at `at`."""
    end = at + 1
    while end < len(text):
        if text[end] == "\\":
            end += 1
        elif text[end] == quote:
            return end + 1
        end += 1
    what = "a pattern" if quote == "/" else "a string"
    raise syntax_error(at, at + 1, f"{what} in the expression is not closed", f"Close it with `{quote}`.")


def operator_at(text: str, at: int) -> str:
    """The operator of another language at `at`, if there is one."""
    return next((operator for operator in OPERATORS if text.startswith(operator, at)), "")
