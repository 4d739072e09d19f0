"""Checks of expressions: syntax, references, and unused names."""

from nfx_lint._compiled.expression_table import FUNCTIONS, ROOTS
from nfx_lint.templates.expressions.check import faults_of, named, references_in
from nfx_lint.templates.expressions.tree import Expression, LookAlike, Reference
from nfx_lint.templates.references import leads_outside, reference_faults
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
        if one.runtime and one.value is not None and not text.is_foreign:
            yield from _runtime_faults(one, text, scope)
        if text.runtime and one.root not in ROOTS and one.root not in FUNCTIONS:
            continue  # a container or a shell may have such a name
        if one.value is None:
            used[id(scope.document)].all_arguments = True
        else:
            for reference, inside in references_in(one.value):
                there = scope.outer if leads_outside(reference, text) else scope
                _use(reference.root, reference.path, there, used)
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
    if not one.name or not named(one.name):
        return
    plain = "." not in one.name
    if one.runtime:
        # The shell and its containers know no such form, unlike `${NAME}`.
        if text.is_foreign or (text.runtime and plain):
            return
        words = f"`${{{{ {one.name} }}}}` is for other tools and will not be replaced"
    elif text.runtime:
        return
    else:
        words = f"`${{{one.name}}}` is not an expression and will not be replaced"
    hint = (
        f"Write `${{{f'args.{one.name}' if plain else 'args.NAME'}}}` for an argument, or the value itself."
    )
    place = (one.start, one.end)
    yield violation("unresolved-variable", text.path, words, hint, within=place)


def _runtime_faults(one: Expression, text: "Text", scope: Scope) -> "Iterator[Violation]":
    """`${{...}}` around anything but a global secret or a reference to a SecretInheritance node."""
    reference = one.value
    if isinstance(reference, Reference):
        if reference.root not in ("args", "refs") or reference.outer:
            return
        name, _ = scope.resolved(reference.path) if reference.path else ("", ())
        nodes = scope.nodes.get(name, ())
        if reference.root == "refs" and (not nodes or any(it.kind in _AT_RUN_TIME for it in nodes)):
            return
    words = "`${{...}}` takes only `secrets` and references to SecretInheritance nodes"
    hint = "Write it with one pair of braces, `${...}`."
    yield violation("unresolved-variable", text.path, words, hint, within=(one.start, one.end))


_AT_RUN_TIME = ("", "SecretInheritance")
