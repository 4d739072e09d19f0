"""Suggestions for misspelled names."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from nfx_lint.limits import LONGEST_GUESS, MOST_NAMES_IN_A_HINT, MOST_UNKNOWN_KEYS, SHORTEST_PREFIX


def distance(left: str, right: str, most: int) -> int:
    """Edits (insert, drop, replace, swap neighbours) between two words; all above `most` is `most + 1`."""
    if abs(len(left) - len(right)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, previous, row = row, before, [i]
        for j, b in enumerate(right, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, previous[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return row[-1]


def plain_form(word: str) -> str:
    """A name without the parts that people write in different ways: letter case, `_`, `-` and blanks."""
    return word.replace("_", "").replace("-", "").replace(" ", "").casefold()


@lru_cache(maxsize=8192)
def _target(name: str) -> tuple[str, frozenset[str], int]:
    """A known word, prepared for comparison: its plain form, its characters, and how many edits are a typo.

    One in a short word, two in a long one: `cmd` is not `env`, `deplomentPln` is a plan.
    """
    plain = plain_form(name)
    return plain, frozenset(plain), 2 if len(plain) >= 8 else 1 if len(plain) >= 3 else 0


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to `word`: other case or separators, or one or two typos."""
    if not word or len(word) > LONGEST_GUESS:
        return None
    return _closest(word, known if isinstance(known, frozenset) else tuple(known))


@lru_cache(maxsize=512)  # one name is often compared with the same names, for each kind and in each file
def _closest(word: str, known: Collection[str]) -> str | None:
    plain = plain_form(word)
    characters, length = frozenset(plain), len(plain)
    best: tuple[int, str] | None = None
    for candidate in known:
        if candidate == word:
            continue
        target, others, most = _target(candidate)
        # An edit takes one character away and adds one, at most: most words need no closer look.
        if not -most <= len(target) - length <= most or len(characters ^ others) > 2 * most:
            continue
        edits = 0 if target == plain else distance(plain, target, most)
        if edits <= most and (best is None or edits < best[0]):
            best = (edits, candidate)
    return best and best[1]


def intended(word: str, names: Iterable[str]) -> str | None:
    """The name that `word` most likely means.

    It is a near miss, or else the shortest name that begins with `word` or contains all its words.
    """
    names = list(names)
    near, plain = closest(word, names), plain_form(word)
    if near or len(plain) < SHORTEST_PREFIX:
        return near
    parts = _words(word)
    longer = [name for name in names if plain_form(name).startswith(plain) or parts <= _words(name)]
    return min(longer, key=len, default=None)


def _words(name: str) -> set[str]:
    return set(name.casefold().replace("_", " ").replace("-", " ").split())


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """The end of a sentence that suggests one of `names`; empty if none is likely."""
    from nfx_lint.messages import quoted

    guess = intended(word, names)
    return f"; did you mean {quoted(guess)}?" if guess else ""


def no_such(what: str, word: str, names: Iterable[str], elsewhere: str = "") -> str:
    """A sentence, without its period, for a `word` that does not name a `what`.

    It ends with a suggestion, or else with all `names` or with `elsewhere`, which points to a list of them.
    """
    from nfx_lint.messages import quoted

    names = list(names)
    end = did_you_mean(word, names)
    if not end and elsewhere:
        end = f"; {elsewhere}"
    elif not end and len(names) <= MOST_NAMES_IN_A_HINT:
        end = f"; choose from {', '.join(names)}"
    return f"there is no {what} {quoted(word)}{end}"


def misspelled(keys: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """The misspelled keys of an object, each with the absent known key that it most likely means.

    A known key is assigned once, to the first of the closest unknown keys.
    """
    present = set(keys)
    absent = [name for name in known if name not in present]
    unknown = [key for key in present.difference(known) if isinstance(key, str)]
    claims: dict[str, str] = {}
    for key in sorted(unknown)[:MOST_UNKNOWN_KEYS]:
        meant = closest(key, absent)
        if meant is not None and meant not in claims.values():
            claims[key] = meant
    return claims
