"""Checks of health checks."""

from nfx_lint.contract.conditions import get, is_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.checks import Hit
    from nfx_lint.model import Json

HIGHEST_PORT = 65535


def success_threshold(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A liveness or startup check that wants more than one success."""
    kind, threshold = get(value, "type"), get(value, "successThreshold")
    if kind in ("livenessProbe", "startupProbe") and is_number(threshold) and threshold != 1:
        yield ("successThreshold",), "value", {"type": kind}


def port_out_of_range(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A port that no TCP connection has."""
    port = get(value, "port")
    if is_number(port) and port > HIGHEST_PORT:
        yield ("port",), "value", {}
