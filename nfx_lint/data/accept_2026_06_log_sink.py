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

_C0 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C1 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'and', 'or'})
_C4 = frozenset({'loki'})
_C5 = frozenset({'text', 'json'})
_C6 = frozenset({'basic'})
_C7 = frozenset({'datadog_logs'})
_C8 = frozenset({'eu', 'us', 'us3', 'us5'})
_C9 = frozenset({'papertrail'})
_C10 = frozenset({'port'})
_C11 = frozenset({'token'})
_C12 = frozenset({'aws_s3'})
_C13 = frozenset({'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-south-1', 'eu-north-1', 'us-west-1', 'us-west-2', 'us-east-1', 'us-east2'})
_C14 = frozenset({'gzip', 'none'})
_C15 = frozenset({'http'})
_C16 = frozenset({'none'})
_C17 = frozenset({'bearer'})
_C18 = frozenset({'none', 'newline', 'length'})
_C19 = frozenset({'logdna'})
_C20 = frozenset({'betterStack'})
_C21 = frozenset({'honeycomb'})
_C22 = frozenset({'logzio'})
_C23 = frozenset({'eu', 'uk', 'us', 'ca', 'au', 'nl', 'wa'})
_C24 = frozenset({'solarWinds'})
_C25 = frozenset({'unitary', 'bulk'})
_C26 = frozenset({'axiom'})
_C27 = frozenset({'personal', 'api'})
_C28 = frozenset({'newRelic'})
_C29 = frozenset({'eu', 'us'})
_C30 = frozenset({'sentry'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) < 3: return False
            if len(x1_) > 100: return False
            if not _matches(_C2, x1_): return False
    x2 = v.get('matchCondition', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('tags', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
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


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('codec', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C5: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('strategy', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C6: return False
    x1 = v.get('user', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('password', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('endpoint', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('encoding', _M)
    if x1 is not _M:
        n += 1
        if not _f3(x1, b): return False
    x2 = v.get('auth', _M)
    if x2 is not _M:
        n += 1
        if not _f4(x2, b): return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C4: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f5(x7, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('default_api_key', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('region', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C8: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C7: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f7(x7, b): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('authenticationStrategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C10: return False
    x1 = v.get('host', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('port', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('authenticationStrategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C11: return False
    x1 = v.get('uri', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('token', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    k = v.get('authenticationStrategy')
    if k == 'port': return _f9(v, b)
    if k == 'token': return _f10(v, b)
    return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C9: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f11(x7, b): return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('accessKeyId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('secretAccessKey', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 4
    x0 = v.get('endpoint', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('region', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C13: return False
    x2 = v.get('auth', _M)
    if x2 is not _M:
        n += 1
        if not _f13(x2, b): return False
    x3 = v.get('bucket', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    x4 = v.get('compression', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if x4 not in _C14: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C12: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f14(x7, b): return False
    if n != len(v): return False
    return True


def _f16(v, b):
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


def _f17(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('strategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C16: return False
    if n != len(v): return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('strategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C6: return False
    x1 = v.get('user', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('password', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('strategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C17: return False
    x1 = v.get('token', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    k = v.get('strategy')
    if k == 'none': return _f17(v, b)
    if k == 'basic': return _f18(v, b)
    if k == 'bearer': return _f19(v, b)
    return False
    return True


def _f21(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('method', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C18: return False
    if n != len(v): return False
    return True


def _f22(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('uri', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('encoding', _M)
    if x1 is _M: return False
    if not _f3(x1, b): return False
    x2 = v.get('batch', _M)
    if x2 is not _M:
        n += 1
        if not _f16(x2, b): return False
    x3 = v.get('auth', _M)
    if x3 is _M: return False
    if not _f20(x3, b): return False
    x4 = v.get('framing', _M)
    if x4 is not _M:
        n += 1
        if not _f21(x4, b): return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C15: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f22(x7, b): return False
    if n != len(v): return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('api_key', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f25(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C19: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f24(x7, b): return False
    if n != len(v): return False
    return True


def _f26(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('token', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('uri', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f27(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C20: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f26(x7, b): return False
    if n != len(v): return False
    return True


def _f28(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('api_key', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('dataset', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f29(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C21: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f28(x7, b): return False
    if n != len(v): return False
    return True


def _f30(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('region', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C23: return False
    x1 = v.get('token', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f31(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C22: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f30(x7, b): return False
    if n != len(v): return False
    return True


def _f32(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('api_key', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('encoding', _M)
    if x1 is not _M:
        n += 1
        if not _f3(x1, b): return False
    x2 = v.get('endpointType', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C25: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f33(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C24: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f32(x7, b): return False
    if n != len(v): return False
    return True


def _f34(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('dataset', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('token', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('tokenType', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C27: return False
    x3 = v.get('orgId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('url', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    if n != len(v): return False
    if x2 == 'personal' and x3 is _M: return False
    return True


def _f35(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C26: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f34(x7, b): return False
    if n != len(v): return False
    return True


def _f36(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('accountId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('licenseKey', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('region', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C29: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f37(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C0): return False
    x2 = v.get('restricted', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if not x3_ or x3_.strip(_C1): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not _f2(x5, b): return False
    x6 = v.get('sinkType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C28: return False
    x7 = v.get('sinkData', _M)
    if x7 is _M: return False
    if not _f36(x7, b): return False
    if n != len(v): return False
    return True


def _f38(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('matchCondition', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f39(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('tags', _M)
    if x0 is not _M:
        n += 1
        if not _f38(x0, b): return False
    if n != len(v): return False
    return True


def _f40(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('endpoint', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('publicKey', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    if _get(v, 'tokenType') == 'personal' and _get(v, 'orgId') is _M: return False
    return True


def _f41(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('name', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not _f2(x2, b): return False
    x3 = v.get('projects', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
    x4 = v.get('restricted', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('restrictions', _M)
    if x5 is not _M:
        n += 1
        if not _f39(x5, b): return False
    x6 = v.get('sinkData', _M)
    if x6 is _M: return False
    if not _f40(x6, b): return False
    x7 = v.get('sinkType', _M)
    if x7 is _M: return False
    if type(x7) is not str: return False
    if x7 not in _C30: return False
    if n != len(v): return False
    return True


def _f42(v, b):
    if type(v) is not dict: return False
    if _get(v, 'restricted') is _M and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is _M and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is _M and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is _M and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    k = v.get('sinkType')
    if k == 'loki': return _f6(v, b)
    if k == 'datadog_logs': return _f8(v, b)
    if k == 'papertrail': return _f12(v, b)
    if k == 'aws_s3': return _f15(v, b)
    if k == 'http': return _f23(v, b)
    if k == 'logdna': return _f25(v, b)
    if k == 'betterStack': return _f27(v, b)
    if k == 'honeycomb': return _f29(v, b)
    if k == 'logzio': return _f31(v, b)
    if k == 'solarWinds': return _f33(v, b)
    if k == 'axiom': return _f35(v, b)
    if k == 'newRelic': return _f37(v, b)
    if k == 'sentry': return _f41(v, b)
    return False
    return True


def accept(body):
    return _f42(body, body)
