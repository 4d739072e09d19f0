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

_C0 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'secret', 'config'})
_C4 = frozenset({'environment-arguments', 'environment', 'arguments'})
_C5 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C6 = frozenset({'service', 'job'})
_C7 = frozenset({'and', 'or'})
_C8 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (0, 2, 2, 2), frozenset({2}), set())
_C10 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C11 = _suspicion.data_not_base64
_C12 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C13 = _suspicion.plain_credentials
_C14 = _suspicion.nested_values


def _f0(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not x0 or x0.strip(_C5): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C6: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('nfObjects', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f0(x0_, b): return False
    x1 = v.get('restricted', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('stageIds', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
    x3 = v.get('tagMatchCondition', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if x3 not in _C7: return False
    x4 = v.get('tags', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not list: return False
        for x4_ in x4:
            if type(x4_) is not str: return False
            if len(x4_) < 3: return False
            if len(x4_) > 100: return False
            if not _matches(_C2, x4_): return False
    if n != len(v): return False
    if x1 is _M and not _empty(x0) and x0 is not _M: return False
    if x1 is _M and not _empty(x4) and x4 is not _M: return False
    if x1 is _M and not _empty(x2) and x2 is not _M: return False
    if x1 is _M and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x1 is False and not _empty(x0) and x0 is not _M: return False
    if x1 is False and not _empty(x4) and x4 is not _M: return False
    if x1 is False and not _empty(x2) and x2 is not _M: return False
    if x1 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(x4) and x4 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('aliases', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if x0_.strip(_C8): return False
    x1 = v.get('keyName', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C9, x1): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('addonId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not x0 or x0.strip(_C5): return False
    x1 = v.get('keys', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    for x1_ in x1:
        if not _f2(x1_, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
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


def _f5(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f4(x, b): return False
    if True:
        if ''.join(map(str, v)).strip(_C10): return False
    if True:
        if '' in v: return False
    if _C11(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f4(x, b): return False
    if _C11(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C12, k)): return False
    if True:
        if '' in v: return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C8): return False
    if True:
        if '' in v: return False
    if _C13(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C14(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('dockerSecretMounts', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('files', _M)
    if x1 is not _M:
        n += 1
        if not _f6(x1, b): return False
    x2 = v.get('variables', _M)
    if x2 is not _M:
        n += 1
        if not _f7(x2, b): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 100: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C1): return False
    x2 = v.get('stageId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if len(x2) < 3: return False
        if len(x2) > 100: return False
        if not _matches(_C2, x2): return False
    x3 = v.get('tags', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if len(x3_) < 3: return False
            if len(x3_) > 100: return False
            if not _matches(_C2, x3_): return False
        if not _all_differ(x3) and _repeated(x3, ('',)): return False
    x4 = v.get('type', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if x4 not in _C3: return False
    x5 = v.get('secretType', _M)
    if x5 is _M: return False
    if type(x5) is not str: return False
    if x5 not in _C4: return False
    x6 = v.get('priority', _M)
    if x6 is _M: return False
    if type(x6) is not int and not (type(x6) is float and x6.is_integer()): return False
    if x6 < 0: return False
    if x6 > 100: return False
    x7 = v.get('restrictions', _M)
    if x7 is not _M:
        n += 1
        if not _f1(x7, b): return False
    x8 = v.get('addonDependencies', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not list: return False
        for x8_ in x8:
            if not _f3(x8_, b): return False
    x9 = v.get('externalAddonDependencies', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not list: return False
        for x9_ in x9:
            if not _f3(x9_, b): return False
    x10 = v.get('secrets', _M)
    if x10 is not _M:
        n += 1
        if not _f8(x10, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f9(body, body)
