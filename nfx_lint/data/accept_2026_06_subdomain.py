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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x01\x02\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (6, 6, 6, 12, 18, 24, 6, 6, 6, 6, 6, 6, 12, 12, 12, 12, 12, 12, 6, 30, 36, 6, 18, 6, 6, 6, 6, 6, 6, 6, 6, 30, 6, 6, 18, 6, 6, 6, 6, 6, 18, 6), frozenset({12, 18, 24}), set())
_C1 = frozenset({'paths', 'geoRouting', 'loadBalancerSubdomain'})
_C2 = frozenset({'TLSV1_1', 'TLSV1_2', 'TLSV1_3'})
_C3 = frozenset({'default', 'passthrough'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('northflank', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('aliasDomains', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
    x1 = v.get('autoVerify', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('minTlsProtocolVersion', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C2: return False
    x3 = v.get('tlsMode', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if x3 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'mode') in ('wildcard', 'default') and _get(v, 'certificateInput') is not _M: return False
    if _get(v, 'mode') == 'default' and _get(v, 'region') is not _M: return False
    if _get(v, 'mode') == 'default' and _get(v, 'cluster') is not _M: return False
    if _get(b, 'subdomain') == '*' and x2 is not _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('subdomain', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('routingMode', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C1: return False
    x2 = v.get('cdn', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    x3 = v.get('options', _M)
    if x3 is not _M:
        n += 1
        if not _f2(x3, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f3(body, body)
