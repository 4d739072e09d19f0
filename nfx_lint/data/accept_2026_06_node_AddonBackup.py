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
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C1 = frozenset({'dump', 'snapshot'})
_C2 = frozenset({'zstd', 'gz', 'none'})
_C3 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C4 = frozenset({'custom'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('destinationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 100: return False
        if not _matches(_C3, x0): return False
    x1 = v.get('retentionTime', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 1: return False
            if x1 > 120: return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C4: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C0): return False
    x1 = v.get('addonId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not x1 or x1.strip(_C0): return False
    x2 = v.get('backupType', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C1: return False
    x3 = v.get('compressionType', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C2: return False
    x4 = v.get('customDestinationId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if '${' not in x4:
            if len(x4) < 3: return False
            if len(x4) > 100: return False
            if not _matches(_C3, x4): return False
    x5 = v.get('additionalDestinations', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if type(x5) is not list: return False
            for x5_ in x5:
                if not (type(x5_) is str and _is_expression(x5_)):
                    if not _f0(x5_, b): return False
    x6 = v.get('name', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
    if n != len(v): return False
    if x2 == 'snapshot' and x4 is not _M: return False
    if x2 == 'dump' and not _empty(x5) and x5 is not _M: return False
    if x2 == 'snapshot' and x3 is not _M: return False
    return True


def accept(body):
    return _is_expression(body) or _f1(body, body)
