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

_C0 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C1 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C2 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C3 = frozenset({16384, 32768, 65536, 131072, 262144, 524288})
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C5 = frozenset({'HEROKU_24', 'HEROKU_22', 'HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_22', 'GOOGLE_V1', 'CNB_ALPINE', 'CNB_BIONIC', 'PAKETO_JAMMY_TINY', 'PAKETO_JAMMY_BASE', 'PAKETO_JAMMY_FULL', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL'})
_C6 = frozenset({'buildkit', 'kaniko'})
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C8 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C9 = _suspicion.plain_credentials
_C10 = _suspicion.nested_values
_C11 = _suspicion.data_not_base64
_C12 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C13 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C14 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x03\x03\x05\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x01\x00\x04\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x03\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 18, 24, 6, 6, 6, 6, 18, 24, 12, 6, 6, 24, 30, 6, 6, 6, 36, 24, 30, 6, 6, 6, 6, 6, 24, 6, 6), frozenset({12, 18, 24, 30}), set())
_C15 = frozenset({'HTTP', 'CMD', 'TCP'})
_C16 = frozenset({'livenessProbe', 'readinessProbe', 'startupProbe'})
_C17 = _suspicion.shell_syntax
_C18 = frozenset({'never', 'cd-promote', 'always'})
_C19 = frozenset({'allow', 'forbid', 'replace'})
_C20 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x12\x00\x00\x00\x00\x00\x00\x00\x00\x00\x13\x00\n\x0b\x00\x0b\x14\x14\x14\x14\x14\x14\x14\x14\x14\x14\x00\x00\x00\x00\x00\x00\x15\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x00\r\x07\x00\x00\x0e\x06\x00\x01\x04\x0f\t\x08\x00\x00\x03\x00\x02\x05\x00\x10\x00\x11\x00\x00\x00\x00\x00\x00' + bytes(128), (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 88, 110, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 154, 176, 198, 220, 242, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 110, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 264, 286, 308, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 352, 0, 0, 0, 0, 0, 0, 264, 286, 308, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 396, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 418, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 462, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 286, 308, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 506, 528, 550, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 594, 0, 0, 0, 0, 0, 0, 506, 528, 550, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 616, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 88, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 638, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 682, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 704, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 726, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 682, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 528, 550, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 748, 770, 770, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 792, 814, 0, 0, 0, 0, 0, 0, 748, 770, 770, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 836, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 286, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 330, 0, 0, 0, 0, 0, 0, 0, 264, 286, 308, 44, 0, 0, 0, 0, 0, 858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 880, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 770, 770, 44, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 770, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 924, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 528, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 0, 0, 0, 0, 0, 0, 0, 506, 528, 550, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 946, 0, 0, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 770, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 660, 0, 0, 0, 0, 22, 22, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 792, 0, 0, 0, 0, 0, 0, 0, 748, 770, 770, 44, 0, 0, 0, 0, 660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 44), frozenset({770}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('gpuCount', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('gpuType', _M)
    if x1 is not _M:
        n += 1
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
        if not _matches(_C1, x0): return False
    x1 = v.get('deploymentPlan', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) < 3: return False
        if len(x1) > 100: return False
        if not _matches(_C1, x1): return False
    x2 = v.get('gpu', _M)
    if x2 is not _M:
        n += 1
        if not _f1(x2, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 not in _C3: return False
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
    x0 = v.get('ciIgnoreFlags', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if len(x0_) > 72: return False
    x1 = v.get('ciIgnoreFlagsEnabled', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('dockerCredentials', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if not x2_ or x2_.strip(_C2): return False
    x3 = v.get('dockerfileTarget', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('enableGitLfs', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('fullGitClone', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    x6 = v.get('ignoreEmptyCommits', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('includeGitFolder', _M)
    if x7 is not _M:
        n += 1
        if x7 is not True and x7 is not False: return False
    x8 = v.get('isAllowList', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    x9 = v.get('pathIgnoreRules', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not list: return False
        for x9_ in x9:
            if type(x9_) is not str: return False
            if len(x9_) > 260: return False
    x10 = v.get('storage', _M)
    if x10 is not _M:
        n += 1
        if not _f4(x10, b): return False
    if n != len(v): return False
    if x8 is True and _empty(x9) and x8 is not _M: return False
    if _get(_get(b, 'buildSettings'), 'buildpack') is not _M and _get(_get(b, 'buildSettings'), 'dockerfile') is _M and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is _M and x3 is not _M: return False
    if x1 is False and x0 is not _M: return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildContext', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not _matches(_C4, x0): return False
    x1 = v.get('builder', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C5: return False
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


def _f7(v, b):
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


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildEngine', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C6: return False
    x1 = v.get('buildkit', _M)
    if x1 is not _M:
        n += 1
        if not _f7(x1, b): return False
    x2 = v.get('dockerFilePath', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C7, x2): return False
    x3 = v.get('dockerWorkDir', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if not _matches(_C4, x3): return False
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


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildpack', _M)
    if x0 is not _M:
        n += 1
        if not _f6(x0, b): return False
    x1 = v.get('dockerfile', _M)
    if x1 is not _M:
        n += 1
        if not _f8(x1, b): return False
    x2 = v.get('storage', _M)
    if x2 is not _M:
        n += 1
        if not _f4(x2, b): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C8): return False
    if True:
        if '' in v: return False
    if _C9(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C10(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
    return True


def _f11(v, b):
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


def _f12(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f11(x, b): return False
    if _C11(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C12, k)): return False
    if True:
        if '' in v: return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f11(x, b): return False
    if True:
        if ''.join(map(str, v)).strip(_C13): return False
    if True:
        if '' in v: return False
    if _C11(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 6
    x0 = v.get('cmd', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('failureThreshold', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 1: return False
    if x1 > 255: return False
    x2 = v.get('initialDelaySeconds', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if x2 < 1: return False
    if x2 > 180: return False
    x3 = v.get('path', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if not _matches(_C14, x3): return False
    x4 = v.get('periodSeconds', _M)
    if x4 is _M: return False
    if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
    if x4 < 10: return False
    if x4 > 600: return False
    x5 = v.get('port', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not int and not (type(x5) is float and x5.is_integer()): return False
        if x5 < 1: return False
    x6 = v.get('protocol', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C15: return False
    x7 = v.get('successThreshold', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not int and not (type(x7) is float and x7.is_integer()): return False
        if x7 < 1: return False
        if x7 > 255: return False
    x8 = v.get('timeoutSeconds', _M)
    if x8 is _M: return False
    if type(x8) is not int and not (type(x8) is float and x8.is_integer()): return False
    if x8 < 1: return False
    if x8 > 60: return False
    x9 = v.get('type', _M)
    if x9 is _M: return False
    if type(x9) is not str: return False
    if x9 not in _C16: return False
    if n != len(v): return False
    if x6 in ('CMD', 'TCP') and x3 is not _M: return False
    if x6 in ('HTTP', 'TCP') and x0 is not _M: return False
    if x6 == 'CMD' and x5 is not _M: return False
    if x6 == 'HTTP' and x3 is _M: return False
    if x6 == 'HTTP' and x5 is _M: return False
    if x6 == 'CMD' and x0 is _M: return False
    if (type(x5) is int or type(x5) is float) and not x5 <= 65535: return False
    if x9 in ('livenessProbe', 'startupProbe') and (type(x7) is int or type(x7) is float) and not x7 <= 1: return False
    if x6 == 'TCP' and x5 is _M: return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('concurrencyPolicy', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C19: return False
    x1 = v.get('schedule', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if type(x1) is not str: return False
            if not _matches(_C20, x1): return False
    x2 = v.get('suspended', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('backoffLimit', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('runOnSourceChange', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C18: return False
    x2 = v.get('activeDeadlineSeconds', _M)
    if x2 is not _M:
        n += 1
        if x2 is not None:
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
            if x2 < 1: return False
    x3 = v.get('cron', _M)
    if x3 is not _M:
        n += 1
        if not _f15(x3, b): return False
    if n != len(v): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) > 200: return False
        if not x0 or x0.strip(_C0): return False
    x1 = v.get('stageId', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if type(x1) is not str: return False
            if len(x1) < 3: return False
            if len(x1) > 100: return False
            if not _matches(_C1, x1): return False
    x2 = v.get('tags', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if len(x2_) < 3: return False
            if len(x2_) > 100: return False
            if not _matches(_C1, x2_): return False
        if not _all_differ(x2) and _repeated(x2, ('',)): return False
    x3 = v.get('billing', _M)
    if x3 is not _M:
        n += 1
        if not _f2(x3, b): return False
    x4 = v.get('disabledCI', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('buildConfiguration', _M)
    if x5 is not _M:
        n += 1
        if not _f5(x5, b): return False
    x6 = v.get('buildSettings', _M)
    if x6 is not _M:
        n += 1
        if not _f9(x6, b): return False
    x7 = v.get('runtimeEnvironment', _M)
    if x7 is not _M:
        n += 1
        if not _f10(x7, b): return False
    x8 = v.get('runtimeFiles', _M)
    if x8 is not _M:
        n += 1
        if not _f12(x8, b): return False
    x9 = v.get('buildArguments', _M)
    if x9 is not _M:
        n += 1
        if not _f10(x9, b): return False
    x10 = v.get('buildFiles', _M)
    if x10 is not _M:
        n += 1
        if not _f12(x10, b): return False
    x11 = v.get('dockerSecretMounts', _M)
    if x11 is not _M:
        n += 1
        if not _f13(x11, b): return False
    x12 = v.get('healthChecks', _M)
    if x12 is not _M:
        n += 1
        if type(x12) is not list: return False
        for x12_ in x12:
            if not _f14(x12_, b): return False
        if _C17(x12) and _suspicion.confirmed('commands.shell_syntax', x12, b): return False
    x13 = v.get('settings', _M)
    if x13 is not _M:
        n += 1
        if not _f16(x13, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f17(body, body)
