"""The front door: answers at once if all files are clean, and hands everything else to the full command line.

A hook runs on every commit, and almost every file is clean. So the plain call `nfx-lint FILE ...` loads
nothing but the reader and the compiled contract; whatever is unusual (an option, a folder, something to
say) starts over in `cli`. Both ways print the same, and a test compares them.
"""

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130  # 128 + SIGINT
# So many files for each process make it worth its start (measured); a Python that starts anew takes longer.
SHARE, SHARE_ANEW = 200, 2000
# Options that change nothing about a run in which there is nothing to say.
HARMLESS = ("--no-config", "--skip-unknown", "--color=never")


def main() -> int:
    """Run the command of this process; gives its exit code."""
    try:
        words, processes = _plain_words(sys.argv[1:])
        if is_plain_run() and all_clean(words, processes):
            return said(f"{len(words)} file{'' if len(words) == 1 else 's'} checked, nothing to report\n")
    except KeyboardInterrupt:
        return INTERRUPTED
    from nfx_lint.cli.main import main as full

    return full()


def _plain_words(words: "list[str]") -> "tuple[list[str], int]":
    """The words that matter where there is nothing to say, and how many processes may work."""
    words = [word for word in words if word not in HARMLESS]
    if words[:1] == ["check"]:
        del words[0]
    if "-j" in words:
        at = words.index("-j")
        number = words[at + 1] if len(words) > at + 1 else ""
        # Anything else is for the full command line to refuse.
        if number.isascii() and number.isdigit() and 0 < len(number.lstrip("0")) < 4:
            del words[at : at + 2]
            return words, int(number)
    return words, 0


def is_plain_run() -> bool:
    """Whether a clean run prints one line here: no configuration, no CI system that wants another format."""
    return "GITHUB_ACTIONS" not in os.environ and ("--no-config" in sys.argv or unconfigured())


def unconfigured() -> bool:
    """Whether no configuration holds here: one could know rules and editions that this way does not."""
    from nfx_lint.config.discovery import nearest

    try:
        return nearest(os.getcwd()) is None
    except OSError:
        return False


def all_clean(paths: "list[str]", processes: int = 0) -> bool:
    """Whether these are all names of files, none twice, about which there is nothing to say.

    No more than so many `processes` work on them; 0 are as many as there are processors.
    """
    if not paths or len(set(paths)) != len(paths) or any(not _is_plain(path) for path in paths):
        return False
    # Clean documents hold no cycles: looking for some would be a tenth of the run.
    gc.disable()
    try:
        if len(paths) < 2 * SHARE or processes == 1:
            return _clean(paths)
        return _clean_in_processes(paths, processes)
    finally:
        gc.enable()


def _clean(paths: "Sequence[str]") -> bool:
    from nfx_lint.detection.accept import accepted
    from nfx_lint.files.read import Unreadable, read_bytes

    try:
        return all(accepted(read_bytes(path), path) for path in paths)
    except Unreadable:
        return False


def _clean_in_processes(paths: "list[str]", wanted: int) -> bool:
    from nfx_lint.parallel.pool import ProcessDied, answers, can_fork, divided, processes

    count = min(processes(wanted), len(paths) // (SHARE if can_fork() else SHARE_ANEW))
    if count < 2:
        return _clean(paths)
    # The first file loads what all the processes need.
    first, *rest = paths
    if not _clean([first]):
        return False
    coming = answers(_verdict, divided(rest, count, len(rest)), count)
    try:
        return all(coming)
    except ProcessDied:
        return False
    finally:
        coming.close()


def _verdict(paths: "Sequence[str]") -> bytes:
    """Something if all `paths` are clean, else nothing."""
    return b"clean" if _clean(paths) else b""


def _is_plain(path: str) -> bool:
    # `a.json` and `./a.json` are one file: anything but the plainest spelling goes the long way.
    return not path.startswith(("-", "./")) and "//" not in path and "/./" not in path and ".." not in path


def said(line: str) -> int:
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except OSError:
        from nfx_lint.cli.main import main as full

        return full()
    return 0
