"""Checks of GPUs, which a job configures in `billing` and in `deployment`."""

from nfx_lint.pointers import MISSING
from nfx_lint.rules.conditions import get, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit

# The models of the plan table, by the start of their names, with the counts that are offered.
_COUNTS = (
    *((begins, (1, 2, 4, 8)) for begins in ("l4", "a100", "h100")),
    *((begins, (8,)) for begins in ("h200", "b200", "rtx")),
)


def unlike_billing(value: "Json", body: "Json") -> "Iterator[Hit]":
    """Fields of `deployment.gpu` that differ from `billing.gpu`."""
    billed = get(get(body, "billing"), "gpu")
    if _differ(get(value, "enabled"), get(billed, "enabled")):
        yield ("enabled",), "value", {"field": "enabled"}
    elif get(value, "enabled") is not False:
        here, there = get(value, "configuration"), get(billed, "configuration")
        for field in ("gpuType", "gpuCount"):
            if _differ(get(here, field), get(there, field)):
                yield ("configuration", field), "value", {"field": field}


def count_not_offered(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A number of GPUs that Northflank's cloud does not offer for the model."""
    model, count = get(value, "gpuType"), get(value, "gpuCount")
    if type(model) is not str or type(count) is not int:
        return
    offered = next((counts for begins, counts in _COUNTS if model.lower().startswith(begins)), None)
    if offered and count not in offered:
        yield ("gpuCount",), "value", {"offered": ", ".join(map(str, offered))}


def _differ(left: "Json", right: "Json") -> bool:
    return left is not MISSING and right is not MISSING and not same(left, right)
