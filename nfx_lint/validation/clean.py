"""Whether a body is clean: compiled code answers, made from the contract and rules that diagnosis reads.

A property test compares the two: a body is clean if and only if its diagnosis finds nothing.
"""

from importlib import import_module

from nfx_lint._compiled.kinds import PREVIEWS as PREVIEWS
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.contracts.naming import module_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_checks: "dict[tuple[str, str], Callable[[object, list[str]], bool]]" = {}


def fired_rules(body: object, kind: str, edition: str) -> "list[str] | None":
    """The rules that find something in `body`, without the nodes of a template; None if its contract does."""
    check = _checks.get((kind, edition))
    if check is None:
        module = import_module(f"nfx_lint._compiled.check_{module_of(kind, edition)}")
        check = _checks[kind, edition] = module.check
    fired: list[str] = []
    return fired if check(body, fired) else None


def is_clean(body: object, kind: str, edition: str) -> bool:
    """Whether neither the contract of `kind` nor any rule that is on by default finds something in `body`."""
    return fired_rules(body, kind, edition) == [] and nodes_are_clean(body, kind, edition)


def nodes_are_clean(body: object, kind: str, edition: str) -> bool:
    """Whether nothing is found in the nodes and expressions of `body`, if it is a template."""
    if kind not in TEMPLATES:
        return True
    from nfx_lint.templates.diagnose import is_clean as is_clean_template

    return is_clean_template(body, kind, edition, is_clean)
