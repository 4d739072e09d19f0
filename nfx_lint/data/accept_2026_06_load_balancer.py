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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 6, 3, 3, 12, 3, 3, 12), frozenset({12}), set())
_C3 = frozenset({'service', 'addon'})
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x06\x00\x04\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (7, 7, 7, 7, 7, 7, 14, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 21, 7, 7, 7, 7, 7, 28, 7, 7, 7, 7, 7, 35, 7, 7, 7, 7, 7, 42, 7, 7, 7, 7, 7, 49, 7, 7, 7, 7, 7, 7, 49, 7, 7, 7, 7, 7), frozenset({49}), set())
_C5 = (b'\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x03\x02\x02\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02' + bytes(128), (0, 5, 5, 5, 10, 5, 5, 5, 5, 5, 15, 0, 5, 20, 10, 15, 0, 5, 20, 5, 20, 5, 5, 5, 25, 30, 0, 5, 5, 25, 30, 0, 5, 5, 5), frozenset({10, 15, 25, 30}), set())
_C6 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x01\x01\x06\x06\x07\x08\x03\x03\x04\x05\x02\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01' + bytes(128), (0, 9, 18, 18, 18, 18, 18, 18, 27, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 9, 18, 18, 18, 18, 18, 18, 18, 0, 9, 18, 18, 18, 18, 36, 45, 18, 0, 9, 54, 54, 54, 54, 54, 54, 54, 0, 9, 18, 54, 54, 63, 54, 54, 54, 0, 9, 72, 72, 72, 72, 72, 72, 72, 0, 9, 18, 72, 81, 18, 72, 72, 72, 0, 9, 90, 90, 90, 90, 90, 90, 90, 0, 9, 18, 90, 90, 90, 90, 90, 90, 99, 9, 18, 18, 18, 18, 18, 18, 18, 99, 9, 99, 99, 99, 99, 99, 99, 99), frozenset({0, 9, 18, 27, 36, 45, 54, 63, 72, 81}), set())
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 60, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 60, 24, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 60, 24, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 60, 24, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 60, 24, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())
_C8 = frozenset({'region', 'cluster'})
_C9 = frozenset({'tcp', 'udp'})
_C10 = frozenset({'public', 'private'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C2, x0): return False
    x1 = v.get('port', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 1: return False
    if x1 > 65535: return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C3: return False
    x3 = v.get('weight', _M)
    if x3 is not _M:
        n += 1
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
    if type(x0) is not list: return False
    for x0_ in x0:
        if not _f0(x0_, b): return False
    x1 = v.get('customSettings', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    x2 = v.get('id', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C4, x2): return False
    x3 = v.get('port', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if n != len(v): return False
    if type(x3) is str and not _matches(_C5, x3): return False
    if type(x3) is str and not _matches(_C6, x3): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('targetId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not _matches(_C7, x0): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C8: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('ports', _M)
    if x0 is _M: return False
    if type(x0) is not list: return False
    for x0_ in x0:
        if not _f2(x0_, b): return False
    if _repeated(x0, ('id',)): return False
    x1 = v.get('target', _M)
    if x1 is _M: return False
    if not _f3(x1, b): return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C9: return False
    x3 = v.get('visibility', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if x3 not in _C10: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 39: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C1): return False
    x2 = v.get('spec', _M)
    if x2 is _M: return False
    if not _f4(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f5(body, body)
