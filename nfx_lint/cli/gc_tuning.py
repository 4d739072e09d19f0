"""Python's search for cycles, made rare while a run goes on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Documents and findings hold no cycles, and each search looks at all that came to be since the last ones.
# With 50,000 findings that is a sixth of the time; so many objects are at most some 100 MB of rubbish.
OBJECTS = 500_000


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Look for cycles only after `OBJECTS` new objects, from here to the end."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
