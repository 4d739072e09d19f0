"""The front door: answers at once if all files are clean, and hands everything else to the full command line.

A hook runs on every commit, and almost every file is clean. So the plain call `nfx-lint FILE ...` loads
nothing but the reader and the compiled contract; whatever is unusual (an option, a folder, something to
say) starts over in `cli`. Both ways print the same, and a test compares them.
"""

import gc
import os
import sys

INTERRUPTED = 130  # 128 + SIGINT
# From so many files on, a second process is worth its start (measured; on Windows it never is).
MANY = 400
# Options that change nothing about a run in which there is nothing to say.
HARMLESS = ("--no-config", "--skip-unknown", "--color=never")


def main() -> int:
    """Run the command of this process; gives its exit code."""
    try:
        words = [word for word in sys.argv[1:] if word not in HARMLESS]
        if words[:1] == ["check"]:
            del words[0]
        if is_plain_run() and all_clean(words):
            return said(f"{len(words)} file{'' if len(words) == 1 else 's'} checked, nothing to report\n")
    except KeyboardInterrupt:
        return INTERRUPTED
    from nfx_lint.cli import main as full

    return full()


def is_plain_run() -> bool:
    """Whether a clean run prints one line here: no configuration, no CI system that wants another format."""
    return "GITHUB_ACTIONS" not in os.environ and ("--no-config" in sys.argv or unconfigured())


def unconfigured() -> bool:
    """Whether no configuration holds here: one could know rules and editions that this way does not."""
    from nfx_lint.nearest import nearest

    try:
        return nearest(os.getcwd()) is None
    except OSError:
        return False


def all_clean(paths: "list[str]") -> bool:
    """Whether these are all names of files, none twice, about which there is nothing to say."""
    if not paths or len(set(paths)) != len(paths) or any(not _is_plain(path) for path in paths):
        return False
    # Clean documents hold no cycles: looking for some would be a tenth of the run.
    gc.disable()
    try:
        return _clean_by_halves(paths)
    finally:
        gc.enable()


def _clean_by_halves(paths: "list[str]") -> bool:
    if len(paths) >= MANY and hasattr(os, "fork") and (os.cpu_count() or 1) > 1:
        return _clean_in_two_processes(paths)
    return _clean(paths)


def _clean(paths: "list[str]") -> bool:
    from nfx_lint.accept import accepted
    from nfx_lint.source.files import Unreadable, read_bytes

    try:
        return all(accepted(read_bytes(path), path) for path in paths)
    except Unreadable:
        return False


def _clean_in_two_processes(paths: "list[str]") -> bool:
    half = len(paths) // 2
    child = os.fork()
    if child == 0:
        status = 1
        try:
            status = 0 if _clean(paths[half:]) else 1
        finally:
            os._exit(status)
    clean = _clean(paths[:half])
    return os.waitpid(child, 0)[1] == 0 and clean


def _is_plain(path: str) -> bool:
    # `a.json` and `./a.json` are one file: anything but the plainest spelling goes the long way.
    return not path.startswith(("-", "./")) and "//" not in path and "/./" not in path and ".." not in path


def said(line: str) -> int:
    try:
        sys.stdout.write(line)
        sys.stdout.flush()
    except OSError:
        from nfx_lint.cli import main as full

        return full()
    return 0


if __name__ == "__main__":
    sys.exit(main())
