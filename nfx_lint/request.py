"""Check an API request: its method and URL determine the kind and are checked with the body."""

from __future__ import annotations

from nfx_lint.config.options import Options
from nfx_lint.contracts.requests import missing_faults, parameter_faults, requested
from nfx_lint.engine import check_body
from nfx_lint.locate.findings import placeless
from nfx_lint.model import Json, Report


def check_endpoint(method: str, url: str, body: Json, options: Options) -> Report:
    """The report on a request. An unknown endpoint is a finding."""
    found = requested(method, url, options.edition)
    if found.fault:
        return Report(findings=placeless([found.fault], None, options))
    assert found.match is not None
    endpoint, parameters = found.match
    faults = placeless(parameter_faults(parameters), endpoint.kind or None, options)
    if not endpoint.kind:
        return Report(findings=faults)
    options_of_endpoint = Options(endpoint.kind, endpoint.edition, options.select, options.ignore)
    body = {} if body is None else body
    faults += placeless(missing_faults(body, endpoint.kind), endpoint.kind, options)
    return Report(findings=faults + check_body(body, options_of_endpoint).findings)
