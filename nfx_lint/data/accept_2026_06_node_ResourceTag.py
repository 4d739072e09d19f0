"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = frozenset({'In', 'NotIn'})
_C1 = frozenset({'none', 'gvisor', 'kata-clh', 'kata-qemu'})
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 12, 3, 3, 15, 3, 3, 18, 3, 3, 21, 3, 3, 24, 3, 3, 3, 3), frozenset({15, 24}), set())
_C3 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C4 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('key', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('operator', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C0: return False
    x2 = v.get('values', _M)
    if x2 is _M: return False
    if not (type(x2) is str and _is_expression(x2)):
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('matchExpressions', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not list: return False
        for x0_ in x0:
            if not (type(x0_) is str and _is_expression(x0_)):
                if not _f0(x0_, b): return False
    x1 = v.get('preference', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('weight', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
            if x2 < 1: return False
            if x2 > 100: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('runtimeClass', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C1: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('addons', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f2(x0, b): return False
    x1 = v.get('builds', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f2(x1, b): return False
    x2 = v.get('jobs', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f2(x2, b): return False
    x3 = v.get('services', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f2(x3, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('useSpotNodes', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('useOnDemandNodes', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('nodeAffinities', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not list: return False
            for x2_ in x2:
                if not (type(x2_) is str and _is_expression(x2_)):
                    if not _f1(x2_, b): return False
    x3 = v.get('sandboxing', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f3(x3, b): return False
    x4 = v.get('color', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if '${' not in x4:
            if not _matches(_C2, x4): return False
    x5 = v.get('description', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if len(x5) > 200: return False
            if x5.strip(_C3): return False
    x6 = v.get('name', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if '${' not in x6:
        if len(x6) < 3: return False
        if len(x6) > 100: return False
        if not _matches(_C4, x6): return False
    x7 = v.get('useAsInfrastructureLabel', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if x7 is not True and x7 is not False: return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f4(body, body)
