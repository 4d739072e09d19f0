"""The remotes in Git's configuration, with the short forms that `url.<base>.insteadOf` allows."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from nfx_lint.repository.address import normal_address

# A key, its section and last part in lower case, and its value.
Entry: TypeAlias = "tuple[str, str]"

SHORT_FORMS = r"^url\..*\.insteadof$"
KEYS = rf"^remote\..*\.(url|fetch)$|{SHORT_FORMS}|^extensions\.objectformat$"
_ALL_BRANCHES = "refs/heads/*"


def entries_of(printed: bytes) -> list[Entry]:
    """The entries that `git config -z --get-regexp` prints."""
    texts = printed.decode("utf-8", "surrogateescape").split("\0")
    return [(key, value) for key, _, value in (text.partition("\n") for text in texts) if key]


def addresses(entries: Sequence[Entry], of_user: Callable[[], Sequence[Entry]]) -> frozenset[str]:
    """The addresses of all remotes in normal form: as they are written, and as Git fetches them.

    `of_user` gives the short forms of the user. They are asked for if a remote does not name a host.
    """
    urls = _values(entries, "remote.", ".url")
    fetched = [_fetched(url, entries) for url in urls]
    if not all(map(normal_address, fetched)):
        every = (*entries, *of_user())
        fetched = [_fetched(url, every) for url in urls]
    return frozenset(address for url in (*urls, *fetched) if (address := normal_address(url)))


def fetches_all_branches(entries: Iterable[Entry]) -> bool:
    """Whether a remote has all its branches here, so that one which is missing does not exist."""
    entries = list(entries)
    fetched = _values(entries, "remote.", ".fetch")
    return not _values(entries, "remote.", ".url") or any(_ALL_BRANCHES in one for one in fetched)


def object_format(entries: Iterable[Entry]) -> str:
    """How the repository computes the names of objects: `sha1` or `sha256`."""
    is_new = any(value.lower() == "sha256" for value in _values(entries, "extensions.", "objectformat"))
    return "sha256" if is_new else "sha1"


def user_configurations() -> tuple[str, ...]:
    """The paths of the user's own configuration, where there may be files."""
    given = os.getenv("GIT_CONFIG_GLOBAL")
    if given is not None:
        return (given,) if given else ()
    folder = os.getenv("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.path.join(folder, "git", "config"), os.path.expanduser("~/.gitconfig")


def _values(entries: Iterable[Entry], start: str, end: str) -> list[str]:
    return [value for key, value in entries if key.startswith(start) and key.endswith(end)]


def _fetched(url: str, entries: Iterable[Entry]) -> str:
    """A URL with its longest short form replaced, once, as Git does it."""
    short, base = "", ""
    for key, value in entries:
        if key.startswith("url.") and len(value) > len(short) and url.startswith(value):
            short, base = value, key[len("url.") : -len(".insteadof")]
    return f"{base}{url[len(short) :]}"
