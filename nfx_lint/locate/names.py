"""Which undocumented keys and names in expressions a report may show.

A name may be a secret: an unquoted password with a comma in it becomes a key of a YAML flow mapping, and a
password may contain `${`. So a name is shown only if it has the form of an identifier, does not look like a
credential, and is known: to a contract, by a declaration in the document, or as a near miss of such a name.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from nfx_lint.contracts.editions import document_of
from nfx_lint.contracts.kinds import field_names
from nfx_lint.contracts.load import data_text
from nfx_lint.limits import MOST_JUDGED_NAMES
from nfx_lint.locate.credentials import looks_secret
from nfx_lint.model import Json
from nfx_lint.suggest import closest

# `LONGEST_GUESS` characters at most: a longer name gets no suggestion either.
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]{0,63}")
# A position in a list or a small count.
_NUMBER = re.compile(r"-?[0-9]{1,6}")
_UUID = re.compile(r"(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
# A word of a name has few changes between letters and digits, a random text has many.
_RUN = re.compile(r"[A-Za-z0-9]{20,}")
_CHANGE = re.compile(r"[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])")
_MOST_CHANGES = 5
_WORDS = ("true", "false", "null", "undefined")
# Names of other tools' fields, which people write by habit.
_USUAL = frozenset(
    (
        *("annotations", "apiVersion", "args", "build", "command", "comment", "commit", "containers", "cpu"),
        *(
            "environment",
            "entrypoint",
            "image",
            "labels",
            "maintainer",
            "memory",
            "metadata",
            "note",
            "notes",
        ),
        *("owner", "replicas", "routes", "scaling", "secrets", "service", "services", "team", "test"),
        *("timeout", "vcsData", "volumes"),
    )
)


@lru_cache(maxsize=1)
def _usual() -> frozenset[str]:
    """Names of other tools' fields, and those that people write in place of documented ones."""
    confused = (name for entry in json.loads(data_text("names.json")) for name in entry["names"])
    return _USUAL.union(confused)


@lru_cache(maxsize=4096)
def is_identifier(name: str) -> bool:
    """Whether `name` has the form of an identifier, and not of a credential."""
    return _IDENTIFIER.fullmatch(name) is not None and not looks_secret(name) and not _is_random(name)


def _is_random(name: str) -> bool:
    runs = (_CHANGE.findall(run) for run in _RUN.findall(name))
    return _UUID.fullmatch(name) is not None or any(len(changes) > _MOST_CHANGES for changes in runs)


class Names:
    """The names that are known in one body. `declared` are those of its variables, which its walk finds."""

    def __init__(self, body: Json, kind: str | None) -> None:
        self._body, self._kind = body, kind
        self.declared: set[str] = set()
        self._expression_names: frozenset[str] | None = None
        self._near: dict[tuple[str, int], bool] = {}

    def is_known_key(self, key: str) -> bool:
        """Whether `key`, which is not documented where it is, may be shown."""
        if not is_identifier(key):
            return False
        return key in field_names() or key in _usual() or self._is_near(key, field_names())

    def hidden_words(self, text: str) -> Iterator[tuple[int, int]]:
        """The offsets of the names in the expressions of `text` that may not be shown."""
        from nfx_lint.templates.expressions.parse import expressions_in
        from nfx_lint.templates.expressions.tokens import name_end
        from nfx_lint.templates.expressions.tree import Expression, LookAlike

        for found in expressions_in(text):
            alone, at, last = isinstance(found, LookAlike), found.start + 2, found.end
            if isinstance(found, Expression) and found.value is None:
                # The expression was read only up to its fault.
                last = text.find("}", last) + 1 or len(text)
            while at < last:
                end = min(name_end(text, at), last)
                if end > at and not self._is_known_word(text[at:end], alone):
                    yield at, end
                at = end + 1

    def _is_known_word(self, word: str, alone: bool) -> bool:
        if _NUMBER.fullmatch(word):
            return True
        if not is_identifier(word):
            return False
        names = self._in_expressions()
        if word in names or word in field_names() or word in self.declared:
            return True
        return (alone and _VARIABLE.fullmatch(word) is not None) or self._is_near(word, names)

    def _in_expressions(self) -> frozenset[str]:
        """The names in expressions, apart from fields: functions, roots, outputs, and declared names."""
        if self._expression_names is None:
            self._expression_names = frozenset(_names_in_expressions(self._body, self._kind))
        return self._expression_names

    def _is_near(self, name: str, known: Collection[str]) -> bool:
        """Whether `known`, which lives as long as `self`, has a name similar to `name`."""
        asked = (name, id(known))
        if asked not in self._near:
            few = len(self._near) < MOST_JUDGED_NAMES
            self._near[asked] = few and closest(name, known) is not None
        return self._near[asked]


def _names_in_expressions(body: Json, kind: str | None) -> set[str]:
    from nfx_lint._compiled import expression_table as table
    from nfx_lint._compiled.template_table import BUILT_IN_ARGUMENTS, KINDS, TRIGGER_OUTPUTS
    from nfx_lint.templates.documents import documents_in
    from nfx_lint.templates.scopes import Scope

    names = {*table.FUNCTIONS, *table.MEANT_FUNCTIONS, *table.ROOTS, *table.MEANT_ROOTS, *table.ENCODINGS}
    names.update(TRIGGER_OUTPUTS, _WORDS, KINDS)
    names.update(output for entry in KINDS.values() for output in entry.get("outputs", ()))
    document_kind = document_of(kind) if kind else ""
    for document in documents_in(body, document_kind) if document_kind and isinstance(body, dict) else ():
        names.update(BUILT_IN_ARGUMENTS.get(document.kind, ()))
        scope = Scope(document, None)
        for name in (*scope.arguments, *scope.triggers, *scope.nodes):
            names.update(part for part in str(name).split(".") if is_identifier(part))
    return names
