"""Checks of what starts a build: ignored paths, allowed paths, and branches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nfx_lint.files.gitignore import index_of_all
from nfx_lint.files.glob_index import GlobIndex
from nfx_lint.limits import DEEPEST_VALUE, MOST_COMPARED_PATHS
from nfx_lint.messages import quoted
from nfx_lint.model import ConfigError, Json, Path, Violation
from nfx_lint.repository.site import Site

RULES: tuple[str, ...] = ("buildConfiguration", "pathIgnoreRules")
BRANCHES: tuple[str, ...] = ("buildConfiguration", "branchRestrictions")


@dataclass(frozen=True, slots=True)
class _Matches:
    """Which lines match anything, and the line that decides about each path (-1 if none does)."""

    used: frozenset[int]
    by_path: dict[str, int]


def check(site: Site) -> Iterator[Violation]:
    """Findings about path rules and branches."""
    rules = _texts(site.build.get(*RULES))
    if rules:
        yield from _path_rules(site, rules)
    if site.build.get(*BRANCHES) and site.tree.branches:
        yield from _branches(site)


def _texts(value: Json) -> list[str]:
    """The texts of a list; empty if one of them depends on an expression."""
    texts = value if isinstance(value, list) else []
    return texts if all(isinstance(one, str) and "${" not in one for one in texts) else []


def _path_rules(site: Site, rules: list[str]) -> Iterator[Violation]:
    try:
        index = index_of_all(rules, "pathIgnoreRules")
    except ConfigError:  # more than anybody writes
        return
    if len(index.ignores) * len(site.tree.files) > MOST_COMPARED_PATHS or not site.tree.files:
        return
    if not site.tree.is_whole:  # a rule may match a file that Git does not list
        return
    matches = _matches(index, site)
    for number, rule in enumerate(rules):
        if number in index.ignores and number not in matches.used:
            message = f"{quoted(rule)} matches no file of the repository"
            hint = "Correct the rule, or remove it."
            yield site.found("path-rule-without-match", (*RULES, number), message, hint)
    allows = site.build.get("buildConfiguration", "isAllowList")
    if allows is True:
        yield from _allowed(site, matches, index)
    elif not allows:  # an expression may be either
        yield from _ignored(site, matches, index)


def _matches(index: GlobIndex, site: Site) -> _Matches:
    used, by_path = set[int](), dict[str, int]()
    folders: dict[str, int] = {"": -1}
    for path in site.tree.files:
        if path.count("/") > DEEPEST_VALUE:
            continue
        above = path.rpartition("/")[0]
        decided = _of_folder(index, above, folders, used)
        used.update(index.matching(path, False))
        # Nothing below an ignored folder can be included again.
        outer = decided >= 0 and index.ignores[decided]
        by_path[path] = decided if outer else max(decided, index.last(path, False))
    return _Matches(frozenset(used), by_path)


def _of_folder(index: GlobIndex, folder: str, known: dict[str, int], used: set[int]) -> int:
    """The line that decides about a folder; -1 if none does."""
    if folder not in known:
        outer = _of_folder(index, folder.rpartition("/")[0], known, used)
        used.update(index.matching(folder, True))
        ignored = outer >= 0 and index.ignores[outer]
        known[folder] = outer if ignored else max(outer, index.last(folder, True))
    return known[folder]


def _ignored(site: Site, matches: _Matches, index: GlobIndex) -> Iterator[Violation]:
    numbers = set(matches.by_path.values())
    if all(number >= 0 and index.ignores[number] for number in numbers):
        at: Path = (*RULES, min(numbers)) if len(numbers) == 1 else RULES
        message = "the rules ignore every file of the repository, so that no commit starts a build"
        yield site.found("build-file-ignored", at, message, "Remove the rule that matches everything.")
        return
    number = matches.by_path.get(site.dockerfile_path or "", -1)
    if number >= 0 and index.ignores[number]:
        message = "the rule ignores the Dockerfile, so changes to it start no build"
        hint = "Write the rule more narrowly, or add one with `!` that includes the Dockerfile."
        yield site.found("build-file-ignored", (*RULES, number), message, hint)


def _allowed(site: Site, matches: _Matches, index: GlobIndex) -> Iterator[Violation]:
    def is_listed(path: str) -> bool:
        number = matches.by_path.get(path, -1)
        return number >= 0 and index.ignores[number]

    path, folder = site.dockerfile_path, site.work_dir
    if path in site.tree.files and path is not None and not is_listed(path):
        message = f"the list of allowed paths leaves out the Dockerfile, {quoted(f'/{path}')}"
        hint = f"Add `/{path}` to `pathIgnoreRules`, or remove `isAllowList`."
        yield site.found("build-file-not-allowed", RULES, message, hint)
    elif folder is not None and not any(map(is_listed, site.tree.below(folder))):
        shown = "/" if folder == "." else f"/{folder}"
        message = f"the list of allowed paths leaves out the folder of the build, {quoted(shown)}"
        hint = f"Add `{shown.rstrip('/')}/**` to `pathIgnoreRules`, or remove `isAllowList`."
        yield site.found("build-file-not-allowed", RULES, message, hint)


def _branches(site: Site) -> Iterator[Violation]:
    rules = _texts(site.build.get(*BRANCHES))
    try:
        index = index_of_all(rules, "branchRestrictions")
    except ConfigError:  # more than anybody writes
        return
    if len(index.ignores) * len(site.tree.branches) > MOST_COMPARED_PATHS:
        return
    used = {number for branch in site.tree.branches for number in _covering(index, branch)}
    for number, rule in enumerate(rules):
        if number in index.ignores and number not in used:
            message = f"{quoted(rule)} matches none of the branches that are known here"
            hint = "Correct the pattern, unless you will create this branch."
            yield site.found("unknown-branch-restriction", (*BRANCHES, number), message, hint)


def _covering(index: GlobIndex, branch: str) -> Iterator[int]:
    """The patterns that match a branch; `*` may or may not match a slash, so its start is enough."""
    steps = branch.split("/")
    for count in range(1, len(steps) + 1):
        yield from index.matching("/".join(steps[:count]), True)
