"""How the compiled data are called: by the code that reads them, and by the code that writes them."""


def module_of(kind: str, edition: str) -> str:
    return f"{edition}_{kind}".replace("-", "_").replace(".", "_")


NODE = "node."  # how the kinds of a template's nodes begin
DOCUMENTS = ("template", "release-flow", "preview-template", "preview-blueprint", "workflow")


def document_of(kind: str) -> str:
    """The kind of document of nodes that a kind is, also as an update; empty if it is none."""
    document = kind.removesuffix(".update")
    return document if document in DOCUMENTS else ""


def shapes_of(edition: str, kind: str) -> str:
    """Where the shapes of a kind are: documents of nodes, and nodes, have some of their own."""
    where = "template_shapes" if document_of(kind) or kind.startswith(NODE) else "shapes"
    return f"{edition}_{where}".replace("-", "_")
