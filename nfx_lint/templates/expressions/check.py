"""Checks of parsed expressions: unknown names and mismatched arguments."""

from nfx_lint._compiled.expression_table import ENCODINGS, FUNCTIONS, MEANT_FUNCTIONS, ROOTS
from nfx_lint.limits import LONGEST_NAME
from nfx_lint.templates.expressions.parse import meant_root
from nfx_lint.templates.expressions.tree import Call, ExpressionFault, Literal, Opaque, Reference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nfx_lint.templates.expressions.tree import Expression, Value

_TYPES = {
    "string": "a string",
    "pattern": "a pattern",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "object or array": "an object or a list",
}


def closest_function(name: str) -> str:
    """The function that `name` was meant to be; empty if none is near."""
    from nfx_lint.suggest import closest

    return closest(name, FUNCTIONS) or ""


def faults_of(
    expression: "Expression", closest: "Callable[[str], str]" = closest_function
) -> "Iterator[ExpressionFault]":
    """The faults of one expression, independent of its document.

    `closest` gives the function that an unknown name was meant to be.
    """
    yield from expression.faults
    if expression.value is not None:
        yield from _faults(expression.value, closest)


def references_in(value: "Value") -> "Iterator[tuple[Reference, bool]]":
    """The references of a value, each with whether it is an argument of a function."""
    pending: list[tuple[Value, bool, bool]] = [(value, False, False)]
    while pending:
        one, inside, outer = pending.pop()
        if isinstance(one, Reference):
            if outer and not one.outer:
                one = Reference(one.root, one.path, one.start, one.end, True)
            yield one, inside
        elif isinstance(one, Call):
            pending += [(argument, True, outer or one.outer) for argument in reversed(one.arguments)]
        elif isinstance(one, Opaque):
            yield from ((reference, True) for reference in one.references)


def type_of(value: "Value") -> str:
    """The type of a value; `any` if it is known only at run time."""
    if isinstance(value, Literal):
        return value.type
    if isinstance(value, Call) and value.name in FUNCTIONS:
        gives: str = FUNCTIONS[value.name]["gives"]
        return gives
    return "any"


def named(name: str) -> str:
    """A name of the document for a message: as code if it is short and looks like a name, else empty."""
    plain = name.replace("-", "").replace("_", "").replace(".", "")
    return f" `{name}`" if len(name) <= LONGEST_NAME and plain.isalnum() else ""


def _faults(value: "Value", closest: "Callable[[str], str]") -> "Iterator[ExpressionFault]":
    if isinstance(value, Reference):
        if value.root not in ROOTS or value.root == "template":
            yield _unknown_root(value)
    elif isinstance(value, Call):
        yield from _call_faults(value, closest)
        for argument in value.arguments:
            yield from _faults(argument, closest)


def _unknown_root(value: Reference) -> ExpressionFault:
    meant = meant_root(value.root) if value.path else ""
    end = value.start + len(value.root)
    if meant and meant != value.root:
        words = f"unknown expression root{named(value.root)}; did you mean `{meant}`?"
        hint = f"Write `{meant}.` before the name."
        return ExpressionFault("unknown-expression-root", value.start, end, words, hint, meant)
    words = f"unknown expression root{named(value.root)}"
    hint = "Write `args.NAME`, `refs.NAME.id`, `fn.NAME(...)`, `secrets.ID`, or a string in single quotes."
    return ExpressionFault("unknown-expression-root", value.start, end, words, hint)


def _call_faults(call: Call, closest: "Callable[[str], str]") -> "Iterator[ExpressionFault]":
    function = FUNCTIONS.get(call.name)
    if function is None:
        yield _unknown_function(call, closest)
        return
    count, least, most = len(call.arguments), function["least"], function["most"]
    if count < least or (most is not None and count > most):
        wanted = _counted(least, most)
        words = f"`fn.{call.name}` takes {wanted}, but gets {count}"
        yield ExpressionFault(
            "wrong-argument-count", call.start, call.end, words, f"Call it as `{signature(call.name)}`."
        )
        return
    for number, argument in enumerate(call.arguments):
        parameters = function["parameters"]
        yield from _argument_faults(call, number, parameters[min(number, len(parameters) - 1)], argument)


def _unknown_function(call: Call, closest: "Callable[[str], str]") -> ExpressionFault:
    meant = MEANT_FUNCTIONS.get(call.name) or closest(call.name)
    words = f"there is no function{named(call.name)}" + (f"; did you mean `{meant}`?" if meant else "")
    hint = f"Write `{signature(meant)}`." if meant else "Use a function that the template guide lists."
    start = call.name_end - len(call.name)
    return ExpressionFault("unknown-function", start, call.name_end, words, hint, meant or None)


def _counted(least: int, most: "int | None") -> str:
    if most is None:
        return f"{least} or more arguments"
    if least == most:
        return f"{least} argument{'' if least == 1 else 's'}"
    return f"{least} {'or' if most == least + 1 else 'to'} {most} argument{'' if most == 1 else 's'}"


def signature(name: str) -> str:
    """How a function is called: `fn.replace(string, pattern, string)`."""
    function = FUNCTIONS[name]
    parameters = [*function["parameters"]]
    if function["most"] is None:
        parameters = parameters * function["least"] + ["..."]
    else:
        parameters = [
            word if number < function["least"] else f"[{word}]" for number, word in enumerate(parameters)
        ]
    return f"fn.{name}({', '.join(parameters)})"


def _argument_faults(call: Call, number: int, wanted: str, argument: "Value") -> "Iterator[ExpressionFault]":
    if isinstance(argument, Opaque) or _fits(wanted, argument):
        return
    place = f"argument {number + 1} of `fn.{call.name}`"
    if wanted == "encoding":
        words, hint = f"{place} must be an encoding", f"Write {' or '.join(repr(one) for one in ENCODINGS)}."
    else:
        words = f"{place} is {_TYPES[type_of(argument)]}, not {_TYPES[wanted]}"
        hint = f"Call it as `{signature(call.name)}`."
    yield ExpressionFault("function-argument-mismatch", argument.start, argument.end, words, hint)


def _fits(wanted: str, argument: "Value") -> bool:
    """Whether an argument may fit a parameter: only a certain mismatch is a fault."""
    given = type_of(argument)
    if given in ("any", "null", wanted) or wanted in ("any", "lambda"):
        return True
    written = argument.value if isinstance(argument, Literal) else None
    if wanted == "encoding":
        return written is None or written in ENCODINGS
    if wanted in ("string", "pattern"):
        return given not in ("array", "object")
    if wanted == "number":
        return given == "string" and (written is None or _is_number(written))
    return given in wanted


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
