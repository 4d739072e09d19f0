"""Whether a body is clean: compiled code answers, made from the same contract and rules that diagnosis reads.

A property test holds the two together: a body is clean exactly if its diagnosis finds nothing.
"""

from importlib import import_module

from nfx_lint._compiled.kinds import PREVIEWS as PREVIEWS
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.contracts.naming import module_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_accepts: "dict[tuple[str, str], Callable[[object], bool]]" = {}


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
    from nfx_lint.templates.diagnose import quiet

    return quiet(body, kind, edition, nothing_to_say)
