"""Bodies with a few random changes, and any JSON at all."""

from __future__ import annotations

import copy

from hypothesis import strategies as st
from nfx_lint._compiled.kinds import KEYS

from nfx_lint.model import Json, Path

# Values that sit on the borders between types, plus any JSON at all.
ODD = st.sampled_from(
    [None, True, False, 0, 1, -1, 1.0, 1.5, 0.0, 2**53, 1e300, "", "a", "0", "true", "latest", "/", "default"]
    + [[], {}, [None], [[]], [{}], {"": None}, {"a": 1}, "é", "a\n", 15, 16384, 65536.0, 131072]
)
ANY_JSON = st.recursive(
    ODD | st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
WORDS = sorted(KEYS)


def paths(value: Json, path: Path = ()) -> list[Path]:
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, child in steps for found in paths(child, (*path, step)))]


@st.composite
def mutated(draw: st.DrawFn, bodies: st.SearchStrategy[Json]) -> Json:
    """A body with a few changes, each at a place of its own choice."""
    body = copy.deepcopy(draw(bodies))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(paths(body)))
        if not path:
            continue
        parent = body
        for step in path[:-1]:
            parent = parent[step]
        match draw(st.sampled_from(["replace", "drop", "add", "rename", "copy"])):
            case "replace":
                parent[path[-1]] = copy.deepcopy(draw(ODD | ANY_JSON))  # the next change may be in it
            case "drop":
                del parent[path[-1]]
            case "add" if isinstance(parent, dict):
                parent[draw(st.sampled_from(WORDS) | st.text(max_size=6))] = copy.deepcopy(draw(ODD))
            case "rename" if isinstance(parent, dict):
                parent[str(path[-1])[::-1] if draw(st.booleans()) else f"{path[-1]}s"] = parent.pop(path[-1])
            case "copy" if isinstance(parent, list):
                parent.append(copy.deepcopy(parent[path[-1]]))
    return body
