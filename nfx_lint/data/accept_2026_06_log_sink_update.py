"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.checks import suspicion as _suspicion
from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import all_differ as _all_differ
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import holds_expression as _holds_expression
from nfx_lint.contract.conditions import miscounted as _miscounted
from nfx_lint.contract.conditions import other as _other
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches as _matches

_C0 = frozenset({'loki', 'datadog_logs', 'papertrail', 'http', 'aws_s3', 'logdna', 'coralogix', 'betterStack', 'honeycomb', 'logzio', 'solarWinds', 'axiom', 'newRelic', 'sentry'})
_C1 = frozenset({'basic', 'none', 'bearer'})
_C2 = frozenset({'eu', 'us', 'us3', 'us5', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-south-1', 'eu-north-1', 'us-west-1', 'us-west-2', 'us-east-1', 'us-east2', 'uk', 'ca', 'au', 'nl', 'wa'})
_C3 = frozenset({'port', 'token'})
_C4 = frozenset({'text', 'json'})
_C5 = frozenset({'none', 'newline', 'length'})
_C6 = frozenset({'gzip', 'none'})
_C7 = frozenset({'unitary', 'bulk'})
_C8 = frozenset({'personal', 'api'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('forwardCdnLogs', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('forwardIngressLogs', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('forwardMeshLogs', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('useCustomLabels', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('strategy', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C1: return False
    x1 = v.get('user', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('password', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('token', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('accessKeyId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    x5 = v.get('secretAccessKey', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('codec', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C4: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('maxBytes', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
    x1 = v.get('maxEvents', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('method', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C5: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('endpoint', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('auth', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    x2 = v.get('default_api_key', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('region', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if x3 not in _C2: return False
    x4 = v.get('authenticationStrategy', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if x4 not in _C3: return False
    x5 = v.get('host', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    x6 = v.get('port', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not int and not (type(x6) is float and x6 - x6 == 0): return False
    x7 = v.get('uri', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('token', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not str: return False
    x9 = v.get('encoding', _M)
    if x9 is not _M:
        n += 1
        if not _f2(x9, b): return False
    x10 = v.get('batch', _M)
    if x10 is not _M:
        n += 1
        if not _f3(x10, b): return False
    x11 = v.get('framing', _M)
    if x11 is not _M:
        n += 1
        if not _f4(x11, b): return False
    x12 = v.get('bucket', _M)
    if x12 is not _M:
        n += 1
        if type(x12) is not str: return False
    x13 = v.get('compression', _M)
    if x13 is not _M:
        n += 1
        if type(x13) is not str: return False
        if x13 not in _C6: return False
    x14 = v.get('api_key', _M)
    if x14 is not _M:
        n += 1
        if type(x14) is not str: return False
    x15 = v.get('endpointType', _M)
    if x15 is not _M:
        n += 1
        if type(x15) is not str: return False
        if x15 not in _C7: return False
    x16 = v.get('dataset', _M)
    if x16 is not _M:
        n += 1
        if type(x16) is not str: return False
    x17 = v.get('tokenType', _M)
    if x17 is not _M:
        n += 1
        if type(x17) is not str: return False
        if x17 not in _C8: return False
    x18 = v.get('orgId', _M)
    if x18 is not _M:
        n += 1
        if type(x18) is not str: return False
    x19 = v.get('url', _M)
    if x19 is not _M:
        n += 1
        if type(x19) is not str: return False
    x20 = v.get('accountId', _M)
    if x20 is not _M:
        n += 1
        if type(x20) is not str: return False
    x21 = v.get('licenseKey', _M)
    if x21 is not _M:
        n += 1
        if type(x21) is not str: return False
    x22 = v.get('publicKey', _M)
    if x22 is not _M:
        n += 1
        if type(x22) is not str: return False
    if n != len(v): return False
    if x17 == 'personal' and x18 is _M: return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('restricted', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('projects', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not _f0(x2, b): return False
    x3 = v.get('resumeLogSink', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('sinkType', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if x4 not in _C0: return False
    x5 = v.get('sinkData', _M)
    if x5 is _M: return False
    if not _f5(x5, b): return False
    if n != len(v): return False
    if x0 is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(x1) and x1 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def accept(body):
    return _f6(body, body)
