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

# With this many shares for each process, all end at about the same time.
SHARES_EACH = 16


class ProcessDied(Exception):
    """A process that took part in the work died before it answered."""


def processes(wanted: "int | None" = None) -> int:
    """The number of processes: as wanted, or one for each processor that this process may use."""
    if not wanted:
        known = hasattr(os, "sched_getaffinity")
        wanted = len(os.sched_getaffinity(0)) if known else os.cpu_count() or 1
    return min(wanted, MOST_PROCESSES)


def can_fork() -> bool:
    """Whether processes are cheap forks; on other systems each one starts a new Python."""
    return hasattr(os, "fork")


def divided(things: "Sequence[Thing]", count: int, largest: int) -> "list[Sequence[Thing]]":
    """`things`, in their order, as shares for `count` processes, of at most `largest` things if possible."""
    least = max(1, -(-len(things) // MOST_SHARES))
    size = max(least, min(len(things) // (count * SHARES_EACH), largest))
    return [things[start : start + size] for start in range(0, len(things), size)]


def answers(
    work: "Callable[[Share], bytes]", shares: "Sequence[Share]", count: int
) -> "Generator[bytes, None, None]":
    """`work(share)` for each of `shares`, in their order, computed by `count` processes.

    Without `fork`, all of them have to be picklable. A share that fails there is tried again here, so an
    exception is the same as without other processes. Raises `ProcessDied`. Closing the iterator ends the
    processes.
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
            pass  # nothing more arrives, and each process ends by itself
    finally:
        incoming.close()
