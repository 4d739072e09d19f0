"""The clean path: is there anything at all to say about this file? Mostly not, so almost nothing loads.

`jsonschema`, `regex`, positions and reports are for files that are not accepted here. What `accepted`
lets pass, the long way round has nothing to say about; a property test holds the two together.
"""

from importlib import import_module

from nfx_lint.detect import fitting
from nfx_lint.editions import TEMPLATES, nearest_edition
from nfx_lint.naming import module_of
from nfx_lint.source.unclear import Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from nfx_lint.model import Json

# Rules that are silent unless somebody asks for them: the clean path does not look for what they find.
PREVIEWS = ("unused-ref",)
_accepts: "dict[tuple[str, str], Callable[[object], bool]]" = {}
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
        from nfx_lint.source import json

        return json.parse(text)
    if name.endswith((".yaml", ".yml")):
        from nfx_lint.source import yaml

        return yaml.parse(text)
    raise Unclear


def nothing_to_say(body: object, kind: str, edition: str) -> bool:
    """Whether neither the contract of `kind` nor any rule has a finding for `body`."""
    accept = _accepts.get((kind, edition))
    if accept is None:
        module = import_module(f"nfx_lint._compiled.accept_{module_of(kind, edition)}")
        accept = _accepts[kind, edition] = module.accept
    if not accept(body):
        return False
    if kind not in TEMPLATES:
        return True
    from nfx_lint.template.diagnosis import quiet

    return quiet(body, kind, edition, nothing_to_say)
