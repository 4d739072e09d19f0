"""Finds the expressions in a string, and reads them. The time is linear in the length of the string."""

from nfx_lint._compiled.expression_table import FUNCTIONS, MEANT_OPERATORS, MEANT_ROOTS, ROOTS
from nfx_lint.limits import DEEPEST_EXPRESSION
from nfx_lint.templates.expressions.tokens import (
    FORM,
    ExpressionSyntaxError,
    after_blanks,
    name_end,
    number_end,
    operator_at,
    quoted_end,
    syntax_error,
)
from nfx_lint.templates.expressions.tree import (
    Call,
    Expression,
    ExpressionFault,
    Literal,
    LookAlike,
    Opaque,
    Reference,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.templates.expressions.tree import Value

_WORDS = ("true", "false", "null", "undefined")


def expressions_in(text: str) -> "Iterator[Expression | LookAlike]":
    """The expressions of a string, and texts that look like expressions, in order."""
    at = text.find("${")
    while at >= 0:
        if text[at - 1 : at] == "\\":  # escaped
            end = at + 2
        else:
            found = _expression(text, at) if _begins_expression(text, at) else _look_alike(text, at)
            end = found.end
            yield found
        at = text.find("${", end)


def is_expression(text: str) -> bool:
    """Whether `text` is one expression and nothing else, and so may give a value of any type."""
    found = next(expressions_in(text), None) if text.startswith("${") else None
    return isinstance(found, Expression) and not found.runtime and found.end == len(text)


def meant_root(word: str) -> str:
    """The root that an unknown word was meant to be; empty if none is similar."""
    from nfx_lint.suggest import closest

    return MEANT_ROOTS.get(word) or closest(word, ROOTS) or ""


def _begins_expression(text: str, at: int) -> bool:
    start = after_blanks(text, at + 2 + text.startswith("{", at + 2))
    end = name_end(text, start)
    word, after = text[start:end], text[end : end + 1]
    if after not in (".", "(", "["):
        return False
    if word in ROOTS or (after == "(" and word in FUNCTIONS):
        return True
    return after != "[" and len(word) <= 16 and meant_root(word) != ""


def _look_alike(text: str, at: int) -> LookAlike:
    """`${NAME}`; for a longer form, such as the shell's `${NAME%.*}`, its beginning without a name."""
    runtime = text.startswith("{", at + 2)
    start = after_blanks(text, at + 3) if runtime else at + 2
    end = name_end(text, start)
    while text.startswith(".", end):
        end = name_end(text, end + 1)
    close, name = "}}" if runtime else "}", text[start:end]
    end = after_blanks(text, end) if runtime else end
    closed = text.startswith(close, end)
    return LookAlike(name if closed else "", at, end + len(close) * closed, runtime)


def _expression(text: str, at: int) -> Expression:
    runtime = text.startswith("{", at + 2)
    start = after_blanks(text, at + 2 + runtime)
    root = text[start : name_end(text, start)]
    faults: list[ExpressionFault] = []
    try:
        value, end = _value(text, at + 2 + runtime, 0, faults)
        end = after_blanks(text, end)
        close = "}}" if runtime else "}"
        if not text.startswith(close, end):
            raise _not_closed(text, at, end, close)
        return Expression(root, value, at, end + len(close), runtime, tuple(faults))
    except ExpressionSyntaxError as broken:
        fault = broken.fault
        return Expression(root, None, at, max(at + 2, fault.start), runtime, (*faults, fault))


def _not_closed(text: str, at: int, end: int, close: str) -> ExpressionSyntaxError:
    if end >= len(text) or text.startswith("${", end):
        return syntax_error(
            at, end, f"the expression is not closed: `{close}` is missing", f"Close it with `{close}`."
        )
    return _unexpected(text, end, f"Close the expression with `{close}` before it.")


def _unexpected(text: str, at: int, hint: str) -> ExpressionSyntaxError:
    operator = operator_at(text, at)
    if operator:
        hint = f"Use the function `{MEANT_OPERATORS[operator]}(...)`."
        return syntax_error(at, at + len(operator), f"expressions have no operator `{operator}`", hint)
    end = max(name_end(text, at), at + 1)
    return syntax_error(at, end, "unexpected text in the expression", hint)


def _value(text: str, at: int, depth: int, faults: "list[ExpressionFault]") -> "tuple[Value, int]":
    at = after_blanks(text, at)
    char = text[at : at + 1]
    if char in ("'", '"'):
        end = quoted_end(text, at, char)
        if char == '"':
            words = "double quotes in the expression"
            faults.append(ExpressionFault(FORM, at, end, words, "Use single quotes, the documented form."))
        return Literal("string", text[at + 1 : end - 1], at, end), end
    if char == "/":
        end = quoted_end(text, at, "/")
        end = name_end(text, end)
        return Literal("pattern", text[at:end], at, end), end
    end = number_end(text, at)
    if end > at and name_end(text, end) == end:
        return Literal("number", text[at:end], at, end), end
    end = name_end(text, at)
    if end == at:
        raise _nothing_here(text, at)
    word = text[at:end]
    if word in _WORDS and not text.startswith((".", "("), end):
        return Literal("boolean" if word in ("true", "false") else "null", word, at, end), end
    return _dotted(text, at, end, depth, False, faults)


def _nothing_here(text: str, at: int) -> ExpressionSyntaxError:
    if text.startswith("${", at):
        words = "nested expression"
        return syntax_error(at, at + 2, words, "Write what is inside without `${` and `}`.")
    if at >= len(text):
        return syntax_error(at, at, "the expression is not closed: `}` is missing", "Close it with `}`.")
    if text[at] in ",)}":
        return syntax_error(
            at, at + 1, "a value is missing in the expression", "Write a value, or remove the comma."
        )
    return _unexpected(text, at, "Write a reference, a function, a number, or a string in single quotes.")


def _dotted(
    text: str, at: int, end: int, depth: int, outer: bool, faults: "list[ExpressionFault]"
) -> "tuple[Value, int]":
    """A value that begins with a name: a reference or a call."""
    root = text[at:end]
    if root == "template" and text.startswith(".", end) and not outer:
        inner = name_end(text, end + 1)
        if inner == end + 1:
            raise syntax_error(at, end + 1, "no name follows `template.`", "Add a name after the dot.")
        value, end = _dotted(text, end + 1, inner, depth, True, faults)
        value.start = at
        return value, end
    if text.startswith("(", end):
        hint = f"Write `fn.{root}(...)`." if root in FUNCTIONS else "Call a function as `fn.NAME(...)`."
        raise syntax_error(at, end, "a function is called without `fn.` before its name", hint)
    if root == "fn":
        return _call(text, at, end, depth, outer, faults)
    path, end = _path(text, end, faults)
    if text.startswith("(", end):
        raise syntax_error(at, end, "this is not a function", "Call a function as `fn.NAME(...)`.")
    return Reference(root, path, at, end, outer), end


def _path(text: str, at: int, faults: "list[ExpressionFault]") -> "tuple[tuple[str, ...], int]":
    path = []
    while text.startswith((".", "["), at):
        if text[at] == "[":
            close = _bracket_end(text, at)
            words = "brackets in a reference"
            faults.append(
                ExpressionFault(FORM, at, close, words, "Write the step after a dot, as in `ports.0.dns`.")
            )
            path.append(text[at + 1 : close - 1].strip("'\""))
            at = close
            continue
        end = name_end(text, at + 1)
        if end == at + 1:
            raise syntax_error(
                at, at + 1, "no name follows a dot in the expression", "Add a name after the dot."
            )
        path.append(text[at + 1 : end])
        at = end
    return tuple(path), at


def _bracket_end(text: str, at: int) -> int:
    quote = text[at + 1 : at + 2]
    end = quoted_end(text, at + 1, quote) if quote in ("'", '"') else name_end(text, at + 1)
    if not text.startswith("]", end):
        raise syntax_error(at, at + 1, "a bracket in the expression is not closed", "Close it with `]`.")
    return end + 1


def _call(
    text: str, at: int, end: int, depth: int, outer: bool, faults: "list[ExpressionFault]"
) -> "tuple[Value, int]":
    named = name_end(text, end + 1) if text.startswith(".", end) else end
    if named <= end + 1:
        raise syntax_error(at, named, "no function name follows `fn`", "Write `fn.NAME(...)`.")
    name = text[end + 1 : named]
    opening = after_blanks(text, named)
    if not text.startswith("(", opening):
        hint = "Write its arguments in parentheses after the name."
        raise syntax_error(at, named, "a function is named but not called", hint)
    if depth >= DEEPEST_EXPRESSION:
        hint = "Split the expression up, for example with another argument."
        raise syntax_error(
            at, named, f"functions are nested more than {DEEPEST_EXPRESSION} levels deep", hint
        )
    arguments, end = _arguments(text, opening + 1, name, depth + 1, faults)
    if text.startswith(".", end):  # whether this can read the fields of a result is not published
        _, end = _path(text, end, faults)
    return Call(name, arguments, at, named, end, outer), end


def _arguments(
    text: str, at: int, name: str, depth: int, faults: "list[ExpressionFault]"
) -> "tuple[tuple[Value, ...], int]":
    found: list[Value] = []
    at = after_blanks(text, at)
    if text.startswith(")", at):
        return (), at + 1
    lambdas = [type == "lambda" for type in FUNCTIONS.get(name, {}).get("parameters", ())]
    while True:
        if lambdas[len(found) : len(found) + 1] == [True]:
            value, at = _opaque(text, after_blanks(text, at))
        else:
            value, at = _value(text, at, depth, faults)
        found.append(value)
        at = after_blanks(text, at)
        if text.startswith(")", at):
            return tuple(found), at + 1
        if not text.startswith(",", at):
            if at >= len(text) or text[at] == "}":
                hint = "Close it with `)`."
                raise syntax_error(at, min(at + 1, len(text)), "a function call is not closed", hint)
            raise _unexpected(text, at, "Separate arguments with commas, and close the call with `)`.")
        at += 1


def _opaque(text: str, at: int) -> "tuple[Value, int]":
    """An argument, up to the comma or parenthesis that ends it."""
    start, depth, references = at, 0, []
    while at < len(text):
        char = text[at]
        if char in ("'", '"'):
            at = quoted_end(text, at, char)
            continue
        if depth == 0 and char in ",)}":
            break
        depth += (char in "([{") - (char in ")]}")
        end = name_end(text, at)
        if end == at:
            at += 1
        elif text[at:end] in ("args", "refs") and text.startswith(".", end):
            path, closed = _path(text, end, [])
            references.append(Reference(text[at:end], path, at, closed))
            at = closed
        else:
            at = end
            while text.startswith(".", at):
                at = max(name_end(text, at + 1), at + 1)
    if at == start:
        raise _nothing_here(text, at)
    return Opaque(tuple(references), start, at), at
