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

_C0 = frozenset({'hourly', 'daily', 'weekly'})
_C1 = frozenset({'dump', 'snapshot'})
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'custom'})
_C4 = frozenset({'gz', 'zstd'})


def _f0(v, b):
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
    if x2 not in _C0: return False
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


def _f1(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('destinationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 100: return False
    if not _matches(_C2, x0): return False
    x1 = v.get('retentionTime', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 1: return False
        if x1 > 120: return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C3: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('scheduling', _M)
    if x0 is _M: return False
    if not _f0(x0, b): return False
    x1 = v.get('backupType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C1: return False
    x2 = v.get('customDestinationId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if len(x2) < 3: return False
        if len(x2) > 100: return False
        if not _matches(_C2, x2): return False
    x3 = v.get('additionalDestinations', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f1(x3_, b): return False
    x4 = v.get('compressionType', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if x4 not in _C4: return False
    x5 = v.get('retentionTime', _M)
    if x5 is _M: return False
    if type(x5) is not int and not (type(x5) is float and x5.is_integer()): return False
    if n != len(v): return False
    if x1 == 'dump' and not _empty(x3) and x3 is not _M: return False
    if x1 == 'snapshot' and x4 is not _M: return False
    return True


def accept(body):
    return _f2(body, body)
