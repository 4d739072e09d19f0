"""Checks of references: existing nodes and outputs, run order, declared arguments."""

from nfx_lint._compiled.template_table import KINDS, LISTS, OUTER_FIELDS, TRIGGER_OUTPUTS
from nfx_lint.templates.expressions.check import named
from nfx_lint.templates.violations import violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Violation
    from nfx_lint.templates.documents import TemplateNode
    from nfx_lint.templates.expressions.tree import Reference
    from nfx_lint.templates.scopes import Scope
    from nfx_lint.templates.strings import Text

_LISTS = frozenset(LISTS)


def reference_faults(
    reference: "Reference", inside: bool, text: "Text", scope: "Scope"
) -> "Iterator[Violation]":
    """The faults of one reference. `inside` is whether it is a function argument."""
    if leads_outside(reference, text):
        if scope.outer is None:
            words = "`template.` is used outside a nested document"
            hint = "Remove `template.`: it is for preview templates and release flows in a pipeline node."
            yield _at("outer-prefix-without-outer", reference, text, words, hint)
            return
        scope, node = scope.outer, None
    else:
        node = text.node
    if reference.root == "args" and reference.path:
        yield from _argument_faults(reference, text, scope)
    elif reference.root == "refs" and reference.path:
        name, path = scope.resolved(reference.path)
        nodes = scope.nodes.get(name, ())
        if nodes:
            yield from _order_faults(reference, name, node, nodes[0], text)
            if len(nodes) == 1:
                yield from _output_faults(reference, name, path, nodes[0], text, scope)
        elif name in scope.triggers:
            yield from _trigger_faults(reference, path, text, scope)
        elif not _may_be_trigger(name, path, scope):
            yield from _unknown(reference, name, inside, text, scope)


def leads_outside(reference: "Reference", text: "Text") -> bool:
    """Whether a reference is to the document around this one.

    Fields of a nested document that the outer one reads need no `template.`; it changes nothing there.
    """
    return reference.outer and not (text.node is not None and text.node.kind in OUTER_FIELDS)


def _may_be_trigger(name: str, path: "tuple[str, ...]", scope: "Scope") -> bool:
    """Whether a reference may be to an output of a trigger that the document does not list."""
    output = bool(path) and path[0] in TRIGGER_OUTPUTS
    return scope.elsewhere and output and not scope.closest(name, scope.nodes)


def _at(
    rule: str, reference: "Reference", text: "Text", message: str, hint: str, meant: "str | None" = None
) -> "Violation":
    return violation(rule, text.path, message, hint, within=(reference.start, reference.end), meant=meant)


def _argument_faults(reference: "Reference", text: "Text", scope: "Scope") -> "Iterator[Violation]":
    name = reference.path[0]
    if name in scope.arguments or ".".join(reference.path) in scope.arguments or name in scope.filled:
        return
    if scope.may_have(name, text.node):
        return
    meant = scope.closest(name, scope.arguments)
    if meant:
        words = f"there is no argument{named(name)}; did you mean `{meant}`?"
        hint = f"Write `args.{meant}`, or declare the argument."
        yield _at("misspelled-argument", reference, text, words, hint, meant)
    else:
        words = f"the argument{named(name)} is not declared here"
        hint = "Add it to `arguments`, or make sure that the overrides kept outside Git set it."
        yield _at("undeclared-argument", reference, text, words, hint)


def _unknown(
    reference: "Reference", name: str, inside: bool, text: "Text", scope: "Scope"
) -> "Iterator[Violation]":
    if scope.may_have(name, text.node):
        return
    meant = scope.closest(name, scope.nodes, scope.triggers)
    words = f"no node has the ref{named(name)}" if named(name) else "no node has this ref"
    hint = "Write the `ref` of the node that is meant, or give that node this `ref`."
    if meant and named(meant):
        words, hint = f"{words}; did you mean `{meant}`?", f"Write `refs.{meant}`."
    rule = "unknown-reference-in-function" if inside else "unknown-reference"
    yield _at(rule, reference, text, words, hint, meant or None)


def _order_faults(
    reference: "Reference", name: str, node: "TemplateNode | None", target: "TemplateNode", text: "Text"
) -> "Iterator[Violation]":
    if node is None or node.teardown != target.teardown or node.looped or target.looped:
        return
    shown = named(name) or " it"
    if node is target:
        words = f"the node{shown} refers to itself" if named(name) else "the node refers to itself"
        hint = "Write the value itself: a node has outputs only after it has run."
        yield _at("reference-to-itself", reference, text, words, hint)
        return
    order = _order(node, target)
    if order == "at once":
        words = f"the node{shown} runs at the same time, in a parallel workflow"
        hint = "Put both into a sequential workflow, one after the other."
        yield _at("reference-to-parallel-node", reference, text, words, hint)
    elif order == "later":
        words = f"the node{shown} comes later in the workflow"
        yield _at("reference-to-later-node", reference, text, words, "Move it before this node.")


def _order(node: "TemplateNode", target: "TemplateNode") -> str:
    """When `target` runs in relation to `node`: `earlier`, `later`, `at once`, or `unknown`."""
    for ours, theirs in zip(node.steps, target.steps, strict=False):
        if ours.path != theirs.path:
            return "unknown"
        if ours.position != theirs.position:
            if ours.type == "parallel":
                return "at once"
            if ours.type != "sequential":
                return "unknown"
            return "earlier" if theirs.position < ours.position else "later"
    # One is inside the other. What an outer workflow passes to inner ones is not published.
    return "later" if len(node.steps) < len(target.steps) else "unknown"


def _output_faults(
    reference: "Reference",
    name: str,
    path: "tuple[str, ...]",
    node: "TemplateNode",
    text: "Text",
    scope: "Scope",
) -> "Iterator[Violation]":
    outputs = KINDS.get(node.kind, {}).get("outputs")
    if not outputs or not path:
        return
    if path[0] not in outputs:
        meant = "id" if path[-1] == "id" else scope.closest(path[0], outputs)
        shown = named(path[0]) or " of this name"
        words = f"{node.kind} has no output{shown}" + (f"; did you mean `{meant}`?" if meant else "")
        hint = f"Write `refs.{name}.{meant}`." if meant and named(name) else f"Use one of {_first(outputs)}."
        yield _at("unknown-output", reference, text, words, hint, meant or None)
    elif path[0] in _LISTS and len(path) > 1:
        listed = node.spec.get(path[0])
        if not path[1].isdecimal():
            words = f"`{path[0]}` is a list, but{named(path[1]) or ' this'} is not a position in it"
            hint = f"Write `{path[0]}.0` for the first."
            yield _at("unknown-output", reference, text, words, hint)
        elif type(listed) is list and len(path[1]) < 9 and int(path[1]) >= len(listed):
            from nfx_lint.messages import count

            shown, items = named(name) or " the node", count(len(listed), "item")
            words = f"`{path[0]}` of{shown} has {items}; 0 is the first"
            yield _at("unknown-output", reference, text, words, "Use the position of an item that exists.")


def _first(outputs: "list[str]") -> str:
    shown = [name for name in outputs if name not in ("createdAt", "updatedAt", "appId")][:8]
    return ", ".join(f"`{name}`" for name in shown)


def _trigger_faults(
    reference: "Reference", path: "tuple[str, ...]", text: "Text", scope: "Scope"
) -> "Iterator[Violation]":
    if path and path[0] not in TRIGGER_OUTPUTS:
        meant = scope.closest(path[0], TRIGGER_OUTPUTS)
        words = f"a trigger has no output{named(path[0]) or ' of this name'}"
        words += f"; did you mean `{meant}`?" if meant else ""
        hint = f"Use one of {_first(TRIGGER_OUTPUTS)}."
        yield _at("unknown-output", reference, text, words, hint, meant or None)
