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

_C0 = frozenset({'\n', '\r', ':', '\u2028', '\u2029'})
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (0, 3, 6, 3, 3, 3, 0, 3, 3), frozenset({0, 6}), set())
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({4}), set())
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 2}), set())
_C4 = frozenset({'hourly', 'daily', 'weekly'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('containerMountPath', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _C0.isdisjoint(x0): return False
    x1 = v.get('volumeMountPath', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if not _matches(_C1, x1): return False
    if n != len(v): return False
    if type(x0) is str and not _matches(_C2, x0): return False
    if type(x1) is str and not _matches(_C3, x1): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('day', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not int and not (type(x0_) is float and x0_.is_integer()): return False
            if x0_ < 0: return False
            if x0_ > 6: return False
    x1 = v.get('hour', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not int and not (type(x1_) is float and x1_.is_integer()): return False
            if x1_ < 0: return False
            if x1_ > 23: return False
    x2 = v.get('interval', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C4: return False
    x3 = v.get('minute', _M)
    if x3 is _M: return False
    if type(x3) is not list: return False
    for x3_ in x3:
        if type(x3_) is not int and not (type(x3_) is float and x3_.is_integer()): return False
        if x3_ < 0: return False
        if x3_ > 59: return False
    if n != len(v): return False
    if x2 in ('daily', 'weekly') and x1 is _M: return False
    if x2 == 'weekly' and x0 is _M: return False
    if x2 == 'hourly' and not _empty(x1) and x1 is not _M: return False
    if x2 in ('hourly', 'daily') and not _empty(x0) and x0 is not _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('retentionTime', _M)
    if x0 is _M: return False
    if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('scheduling', _M)
    if x1 is _M: return False
    if not _f2(x1, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('mounts', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        if len(x0) < 1: return False
        for x0_ in x0:
            if not _f0(x0_, b): return False
        if _repeated(x0, ('containerMountPath',)): return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    x2 = v.get('backupSchedules', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if not _f3(x2_, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f4(body, body)
