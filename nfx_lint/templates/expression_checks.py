"""Checks of expressions: syntax, references, and unused names."""

from nfx_lint._compiled.expression_table import FUNCTIONS, ROOTS
from nfx_lint.templates.expressions.check import faults_of, named, references_in
from nfx_lint.templates.expressions.tree import LookAlike
from nfx_lint.templates.references import reference_faults
from nfx_lint.templates.scopes import Scope
from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Violation
    from nfx_lint.templates.strings import Text


class Used:
    """The names that a document's expressions use. With `all_arguments` any argument may be used."""

    __slots__ = ("all_arguments", "arguments", "refs")

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.refs: set[str] = set()
        self.all_arguments = False


def text_faults(text: "Text", scope: Scope, used: "dict[int, Used]") -> "Iterator[Violation]":
    """The faults of one string; the names it uses are added to `used`, by the document's `id`."""
    syntax_reported = False
    for one in text.found:
        if isinstance(one, LookAlike):
            yield from _look_alike_faults(one, text)
            continue
        if text.runtime and one.root not in ROOTS and one.root not in FUNCTIONS:
            continue  # a container, or a shell, may well have such a name
        if one.value is None:
            used[id(scope.document)].all_arguments = True
        else:
            for reference, inside in references_in(one.value):
                _use(reference.root, reference.path, scope.outer if reference.outer else scope, used)
                yield from reference_faults(reference, inside, text, scope)
        for fault in faults_of(one, lambda name: scope.closest(name, FUNCTIONS, numbered=False)):
            # Only the first syntax fault of a string is reported: the rest may follow from it.
            if fault.rule != "expression-syntax" or not syntax_reported:
                words, hint, place = fault.message, fault.hint, (fault.start, fault.end)
                yield violation(fault.rule, text.path, words, hint, within=place, meant=fault.meant)
            syntax_reported = syntax_reported or fault.rule == "expression-syntax"


def _use(root: str, path: "tuple[str, ...]", scope: "Scope | None", used: "dict[int, Used]") -> None:
    if scope is None:
        return
    names = used[id(scope.document)]
    if root == "args":
        names.arguments.update(path[:1], [".".join(path)])
        names.all_arguments = names.all_arguments or not path
    elif root == "refs" and path:
        names.refs.add(scope.resolved(path)[0])


def _look_alike_faults(one: LookAlike, text: "Text") -> "Iterator[Violation]":
    if text.runtime or not one.name or not named(one.name):
        return
    words = f"`${{{one.name}}}` is not an expression and will not be replaced"
    plain = "." not in one.name
    hint = (
        f"Write `${{{f'args.{one.name}' if plain else 'args.NAME'}}}` for an argument, or the value itself."
    )
    place = (one.start, one.end)
    yield violation("unresolved-variable", text.path, words, hint, within=place)
