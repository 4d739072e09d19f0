"""Dots in place of the names that a report may not show, in messages and in pointers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from nfx_lint.limits import LONGEST_KEY_IN_AN_ERROR, LONGEST_NAME
from nfx_lint.locate.credentials import DOTS, without_credentials
from nfx_lint.locate.shown import Shown, shown_paths
from nfx_lint.model import Json, Path
from nfx_lint.pointers import pointer_of, value_at

_QUOTED = re.compile("`[^`]*`")
# Messages shorten longer names.
_LENGTHS = (LONGEST_NAME, LONGEST_KEY_IN_AN_ERROR)


@dataclass(frozen=True, slots=True)
class Masks:
    """The hidden parts of a document: keys by their paths, words of the text at a path, and whole texts."""

    keys: frozenset[Path] = frozenset()
    words: dict[Path, tuple[str, ...]] = field(default_factory=dict)
    private: frozenset[Path] = frozenset()
    body: Json = None

    @classmethod
    def of(cls, body: Json, shown: Shown, is_bare: Callable[[Path], bool]) -> Masks:
        """The masks for `body`; `is_bare` is whether no colon follows the key at a path."""
        texts = ((path, value_at(body, path), places) for path, places in shown.words.items())
        words = {path: tuple(text[start:end] for start, end in places) for path, text, places in texts}
        keys = frozenset((*shown.unknown, *filter(is_bare, shown.bare)))
        return cls(keys, words, frozenset((*shown.private, *shown.careless)), body)

    def pointer(self, path: Path) -> str:
        """The JSON pointer of a path, with dots for each key that is hidden."""
        steps = (
            DOTS if isinstance(step, str) and path[: count + 1] in self.keys else step
            for count, step in enumerate(path)
        )
        return without_credentials(pointer_of(tuple(steps)))

    def text(self, text: str, paths: Iterable[Path]) -> str:
        """A message or a hint about `paths`, with dots for each name that is hidden and each credential."""
        for name in sorted(set(self._names(paths)), key=len, reverse=True):
            text = _without(text, name)
        return without_credentials(text)

    def _names(self, paths: Iterable[Path]) -> Iterator[str]:
        for path in paths:
            yield from self.words.get(path, ())
            if path in self.private and isinstance(text := value_at(self.body, path), str):
                yield text
            for count, step in enumerate(path, 1):
                if isinstance(step, str) and path[:count] in self.keys:
                    yield step


def _without(text: str, name: str) -> str:
    """`text` with dots for a name that it quotes, whole or shortened."""
    if not name:
        return text
    if "`" in name:  # so it is unclear where the quotation ends
        for shown in (name, *(name[: most - 1] for most in _LENGTHS if len(name) > most)):
            text = text.replace(shown, DOTS)
        return text
    forms = [name, *(name[: most - 1] + "…" for most in _LENGTHS if len(name) > most)]
    if not any(form in text for form in forms):
        return text
    return _QUOTED.sub(lambda quoted: _without_words(quoted[0], forms), text)


def _without_words(text: str, words: Iterable[str]) -> str:
    """`text` with dots for whole words; compiling a pattern for each name would take longer."""
    for word in words:
        at = text.find(word)
        while at >= 0:
            end = at + len(word)
            if _is_in_word(text[at - 1 : at]) or _is_in_word(text[end : end + 1]):
                at = text.find(word, at + 1)
            else:
                text = text[:at] + DOTS + text[end:]
                at = text.find(word, at + len(DOTS))
    return text


def _is_in_word(char: str) -> bool:
    return char.isalnum() or char in ("_", "-")


def masks_of(body: Json, kind: str | None, edition: str | None, paths: Iterable[Path]) -> Masks:
    """The masks for findings at `paths` of a body that is in no file.

    The keys of its maps are certainly names. The body is not walked completely, because a body in Python may
    contain itself.
    """
    within = {path[:count] for path in paths for count in range(len(path) + 1)}
    return Masks.of(body, shown_paths(body, kind, edition, within), lambda path: False)
