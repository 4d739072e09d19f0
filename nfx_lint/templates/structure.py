"""Checks of the nodes: kind, allowed position, envelope, refs and projects."""

from nfx_lint._compiled.template_table import DOCUMENTS, ENVELOPE, KINDS, MEANT_KINDS
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.templates.documents import Document, TemplateNode
from nfx_lint.templates.violations import violation, with_article

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Path, Violation
    from nfx_lint.templates.scopes import Scope

_ENVELOPE = frozenset(ENVELOPE)
_DOCUMENT_WORDS = {
    "template": "a template",
    "release-flow": "a release flow",
    "preview-template": "a preview template",
    "preview-blueprint": "a preview blueprint",
    "workflow": "a workflow",
}


def structure_faults(document: Document, scope: "Scope") -> "Iterator[Violation]":
    """The faults of a document's nodes, apart from their specs."""
    allowed = frozenset(KINDS if document.kind == ONE_NODE else DOCUMENTS[document.kind]["kinds"])
    teardown = frozenset(DOCUMENTS.get(document.kind, {}).get("teardown", DOCUMENTS["template"]["teardown"]))
    for path in document.invalid_steps:
        words = f"step {path[-1]} of a workflow must be an object"
        hint = "Write a node here: an object with `kind` and `spec`."
        yield violation("wrong-type", path, words, hint, types=("object",))
    for node in document.nodes:
        yield from _kind_faults(node, teardown if node.teardown else allowed, scope)
        yield from envelope_faults(node)
        if document.kind == "template" and _is_odd_root(node):
            words = f"the outermost node is {with_article(node.kind)}, not a Workflow"
            hint = "Put it into the `steps` of a Workflow."
            yield violation("root-not-workflow", (*node.path, "kind"), words, hint)
        if document.kind == "template" and KINDS.get(node.kind, {}).get("project"):
            yield from _project_faults(node)


def _is_odd_root(node: TemplateNode) -> bool:
    return not node.steps and not node.teardown and node.kind in KINDS and node.kind != "Workflow"


def _kind_faults(node: TemplateNode, allowed: "frozenset[str]", scope: "Scope") -> "Iterator[Violation]":
    kind, path = node.node.get("kind"), (*node.path, "kind")
    if kind is None:
        if "kind" not in node.node and (node.steps or not node.teardown):
            words = "a node has no `kind`, which is required"
            hint = "Add `kind`, here `Workflow`." if _holds_steps(node) else _KIND_HINT
            if "kind" in node.spec and "spec" in node.spec:
                hint = "Replace it with the node in its `spec`."
            yield violation("missing-field", node.path, words, hint, missing="kind")
    elif type(kind) is not str:
        yield violation("wrong-type", path, "a node's `kind` must be a string", _KIND_HINT, types=("string",))
    elif kind not in KINDS:
        from nfx_lint.templates.expressions.check import named

        meant = MEANT_KINDS.get(kind) or scope.closest(kind, KINDS)
        words = f"there is no node kind{named(kind) or ' like this'}"
        words += f"; did you mean `{meant}`?" if meant else ""
        hint = f"Write `{meant}`." if meant else _KIND_HINT
        yield violation("unknown-node-kind", path, words, hint, meant=meant or None)
    elif kind not in allowed:
        from nfx_lint.messages import joined

        where = "`teardownSpec`" if node.teardown else _DOCUMENT_WORDS[node.document.kind]
        words = f"{with_article(kind)} is not allowed in {where}"
        homes = [_DOCUMENT_WORDS[name] for name, entry in DOCUMENTS.items() if kind in entry["kinds"]]
        hint = f"Move it to {joined(homes, 'or')}." if homes else "Remove it, or move it to `teardownSpec`."
        yield violation("misplaced-node", path, words, hint)


_KIND_HINT = "Use a kind from the API reference, such as Project, Addon or CombinedService."


_SPEC_HINT = "Write an object with the fields of the node."
_FIELD_HINT = "Move a resource's fields into `spec`; only fields such as `kind` and `ref` go beside it."


def envelope_faults(node: TemplateNode) -> "Iterator[Violation]":
    """The faults of the fields around a node's spec."""
    if not _ENVELOPE.issuperset(node.node):
        yield from _unknown_fields(node)
    spec = node.node.get("spec")
    if "spec" not in node.node:
        yield from _no_spec(node)
    elif type(spec) is not dict:
        path, words = (*node.path, "spec"), "a node's `spec` must be an object"
        hint = "Put the list into the field `steps` of an object." if type(spec) is list else _SPEC_HINT
        yield violation("wrong-type", path, words, hint, types=("object",))
    if "ref" in node.node and type(node.node["ref"]) is not str:
        path, words = (*node.path, "ref"), "a node's `ref` must be a string"
        yield violation("wrong-type", path, words, "Write a name in quotes.", types=("string",))
    yield from _skip_faults(node)
    yield from _condition_faults(node)
    yield from _timeout_faults(node)


def _holds_steps(node: TemplateNode) -> bool:
    return "steps" in node.spec or "steps" in node.node


def _no_spec(node: TemplateNode) -> "Iterator[Violation]":
    """A node without `spec`. Its fields may be one level too high; unknown ones are only counted."""
    from nfx_lint.contracts.kinds import field_names
    from nfx_lint.limits import LONGEST_NAME
    from nfx_lint.messages import count, joined, quoted
    from nfx_lint.suggest import misspelled

    meant = misspelled(node.node, ENVELOPE)
    if "spec" in meant.values():
        return
    beside = [key for key in node.node if key not in _ENVELOPE and key not in meant]
    words, hint = "a node has no `spec`, which is required", "Add `spec`."
    if beside:
        known = [quoted(key) for key in beside if key in field_names()]
        named = known if len(known) < 4 else known[:2]
        more = len(beside) - len(named)
        shown = joined([*named, f"{more} more"] if more else named, "and")
        shown = shown if named and len(shown) < LONGEST_NAME + 20 else count(len(beside), "field")
        words = f"a node has no `spec`; {shown} {'is' if len(beside) == 1 else 'are'} one level too high"
        hint = f"Move {shown} into `spec`."
    yield violation("missing-field", node.path, words, hint, missing="spec")


def _unknown_fields(node: TemplateNode) -> "Iterator[Violation]":
    from nfx_lint.messages import quoted
    from nfx_lint.suggest import misspelled

    meant = misspelled(node.node, ENVELOPE)
    for key in node.node:
        path, name = (*node.path, key), quoted(str(key))
        if key in meant:
            words, hint = f"{name} is unknown; did you mean `{meant[key]}`?", f"Rename it to `{meant[key]}`."
            yield violation("misspelled-field", path, words, hint, on="key", meant=meant[key])
        elif key not in _ENVELOPE and "spec" in (node.node.keys() | meant.values()):
            words = f"{name} is not documented for a node"
            yield violation("unknown-field", path, words, _FIELD_HINT, on="key")


def _skip_faults(node: TemplateNode) -> "Iterator[Violation]":
    skip = node.node.get("skipNodeExecution", "true")
    path, values = (*node.path, "skipNodeExecution"), ("true", "false")
    hint = 'Write "true" or "false" in quotes, or an expression.'
    if type(skip) is not str:
        yield violation("wrong-type", path, "`skipNodeExecution` must be a string", hint, types=("string",))
    elif skip not in values and "${" not in skip:
        words = "`skipNodeExecution` is not one of the allowed values"
        yield violation("value-not-allowed", path, words, hint, allowed=values)


def _condition_faults(node: TemplateNode) -> "Iterator[Violation]":
    condition, path = node.node.get("condition"), (*node.path, "condition")
    if "condition" not in node.node or node.kind not in KINDS:
        return
    values = KINDS[node.kind].get("condition", ())
    if not values:
        words = f"`condition` is not documented for {node.kind}"
        hint = "Remove it, or wait in a node of kind Condition."
        yield violation("unknown-field", path, words, hint, on="key")
    elif type(condition) is not str:
        hint = f'Write "{values[0]}".'
        yield violation("wrong-type", path, "`condition` must be a string", hint, types=("string",))
    elif condition not in values and "${" not in condition:
        words, hint = "`condition` is not one of the allowed values", f"Write {values[0]}."
        yield violation("value-not-allowed", path, words, hint, allowed=tuple(values))


def _timeout_faults(node: TemplateNode) -> "Iterator[Violation]":
    timeout, path = node.node.get("timeoutDuration"), (*node.path, "timeoutDuration")
    if "timeoutDuration" not in node.node or node.kind not in KINDS:
        return
    bounds = KINDS[node.kind].get("timeout")
    if bounds is None:
        words, hint = f"`timeoutDuration` is not documented for {node.kind}", "Remove it."
        yield violation("unknown-field", path, words, hint, on="key")
    elif type(timeout) not in (int, float):
        if type(timeout) is not str or "${" not in timeout:
            hint = f"Write a number of seconds from {bounds[0]} to {bounds[1]}."
            words = "`timeoutDuration` must be an integer"
            yield violation("wrong-type", path, words, hint, types=("integer",))
    elif not bounds[0] <= timeout <= bounds[1]:
        low = timeout < bounds[0]
        words = (
            f"`timeoutDuration` is {'below its minimum' if low else 'above its maximum'}, {bounds[not low]}"
        )
        hint = f"Use a number from {bounds[0]} to {bounds[1]}."
        yield violation("number-out-of-bounds", path, words, hint, least=bounds[0], most=bounds[1])


def _project_faults(node: TemplateNode) -> "Iterator[Violation]":
    if not node.project and not node.looped:
        words = f"{with_article(node.kind)} needs a project"
        hint = "Set `context.projectId` of a workflow around it, or `projectId` in its `spec`."
        yield violation("node-without-project", node.path, words, hint)


def ref_faults(scope: "Scope") -> "Iterator[Violation]":
    """Duplicate refs, which make a reference ambiguous."""
    from nfx_lint.templates.expressions.check import named

    for name, nodes in scope.nodes.items():
        first: dict[bool, TemplateNode] = {}
        for node in nodes:
            before = first.setdefault(node.teardown, node)
            if before is not node:
                words = f"another node has the same ref{named(name)}"
                related: tuple[tuple[Path, str], ...] = (((*before.path, "ref"), "the other one"),)
                hint = "Give one of them another `ref`."
                yield violation("duplicate-ref", (*node.path, "ref"), words, hint, related=related)


def version_faults(body: "dict[str, Json]", kind: str) -> "Iterator[Violation]":
    """Outdated or unknown values of `apiVersion` and `$schema`."""
    if body.get("apiVersion") == "v1":
        words, hint = "`apiVersion` is v1, but the document has the v1.2 form", "Write `v1.2`."
        if "project" in body:
            words = "`apiVersion` v1, with its `project`, is no longer documented"
            hint = "Write `v1.2`, and make the project in a node of kind Project."
        yield violation("old-api-version", ("apiVersion",), words, hint, meant="v1.2")
    address = body.get("$schema")
    known = [entry["schema"] for entry in DOCUMENTS.values() if entry["schema"]]
    if type(address) is str and "northflank" in address and address not in known:
        own = DOCUMENTS.get(kind, {}).get("schema")
        words = "`$schema` is not a known schema"
        yield violation("unknown-schema-address", ("$schema",), words, _schema_hint(own, known), meant=own)


def _schema_hint(own: "str | None", known: "list[str]") -> str:
    """The next action for an unknown address, with all known ones."""
    if own is None:
        return "Remove it: only templates, release flows and preview templates have a published schema."
    names = [f"`{address.rpartition('/')[2]}`" for address in known]
    return f"Write {own}; the schemas there are {', '.join(names[:-1])} and {names[-1]}."
