"""Work shared between processes: each takes the next share and answers with bytes.

Clean runs of many files load this module, so it imports next to nothing.
"""

import os

from nfx_lint.limits import MOST_PROCESSES, MOST_SHARES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from typing import TypeVar

    Share = TypeVar("Share")
    Thing = TypeVar("Thing")

# So many shares for each process, and all end at about the same time.
SHARES_EACH = 16


class ProcessDied(Exception):
    """A process that took part in the work died before it answered."""


def processes(wanted: "int | None" = None) -> int:
    """How many processes to work in: as wanted, or one for each processor that this one may use."""
    if not wanted:
        known = hasattr(os, "sched_getaffinity")
        wanted = len(os.sched_getaffinity(0)) if known else os.cpu_count() or 1
    return min(wanted, MOST_PROCESSES)


def can_fork() -> bool:
    """Whether a process costs next to nothing; elsewhere each is a Python that starts anew."""
    return hasattr(os, "fork")


def divided(things: "Sequence[Thing]", count: int, largest: int) -> "list[Sequence[Thing]]":
    """`things`, in their order, as shares for `count` processes; `largest` holds while that is possible."""
    least = max(1, -(-len(things) // MOST_SHARES))
    size = max(least, min(len(things) // (count * SHARES_EACH), largest))
    return [things[start : start + size] for start in range(0, len(things), size)]


def answers(
    work: "Callable[[Share], bytes]", shares: "Sequence[Share]", count: int
) -> "Generator[bytes, None, None]":
    """`work(share)` for each of `shares`, in their order, worked out by `count` processes.

    Where there is no `fork`, `pickle` has to take all of them. What cannot be worked out there is tried again
    here, so that an exception is the same as without other processes. Raises `ProcessDied`. Closing the
    iterator ends the processes.
    """
    if len(shares) > MOST_SHARES:
        raise ValueError("more shares than fit into a pipe")
    if can_fork():
        from nfx_lint.parallel.forked import worked
    else:
        from nfx_lint.parallel.spawned import worked
    incoming = worked(work, shares, min(count, len(shares)))
    ready: dict[int, bytes | None] = {}
    try:
        for number, share in enumerate(shares):
            while number not in ready:
                item = next(incoming, None)
                if item is None:
                    raise ProcessDied
                ready[item[0]] = item[1]
            answer = ready.pop(number)
            yield work(share) if answer is None else answer
        for _ in incoming:
            pass  # nothing comes any more, and each process ends by itself
    finally:
        incoming.close()
