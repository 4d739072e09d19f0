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

_C0 = frozenset({'canary'})
_C1 = frozenset({'percentage', 'header'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('releaseFromApi', _M)
    if x0 is not _M:
        n += 1
        if x0 is not None:
            if x0 is not True and x0 is not False: return False
    x1 = v.get('releaseFromCD', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if x1 is not True and x1 is not False: return False
    x2 = v.get('releaseFromReleaseFlow', _M)
    if x2 is not _M:
        n += 1
        if x2 is not None:
            if x2 is not True and x2 is not False: return False
    x3 = v.get('releaseFromTemplate', _M)
    if x3 is not _M:
        n += 1
        if x3 is not None:
            if x3 is not True and x3 is not False: return False
    x4 = v.get('releaseFromUI', _M)
    if x4 is not _M:
        n += 1
        if x4 is not None:
            if x4 is not True and x4 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('blockDeploymentOnActiveRollout', _M)
    if x0 is not _M:
        n += 1
        if x0 is not None:
            if x0 is not True and x0 is not False: return False
    x1 = v.get('triggers', _M)
    if x1 is not _M:
        n += 1
        if not _f0(x1, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('headerName', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 1: return False
    x1 = v.get('headerValue', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if len(x1) < 1: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('canaryHeader', _M)
    if x0 is not _M:
        n += 1
        if not _f2(x0, b): return False
    x1 = v.get('canaryPercentage', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('stableHeader', _M)
    if x2 is not _M:
        n += 1
        if not _f2(x2, b): return False
    x3 = v.get('stablePercentage', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
    if n != len(v): return False
    if ('canaryPercentage' in v) + ('canaryHeader' in v) != 1: return False
    if ('canaryPercentage' in v) and ('stablePercentage' not in v): return False
    if ('canaryHeader' in v) and ('stableHeader' not in v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('canaryStrategy', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C1: return False
    x1 = v.get('config', _M)
    if x1 is _M: return False
    if not _f3(x1, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C0: return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    x3 = v.get('details', _M)
    if x3 is _M: return False
    if not _f4(x3, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f5(body, body)
