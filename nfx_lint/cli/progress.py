"""A progress bar for long runs on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any

from nfx_lint.cli.console import Console

if TYPE_CHECKING:
    from tqdm import tqdm

# Delay in seconds before the bar appears.
SHORT = 1.0
_CI = ("CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL")


@contextmanager
def progress(console: Console, *, quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    """A callback for the number of checked and of all files; None without a bar."""
    if quiet or not console.stderr.isatty() or _is_unattended(console.environ):
        yield None
        return
    bar: tqdm[Any] | None = None
    shown_from = monotonic() + SHORT

    def update(done: int, total: int) -> None:
        nonlocal bar
        if bar is None and done < total and monotonic() >= shown_from:
            bar = _bar(console, done, total)
        if bar is not None:
            bar.update(done - bar.n)

    try:
        yield update
    finally:
        if bar is not None:
            bar.close()


def _is_unattended(environ: Mapping[str, str]) -> bool:
    return environ.get("TERM") == "dumb" or any(environ.get(name) for name in _CI)


def is_ci(environ: Mapping[str, str]) -> bool:
    """Whether this is a CI system; one that sets `CI` to nothing counts as well."""
    return "CI" in environ or any(environ.get(name) for name in _CI)


def _bar(console: Console, done: int, total: int) -> tqdm[Any]:
    from threading import RLock

    from tqdm import tqdm

    # Only this thread writes here: neither a monitor thread nor a lock between processes is needed.
    tqdm.monitor_interval = 0
    tqdm.set_lock(RLock())
    return tqdm(
        initial=done, total=total, desc="nfx-lint", unit=" files", file=console.stderr, leave=False, delay=0
    )
