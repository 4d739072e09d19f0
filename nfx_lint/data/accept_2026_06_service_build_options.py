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

_C0 = frozenset({'buildkit', 'kaniko'})
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C3 = frozenset({' ', '$', ':', '?', '@', '[', ']', '{', '}', '~'})
_C4 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C5 = frozenset({16384, 32768, 65536, 131072, 262144, 524288})
_C6 = frozenset({'HEROKU_24', 'HEROKU_22', 'HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_22', 'GOOGLE_V1', 'CNB_ALPINE', 'CNB_BIONIC', 'PAKETO_JAMMY_TINY', 'PAKETO_JAMMY_BASE', 'PAKETO_JAMMY_FULL', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('cacheStorageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('internalCacheStorage', _M)
    if x1 is not _M:
        n += 1
        return False
    x2 = v.get('useCache', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('useInternalCache', _M)
    if x3 is not _M:
        n += 1
        return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildEngine', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C0: return False
    x1 = v.get('buildkit', _M)
    if x1 is not _M:
        n += 1
        if not _f0(x1, b): return False
    x2 = v.get('dockerFilePath', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C1, x2): return False
    x3 = v.get('dockerWorkDir', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if not _matches(_C2, x3): return False
    x4 = v.get('dockerfileContents', _M)
    if x4 is not _M:
        n += 1
        if x4 is not None:
            if type(x4) is not str: return False
    if n != len(v): return False
    if x0 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is True and x1 is not _M: return False
    if x0 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is _M and _get(_get(v, 'buildkit'), 'useInternalCache') is _M and x1 is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x0 is _M and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x0 == 'buildkit' and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('isAllowList', _M)
    if x1 is _M: return False
    if x1 is not True and x1 is not False: return False
    x2 = v.get('projects', _M)
    if x2 is _M: return False
    if type(x2) is not list: return False
    for x2_ in x2:
        if type(x2_) is not str: return False
        if not x2_ or x2_.strip(_C4): return False
    if n != len(v): return False
    if x0 is False and not _empty(x2) and x2 is not _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 not in _C5: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f3(x0, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildContext', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not _matches(_C2, x0): return False
    x1 = v.get('builder', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C6: return False
    x2 = v.get('buildpackLocators', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
    x3 = v.get('useCache', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    if x1 in ('HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_V1', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL') and x1 is not _M: return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('dockerfile', _M)
    if x0 is not _M:
        n += 1
        if not _f1(x0, b): return False
    x1 = v.get('prRestrictions', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if not _C3.isdisjoint(x1_): return False
    x2 = v.get('branchRestrictions', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if not _C3.isdisjoint(x2_): return False
    x3 = v.get('crossProjectAccess', _M)
    if x3 is not _M:
        n += 1
        if not _f2(x3, b): return False
    x4 = v.get('pathIgnoreRules', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not list: return False
        for x4_ in x4:
            if type(x4_) is not str: return False
            if len(x4_) > 260: return False
    x5 = v.get('isAllowList', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    x6 = v.get('ciIgnoreFlagsEnabled', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('ciIgnoreFlags', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not list: return False
        for x7_ in x7:
            if type(x7_) is not str: return False
            if len(x7_) > 72: return False
    x8 = v.get('dockerfileTarget', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not str: return False
    x9 = v.get('dockerCredentials', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not list: return False
        for x9_ in x9:
            if type(x9_) is not str: return False
            if not x9_ or x9_.strip(_C4): return False
    x10 = v.get('includeGitFolder', _M)
    if x10 is not _M:
        n += 1
        if x10 is not True and x10 is not False: return False
    x11 = v.get('fullGitClone', _M)
    if x11 is not _M:
        n += 1
        if x11 is not True and x11 is not False: return False
    x12 = v.get('enableGitLfs', _M)
    if x12 is not _M:
        n += 1
        if x12 is not True and x12 is not False: return False
    x13 = v.get('storage', _M)
    if x13 is not _M:
        n += 1
        if not _f4(x13, b): return False
    x14 = v.get('ignoreEmptyCommits', _M)
    if x14 is not _M:
        n += 1
        if x14 is not True and x14 is not False: return False
    x15 = v.get('buildpack', _M)
    if x15 is not _M:
        n += 1
        if not _f5(x15, b): return False
    if n != len(v): return False
    if ('dockerfile' in v) + ('buildpack' in v) > 1: return False
    if x5 is True and _empty(x4) and x5 is not _M: return False
    if _get(_get(b, 'buildSettings'), 'buildpack') is not _M and _get(_get(b, 'buildSettings'), 'dockerfile') is _M and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is _M and x8 is not _M: return False
    if _get(b, 'buildpack') is not _M and _get(b, 'dockerfile') is _M and x8 is not _M: return False
    if x6 is False and x7 is not _M: return False
    return True


def accept(body):
    return _f6(body, body)
