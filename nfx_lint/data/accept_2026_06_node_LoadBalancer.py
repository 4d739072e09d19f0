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
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 6, 3, 3, 12, 3, 3, 12), frozenset({12}), set())
_C3 = frozenset({'service', 'addon'})
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x06\x00\x04\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 21, 7, 7, 7, 7, 7, 28, 7, 7, 7, 7, 7, 35, 7, 7, 7, 7, 7, 42, 7, 7, 7, 7, 7, 49, 7, 7, 7, 7, 7, 7, 49, 7, 7, 7, 7, 7), frozenset({49}), set())
_C5 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 60, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 60, 24, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 60, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())
_C6 = frozenset({'region', 'cluster'})
_C7 = frozenset({'tcp', 'udp'})
_C8 = frozenset({'public', 'private'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if not _matches(_C2, x0): return False
    x1 = v.get('port', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 1: return False
        if x1 > 65535: return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C3: return False
    x3 = v.get('weight', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
            if x3 < 1: return False
            if x3 > 100: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('bridgeTlsMode', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('subdomainId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('backends', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not list: return False
        for x0_ in x0:
            if not (type(x0_) is str and _is_expression(x0_)):
                if not _f0(x0_, b): return False
    x1 = v.get('customSettings', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f1(x1, b): return False
    x2 = v.get('id', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if not _matches(_C4, x2): return False
    x3 = v.get('port', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('targetId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not _matches(_C5, x0): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C6: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('ports', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not list: return False
        for x0_ in x0:
            if not (type(x0_) is str and _is_expression(x0_)):
                if not _f2(x0_, b): return False
    x1 = v.get('target', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if not _f3(x1, b): return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C7: return False
    x3 = v.get('visibility', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C8: return False
    if n != len(v): return False
    return True


def _f5(v, b):
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
        if not _f4(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f5(body, body)
