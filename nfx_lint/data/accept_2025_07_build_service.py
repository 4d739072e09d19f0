"""Compiled by `python -m nfx_lint.compile` from rules/contract/2025-07 and the rules. Do not edit."""

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
_C3 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x03\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x00\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x01\x00\x05\x05\x05\x05\x05\x05\x05\t\x05\x05\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40, 10, 10, 10, 10, 10, 40, 40, 40, 50, 40, 10, 10, 10, 10, 60, 40, 40, 40, 40, 40, 10, 10, 10, 10, 60, 40, 40, 40, 70, 40, 10, 10, 10, 10, 10, 80, 80, 80, 80, 80, 10, 10, 10, 10, 60, 40, 40, 90, 40, 40, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 10, 10, 10, 10, 60, 40, 110, 40, 40, 40, 10, 10, 10, 120, 60, 100, 100, 100, 100, 100, 10, 10, 130, 10, 60, 40, 40, 40, 40, 40, 10, 140, 10, 10, 140, 140, 140, 140, 140, 140, 10, 10, 10, 150, 10, 10, 10, 10, 10, 10, 10, 160, 10, 10, 160, 160, 160, 160, 160, 160, 10, 10, 10, 170, 10, 10, 10, 10, 10, 10, 10, 160, 10, 120, 160, 160, 160, 160, 160, 160, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20), frozenset({160}), set())
_C5 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure'})
_C6 = _suspicion.host_of_another_provider
_C7 = frozenset({16384, 32768, 65536})
_C8 = frozenset({'kaniko', 'buildkit'})
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C10 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C11 = frozenset({'HEROKU_22', 'HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_V1', 'CNB_ALPINE', 'CNB_BIONIC', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL'})
_C12 = frozenset({' ', '$', ':', '?', '@', '[', ']', '{', '}', '~'})
_C13 = _suspicion.plain_credentials
_C14 = _suspicion.data_not_base64
_C15 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('gpuType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('timesliced', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('configuration', _M)
    if x1 is not _M:
        n += 1
        if not _f0(x1, b): return False
    if n != len(v): return False
    if x0 is True and x1 is _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('deploymentPlan', _M)
    if x0 is not _M:
        n += 1
        return False
    x1 = v.get('buildPlan', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if not x1 or x1.strip(_C3): return False
    x2 = v.get('gpu', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('projectUrl', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C4, x0): return False
    x1 = v.get('projectType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C5: return False
    x2 = v.get('selfHostedVcsId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('accountLogin', _M)
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
    if _C6(v) and _suspicion.confirmed('version_control.host_of_another_provider', v, b): return False
    if x1 in ('bitbucket', 'gitlab', 'github', 'azure') and x2 is not _M: return False
    if _other(_get(v, 'vcsService'), ('self-hosted', 'origin')) and x2 is not _M: return False
    if x1 == 'self-hosted' and x2 is _M: return False
    if _get(v, 'vcsService') == 'self-hosted' and x2 is _M: return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 not in _C7: return False
        if x0 < 16384: return False
        if x0 > 65536: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f4(x0, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('buildEngine', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C8: return False
    x1 = v.get('dockerFilePath', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C9, x1): return False
    x2 = v.get('dockerWorkDir', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C10, x2): return False
    x3 = v.get('useCache', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('builder', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C11: return False
    x1 = v.get('buildpackLocators', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('buildContext', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C10, x2): return False
    x3 = v.get('useCache', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storage', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('dockerfile', _M)
    if x1 is not _M:
        n += 1
        if not _f6(x1, b): return False
    x2 = v.get('buildpack', _M)
    if x2 is not _M:
        n += 1
        if not _f7(x2, b): return False
    if n != len(v): return False
    if ('dockerfile' in v) + ('buildpack' in v) != 1: return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('prRestrictions', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if not _C12.isdisjoint(x0_): return False
    x1 = v.get('branchRestrictions', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if not _C12.isdisjoint(x1_): return False
    x2 = v.get('pathIgnoreRules', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if len(x2_) > 260: return False
    x3 = v.get('isAllowList', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('ciIgnoreFlagsEnabled', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('ciIgnoreFlags', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not list: return False
        for x5_ in x5:
            if type(x5_) is not str: return False
            if len(x5_) > 72: return False
    x6 = v.get('dockerfileTarget', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
    x7 = v.get('dockerCredentials', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not list: return False
        for x7_ in x7:
            if type(x7_) is not str: return False
            if not x7_ or x7_.strip(_C3): return False
    x8 = v.get('includeGitFolder', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    x9 = v.get('fullGitClone', _M)
    if x9 is not _M:
        n += 1
        if x9 is not True and x9 is not False: return False
    x10 = v.get('storage', _M)
    if x10 is not _M:
        n += 1
        if not _f5(x10, b): return False
    if n != len(v): return False
    if x3 is True and _empty(x2) and x3 is not _M: return False
    if _get(_get(b, 'buildSettings'), 'buildpack') is not _M and _get(_get(b, 'buildSettings'), 'dockerfile') is _M and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is _M and x6 is not _M: return False
    if x9 is True and x8 is _M: return False
    if x9 is True and x8 is False and x9 is not _M: return False
    if x4 is False and x5 is not _M: return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    if _C13(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    if _C14(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C15, k)): return False
    if True:
        if '' in v: return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 4
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
    x2 = v.get('tags', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if len(x2_) < 1: return False
            if len(x2_) > 100: return False
            if not _matches(_C2, x2_): return False
        if not _all_differ(x2) and _repeated(x2, ('',)): return False
    x3 = v.get('billing', _M)
    if x3 is _M: return False
    if not _f2(x3, b): return False
    x4 = v.get('disabledCI', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('vcsData', _M)
    if x5 is _M: return False
    if not _f3(x5, b): return False
    x6 = v.get('buildSettings', _M)
    if x6 is _M: return False
    if not _f8(x6, b): return False
    x7 = v.get('buildConfiguration', _M)
    if x7 is not _M:
        n += 1
        if not _f9(x7, b): return False
    x8 = v.get('buildArguments', _M)
    if x8 is not _M:
        n += 1
        if not _f10(x8, b): return False
    x9 = v.get('buildFiles', _M)
    if x9 is not _M:
        n += 1
        if not _f11(x9, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f12(body, body)
