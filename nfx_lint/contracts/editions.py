"""Which edition a kind is checked against.

Every run loads this module; it imports the table of kinds and nothing more.
"""

from nfx_lint._compiled.kinds import DOCUMENTS, EDITIONS, KINDS, NODES
from nfx_lint.contracts.naming import NODE as NODE

# The kinds that are documents of nodes: there is more to check than a contract.
TEMPLATES = frozenset(DOCUMENTS)


def document_of(kind: str) -> str:
    """The kind of document of nodes that a kind is, also as an update; empty if it is none."""
    return DOCUMENTS.get(kind, "")


def editions_of(kind: str) -> "tuple[str, ...]":
    """The editions that document `kind` (or the node of a template), oldest first; none if it is unknown."""
    return KINDS.get(kind) or NODES.get(kind) or ()


def first_edition(kind: str) -> str:
    """The default edition of a kind: the first that documents it."""
    return editions_of(kind)[0]


def nearest_edition(kind: str, wanted: "str | None") -> str:
    """The edition to check `kind` against if `wanted` is set: the newest up to it that has the kind.

    A kind that was first documented later is checked against its first edition.
    """
    editions = editions_of(kind)
    if wanted is None or wanted in editions:
        return wanted or editions[0]
    earlier = [one for one in editions if EDITIONS.index(one) < EDITIONS.index(wanted)]
    return earlier[-1] if earlier else editions[0]
