"""The same work on many things, by several processes if that pays off."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from functools import partial
from time import monotonic
from typing import TypeVar

from nfx_lint.limits import LARGEST_SHARE
from nfx_lint.model import InternalError
from nfx_lint.parallel.pool import ProcessDied, answers, can_fork, divided

# After so many seconds of work the rest is worth the start of other processes: 3 ms each, 6 from one that
# has 200 MB in its memory. By then they also need not load what this one has loaded.
WORTH_SHARING = 0.05
# For systems where a process is a new Python, which loads everything again.
WORTH_STARTING = 0.5

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
    until = monotonic() + (WORTH_SHARING if can_fork() else WORTH_STARTING)
    alone = 0
    while alone < len(things) and monotonic() < until:
        yield work(things[alone])
        alone += 1
    if alone < len(things):
        yield from _shared(things[alone:], work, processes, types)


def _shared(
    things: Sequence[Thing], work: Callable[[Thing], Result], processes: int, types: Sequence[type]
) -> Generator[Result, None, None]:
    from nfx_lint.parallel.serialize import unpacked

    shares = divided(things, processes, LARGEST_SHARE)
    with closing(answers(partial(_answer, work, types), shares, processes)) as coming:
        try:
            for answer in coming:
                yield from unpacked(answer, types)
        except ProcessDied:
            raise InternalError("a process that took part in the work died") from None


def _answer(work: Callable[[Thing], Result], types: Sequence[type], things: Sequence[Thing]) -> bytes:
    from nfx_lint.parallel.serialize import packed

    return packed(tuple(map(work, things)), types)
