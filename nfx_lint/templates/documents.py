"""A template document as a list of nodes with their workflows, project and order.

A document may contain others: a pipeline's preview template and release flows, and the workflows and
blueprints that a template creates. Each is a `Document` of its own, with its own names.
"""

from nfx_lint._compiled.template_table import DOCUMENTS
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.limits import DEEPEST_DOCUMENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Path
    from nfx_lint.templates.strings import Strings

WORKFLOWS = ("Workflow", "LoopWorkflow")


class WorkflowStep:
    """A step of the workflow at `path`; `type` is the workflow's, such as `parallel`."""

    __slots__ = ("path", "position", "type")

    def __init__(self, path: "Path", type: "Json", position: int) -> None:
        self.path, self.type, self.position = path, type, position


class TemplateNode:
    """A node and its position in the document.

    `steps` leads from the root workflow to it. `project` is its project, as written: its own or that of a
    workflow around it, None without one. `loops` are the loops around it, whose iterations it runs for;
    `teardown` is whether it is part of `teardownSpec`.
    """

    __slots__ = ("document", "kind", "loops", "node", "path", "project", "ref", "spec", "steps", "teardown")

    def __init__(
        self, document: "Document", node: "dict[str, Json]", path: "Path", around: "_Around"
    ) -> None:
        kind, ref, spec = node.get("kind"), node.get("ref"), node.get("spec")
        self.document, self.node, self.path = document, node, path
        self.kind = kind if type(kind) is str else ""
        self.ref = ref if type(ref) is str else ""
        self.spec: dict[str, Json] = spec if type(spec) is dict else {}
        self.steps, self.loops, self.teardown = around.steps, around.loops, around.teardown
        self.project = self.spec.get("projectId", around.project)

    @property
    def looped(self) -> bool:
        """Whether the node runs once for each iteration of a loop."""
        return bool(self.loops)


class Document:
    """A template document: the outermost, or one inside a node of the one called `outer`.

    `made_by` is the kind of that node.
    """

    __slots__ = ("body", "invalid_steps", "kind", "made_by", "nodes", "outer", "path", "strings")

    def __init__(
        self,
        kind: str,
        body: "dict[str, Json]",
        path: "Path",
        outer: "Document | None" = None,
        made_by: str = "",
    ) -> None:
        self.kind, self.body, self.path, self.outer, self.made_by = kind, body, path, outer, made_by
        self.nodes: list[TemplateNode] = []
        self.invalid_steps: list[Path] = []  # paths of workflow steps that are not objects
        self.strings: Strings | None = None  # cached by `strings.strings_of`


class _Around:
    """What a node inherits from the workflows around it."""

    __slots__ = ("loops", "project", "steps", "teardown")

    def __init__(
        self,
        steps: "tuple[WorkflowStep, ...]" = (),
        project: "Json" = None,
        loops: "tuple[TemplateNode, ...]" = (),
        teardown: bool = False,
    ) -> None:
        self.steps, self.project, self.loops, self.teardown = steps, project, loops, teardown


def documents_in(body: "Json", kind: str) -> "list[Document]":
    """The document in `body`, and after it the documents inside it."""
    pending, found = [Document(kind, body, ())], []
    while pending:
        document = pending.pop()
        _collect_nodes(document)
        found.append(document)
        pending += [inner for node in reversed(document.nodes) for inner in nested_in(node)]
    return found


def nodes_of(body: "Json", kind: str = "template") -> "Iterator[TemplateNode]":
    """All nodes of a document, and of the documents inside it."""
    for document in documents_in(body, kind):
        yield from document.nodes


def nested_in(node: TemplateNode) -> "Iterator[Document]":
    """The documents that the spec of a node holds."""
    if len(node.path) > DEEPEST_DOCUMENT:
        return
    if node.kind in ("WorkflowTemplate", "PreviewBlueprint"):
        kind = "workflow" if node.kind == "WorkflowTemplate" else "preview-blueprint"
        yield Document(kind, node.spec, (*node.path, "spec"), node.document, node.kind)
    elif node.kind == "Pipeline":
        stages = node.spec.get("stages")
        inner: list[tuple[str, Json, Path]] = [("preview-template", node.spec.get("preview"), ("preview",))]
        for number, stage in enumerate(stages if type(stages) is list else ()):
            if type(stage) is dict:
                inner.append(("release-flow", stage.get("releaseFlow"), ("stages", number, "releaseFlow")))
        for kind, holder, steps in inner:
            if type(holder) is dict and type(holder.get("spec")) is dict:
                path = (*node.path, "spec", *steps, "spec")
                yield Document(kind, holder["spec"], path, node.document, node.kind)


def _collect_nodes(document: Document) -> None:
    body = document.body
    if document.kind == ONE_NODE:
        _collect(document, body, document.path, _Around())
        return
    project = body.get("project") if document.kind == "template" else None
    spec, path = body.get("spec"), (*document.path, "spec")
    if type(spec) is dict:
        _collect(document, spec, path, _Around(project=project))
    for number, node in enumerate(spec if type(spec) is list else ()):
        # A list in place of the root node: its nodes are still checked.
        if type(node) is dict:
            steps = (WorkflowStep(path, None, number),)
            _collect(document, node, (*path, number), _Around(steps, project))
    if "spec" not in body and "steps" in body:
        # The steps of a root node that is not written yet.
        _collect(document, {"steps": body["steps"]}, document.path, _Around(project=project))
        del document.nodes[0]
    teardown, path = body.get("teardownSpec"), (*document.path, "teardownSpec")
    if type(teardown) is dict and "kind" not in teardown:
        teardown, path = teardown.get("spec"), (*path, "spec")
    if type(teardown) is dict:
        _collect(document, teardown, path, _Around(project=project, teardown=True))


def _collect(document: Document, root: "dict[str, Json]", path: "Path", around: _Around) -> None:
    pending: list[tuple[dict[str, Json], Path, _Around]] = [(root, path, around)]
    while pending:
        value, path, around = pending.pop()
        node = TemplateNode(document, value, path, around)
        document.nodes.append(node)
        workflow, inside = _workflow_of(node)
        children = workflow.get("steps")
        if type(children) is dict and "kind" in children:
            children = [children]  # a single step, whose path has no position
        if type(children) is not list or not _has_steps(node) or len(node.steps) >= DEEPEST_DOCUMENT:
            continue
        inner = []
        project = _project_inside(workflow, around)
        loops = (*around.loops, node) if node.kind == "LoopWorkflow" else around.loops
        kind = workflow.get("type")
        for number, child in enumerate(children):
            below = (*inside, number) if children is workflow.get("steps") else inside
            if type(child) is not dict:
                document.invalid_steps.append(below)
                continue
            way = (*node.steps, WorkflowStep(path, kind, number))
            inner.append((child, below, _Around(way, project, loops, around.teardown)))
        pending += reversed(inner)


def _has_steps(node: TemplateNode) -> bool:
    """Whether a node is a workflow: by its kind, or by its steps if the kind is missing or misspelled."""
    return node.kind in WORKFLOWS or node.kind.lower() == "workflow" or not node.kind


def _workflow_of(node: TemplateNode) -> "tuple[dict[str, Json], Path]":
    """The fields of a workflow and the path of its steps, even if a level around them is missing."""
    spec, path = node.node.get("spec"), (*node.path, "spec")
    if type(spec) is list:
        return {"steps": spec}, path
    if "spec" in node.node:
        return node.spec, (*path, "steps")
    return node.node, (*node.path, "steps")


def _project_inside(workflow: "dict[str, Json]", around: _Around) -> "Json":
    context = workflow.get("context")
    own = context.get("projectId") if type(context) is dict else None
    return own if own is not None else around.project


def schema_kind(address: str) -> str:
    """The kind of document whose schema has this address; empty if there is none."""
    return next((kind for kind, entry in DOCUMENTS.items() if entry["schema"] == address), "")
