"""The clean path: the kind of a file without findings. Most files are clean, so little is loaded.

`jsonschema`, positions and reports are for other files. A property test ensures that the full
check has no findings for a file that is clean here.
"""

from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.detection.candidates import kinds_that_fit
from nfx_lint.source.needs_exact import DIRECTIVE, NeedsExactReader
from nfx_lint.validation.clean import is_clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json


def clean_kind(
    data: bytes, name: str, kind: "str | None" = None, edition: "str | None" = None, *, named: bool = True
) -> "str | None":
    """The kind of the file `name` if it is clean; None if it needs the full check.

    `named` is whether the user named it, as in `detect`.
    """
    try:
        body = fast_value(data, name)
    except NeedsExactReader:
        return None
    for one in (kind,) if kind else kinds_that_fit(body, marked=not named):
        if is_clean(body, one, nearest_edition(one, edition)):
            return one
    return None


def fast_value(data: bytes, name: str) -> "Json":
    """The value of a file from the fast reader. Raises `NeedsExactReader` if the exact reader is needed."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise NeedsExactReader from None
    if DIRECTIVE in text:
        raise NeedsExactReader
    if name.endswith(".json"):
        from nfx_lint.source.json import fast

        return fast.parse(text)
    if name.endswith((".yaml", ".yml")):
        from nfx_lint.source.yaml import fast as fast_yaml

        return fast_yaml.parse(text)
    raise NeedsExactReader
