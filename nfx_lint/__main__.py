"""The front door: answers at once if all files are clean, and hands everything else to the full command line.

A hook runs on every commit, and almost every file is clean. So the plain call `nfx-lint FILE ...` loads
nothing but the reader and the compiled contract; whatever is unusual (an option, a folder, something to
say) starts over in `cli`. Both ways print the same, and a test compares them.
"""

import sys

# Options that change nothing about a run in which there is nothing to say.
HARMLESS = ("--no-config", "--skip-unknown", "--color=never")


def main() -> int:
    """Run the command of this process; gives its exit code."""
    words = [word for word in sys.argv[1:] if word not in HARMLESS]
    if words[:1] == ["check"]:
        del words[0]
    if all_clean(words):
        return said(f"{len(words)} file{'' if len(words) == 1 else 's'} checked, nothing to report\n")
    from nfx_lint.cli import main as full

    return full()


def all_clean(paths: "list[str]") -> bool:
    """Whether these are all names of files, none twice, about which there is nothing to say."""
    if not paths or len(set(paths)) != len(paths) or any(not _is_plain(path) for path in paths):
        return False
    from nfx_lint.accept import accepted
    from nfx_lint.source.files import Unreadable, read_bytes

    try:
        return all(accepted(read_bytes(path), path) for path in paths)
    except Unreadable:
        return False


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
