"""The entry point: the fast path for clean files; everything else runs the full command line.

A hook runs on every commit, and almost every file is clean. So the plain call `nfx-lint FILE ...` loads
only the fast reader and the compiled contract; anything else (an option, a folder, a finding) starts over
in `cli.main`. Both print the same, and a test compares them.
"""

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INTERRUPTED = 130  # 128 + SIGINT
UNSTARTED = 3
# Files per process from which another process pays off (measured); a newly started Python needs more.
SHARE, SHARE_ANEW = 200, 2000
# Options without effect on a clean run.
HARMLESS = ("--no-config", "--skip-unknown", "--color=never")


def command() -> int:
    """What the installed `nfx-lint` runs: `main`, and the end of the process.

    Python would first free all objects one by one, which takes a seventh of a clean run.
    """
    code = main()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        return code  # Python reports what it cannot write
    os._exit(code)


def main() -> int:
    """Run the command line of this process and return its exit code."""
    try:
        return _fast_or_full()
    except KeyboardInterrupt:
        return INTERRUPTED
    except (OSError, MemoryError):
        # The full command line handles its own, so it could not even be loaded.
        if sys.stderr:
            sys.stderr.write("nfx-lint: cannot start: too little memory, or too many open files\n")
        return UNSTARTED


def _fast_or_full() -> int:
    try:
        words, processes = _plain_words(sys.argv[1:])
        if is_plain_run(words) and all_clean(words, processes, named="--skip-unknown" not in sys.argv):
            return print_line(
                f"{len(words)} file{'' if len(words) == 1 else 's'} checked, nothing to report\n"
            )
    except (OSError, MemoryError):
        pass  # the full command line says what the machine lacks
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


def is_plain_run(paths: "Sequence[str]") -> bool:
    """Whether a clean run prints one line: no configuration, no options, no CI system with a format."""
    if "GITHUB_ACTIONS" in os.environ or any(name.startswith("NFX_LINT_") for name in os.environ):
        return False
    return "--no-config" in sys.argv or unconfigured(paths)


def unconfigured(paths: "Sequence[str]") -> bool:
    """Whether there is no configuration: it could select rules and editions not covered here."""
    from nfx_lint.config.discovery import nearest, nearest_nested

    try:
        top, known = os.getcwd(), dict[str, "str | None"]()
        folders = {os.path.dirname(path) for path in paths} - {""}
        nested = (nearest_nested(os.path.abspath(folder), top, known) for folder in folders)
        return nearest(top) is None and not any(nested)
    except OSError:
        return False


def all_clean(paths: "list[str]", processes: int = 0, *, named: bool = True) -> bool:
    """Whether all paths are distinct, clean files.

    At most `processes` are used; 0 means one per processor. `named` is as in `detect`.
    """
    if not paths or len(set(paths)) != len(paths) or any(not _is_plain(path) for path in paths):
        return False
    # Clean documents have no reference cycles; collecting would take a tenth of the run.
    gc.disable()
    try:
        if len(paths) < 2 * SHARE or processes == 1:
            return _clean(paths, named=named)
        return _clean_in_processes(paths, processes, named=named)
    finally:
        gc.enable()


def _clean(paths: "Sequence[str]", *, named: bool = True) -> bool:
    from nfx_lint.detection.clean_file import clean_kind
    from nfx_lint.files.read import Unreadable, read_bytes
    from nfx_lint.repository.near import Remotes, concerns

    compared, remotes = None, Remotes()
    try:
        for path in paths:
            data = read_bytes(path)
            kind = clean_kind(data, path, named=named)
            if not kind:
                return False
            if concerns(data, path, remotes):
                compared = compared or _comparison()
                if not compared(data, path, kind):
                    return False
    except Unreadable:
        return False
    return True


def _comparison() -> "Callable[[bytes, str, str], bool]":
    """Whether a clean file has nothing to report about the repository around it, which is read once."""
    from nfx_lint.detection.clean_file import fast_value
    from nfx_lint.model import UsageError
    from nfx_lint.repository.findings import findings
    from nfx_lint.repository.settings import ONLY_REMOTES, RepositorySettings

    settings = RepositorySettings(ONLY_REMOTES)

    def compared(data: bytes, path: str, kind: str) -> bool:
        try:
            return not findings(fast_value(data, path), kind, path, settings)
        except UsageError:
            return False  # the full command line says why

    return compared


def _clean_in_processes(paths: "list[str]", wanted: int, *, named: bool = True) -> bool:
    from nfx_lint.parallel.pool import ProcessDied, answers, can_fork, divided, processes

    count = min(processes(wanted), len(paths) // (SHARE if can_fork() else SHARE_ANEW))
    if count < 2:
        return _clean(paths, named=named)
    # The first file loads what all the processes need.
    first, *rest = paths
    if not _clean([first], named=named):
        return False
    coming = answers(_verdict if named else _verdict_by_marks, divided(rest, count, len(rest)), count)
    try:
        return all(coming)
    except ProcessDied:
        return False
    finally:
        coming.close()


def _verdict(paths: "Sequence[str]") -> bytes:
    """Empty unless all `paths` are clean."""
    return b"clean" if _clean(paths) else b""


def _verdict_by_marks(paths: "Sequence[str]") -> bytes:
    return b"clean" if _clean(paths, named=False) else b""


def _is_plain(path: str) -> bool:
    # `a.json` and `./a.json` are one file: paths that are not normalised take the full command line.
    return not path.startswith(("-", "./")) and "//" not in path and "/./" not in path and ".." not in path


def print_line(line: str) -> int:
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except (OSError, AttributeError):  # without a standard output `sys.stdout` is None
        from nfx_lint.cli.main import main as full

        return full()
    return 0
