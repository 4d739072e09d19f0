"""The kind of a template document: by `$schema`, else by its keys and nodes."""

from nfx_lint._compiled.template_table import DOCUMENTS
from nfx_lint.templates.documents import documents_in, schema_kind

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

    The address of a schema shows it, a version of templates beside `spec`, or a root node.
    """
    if type(body) is not dict or "metadata" in body:  # Kubernetes documents also have `apiVersion` and `spec`
        return False
    address, spec = body.get("$schema"), body.get("spec")
    if type(address) is str and address.startswith(SCHEMAS):
        return True
    if "spec" not in body:
        return False
    version, node = body.get("apiVersion"), _is_node(spec)
    if version == "v1.2":
        return True
    if version == "v1":  # as Kubernetes has it, beside a `kind`
        return node or "kind" not in body
    return node and ("apiVersion" in body or _is_root(spec))


def _is_node(spec: "Json") -> bool:
    return type(spec) is dict and "kind" in spec and "spec" in spec


def _is_root(spec: "dict[str, Json]") -> bool:
    inner = spec["spec"]
    return spec["kind"] == "Workflow" and type(inner) is dict and "steps" in inner


def document_kind(body: "Json") -> "tuple[str, str]":
    """The kind of a template document, and the reason as a clause."""
    address = body.get("$schema")
    kind = schema_kind(address) if type(address) is str else ""
    if kind:
        return kind, "its `$schema` names it"
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
