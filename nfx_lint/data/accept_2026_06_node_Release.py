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

_C0 = frozenset({'build', 'deployment', 'registry'})
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (5, 5, 10, 10, 15, 5, 5, 5, 5, 5, 5, 5, 10, 10, 10, 5, 25, 15, 20, 15, 5, 5, 15, 10, 15, 5, 5, 5, 5, 30, 5, 5, 30, 35, 30, 5, 5, 30, 5, 30), frozenset({10, 15, 20, 30}), set())
_C2 = frozenset({'service', 'job'})
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x01\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x03\x00\x05\x05\x05\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x08\x05\x05\x07\t\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 44, 44, 22, 22, 22, 22, 22, 22, 22, 22, 11, 44, 44, 22, 22, 22, 22, 22, 22, 55, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 22, 77, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 88, 22, 22, 11, 44, 99, 22, 22, 22, 22, 110, 22, 22, 22, 11, 11, 66, 66, 66, 66, 121, 66, 66, 66, 66, 11, 44, 99, 22, 22, 22, 22, 22, 22, 22, 22, 11, 11, 66, 66, 66, 66, 132, 66, 66, 66, 66, 11, 11, 66, 66, 66, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 154, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 165, 165, 66, 165, 165, 165, 165, 11, 11, 66, 176, 176, 176, 176, 176, 176, 176, 176, 11, 44, 66, 176, 176, 176, 176, 176, 176, 176, 176), frozenset({66, 121, 132, 143, 154, 165, 176}), set())
_C4 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not _matches(_C1, x0): return False
    x1 = v.get('branch', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('build', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('type', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C2: return False
    x4 = v.get('imagePath', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if '${' not in x4:
            if not _matches(_C3, x4): return False
    x5 = v.get('credentials', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if not x5 or x5.strip(_C4): return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C4): return False
    x1 = v.get('type', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C2: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C0: return False
    x1 = v.get('origin', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f0(x1, b): return False
    x2 = v.get('target', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f1(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f2(body, body)
