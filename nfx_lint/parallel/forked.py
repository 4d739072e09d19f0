"""Processes that are forks of this one: they take numbers from one pipe, and each answers through its own.

This uses `fork` directly, because importing `multiprocessing` takes as long as checking a hundred files, and
`concurrent.futures` twice that. All numbers fit into the pipe, so writing them never blocks; the parent only
reads, so no answer waits for long.
"""

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    import signal
    from collections.abc import Callable, Generator, Iterator, Sequence
    from typing import TypeVar

    Share = TypeVar("Share")
else:
    try:
        # `signal` itself makes enums of its numbers, which takes as long as checking 50 files.
        import _signal as signal
    except ImportError:
        import signal

_NUMBER, _HEADER = 4, 12
_FAILED = 2**64 - 1  # in place of an answer's length


def worked(
    work: "Callable[[Share], bytes]", shares: "Sequence[Share]", count: int
) -> "Generator[tuple[int, bytes | None], None, None]":
    """The numbers of the shares with their answers as they arrive, None for a share that failed.

    Shares of a process that died do not arrive.
    """
    numbers = _numbers(len(shares))
    workers: dict[int, int] = {}
    try:
        _start(workers, count, numbers, lambda number: work(shares[number]))
        if not workers:
            yield from ((number, None) for number in range(len(shares)))
        yield from _incoming(workers)
    finally:
        os.close(numbers)
        _end(workers)


def _numbers(count: int) -> int:
    """The end to read of a pipe that holds the numbers below `count` and then ends."""
    numbers, into = os.pipe()
    try:
        os.write(into, b"".join(number.to_bytes(_NUMBER, "big") for number in range(count)))
    finally:
        os.close(into)
    return numbers


def _start(workers: "dict[int, int]", count: int, numbers: int, work: "Callable[[int], bytes]") -> None:
    """Add `count` workers by the descriptors that they answer through; fewer if the system has no more."""
    # An interrupt between a fork and its registration would leave a process that nobody ends.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        for _ in range(count):
            try:
                answer, into = os.pipe()
            except OSError:
                return
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
                    # If only the worker can write, and only the parent can read, each notices when the other
                    # is gone.
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


def _serve(numbers: int, into: int, work: "Callable[[int], bytes]") -> None:
    """The work of a worker: answer one number after the other until none is left."""
    while number := os.read(numbers, _NUMBER):
        try:
            answer = work(int.from_bytes(number, "big"))
            length = len(answer)
        except Exception:
            answer, length = b"", _FAILED
        rest = memoryview(number + length.to_bytes(_HEADER - _NUMBER, "big") + answer)
        while rest:
            rest = rest[os.write(into, rest) :]


def _incoming(workers: "dict[int, int]") -> "Iterator[tuple[int, bytes | None]]":
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


def _complete(received: bytearray) -> "Iterator[tuple[int, bytes | None]]":
    """Remove the complete answers from the received bytes."""
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


def _end(workers: "dict[int, int]") -> None:
    """End the workers that are left, and wait for each, so that none is left behind."""
    for descriptor, process in workers.items():
        os.close(descriptor)
        _kill(process)
    for process in workers.values():
        _wait_for(process)
    workers.clear()


# `contextlib` would be loaded only for these two.
def _kill(process: int) -> None:
    try:  # noqa: SIM105
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _wait_for(process: int) -> None:
    try:  # noqa: SIM105
        os.waitpid(process, 0)
    except ChildProcessError:
        pass  # if SIGCHLD is ignored, the system waits for children
