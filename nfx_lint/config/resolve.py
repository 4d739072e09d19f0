"""The settings of a run: a configuration, overridden by the caller's options."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from nfx_lint._compiled.kinds import EDITIONS
from nfx_lint.config.load import COMMAND_LINE, Config, Setting, settings
from nfx_lint.config.options import Embedded, Options
from nfx_lint.config.selection import RuleSelection
from nfx_lint.files.paths import absolute, relative
from nfx_lint.model import ConfigError, Json, UsageError
from nfx_lint.repository.settings import RepositorySettings
from nfx_lint.rules.catalogue import Rule, current_ids
from nfx_lint.rules.selectors import selected
from nfx_lint.suggest import no_such

if TYPE_CHECKING:
    from nfx_lint.config.policy import Policy


@dataclass(frozen=True, slots=True)
class Run:
    """The settings of a run. `exclude` are globs relative to `folder`; `baseline` is an optional path."""

    options: Options
    fail_on: str = "error"
    exclude: tuple[str, ...] = ()
    folder: str | None = None
    baseline: str | None = None
    notices: tuple[str, ...] = ()


def configured(
    config: Config | None,
    given: Mapping[str, Json],
    options: Options,
    paths: Sequence[str],
    *,
    baseline_may_be_absent: bool = False,
) -> Run:
    """The settings for a run over `paths`; `given` overrides the configuration."""
    held = settings(config, given)
    if config is None and held["baseline"].value is None:
        return _plain(held, options)
    from nfx_lint.config import baseline_file
    from nfx_lint.config.policy import policy_from

    policy = policy_from(config, held)
    options = replace(options, repository=_repository(config, held))
    path = baseline_path(config, held)
    if path:
        known_findings = baseline_file.read(path, policy.rules, may_be_absent=baseline_may_be_absent)
        policy = replace(policy, baseline=known_findings)
    options = replace(
        options,
        embedded=_embedded(held, policy.folder),
        edition=_edition(config, held),
        select=_rules(config, held, policy, "select"),
        ignore=_rules(config, held, policy, "ignore") | _rules(config, held, policy, "extend-ignore"),
        policy=replace(policy, given=_given_rules(given, policy) if config else None),
        whole=any(os.path.isdir(one) and _contains(one, policy.folder) for one in paths),
    )
    exclude = (*held["exclude"].value, *held["extend-exclude"].value)
    notices = tuple(former_names(_names(held), policy.rules))
    return Run(options, held["fail-on"].value, exclude, policy.folder, path, notices)


def _plain(held: Mapping[str, Setting], options: Options) -> Run:
    """A run without configuration."""
    names = [*held["select"].value, *held["ignore"].value]
    select, ignore = selected(held["select"].value), selected(held["ignore"].value, previews=True)
    options = replace(
        options,
        edition=held["edition"].value,
        select=select,
        ignore=ignore,
        embedded=_embedded(held, ""),
        repository=_repository(None, held),
    )
    return Run(options, held["fail-on"].value, notices=tuple(former_names(names)))


def _embedded(held: Mapping[str, Setting], folder: str) -> Embedded | None:
    wanted: bool | list[str] = held["embedded"].value
    if wanted is False or wanted == []:
        return None
    return Embedded(() if wanted is True else tuple(wanted), folder)


def former_names(names: Iterable[str], own: Iterable[Rule] = ()) -> list[str]:
    """A sentence for each of `names` that is a rule's former name."""
    names = list(dict.fromkeys(names))
    if not names:
        return []
    today = current_ids(own)
    return [f"the rule {name} is called {today[name]} now" for name in names if name in today]


def baseline_path(config: Config | None, held: Mapping[str, Setting]) -> str | None:
    """The path of the baseline file. One set in a configuration has to be below its folder."""
    path: str | None = held["baseline"].value
    if path is None or config is None or held["baseline"].origin == COMMAND_LINE:
        return path
    whole = os.path.join(config.folder, path)
    if not os.path.realpath(whole).startswith(os.path.join(os.path.realpath(config.folder), "")):
        place = config.place("baseline")
        raise ConfigError(
            f"{place}: the baseline {path} is not below the configuration's folder; move it there"
        )
    return relative(whole)


def _repository(config: Config | None, held: Mapping[str, Setting]) -> RepositorySettings:
    """The repository to compare with: a folder on the command line, or how the configuration finds one."""
    value: Json = held["repository"].value
    if held["repository"].origin == COMMAND_LINE:
        return RepositorySettings(True, value)
    return RepositorySettings(value, base=config.folder if config else None)


def _contains(path: str, folder: str) -> bool:
    """Whether the folder at `path` is `folder` or a parent of it."""
    outer = absolute(path).removesuffix("/")
    return f"{folder}/".startswith(f"{outer}/")


def _edition(config: Config | None, held: Mapping[str, Setting]) -> str | None:
    edition: str | None = held["edition"].value
    if edition is None or edition in EDITIONS or config is None or held["edition"].origin == COMMAND_LINE:
        return edition
    raise ConfigError(f"{config.place('edition')}: {no_such('edition', edition, EDITIONS)}")


def _rules(config: Config | None, held: Mapping[str, Setting], policy: Policy, key: str) -> frozenset[str]:
    try:
        return selected(held[key].value, policy.rules, previews=key != "select")
    except UsageError as error:
        if config is None or held[key].origin == COMMAND_LINE:
            raise
        raise ConfigError(f"{config.place(key)}: {error}") from None


def _given_rules(given: Mapping[str, Json], policy: Policy) -> RuleSelection:
    """The rules that the command line alone selects."""
    select, ignore = (
        selected(given.get(key) or (), policy.rules, previews=key == "ignore") for key in ("select", "ignore")
    )
    return RuleSelection(select, ignore)


def _names(held: Mapping[str, Setting]) -> list[str]:
    """All rule names in the settings."""
    lists = [held[key].value for key in ("select", "extend-select", "ignore", "extend-ignore", "levels")]
    for override in held["overrides"].value:
        lists += [override.get("ignore", ()), override.get("levels", ())]
    lists.append([entry["rule"] for entry in held["suppressions"].value])
    return [name for names in lists for name in names]
