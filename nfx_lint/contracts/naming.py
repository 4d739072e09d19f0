"""The names of the compiled data, for the code that writes them and the code that reads them."""


def module_of(kind: str, edition: str) -> str:
    # Two signs for a dot, so that `addon.backup` and `addon-backup` have different names.
    return f"{edition}_{kind}".replace("-", "_").replace(".", "__")


NODE = "node."  # how the kinds of a template's nodes begin
ONE_NODE = "template-node"  # the kind of a document that is a node itself, outside any template


def changes_resource(kind: str) -> bool:
    """Whether a body of `kind` changes a part of a resource, and leaves absent fields unchanged."""
    return kind.endswith((".patch", ".update")) or kind.startswith(("job-", "service-"))


def body_word(kind: str) -> str:
    """What messages call a whole body of `kind`; that of a node is a field of a document."""
    from nfx_lint.messages import BODY

    return "`spec`" if kind.startswith(NODE) else BODY


def shapes_of(edition: str, *, in_nodes: bool) -> str:
    """Where the shapes of an edition are: documents of nodes, and nodes, have some of their own."""
    where = "template_shapes" if in_nodes else "shapes"
    return f"{edition}_{where}".replace("-", "_")
