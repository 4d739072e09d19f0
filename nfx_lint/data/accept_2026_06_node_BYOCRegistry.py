"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = frozenset({'aws', 'azure', 'civo', 'gcp', 'oci', 'cloudflare', 'coreweave', 'aiven', 'backblaze', 'akamai', 'byok'})
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 24, 12, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('teamId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 45: return False
        if not _matches(_C4, x0): return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('teams', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if not (type(x1_) is str and _is_expression(x1_)):
                    if not _f0(x1_, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('name', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 39: return False
            if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) > 200: return False
            if x1.strip(_C1): return False
    x2 = v.get('uid', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('provider', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C2: return False
    x4 = v.get('region', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    x5 = v.get('integrationId', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if not _matches(_C3, x5): return False
    x6 = v.get('restrictions', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f1(x6, b): return False
    x7 = v.get('updatedAt', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('createdAt', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not str: return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f2(body, body)
