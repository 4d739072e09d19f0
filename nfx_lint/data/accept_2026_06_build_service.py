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
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'x86', 'arm'})
_C4 = frozenset({'git', 'bundle'})
_C5 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure', 'origin'})
_C6 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x03\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x00\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x01\x00\x05\x05\x05\x05\x05\x05\x05\t\x05\x05\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40, 10, 10, 10, 10, 10, 40, 40, 40, 50, 40, 10, 10, 10, 10, 60, 40, 40, 40, 40, 40, 10, 10, 10, 10, 60, 40, 40, 40, 70, 40, 10, 10, 10, 10, 10, 80, 80, 80, 80, 80, 10, 10, 10, 10, 60, 40, 40, 90, 40, 40, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 10, 10, 10, 10, 60, 40, 110, 40, 40, 40, 10, 10, 10, 120, 60, 100, 100, 100, 100, 100, 10, 10, 130, 10, 60, 40, 40, 40, 40, 40, 10, 140, 10, 10, 140, 140, 140, 140, 140, 140, 10, 10, 10, 150, 10, 10, 10, 10, 10, 10, 10, 160, 10, 10, 160, 160, 160, 160, 160, 160, 10, 10, 10, 170, 10, 10, 10, 10, 10, 10, 10, 160, 10, 120, 160, 160, 160, 160, 160, 160, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20), frozenset({160}), set())
_C7 = _suspicion.host_of_another_provider
_C8 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C9 = frozenset({'HEROKU_24', 'HEROKU_22', 'HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_22', 'GOOGLE_V1', 'CNB_ALPINE', 'CNB_BIONIC', 'PAKETO_JAMMY_TINY', 'PAKETO_JAMMY_BASE', 'PAKETO_JAMMY_FULL', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL'})
_C10 = frozenset({'buildkit', 'kaniko'})
_C11 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C12 = frozenset({16384, 32768, 65536, 131072, 262144, 524288})
_C13 = frozenset({' ', '$', ':', '?', '@', '[', ']', '{', '}', '~'})
_C14 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C15 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C16 = _suspicion.plain_credentials
_C17 = _suspicion.nested_values
_C18 = _suspicion.data_not_base64
_C19 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C20 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('gpuCount', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('gpuType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('timesliced', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('configuration', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    x1 = v.get('enabled', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    if x1 is True and x0 is _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildPlan', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) < 3: return False
        if len(x0) > 100: return False
        if not _matches(_C2, x0): return False
    x1 = v.get('deploymentPlan', _M)
    if x1 is not _M:
        n += 1
        return False
    x2 = v.get('gpu', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('architecture', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C3: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('accountLogin', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('projectType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C5: return False
    x2 = v.get('projectUrl', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C6, x2): return False
    x3 = v.get('selfHostedVcsId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('vcsLinkId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if len(x4) < 24: return False
        if len(x4) > 24: return False
    if n != len(v): return False
    if _C7(v) and _suspicion.confirmed('version_control.host_of_another_provider', v, b): return False
    if x1 in ('bitbucket', 'gitlab', 'github', 'azure') and x3 is not _M: return False
    if _other(_get(v, 'vcsService'), ('self-hosted', 'origin')) and x3 is not _M: return False
    if x1 == 'self-hosted' and x3 is _M: return False
    if _get(v, 'vcsService') == 'self-hosted' and x3 is _M: return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildContext', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not _matches(_C8, x0): return False
    x1 = v.get('builder', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C9: return False
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


def _f7(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('buildEngine', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C10: return False
    x1 = v.get('buildkit', _M)
    if x1 is not _M:
        n += 1
        if not _f6(x1, b): return False
    x2 = v.get('dockerFilePath', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C11, x2): return False
    x3 = v.get('dockerWorkDir', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if not _matches(_C8, x3): return False
    x4 = v.get('dockerfileContents', _M)
    if x4 is not _M:
        n += 1
        if x4 is not None:
            if type(x4) is not str: return False
    x5 = v.get('useCache', _M)
    if x5 is not _M:
        n += 1
        return False
    if n != len(v): return False
    if x0 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is True and x1 is not _M: return False
    if x0 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is _M and _get(_get(v, 'buildkit'), 'useInternalCache') is _M and x1 is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x0 is _M and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x0 == 'buildkit' and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 not in _C12: return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f8(x0, b): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildpack', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('dockerfile', _M)
    if x1 is not _M:
        n += 1
        if not _f7(x1, b): return False
    x2 = v.get('storage', _M)
    if x2 is not _M:
        n += 1
        if not _f9(x2, b): return False
    if n != len(v): return False
    if ('dockerfile' in v) + ('buildpack' in v) != 1: return False
    return True


def _f11(v, b):
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
        if not x2_ or x2_.strip(_C14): return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(x2) and x2 is not _M: return False
    if x0 is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(x2) and x2 is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branchRestrictions', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if not _C13.isdisjoint(x0_): return False
    x1 = v.get('ciIgnoreFlags', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) > 72: return False
    x2 = v.get('ciIgnoreFlagsEnabled', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('crossProjectAccess', _M)
    if x3 is not _M:
        n += 1
        if not _f11(x3, b): return False
    x4 = v.get('dockerCredentials', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not list: return False
        for x4_ in x4:
            if type(x4_) is not str: return False
            if not x4_ or x4_.strip(_C14): return False
    x5 = v.get('dockerfileTarget', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    x6 = v.get('enableGitLfs', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('fullGitClone', _M)
    if x7 is not _M:
        n += 1
        if x7 is not True and x7 is not False: return False
    x8 = v.get('ignoreEmptyCommits', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    x9 = v.get('includeGitFolder', _M)
    if x9 is not _M:
        n += 1
        if x9 is not True and x9 is not False: return False
    x10 = v.get('isAllowList', _M)
    if x10 is not _M:
        n += 1
        if x10 is not True and x10 is not False: return False
    x11 = v.get('pathIgnoreRules', _M)
    if x11 is not _M:
        n += 1
        if type(x11) is not list: return False
        for x11_ in x11:
            if type(x11_) is not str: return False
            if len(x11_) > 260: return False
    x12 = v.get('prRestrictions', _M)
    if x12 is not _M:
        n += 1
        if type(x12) is not list: return False
        for x12_ in x12:
            if type(x12_) is not str: return False
            if not _C13.isdisjoint(x12_): return False
    x13 = v.get('storage', _M)
    if x13 is not _M:
        n += 1
        if not _f9(x13, b): return False
    if n != len(v): return False
    if x10 is True and _empty(x11) and x10 is not _M: return False
    if _get(_get(b, 'buildSettings'), 'buildpack') is not _M and _get(_get(b, 'buildSettings'), 'dockerfile') is _M and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is _M and x5 is not _M: return False
    if x7 is True and x9 is _M: return False
    if x7 is True and x9 is False and x7 is not _M: return False
    if x2 is False and x1 is not _M: return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C15): return False
    if True:
        if '' in v: return False
    if _C16(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C17(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
    return True


def _f14(v, b):
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


def _f15(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f14(x, b): return False
    if _C18(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C19, k)): return False
    if True:
        if '' in v: return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f14(x, b): return False
    if True:
        if ''.join(map(str, v)).strip(_C20): return False
    if True:
        if '' in v: return False
    if _C18(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 54: return False
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
    x4 = v.get('billing', _M)
    if x4 is _M: return False
    if not _f2(x4, b): return False
    x5 = v.get('infrastructure', _M)
    if x5 is not _M:
        n += 1
        if not _f3(x5, b): return False
    x6 = v.get('disabledCI', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('buildSource', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
        if x7 not in _C4: return False
    x8 = v.get('vcsData', _M)
    if x8 is not _M:
        n += 1
        if not _f4(x8, b): return False
    x9 = v.get('buildSettings', _M)
    if x9 is _M: return False
    if not _f10(x9, b): return False
    x10 = v.get('buildConfiguration', _M)
    if x10 is not _M:
        n += 1
        if not _f12(x10, b): return False
    x11 = v.get('buildArguments', _M)
    if x11 is not _M:
        n += 1
        if not _f13(x11, b): return False
    x12 = v.get('buildFiles', _M)
    if x12 is not _M:
        n += 1
        if not _f15(x12, b): return False
    x13 = v.get('dockerSecretMounts', _M)
    if x13 is not _M:
        n += 1
        if not _f16(x13, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f17(body, body)
