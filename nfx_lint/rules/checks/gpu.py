"""Checks of GPUs, which a job configures in `billing` and in `deployment`."""

from nfx_lint.pointers import MISSING
from nfx_lint.rules.conditions import get, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit


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


def _differ(left: "Json", right: "Json") -> bool:
    return left is not MISSING and right is not MISSING and not same(left, right)
