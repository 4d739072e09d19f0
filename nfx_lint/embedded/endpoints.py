"""Which endpoint a request or a call in code means."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from nfx_lint.contracts.endpoints import Endpoint, all_endpoints
from nfx_lint.contracts.load import data_text
from nfx_lint.contracts.requests import requested
from nfx_lint.embedded.text import UNKNOWN
from nfx_lint.model import Violation
from nfx_lint.suggest import intended

HOST = "api.northflank.com"
_API = re.compile(rf"(?:https?://)?{re.escape(HOST)}(?=/|$)")
_NOT_WORD = re.compile(r"[^a-z]")


class Target(NamedTuple):
    """The endpoint of a request or a call, or the fault that it is undocumented."""

    endpoint: Endpoint | None = None
    fault: Violation | None = None


@lru_cache(maxsize=1)
def _calls() -> dict[tuple[str, ...], tuple[str, str]]:
    """Method and path of the calls that send a body, by their words."""
    calls = json.loads(data_text("calls.json"))["calls"]
    return {tuple(map(_plain, name.split())): (method, path) for name, (method, path) in calls.items()}


def _plain(word: str) -> str:
    """A word of a call in the one spelling of all: `backupSchedule`, `backup-schedule`, `backup_schedule`."""
    return _NOT_WORD.sub("", word.lower())


def of_call(words: Sequence[str], edition: str | None) -> Endpoint | None:
    """The endpoint of a call with these words, such as `create service deployment`."""
    found = _calls().get(tuple(map(_plain, words)))
    match = requested(*found, edition).match if found else None
    return match.endpoint if match else None


@lru_cache(maxsize=1)
def verbs() -> frozenset[str]:
    """The first words of all calls that send a body."""
    return frozenset(words[0] for words in _calls())


def of_request(method: str, url: str, edition: str | None, *, sure: bool) -> Target | None:
    """The endpoint of a request; None if it may not be a request to Northflank's API.

    `sure` is whether the file names the API: then the start of a URL may be unknown.
    """
    path = _path_of(url, sure)
    if path is None or UNKNOWN in method:
        return None
    steps = path.strip("/").split("/")
    found = requested(method, path.replace(UNKNOWN, "x"), edition)
    if found.match:
        return Target(found.match.endpoint)
    # An unknown step may be several, and an unknown start anything.
    if found.fault is None or not _API.match(url) or any(UNKNOWN in step for step in _ends(steps)):
        return None
    shown = "/".join(step if _is_shown(step) else "…" for step in steps)
    return Target(fault=requested(method, f"/{shown}", edition).fault)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """The words of all paths of the API, without parameters."""
    steps = (step for one in all_endpoints() for step in one.path.split("/"))
    return frozenset(step for step in steps if step and not step.startswith("{"))


def _is_shown(step: str) -> bool:
    """Whether a report may show a step of a path: only words of the API, and near misses of them."""
    return step in _words() or intended(step, _words()) is not None


def _ends(steps: list[str]) -> tuple[str, ...]:
    return steps[0], steps[-1]


def _path_of(url: str, sure: bool) -> str | None:
    """The path of a URL of the API; None for other URLs, and for a path that is unknown."""
    match = _API.match(url)
    if match:
        rest = url[match.end() :]
    elif sure and url.startswith(UNKNOWN):
        rest = url.lstrip(UNKNOWN)
        rest = rest if rest.startswith("/v1") else f"/v1{rest}"
    else:
        return None
    path = re.split(r"[?#]", rest, maxsplit=1)[0]
    return path if path.startswith("/v1/") else None
