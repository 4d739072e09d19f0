"""Near misses: which known word an unknown one was meant to be, and how a message says so."""

from __future__ import annotations

from collections.abc import Iterable

# Distances are worked out for at most this many unknown keys of one object, so that an object with a
# million unknown keys costs no more than one with none known.
MOST_UNKNOWN_KEYS = 200
# A shorter beginning of a name fits too many.
SHORTEST_PART = 3


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


def _plain(word: str) -> str:
    return word.replace("_", "").replace("-", "").replace(" ", "").casefold()


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` is a near miss of: other case or separators, or one or two slips."""
    if not word or len(word) > 64:
        return None
    plain = _plain(word)
    best: tuple[int, str] | None = None
    for candidate in known:
        if candidate == word:
            continue
        target = _plain(candidate)
        # One slip in a short word, two in a long one: `cmd` is not `env`, `deplomentPln` is a plan.
        most = 2 if len(target) >= 8 else 1 if len(target) >= 3 else 0
        edits = 0 if target == plain else distance(plain, target, most)
        if edits <= most and (best is None or edits < best[0]):
            best = (edits, candidate)
    return best and best[1]


def intended(word: str, names: Iterable[str]) -> str | None:
    """The name that somebody who typed `word` meant.

    It is a near miss; or else the shortest name that begins with `word`, or has all words of it.
    """
    names = list(names)
    near, plain = closest(word, names), _plain(word)
    if near or len(plain) < SHORTEST_PART:
        return near
    parts = _words(word)
    longer = [name for name in names if _plain(name).startswith(plain) or parts <= _words(name)]
    return min(longer, key=len, default=None)


def _words(name: str) -> set[str]:
    return set(name.casefold().replace("_", " ").replace("-", " ").split())


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """The end of a sentence about a word that is not one of `names`; empty where none is likely."""
    from nfx_lint.messages import quoted

    guess = intended(word, names)
    return f"; did you mean {quoted(guess)}?" if guess else ""


def no_such(what: str, word: str, names: Iterable[str], elsewhere: str = "") -> str:
    """A sentence, without its period, about a word that should be the name of a `what`.

    If none of `names` is likely it ends with all of them, or with `elsewhere`, which says where they are.
    """
    from nfx_lint.messages import MOST_NAMES_IN_A_HINT, quoted

    names = list(names)
    end = did_you_mean(word, names)
    if not end and elsewhere:
        end = f"; {elsewhere}"
    elif not end and len(names) <= MOST_NAMES_IN_A_HINT:
        end = f"; choose from {', '.join(names)}"
    return f"there is no {what} {quoted(word)}{end}"


def misspelled(keys: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """Which keys of an object stand for a known one that is absent: by unknown key, the known one.

    A known key is claimed once, by the first key that is as near as any.
    """
    present = set(keys)
    absent = [name for name in known if name not in present]
    unknown = [key for key in present.difference(known) if isinstance(key, str)]
    claims: dict[str, str] = {}
    for key in sorted(unknown[:MOST_UNKNOWN_KEYS]):
        meant = closest(key, absent)
        if meant is not None and meant not in claims.values():
            claims[key] = meant
    return claims
