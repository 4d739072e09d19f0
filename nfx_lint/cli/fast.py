"""The entry point: the fast path for clean files; everything else runs the full command line.

A hook runs on every commit, and almost every file is clean. So the plain call `nfx-lint FILE ...` loads
only the fast reader and the compiled contract; anything else (an option, a folder, a finding) starts over
in `cli.main`. Both print the same, and a test compares them.
"""

import gc
import os
import sys

INTERRUPTED = 130  # 128 + SIGINT
# Files per process from which forking pays off (measured).
SHARE = 200
# Options without effect on a clean run.
HARMLESS = ("--no-config", "--skip-unknown", "--color=never")


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        words, processes = _plain_words(sys.argv[1:])
        if is_plain_run() and all_clean(words, processes):
            return print_line(
                f"{len(words)} file{'' if len(words) == 1 else 's'} checked, nothing to report\n"
            )
    except KeyboardInterrupt:
        return INTERRUPTED
    from nfx_lint.cli.main import main as full

    return full()


def _plain_words(words: "list[str]") -> "tuple[list[str], int]":
    """The words without harmless options, and the number of processes; 0 if not given."""
    words = [word for word in words if word not in HARMLESS]
    if words[:1] == ["check"]:
        del words[0]
    if "-j" in words:
        at = words.index("-j")
        number = words[at + 1] if len(words) > at + 1 else ""
        # The full command line rejects anything else.
        if number.isascii() and number.isdigit() and 0 < len(number.lstrip("0")) < 4:
            del words[at : at + 2]
            return words, int(number)
    return words, 0


def is_plain_run() -> bool:
    """Whether a clean run prints one line: no configuration, and no CI system with its own format."""
    return "GITHUB_ACTIONS" not in os.environ and ("--no-config" in sys.argv or unconfigured())


def unconfigured() -> bool:
    """Whether there is no configuration; one could select rules and editions not covered here."""
    from nfx_lint.config.discovery import nearest

    try:
        return nearest(os.getcwd()) is None
    except OSError:
        return False


def all_clean(paths: "list[str]", processes: int = 0) -> bool:
    """Whether all paths are distinct, clean files.

    At most `processes` are used; 0 means one per processor.
    """
    if not paths or len(set(paths)) != len(paths) or any(not _is_plain(path) for path in paths):
        return False
    # Clean documents have no reference cycles; collecting would take a tenth of the run.
    gc.disable()
    try:
        if len(paths) < 2 * SHARE or processes == 1 or not hasattr(os, "fork"):
            return _clean(paths)
        return _clean_in_processes(paths, min(processes or _processors(), len(paths) // SHARE))
    finally:
        gc.enable()


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _clean(paths: "list[str]") -> bool:
    from nfx_lint.detection.clean_file import clean_kind
    from nfx_lint.files.read import Unreadable, read_bytes

    try:
        return all(clean_kind(read_bytes(path), path) for path in paths)
    except Unreadable:
        return False


def _clean_in_processes(paths: "list[str]", count: int) -> bool:
    children: list[int] = []
    try:
        for number in range(1, count):
            children.append(_child(paths[number::count]))
        clean = _clean(paths[::count])
        while clean and children:
            clean = os.waitpid(children.pop(), 0)[1] == 0
        return clean
    except OSError:
        return False  # fork failed, or the system reaps children itself
    finally:
        for child in children:
            _end(child)


def _end(child: int) -> None:
    try:
        os.kill(child, 9)
        os.waitpid(child, 0)
    except OSError:
        pass  # it has ended already


def _child(paths: "list[str]") -> int:
    """Fork a process that exits with 0 if all `paths` are clean; returns its id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if _clean(paths) else 1
        finally:
            os._exit(status)
    return child


def _is_plain(path: str) -> bool:
    # `a.json` and `./a.json` are one file: paths that are not normalised take the full command line.
    return not path.startswith(("-", "./")) and "//" not in path and "/./" not in path and ".." not in path


def print_line(line: str) -> int:
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except OSError:
        from nfx_lint.cli.main import main as full

        return full()
    return 0
