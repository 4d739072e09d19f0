"""Plain scalars that other YAML readers read differently from js-yaml 3.14, and their readings.

The others are of two schools: YAML 1.2 (js-yaml 4, Go's yaml.v3 and what is built on it, ruamel.yaml) and
YAML 1.1 as PyYAML has it (Ansible, many scripts).
"""

from __future__ import annotations

import re

from nfx_lint.limits import LONGEST_AMBIGUOUS_SCALAR
from nfx_lint.source.values import Date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

# Instead of another reading: the value is a number, and the zeros at the end of its text are lost.
ZEROS_LOST = "a number without the zeros at its end"
BOOLEANS = frozenset(
    form for word in ("y", "n", "yes", "no", "on", "off") for form in (word, word.capitalize(), word.upper())
)
OCTAL = re.compile(r"[-+]?0[0-7]+")
FRACTION_WITH_ZEROS = re.compile(r"[0-9]+\.[0-9]*0")
VERSION_1_2 = re.compile(
    r"[-+]?[0-9]+|0o[0-7]+|0x[0-9A-Fa-f]+"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
VERSION_1_1 = re.compile(
    r"[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9A-Fa-f_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)"
    r"|[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)


def other_reading(text: str, value: Json) -> str:
    """How other readers read a plain scalar ("text"); empty if they agree that it is `value`."""
    if text in BOOLEANS:
        return "a boolean"
    if text == "=":
        return "a sign of YAML 1.1"
    if isinstance(value, Date):
        return "text"
    if value is None or isinstance(value, bool) or len(text) > LONGEST_AMBIGUOUS_SCALAR:
        return ""
    new, old = VERSION_1_2.fullmatch(text), VERSION_1_1.fullmatch(text)
    if isinstance(value, str):
        return "a number" if new or old else ""
    if OCTAL.fullmatch(text) and int(text) != value:
        return "another number"
    if not (new and old):
        return "text"
    return ZEROS_LOST if FRACTION_WITH_ZEROS.fullmatch(text) else ""
