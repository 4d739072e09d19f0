"""Fields and values that a contract accepts although only a later edition has them.

The contract marks them with `x-since` and `x-values-since`.
"""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.contracts.diff import Difference
from nfx_lint.contracts.walk import nodes, resolved
from nfx_lint.model import Json


def later_differences(contract: dict[str, Json], after: str, until: str) -> Iterator[Difference]:
    """What the editions after `after`, up to `until`, add to a contract that accepts it already."""
    for node in nodes(contract):
        since = node.schema.get("x-since", "")
        if after < since <= until:
            yield Difference(node.path, "added", "accepted before")
        branches = (resolved(branch, contract)[0] for branch in node.schema.get("oneOf", ()))
        for schema in (node.schema, *branches):
            for edition, values in schema.get("x-values-since", {}).items():
                if after < edition <= until:
                    detail = f"also {', '.join(map(str, values))}, accepted before"
                    yield Difference(node.path, "loosened", detail)
