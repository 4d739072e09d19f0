"""The names that expressions of a document may use: arguments, and refs of nodes and triggers."""

from nfx_lint._compiled.template_table import BUILT_IN_ARGUMENTS
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.limits import MOST_KNOWN_NAMES, MOST_UNKNOWN_NAMES
from nfx_lint.templates.arguments import outputs_of
from nfx_lint.templates.documents import Document, TemplateNode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from nfx_lint.model import Json


class Scope:
    """The names of one document. `nodes` are its nodes by `ref`; a duplicate `ref` has several.

    `filled` are the arguments that inputs fill, declared or not. `open` is whether there may be others,
    because the document is a single node. `elsewhere` is whether there may be triggers besides those that it
    lists.
    """

    __slots__ = (
        *("arguments", "asked", "declared", "document", "elsewhere", "filled", "nodes", "open", "outer"),
        "triggers",
    )

    def __init__(self, document: Document, outer: "Scope | None") -> None:
        self.document, self.outer, self.asked = document, outer, 0
        self.open = document.kind == ONE_NODE
        self.declared: dict[str, str] = {}  # each argument, and the field that declares it
        for field in ("argumentOverrides", "arguments"):
            values = document.body.get(field)
            self.declared.update(dict.fromkeys(values, field) if type(values) is dict else {})
        self.filled = {name for _, name in outputs_of(document)}
        self.arguments = {*self.declared, *BUILT_IN_ARGUMENTS.get(document.kind, ())}
        self.triggers = _refs_of(document.body.get("triggers"))
        # The Git triggers of these documents may exist in Northflank only, so no file lists them.
        self.elsewhere = document.kind in _TRIGGERED_ELSEWHERE and "triggers" not in document.body
        self.nodes: dict[str, list[TemplateNode]] = {}
        for node in document.nodes:
            if node.ref:
                self.nodes.setdefault(node.ref, []).append(node)

    def closest(self, name: str, *among: "Collection[str]", numbered: bool = True) -> str:
        """The most similar of some names, empty if none is near.

        If names may be `numbered`, a name that differs only in digits is not taken for a typo.
        """
        from nfx_lint.suggest import closest

        self.asked += 1
        if self.asked > MOST_UNKNOWN_NAMES or sum(map(len, among)) > MOST_KNOWN_NAMES:
            return ""
        meant = closest(name, sorted(known for names in among for known in names)) or ""
        return "" if numbered and are_numbered(name, meant) else meant

    def resolved(self, path: "tuple[str, ...]") -> "tuple[str, tuple[str, ...]]":
        """The name that a reference's path begins with, and the rest. A `ref` may have dots in it."""
        for end in range(1, min(len(path), 8) + 1):
            name = ".".join(path[:end])
            if name in self.nodes or name in self.triggers:
                return name, path[end:]
        return path[0], path[1:]

    def may_have(self, name: str, node: "TemplateNode | None") -> bool:
        """Whether `name` may come from outside the document, or from the loops around `node`."""
        return self.open or (node is not None and any(_may_bring(loop, name) for loop in node.loops))


def _may_bring(loop: TemplateNode, name: str) -> bool:
    """Whether the iterations of a loop may define `name`; a list shows which names they define."""
    iterations = loop.spec.get("iterations")
    if type(iterations) is not list or any(type(one) is not dict or name in one for one in iterations):
        return True
    return any(node.kind == "LoopData" and name in node.spec for node in loop.document.nodes)


_TRIGGERED_ELSEWHERE = ("preview-template", "release-flow")


def are_numbered(name: str, other: str) -> bool:
    """Whether two names differ only in digits: `KEY_1` and `KEY_2` are distinct names, not a typo."""
    digits = "0123456789"
    return name.rstrip(digits) == other.rstrip(digits) or name.strip(digits) == other.strip(digits)


def _refs_of(triggers: "Json") -> "frozenset[str]":
    items = triggers if type(triggers) is list else ()
    return frozenset(item["ref"] for item in items if type(item) is dict and type(item.get("ref")) is str)


def scopes_of(documents: "list[Document]") -> "dict[int, Scope]":
    """The scope of each document, by the document's `id`."""
    scopes: dict[int, Scope] = {}
    for document in documents:  # an outer one comes first
        outer = scopes[id(document.outer)] if document.outer else None
        scopes[id(document)] = Scope(document, outer)
    return scopes
