"""Processes of the standard library, for systems without `fork`: each starts a new Python."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, TypeVar

Share = TypeVar("Share")

_work: Callable[[Any], bytes]  # of this process, where it is one that works


def worked(
    work: Callable[[Share], bytes], shares: Sequence[Share], count: int
) -> Generator[tuple[int, bytes | None], None, None]:
    """The numbers of the shares with their answers, in order, None for a share that failed.

    After a process has died no more arrive.
    """
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # `work`, with all its data, is sent once to each process, not with each share.
    pool = ProcessPoolExecutor(count, get_context("spawn"), _hold, (work,))
    try:
        yield from enumerate(pool.map(_answer, shares))
    except BrokenProcessPool:
        return
    finally:
        pool.shutdown(cancel_futures=True)


def _hold(work: Callable[[Any], bytes]) -> None:
    import signal

    global _work
    _work = work
    # An interrupt reaches all processes of a console; the one that was started ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _answer(share: object) -> bytes | None:
    try:
        return _work(share)
    except Exception:
        return None
