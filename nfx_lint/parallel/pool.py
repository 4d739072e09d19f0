"""Work shared between processes: each takes the next number from one pipe and answers through its own.

Raw `fork`, as at the front door: importing `multiprocessing` would take as long as checking hundreds of
files. The numbers fit into a pipe, so that giving them out never waits; the parent only listens, so that
no answer waits for long.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress

from nfx_lint.model import InternalError

# All numbers stand in a pipe before anybody reads: so many of four bytes fit into the smallest there is.
MOST_TASKS = 1000
# More never pay, and each takes a process of the user's.
MOST_PROCESSES = 64
_NUMBER, _HEADER = 4, 12
_FAILED = 2**64 - 1  # in place of an answer's length


def processes(wanted: int | None = None) -> int:
    """How many processes to work in: as wanted, or one for each processor that this one may use.

    Where there is no `fork` it is one.
    """
    if not hasattr(os, "fork"):
        return 1
    if wanted:
        return min(wanted, MOST_PROCESSES)
    if hasattr(os, "sched_getaffinity"):
        return min(len(os.sched_getaffinity(0)), MOST_PROCESSES)
    return min(os.cpu_count() or 1, MOST_PROCESSES)


def answers(tasks: int, work: Callable[[int], bytes], count: int) -> Generator[bytes, None, None]:
    """`work(number)` for each number below `tasks`, in this order, worked out by `count` processes.

    What cannot be worked out there is tried again here, so that an exception is the same as without other
    processes. Raises `InternalError` if one of them dies. Closing the iterator ends them.
    """
    if tasks > MOST_TASKS:
        raise ValueError("more tasks than fit into a pipe")
    numbers = _numbers(tasks)
    workers: dict[int, int] = {}
    try:
        _start(workers, min(count, tasks), numbers, work)
        started = bool(workers)
        ready: dict[int, bytes | None] = {}
        incoming = _incoming(workers)
        for number in range(tasks):
            while workers and number not in ready:
                told = next(incoming, None)
                if told is None:
                    break
                ready[told[0]] = told[1]
            if number not in ready and started:
                raise InternalError("a process that took part in the work died")
            answer = ready.pop(number, None)
            yield work(number) if answer is None else answer
        for _ in incoming:
            pass  # nothing comes any more, and each worker ends by itself
    finally:
        os.close(numbers)
        _end(workers)


def _numbers(tasks: int) -> int:
    """The end to read of a pipe that holds the numbers below `tasks` and then ends."""
    numbers, into = os.pipe()
    try:
        os.write(into, b"".join(number.to_bytes(_NUMBER, "big") for number in range(tasks)))
    finally:
        os.close(into)
    return numbers


def _start(workers: dict[int, int], count: int, numbers: int, work: Callable[[int], bytes]) -> None:
    """Add `count` workers by the descriptors that they answer through; fewer, if the system gives no more."""
    import signal

    # An interrupt between a fork and its being written down would leave a process that nobody ends.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        for _ in range(count):
            answer, into = os.pipe()
            try:
                process = os.fork()
            except OSError:
                os.close(answer)
                os.close(into)
                return
            if process == 0:
                status = 1
                try:
                    signal.signal(signal.SIGINT, signal.SIG_DFL)
                    signal.pthread_sigmask(signal.SIG_SETMASK, before)
                    # If only it can write, and only the parent can read, each learns that the other is gone.
                    for descriptor in (answer, *workers):
                        os.close(descriptor)
                    _serve(numbers, into, work)
                    status = 0
                finally:
                    os._exit(status)
            os.close(into)
            workers[answer] = process
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(numbers: int, into: int, work: Callable[[int], bytes]) -> None:
    """What a worker does: answer number after number until there is none left."""
    while task := os.read(numbers, _NUMBER):
        try:
            answer = work(int.from_bytes(task, "big"))
            length = len(answer)
        except Exception:
            answer, length = b"", _FAILED
        rest = memoryview(task + length.to_bytes(_HEADER - _NUMBER, "big") + answer)
        while rest:
            rest = rest[os.write(into, rest) :]


def _incoming(workers: dict[int, int]) -> Iterator[tuple[int, bytes | None]]:
    """Numbers with their answers as they come, None for what a worker could not work out."""
    import select

    listening = select.poll()
    received = {descriptor: bytearray() for descriptor in workers}
    for descriptor in workers:
        listening.register(descriptor, select.POLLIN)
    while workers:
        for descriptor, _ in listening.poll():
            data = os.read(descriptor, 64 * 1024)
            received[descriptor] += data
            yield from _complete(received[descriptor])
            if not data:
                listening.unregister(descriptor)
                os.close(descriptor)
                _wait_for(workers.pop(descriptor))


def _complete(received: bytearray) -> Iterator[tuple[int, bytes | None]]:
    """Take out of what was received the answers that are there in full."""
    at = 0
    while len(received) - at >= _HEADER:
        number = int.from_bytes(received[at : at + _NUMBER], "big")
        length = int.from_bytes(received[at + _NUMBER : at + _HEADER], "big")
        end = at + _HEADER + (0 if length == _FAILED else length)
        if end > len(received):
            break
        yield number, None if length == _FAILED else bytes(received[at + _HEADER : end])
        at = end
    del received[:at]


def _end(workers: dict[int, int]) -> None:
    """End the workers that are left, and wait for each, so that none is left behind."""
    import signal

    for descriptor, process in workers.items():
        os.close(descriptor)
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    for process in workers.values():
        _wait_for(process)
    workers.clear()


def _wait_for(process: int) -> None:
    # Who starts us with SIGCHLD ignored has the system do the waiting.
    with suppress(ChildProcessError):
        os.waitpid(process, 0)
