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
_C1 = frozenset({'service', 'job'})
_C2 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C3 = _suspicion.plain_credentials
_C4 = _suspicion.nested_values
_C5 = _suspicion.data_not_base64
_C6 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C8 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C9 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C10 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C11 = frozenset({'fail', 'skip', 'useLastBuild'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ciIgnoreFlags', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if len(x0_) > 72: return False
    x1 = v.get('ciIgnoreFlagsEnabled', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('isAllowList', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    x3 = v.get('pathIgnoreRules', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if type(x3) is not list: return False
            for x3_ in x3:
                if type(x3_) is not str: return False
                if '${' not in x3_:
                    if len(x3_) > 260: return False
    if n != len(v): return False
    if x2 is True and _empty(x3) and x2 is not _M: return False
    if x1 is False and x0 is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (k.strip(_C2)): return False
    if True:
        if '' in v: return False
    if _C3(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C4(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('data', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('encoding', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not (type(x) is str and _is_expression(x)):
            if not _f2(x, b): return False
    if _C5(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (not _matches(_C6, k)): return False
    if True:
        if '' in v: return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('dockerFilePath', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not _matches(_C7, x0): return False
    x1 = v.get('dockerWorkDir', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not _matches(_C8, x1): return False
    x2 = v.get('dockerfileTarget', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not x2 or x2.strip(_C9): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not (type(x) is str and _is_expression(x)):
            if not _f2(x, b): return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (k.strip(_C10)): return False
    if True:
        if '' in v: return False
    if _C5(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildArguments', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f1(x0, b): return False
    x1 = v.get('buildFiles', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f3(x1, b): return False
    x2 = v.get('docker', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f4(x2, b): return False
    x3 = v.get('dockerSecretMounts', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f5(x3, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('sha', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 40: return False
            if len(x0) > 40: return False
    x1 = v.get('branch', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('pullRequestId', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if n != len(v): return False
    if (x1 is not _M) + (x2 is not _M) > 1: return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('dockerFilePath', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('dockerWorkDir', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('dockerfileContents', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('dockerfileTarget', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildArguments', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f1(x0, b): return False
    x1 = v.get('buildFiles', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f3(x1, b): return False
    x2 = v.get('docker', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f8(x2, b): return False
    x3 = v.get('dockerSecretMounts', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f5(x3, b): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C0): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C1: return False
    x2 = v.get('sha', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if len(x2) < 40: return False
            if len(x2) > 40: return False
    x3 = v.get('branch', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('pullRequestId', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
    x5 = v.get('buildRules', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f0(x5, b): return False
    x6 = v.get('buildOverrides', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f6(x6, b): return False
    x7 = v.get('defaults', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if not _f7(x7, b): return False
    x8 = v.get('reuseExistingBuilds', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if x8 is not True and x8 is not False: return False
    x9 = v.get('buildRuleFallThroughHandling', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not str: return False
        if '${' not in x9:
            if x9 not in _C11: return False
    x10 = v.get('bundleUrl', _M)
    if x10 is not _M:
        n += 1
        if type(x10) is not str: return False
    x11 = v.get('overrides', _M)
    if x11 is not _M:
        n += 1
        if not (type(x11) is str and _is_expression(x11)):
            if not _f9(x11, b): return False
    if n != len(v): return False
    if (x3 is not _M) + (x4 is not _M) > 1: return False
    return True


def accept(body):
    return _is_expression(body) or _f10(body, body)
