"""Checks of the arguments of a document: their values, their use, and those that inputs fill."""

from nfx_lint.templates.expressions.check import named
from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Path, Violation
    from nfx_lint.templates.documents import Document
    from nfx_lint.templates.expression_checks import Used
    from nfx_lint.templates.scopes import Scope

# Keys with which other tools declare an argument.
_DECLARING = frozenset((
    "default", "defaultValue", "description", "name", "required", "sensitive", "title", "type", "value",
))  # fmt: skip
_VALUES = frozenset(("default", "defaultValue", "description", "value"))


def declaration_faults(document: "Document", scope: "Scope") -> "Iterator[Violation]":
    """Arguments with a declaration in place of a value, and outputs of inputs that name no argument."""
    for name, field in scope.declared.items():
        value = document.body[field].get(name)
        if type(value) is dict and _DECLARING.issuperset(value) and not _VALUES.isdisjoint(value):
            words = f"the argument{named(str(name))} is an object with a description or a default"
            hint = "Replace the object with the value alone: arguments have no declarations."
            yield violation("argument-as-declaration", (*document.path, field, name), words, hint)
    for path, name in outputs_of(document):
        if name not in scope.arguments and "${" not in name:
            meant = scope.closest(name, scope.arguments)
            words = f"there is no argument{named(name)}; did you mean `{meant}`?"
            if meant:
                hint = f"Write `{meant}`, or declare the argument."
                yield violation("misspelled-argument", path, words, hint, meant=meant)
            else:
                words = f"the argument{named(name)}, which this input fills, is not declared here"
                yield violation("undeclared-argument", path, words, "Add it to `arguments`.")


def outputs_of(document: "Document") -> "Iterator[tuple[Path, str]]":
    """The arguments that the inputs of a document fill, each with the path of its name."""
    inputs = document.body.get("richInputs")
    for number, item in enumerate(inputs if type(inputs) is list else ()):
        spec = item.get("spec") if type(item) is dict else None
        outputs = spec.get("outputs") if type(spec) is dict else None
        for key, name in outputs.items() if type(outputs) is dict else ():
            if type(name) is str:
                yield (*document.path, "richInputs", number, "spec", "outputs", key), name


def unused_faults(document: "Document", scope: "Scope", used: "Used") -> "Iterator[Violation]":
    """Arguments that nothing uses."""
    if used.all_arguments:
        return
    outputs = {name for _, name in outputs_of(document)}
    for name, field in scope.declared.items():
        if name not in used.arguments and name not in outputs:
            words = "nothing uses this argument"
            path = (*document.path, field, name)
            yield violation(
                "unused-argument", path, words, "Remove it, or use it as `${args.NAME}`.", on="key"
            )
