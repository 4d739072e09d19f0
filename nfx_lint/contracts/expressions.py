"""Whether a value is, or holds, an expression of a template: what it will be is known only when it runs.

This module imports nothing, since every clean run loads it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json


def holds_expression(value: "Json") -> bool:
    """Whether a text has an expression of a template in it, so that nobody knows yet what it will be."""
    return type(value) is str and "${" in value


def is_expression(value: "Json") -> bool:
    """Whether a text may be an expression as a whole, which can come to a value of any type."""
    return type(value) is str and value.startswith("${") and value.endswith("}")
