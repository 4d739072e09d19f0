"""The kind of a template document: by `$schema`, else by its keys and nodes."""

from nfx_lint._compiled.template_table import DOCUMENTS, ENVELOPE, KINDS
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.templates.documents import WORKFLOWS, documents_in, schema_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

SCHEMAS = "https://api.northflank.com/v1/schemas/"
# Top-level keys that only some kinds have.
_KEYS = {
    "richInputs": ("release-flow", "workflow"),
    "crossProjectAccess": ("workflow",),
    "stageId": ("workflow",),
    "paused": ("preview-template",),
    "webhook": ("preview-template",),
    "triggers": ("release-flow", "workflow", "preview-template", "preview-blueprint"),
    "argumentOverrides": ("template", "workflow", "preview-blueprint"),
    "name": ("template", "workflow", "preview-blueprint"),
    "description": ("template", "workflow", "preview-blueprint"),
}
_PREVIEW_OPTIONS = frozenset(("nameFormat", "prefixName", "useBranchContents", "schedule", "expiry"))
_PREVIEWS = ("preview-template", "preview-blueprint")


def is_document(body: "Json") -> bool:
    """Whether a body is a template document, even an unfinished one.

    The signs are the address of a schema, a template version beside `spec`, or a root node.
    """
    if type(body) is not dict or "metadata" in body:  # Kubernetes documents also have `apiVersion` and `spec`
        return False
    address, spec = body.get("$schema"), body.get("spec")
    if type(address) is str and address.startswith(SCHEMAS):
        return True
    if "apiVersion" not in body and is_one_node(body):
        return True
    version: Json = body.get("apiVersion")
    if "spec" not in body:
        return version == "v1.2" and ("gitops" in body or _has_nodes(body) or _has_root(body))
    if version == "v1.2":
        return True
    if type(spec) is dict and "kind" in spec and "spec" in spec:
        return "apiVersion" in body or _is_root(spec)
    return bool(version == "v1" and "kind" not in body)  # Kubernetes has v1 as well, beside a `kind`


def _has_root(body: "dict[str, Json]") -> bool:
    """Whether a field, such as a misspelled `spec`, holds a node."""
    return any(type(value) is dict and is_one_node(value) for value in body.values())


def _is_root(spec: "dict[str, Json]") -> bool:
    inner = spec["spec"]
    return spec["kind"] == "Workflow" and type(inner) is dict and "steps" in inner


def is_one_node(body: "dict[str, Json]") -> bool:
    """Whether a body is a single node: a known kind beside its `spec`, or the steps of a workflow.

    Other formats use plain words such as `Job` as well; a key that nodes do not have rules those out.
    """
    kind = body.get("kind", "Workflow" if "steps" in body else None)
    if type(kind) is not str or kind not in KINDS:
        return False
    if kind in WORKFLOWS:
        return _has_nodes(body)
    plain = kind[1:].islower()
    return type(body.get("spec")) is dict and not (plain and body.keys() - set(ENVELOPE))


def _has_nodes(workflow: "dict[str, Json]") -> bool:
    """Whether a workflow has a type, or steps of which one is a node of a known kind."""
    spec = workflow.get("spec", workflow)
    if type(spec) is not dict:
        return False
    if spec is not workflow and spec.get("type") in ("sequential", "parallel"):
        return True
    steps = spec.get("steps")
    nodes = [step for step in steps if type(step) is dict] if type(steps) is list else []
    kinds = [node.get("kind") for node in nodes if "spec" in node or spec is not workflow]
    return any(type(kind) is str and kind in KINDS for kind in kinds)


def document_kind(body: "Json") -> "tuple[str, str]":
    """The kind of a template document, and the reason as a clause."""
    address = body.get("$schema")
    kind = schema_kind(address) if type(address) is str else ""
    if kind:
        return kind, "its `$schema` names it"
    if "apiVersion" not in body and is_one_node(body):
        kind = body.get("kind")
        return ONE_NODE, f"it is a node of kind {kind}" if kind else "it has the steps of a Workflow"
    kinds = [*DOCUMENTS]
    for key, some in _KEYS.items():
        if key in body:
            kinds = [kind for kind in kinds if kind in some]
    kinds = _by_options(body.get("options"), _by_triggers(body.get("triggers"), kinds)) or kinds
    used = {node.kind for node in documents_in(body, "template")[0].nodes if not node.teardown}
    able = [kind for kind in kinds if used.issubset(DOCUMENTS[kind]["kinds"])]
    best = (able or kinds or ["template"])[0]
    return best, f"its keys and its nodes are those of {best}"


def _by_triggers(triggers: "Json", kinds: "list[str]") -> "list[str]":
    first = triggers[0] if type(triggers) is list and triggers else None
    if type(first) is not dict:
        return kinds
    newer = ("workflow", "preview-blueprint")
    return [kind for kind in kinds if (kind in newer) == ("kind" in first)]


def _by_options(options: "Json", kinds: "list[str]") -> "list[str]":
    if type(options) is not dict:
        return kinds
    if "paused" in options:
        return [kind for kind in kinds if kind == "release-flow"]
    if not _PREVIEW_OPTIONS.isdisjoint(options):
        return [kind for kind in kinds if kind in _PREVIEWS]
    return kinds
