"""Whether a value is or contains a template expression, whose value is known only when the template runs.

This module imports nothing, since every clean run loads it.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json


def holds_expression(value: "Json") -> bool:
    """Whether a text contains a template expression, so that its value is not known yet."""
    return type(value) is str and "${" in value


def is_expression(value: "Json") -> bool:
    """Whether a text may be one whole expression, which can give a value of any type."""
    return type(value) is str and value.startswith("${") and value.endswith("}")
