"""The clean path: is there anything at all to say about this file? Mostly not, so almost nothing loads.

`jsonschema`, `regex`, positions and reports are for files that are not accepted here. What `accepted`
lets pass, the long way round has nothing to say about; a property test holds the two together.
"""

from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.score import fitting
from nfx_lint.source.unclear import Unclear
from nfx_lint.validation.clean import nothing_to_say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

MARK = "nfx-lint:"  # a comment for us: the long way round reads it


def accepted(data: bytes, name: str, kind: "str | None" = None, edition: "str | None" = None) -> "str | None":
    """The kind of the file called `name` if there is nothing to say about it; None to look closer."""
    try:
        text = data.decode("utf-8")
        if MARK in text:
            return None
        body = parsed(text, name)
    except (UnicodeDecodeError, Unclear):
        return None
    for one in (kind,) if kind else fitting(body):
        if nothing_to_say(body, one, nearest_edition(one, edition)):
            return one
    return None


def parsed(text: str, name: str) -> "Json":
    """The value of a text by its name's ending. Raises `Unclear` for what needs a closer look."""
    if name.endswith(".json"):
        from nfx_lint.source.json import fast

        return fast.parse(text)
    if name.endswith((".yaml", ".yml")):
        from nfx_lint.source.yaml import fast as fast_yaml

        return fast_yaml.parse(text)
    raise Unclear
