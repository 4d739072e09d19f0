"""Many patterns as one matcher: patterns without wildcards are looked up, so only the others cost time.

A repository may have 150,000 lines in its `.gitignore`, or 8,000 globs in its configuration.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from nfx_lint.limits import LONGEST_GLOB, MOST_GLOBS
from nfx_lint.model import ConfigError

Matcher = Callable[[str], object]
_SPECIAL = frozenset("*?[\\")


@dataclass(frozen=True, slots=True)
class Line:
    """A pattern line: a name if it has no slash inside, otherwise a path below the pattern's folder."""

    glob: str
    ignores: bool = True
    only_directories: bool = False

    @property
    def is_path(self) -> bool:
        return "/" in self.glob


@dataclass(frozen=True, slots=True)
class GlobIndex:
    """The numbers of pattern lines by what they match. A key has a text and whether only folders match."""

    names: dict[tuple[str, bool], list[int]] = field(default_factory=dict)
    paths: dict[tuple[str, bool], list[int]] = field(default_factory=dict)
    suffixes: dict[tuple[str, bool], list[int]] = field(default_factory=dict)
    globs: dict[tuple[str, bool], list[int]] = field(default_factory=dict)
    # The globs' matchers, in the order of their last numbers.
    matchers: list[tuple[Matcher, bool, list[int]]] = field(default_factory=list)
    ignores: dict[int, bool] = field(default_factory=dict)

    def matching(self, path: str, is_directory: bool) -> Iterator[int]:
        """The numbers of the lines that match a path, in no order."""
        yield from self._looked_up(path, is_directory)
        for matches, only_directories, numbers in self.matchers:
            if (is_directory or not only_directories) and matches(path):
                yield from numbers

    def last(self, path: str, is_directory: bool) -> int:
        """The number of the last line that matches a path; -1 if none does."""
        best = max(self._looked_up(path, is_directory), default=-1)
        for matches, only_directories, numbers in reversed(self.matchers):
            if numbers[-1] < best:
                break
            if (is_directory or not only_directories) and matches(path):
                return numbers[-1]
        return best

    def _looked_up(self, path: str, is_directory: bool) -> Iterator[int]:
        name = path.rpartition("/")[2]
        for only_directories in (False, True) if is_directory else (False,):
            yield from self.names.get((name, only_directories), ())
            yield from self.paths.get((path, only_directories), ())
            if self.suffixes:
                for start in range(len(name)):
                    yield from self.suffixes.get((name[start:], only_directories), ())


def index_of(
    lines: Iterable[tuple[int, Line]], matcher: Callable[[Line], Matcher], where: str, *, only_last: bool
) -> GlobIndex:
    """The index of numbered lines; with `only_last` a repeated pattern has its last number only.

    Raises `ConfigError` if too many patterns have wildcards; `where` says where they are.
    """
    index = GlobIndex()
    made: dict[tuple[str, bool], Matcher] = {}
    for number, line in lines:
        if len(line.glob) > LONGEST_GLOB:
            continue
        holder, text = _home(index, line)
        numbers = holder.setdefault((text, line.only_directories), [])
        if only_last:
            numbers.clear()
        numbers.append(number)
        index.ignores[number] = line.ignores
        if holder is index.globs and (text, line.only_directories) not in made:
            made[text, line.only_directories] = matcher(line)
        if len(made) > MOST_GLOBS:
            raise too_many(where)
    for key, numbers in sorted(index.globs.items(), key=lambda item: item[1][-1]):
        index.matchers.append((made[key], key[1], numbers))
    return index


def too_many(where: str) -> ConfigError:
    """The error about too many patterns with wildcards."""
    return ConfigError(f"{where}: more than {MOST_GLOBS} patterns with wildcards; name folders instead")


def _home(index: GlobIndex, line: Line) -> tuple[dict[tuple[str, bool], list[int]], str]:
    """The part of the index that a line belongs to, and the text of its key."""
    if _SPECIAL.isdisjoint(line.glob):
        return (index.paths, line.glob.removeprefix("/")) if line.is_path else (index.names, line.glob)
    rest = line.glob[1:]
    if line.glob[0] == "*" and rest and not line.is_path and _SPECIAL.isdisjoint(rest):
        return index.suffixes, rest
    return index.globs, line.glob
