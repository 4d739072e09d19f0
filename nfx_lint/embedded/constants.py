"""Constants of a file of code: names that get a value once, and are only used as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

# Calls that leave their arguments as they are.
_HARMLESS = ("stringify", "dumps", "log", "print", "post", "put", "patch", "request", "fetch", "axios")
# Where a name may occur while its value stays the same.
_USES = frozenset(
    (
        *("variable_declarator", "spread_element", "pair", "assignment", "dictionary_splat", "list_splat"),
        *("template_substitution", "interpolation", "keyword_argument", "binary_expression", "array", "list"),
        *("binary_operator", "export_specifier", "as_expression", "satisfies_expression", "object"),
    )
)


class Constants:
    """The constants of a file. `add` and `use` come first, in any order; then `value` may be asked."""

    __slots__ = ("_assigned", "_touched", "_values")

    def __init__(self) -> None:
        self._assigned: Counter[str] = Counter()
        self._touched: set[str] = set()
        self._values: dict[str, Node] = {}

    def add(self, name: str, value: Node) -> None:
        """Record that `name` is given a value."""
        self._assigned[name] += 1
        self._values[name] = value

    def drop(self, name: str) -> None:
        """Record that `name` may have any value: a parameter, or the target of a loop."""
        self._assigned[name] += 2

    def use(self, name: str, above: Sequence[Node]) -> None:
        """Record the nodes around a name, innermost last: outside of a value, an object may be changed."""
        if not above or above[-1].type in _USES:
            return
        if above[-1].type in ("arguments", "argument_list") and len(above) > 1:
            function = above[-2].child_by_field_name("function")
            called = function.text.decode("utf-8", "replace") if function and function.text else ""
            if called.rpartition(".")[2] in _HARMLESS:
                return
        self._touched.add(name)

    def value(self, name: str) -> Node | None:
        """The value of a constant, whose own members do not change; None for any other name."""
        if self._assigned[name] != 1:
            return None
        value = self._values[name]
        is_mutable = value.type in ("object", "array", "dictionary", "list", "call_expression", "call")
        return None if is_mutable and name in self._touched else value
