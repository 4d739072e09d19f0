"""Checks of traffic into and out of a cluster: load balancers, rollouts and secured paths."""

from nfx_lint.rules.checks.prefilter import BYPASS, WHOLE
from nfx_lint.rules.conditions import below, get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json
    from nfx_lint.rules.checks import Hit


def weights_not_whole(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """The weights of a port's backends, if each has one and their sum is not 100."""
    weights = [get(backend, "weight") for backend in value] if type(value) is list else []
    if weights and all(type(weight) is int for weight in weights) and sum(weights) != WHOLE:
        yield (), "value", {"sum": str(sum(weights))}


def percentages_not_whole(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """The two percentages of a canary rollout, if their sum is not 100."""
    canary, stable = get(value, "canaryPercentage"), get(value, "stablePercentage")
    if type(canary) is int and type(stable) is int and canary + stable != WHOLE:
        yield ("stablePercentage",), "value", {"sum": str(canary + stable)}


def two_bypasses(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """Single sign-on that lets internal traffic pass, although that traffic already skips the policies."""
    rules = get(value, "rules")
    if get(value, BYPASS) is not True or type(rules) is not list:
        return
    for number, rule in enumerate(rules):
        for group in ("requiredPolicies", "orPolicies"):
            path = ("securityPolicies", group, "sso", "allowInternalTrafficViaPublicDns")
            if below(rule, "/".join(path)) is True:
                yield ("rules", number, *path), "value", {}
