"""The Python API. Each function returns a `Report`; none prints or raises for a finding."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache

from nfx_lint._compiled.kinds import EDITIONS, KINDS
from nfx_lint.config.options import Embedded, Options
from nfx_lint.contracts.kinds import no_such_edition, no_such_kind
from nfx_lint.engine import check_body, check_candidates, check_source, suffixes
from nfx_lint.messages import type_of
from nfx_lint.model import Json, Report, UsageError
from nfx_lint.repository.settings import ONLY_REMOTES, RepositorySettings


def _options(
    kind: str | None,
    edition: str | None,
    select: Iterable[str],
    ignore: Iterable[str],
    *,
    skip_unknown: bool = False,
) -> Options:
    for name, value in (("kind", kind), ("edition", edition)):
        if value is not None and not isinstance(value, str):
            raise _not_a_text(name, value)
    plain_options = _plain_options(kind, edition, skip_unknown)
    if not select and not ignore:
        return plain_options
    return replace(plain_options, select=rules_of("select", select), ignore=rules_of("ignore", ignore))


@lru_cache(maxsize=64)
def _plain_options(kind: str | None, edition: str | None, skip_unknown: bool) -> Options:
    # Checking a clean body takes microseconds; a new `Options` would add a tenth.
    if kind is not None and kind not in KINDS:
        raise UsageError(no_such_kind(kind))
    if edition is not None and edition not in (EDITIONS if kind is None else KINDS[kind]):
        raise UsageError(no_such_edition(kind, edition))
    return Options(kind, edition, skip_unknown=skip_unknown)


def _with_code(options: Options, embedded: bool) -> Options:
    """`options`, with checks of bodies in code if `embedded` asks for them."""
    return replace(options, embedded=Embedded()) if embedded else options


def rules_of(name: str, given: Iterable[str]) -> frozenset[str]:
    """The rules in the argument called `name`. Raises `UsageError` for an unknown rule or another value."""
    from nfx_lint.rules.selectors import selected

    return selected(_texts(name, given), previews=name == "ignore")


def _texts(name: str, given: Iterable[str]) -> list[str]:
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        raise UsageError(f"`{name}` must be a list of strings, not {_type_of(given)}")
    texts = list(given)
    for one in texts:
        if not isinstance(one, str):
            raise UsageError(f"`{name}` must be a list of strings, not of {_type_of(one)}")
    return texts


def _not_a_text(name: str, value: object) -> UsageError:
    return UsageError(f"`{name}` must be a string, not {_type_of(value)}")


def _type_of(value: object) -> str:
    return "None" if value is None else type_of(value)


def _path(name: str, value: object) -> str:
    """A path as text. Raises `UsageError` for anything else, also for bytes."""
    path = value.__fspath__() if isinstance(value, os.PathLike) else value
    if not isinstance(path, str):
        raise UsageError(f"`{name}` must be a path as a string, not {_type_of(value)}")
    return path


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

    Mappings, tuples, enums and dataclasses are read as objects, lists and values.
    """
    return _checked(body, lambda one: check_body(one, _options(kind, edition, select, ignore)))


def _checked(body: Json, checked: Callable[[Json], Report]) -> Report:
    if hasattr(body, "model_dump"):
        raise UsageError("the body is a model: pass its `model_dump(by_alias=True)`")
    report = checked(body)
    if not report.findings:
        return report
    from nfx_lint.source.python_values import plain

    # Only now, since most bodies are made of dicts and lists.
    read = plain(body)
    return report if read is body else checked(read)


def check_request(
    method: str,
    url: str,
    body: Json = None,
    *,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Report:
    """The report on an API request as it would be sent, such as `PUT /v1/projects/shop/services/build`.

    `url` is a path or a whole URL, with or without a team; its query is ignored. It determines the kind, and
    its parameters are checked with the body. An undocumented endpoint is a finding, with the nearest
    documented one in its hint. Without `body`, a request that needs none has no findings.
    """
    from nfx_lint.request import check_endpoint

    for name, value in (("method", method), ("url", url)):
        if not isinstance(value, str):
            raise _not_a_text(name, value)
    options = _options(None, edition, select, ignore)
    return _checked(body, lambda one: check_endpoint(method, url, one, options))


def check_text(
    text: str | bytes,
    name: str = "document.yaml",
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    embedded: bool = False,
    repository: bool | str | os.PathLike[str] = False,
) -> Report:
    """The report on the text of a file called `name`, whose suffix selects JSON or YAML.

    With `embedded` it may be a script, a workflow, Markdown or code, whose bodies are checked. `repository`
    is as in `check_file`, for a file that is at `name`; by default nothing on disk is read.
    """
    if not isinstance(text, str | bytes):
        raise _not_a_text("text", text)
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    options = replace(_options(kind, edition, select, ignore), repository=_repository(repository))
    return check_source(data, _path("name", name), _with_code(options, embedded))


def check_file(
    path: str | os.PathLike[str],
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    embedded: bool = False,
    repository: bool | str | os.PathLike[str] = ONLY_REMOTES,
) -> Report:
    """The report on one file. A file that cannot be read or parsed is a finding.

    `embedded` is as in `check_text`. `repository` is whether to compare the file with the repository that
    contains it, or the folder of the repository that it builds. By default it is compared if the repository
    around it is its source.
    """
    from nfx_lint.files.discover import Candidate

    candidate = Candidate(_path("path", path), True)
    options = replace(_options(kind, edition, select, ignore), repository=_repository(repository))
    return check_candidates([candidate], _with_code(options, embedded))


def _repository(given: bool | str | os.PathLike[str]) -> RepositorySettings:
    if given == ONLY_REMOTES or isinstance(given, bool):
        return RepositorySettings(given if isinstance(given, bool) else ONLY_REMOTES)
    folder = _path("repository", given)
    if not os.path.isdir(folder):
        raise UsageError(f"`repository` must be a folder; {folder} is not one")
    return RepositorySettings(True, folder)


def check_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    kind: str | None = None,
    edition: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    skip_unknown: bool = False,
    config: str | os.PathLike[str] | None = None,
    embedded: bool = False,
    repository: bool | str | os.PathLike[str] | None = None,
) -> Report:
    """The report on files and folders, the same as that of `nfx-lint PATH ...`.

    The configuration is read only if `config` names it; the other arguments override it. `embedded` is as in
    `check_text`, `repository` as in `check_file`.
    Raises `UsageError` for a path that does not exist, `ConfigError` for an invalid configuration.
    """
    from nfx_lint.files.discover import candidates

    if isinstance(paths, str | bytes | os.PathLike) or not isinstance(paths, Iterable):
        raise UsageError(f"`paths` must be a list of paths, not {_type_of(paths)}")
    names = [_path("paths", path) for path in paths]
    if config is None:
        options = _options(kind, edition, select, ignore, skip_unknown=skip_unknown)
        compared = _repository(ONLY_REMOTES if repository is None else repository)
        options = _with_code(replace(options, repository=compared), embedded)
        return check_candidates(candidates(names, suffixes=suffixes(options)), options)
    from nfx_lint.config import load as configuration
    from nfx_lint.config.resolve import configured

    chosen = {"select": _texts("select", select), "ignore": _texts("ignore", ignore)}
    run = configured(
        configuration.read(_path("config", config)),
        {"edition": edition, "embedded": embedded, **chosen},
        replace(_options(kind, None, (), ()), skip_unknown=skip_unknown),
        names,
    )
    endings = suffixes(run.options)
    files = candidates(names, run.exclude, run.folder, force_exclude=skip_unknown, suffixes=endings)
    if repository is not None:
        return check_candidates(files, replace(run.options, repository=_repository(repository)))
    return check_candidates(files, run.options)
