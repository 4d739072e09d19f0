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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x01\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 3, 9, 3, 12, 9, 3, 3, 15, 3, 3, 18, 3, 12, 18), frozenset({18}), set())
_C1 = frozenset({'wildcard', 'default'})
_C2 = frozenset({'TLSV1_1', 'TLSV1_2', 'TLSV1_3'})
_C3 = frozenset({'default', 'passthrough'})
_C4 = frozenset({'wildcard', 'wildcard-import', 'default'})
_C5 = frozenset({'public', 'vpc'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('mode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C1: return False
    x1 = v.get('region', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('cluster', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    if x0 in ('wildcard', 'default') and _get(v, 'certificateInput') is not _M: return False
    if x0 == 'default' and x1 is not _M: return False
    if x0 == 'default' and x2 is not _M: return False
    if _get(b, 'subdomain') == '*' and _get(v, 'minTlsProtocolVersion') is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('autoVerify', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('minTlsProtocolVersion', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C2: return False
    x2 = v.get('tlsMode', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C3: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('certificateChain', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('privateKey', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('mode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C4: return False
    x1 = v.get('certificateInput', _M)
    if x1 is not _M:
        n += 1
        if not _f2(x1, b): return False
    if n != len(v): return False
    if x0 == 'wildcard-import' and x1 is _M: return False
    if x0 in ('wildcard', 'default') and x1 is not _M: return False
    if x0 == 'default' and _get(v, 'region') is not _M: return False
    if x0 == 'default' and _get(v, 'cluster') is not _M: return False
    if _get(b, 'subdomain') == '*' and _get(v, 'minTlsProtocolVersion') is not _M: return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('domain', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('redirect', _M)
    if x1 is not _M:
        n += 1
        if not _f0(x1, b): return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    x3 = v.get('certificates', _M)
    if x3 is not _M:
        n += 1
        if not _f3(x3, b): return False
    x4 = v.get('loadBalancer', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if x4 not in _C5: return False
    if n != len(v): return False
    return True


def accept(body):
    return _f4(body, body)
