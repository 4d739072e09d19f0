"""How the compiled data are called: by the code that reads them, and by the code that writes them."""


def module_of(kind: str, edition: str) -> str:
    return f"{edition}_{kind}".replace("-", "_").replace(".", "_")


NODE = "node."  # how the kinds of a template's nodes begin
ONE_NODE = "template-node"  # the kind of a document that is a node itself, outside any template


def shapes_of(edition: str, *, in_nodes: bool) -> str:
    """Where the shapes of an edition are: documents of nodes, and nodes, have some of their own."""
    where = "template_shapes" if in_nodes else "shapes"
    return f"{edition}_{where}".replace("-", "_")
