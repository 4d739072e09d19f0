"""The Python API. Each function returns a `Report`; none prints or raises for a finding."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache

from nfx_lint.config.options import Options
from nfx_lint.engine import check_body, check_candidates, check_source
from nfx_lint.model import Json, Report


def _options(
    kind: str | None,
    edition: str | None,
    select: Iterable[str],
    ignore: Iterable[str],
    *,
    skip_unknown: bool = False,
) -> Options:
    if not select and not ignore:
        return _plain_options(kind, edition, skip_unknown)
    from nfx_lint.rules.selectors import selected

    chosen, dropped = (
        (selected(select) if select else frozenset()),
        (selected(ignore, previews=True) if ignore else frozenset()),
    )
    return Options(kind, edition, chosen, dropped, skip_unknown)


@lru_cache(maxsize=64)
def _plain_options(kind: str | None, edition: str | None, skip_unknown: bool) -> Options:
    # Checking a clean body takes microseconds; a new `Options` would add a tenth.
    return Options(kind, edition, skip_unknown=skip_unknown)


def check(
    body: Json,
    kind: str | None = None,
    *,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on a request body, a dict as it would be sent.

    `kind` is a name that `nfx-lint kinds` lists; without it the kind is detected from the content. Raises
    `UsageError` for a kind, an edition or a rule that does not exist.
    """
    return check_body(body, _options(kind, edition, select, ignore))


def check_request(
    method: str,
    url: str,
    body: Json,
    *,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on an API request as it would be sent, such as `PUT /v1/projects/shop/services/build`.

    `url` is a path or a whole URL, with or without a team. It determines the kind, and its
    parameters are checked with the body.
    """
    from nfx_lint.request import check_endpoint

    return check_endpoint(method, url, body, _options(None, edition, select, ignore))


def check_text(
    text: str | bytes,
    name: str = "document.yaml",
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on the text of a file called `name`, whose suffix selects JSON or YAML."""
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return check_source(data, name, _options(kind, edition, select, ignore))


def check_file(
    path: str | os.PathLike[str],
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on one file. A file that cannot be read or parsed is a finding."""
    from nfx_lint.files.discover import Candidate

    candidate = Candidate(os.fspath(path), True)
    return check_candidates([candidate], _options(kind, edition, select, ignore))


def check_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    skip_unknown: bool = False,
    config: str | os.PathLike[str] | None = None,
) -> Report:
    """The report on files and folders, the same as that of `nfx-lint PATH ...`.

    The configuration is read only if `config` names it; the other arguments override it.
    Raises `UsageError` for a path that does not exist, `ConfigError` for an invalid configuration.
    """
    from nfx_lint.files.discover import candidates

    names = [os.fspath(path) for path in paths]
    if config is None:
        options = _options(kind, edition, select, ignore, skip_unknown=skip_unknown)
        return check_candidates(candidates(names), options)
    from nfx_lint.config import load as configuration
    from nfx_lint.config.resolve import configured

    given = {"edition": edition, "select": list(select), "ignore": list(ignore)}
    run = configured(
        configuration.read(os.fspath(config)), given, Options(kind, skip_unknown=skip_unknown), names
    )
    return check_candidates(candidates(names, run.exclude, run.folder), run.options)
