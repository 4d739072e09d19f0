"""The same work on many things, by several processes where that pays."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from time import monotonic
from typing import TypeVar

# After so many seconds of work the rest is worth the start of other processes: 3 ms each, 6 from one that
# has 200 MB in its memory. By then they also need not load what this one has loaded.
WORTH_SHARING = 0.05
# A share is small enough that all end at about the same time, and that little waits in memory at once.
SHARES_EACH, LARGEST_SHARE = 16, 50

Thing = TypeVar("Thing")
Result = TypeVar("Result")


def shared(
    things: Sequence[Thing], work: Callable[[Thing], Result], processes: int, types: Sequence[type]
) -> Generator[Result, None, None]:
    """`work(thing)` for each of `things`, in their order. A result is made of `types` (see `compact`).

    Close the iterator to end the processes.
    """
    if processes < 2:
        yield from map(work, things)
        return
    until = monotonic() + WORTH_SHARING
    alone = 0
    while alone < len(things) and monotonic() < until:
        yield work(things[alone])
        alone += 1
    if alone < len(things):
        yield from _shared(things[alone:], work, processes, types)


def _shared(
    things: Sequence[Thing], work: Callable[[Thing], Result], processes: int, types: Sequence[type]
) -> Generator[Result, None, None]:
    from nfx_lint.parallel.pool import MOST_TASKS, answers
    from nfx_lint.parallel.serialize import packed, unpacked

    size = max(1, min(len(things) // (processes * SHARES_EACH), LARGEST_SHARE), -(-len(things) // MOST_TASKS))

    def work_on_share(number: int) -> bytes:
        return packed(tuple(map(work, things[number * size : (number + 1) * size])), types)

    with closing(answers(-(-len(things) // size), work_on_share, processes)) as coming:
        for answer in coming:
            yield from unpacked(answer, types)
