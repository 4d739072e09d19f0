"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C1 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 24, 12, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())
_C3 = frozenset({'s3', 'rds', 'cloudSql', 'memorystore'})
_C4 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('integrationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if not _matches(_C2, x0): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('integrationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if not _matches(_C2, x0): return False
    x1 = v.get('region', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('integrationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if not _matches(_C2, x0): return False
    x1 = v.get('project', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('region', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('zone', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('aiven', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f1(x0, b): return False
    x1 = v.get('akamai', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f1(x1, b): return False
    x2 = v.get('aws', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f2(x2, b): return False
    x3 = v.get('azure', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f1(x3, b): return False
    x4 = v.get('backblaze', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f1(x4, b): return False
    x5 = v.get('cloudflare', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f1(x5, b): return False
    x6 = v.get('google', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f3(x6, b): return False
    x7 = v.get('planetscale', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if not _f0(x7, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('config', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if not _f0(x0, b): return False
    x1 = v.get('outputs', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f0(x1, b): return False
    x2 = v.get('provider', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f4(x2, b): return False
    x3 = v.get('resourceType', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if '${' not in x3:
        if x3 not in _C3: return False
    x4 = v.get('workloadIdentityId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if '${' not in x4:
            if len(x4) < 3: return False
            if len(x4) > 100: return False
            if not _matches(_C1, x4): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) > 200: return False
            if x0.strip(_C0): return False
    x1 = v.get('tags', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if '${' not in x1_:
                    if len(x1_) < 3: return False
                    if len(x1_) > 100: return False
                    if not _matches(_C1, x1_): return False
    x2 = v.get('environmentId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('spec', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f5(x3, b): return False
    x4 = v.get('name', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if '${' not in x4:
        if len(x4) < 3: return False
        if len(x4) > 100: return False
        if not _matches(_C4, x4): return False
    x5 = v.get('usePlan', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if x5 is not True and x5 is not False: return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f6(body, body)
