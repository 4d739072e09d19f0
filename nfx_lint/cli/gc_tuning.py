"""Run the garbage collector less often during a run."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Documents and findings have no reference cycles, and each collection visits all new objects. With 50,000
# findings that takes a sixth of the time; this many objects are at most about 100 MB of garbage.
OBJECTS = 500_000


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Collect only after `OBJECTS` new objects within this context."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
