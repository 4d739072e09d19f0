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
_C2 = frozenset({'include', 'exclude', 'selector'})
_C3 = frozenset({'shared', 'dedicated'})
_C4 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C5 = frozenset({'service', 'job'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C5: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('resources', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not list: return False
        for x1_ in x1:
            if not (type(x1_) is str and _is_expression(x1_)):
                if not _f0(x1_, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('restrictions', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if not _f1(x1, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('projects', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if not _f3(x0, b): return False
    x1 = v.get('tags', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if not _f3(x1, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('mode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C2: return False
    x1 = v.get('provisioningMode', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C3: return False
    x2 = v.get('region', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if not _matches(_C4, x2): return False
    x3 = v.get('rules', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if type(x3) is not list: return False
            for x3_ in x3:
                if not (type(x3_) is str and _is_expression(x3_)):
                    if not _f2(x3_, b): return False
    x4 = v.get('selector', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f4(x4, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
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
    x2 = v.get('spec', _M)
    if x2 is _M: return False
    if not (type(x2) is str and _is_expression(x2)):
        if not _f5(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f6(body, body)
