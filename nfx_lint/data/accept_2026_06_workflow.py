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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x03\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x00\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x01\x00\x05\x05\x05\x05\x05\x05\x05\t\x05\x05\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40, 10, 10, 10, 10, 10, 40, 40, 40, 50, 40, 10, 10, 10, 10, 60, 40, 40, 40, 40, 40, 10, 10, 10, 10, 60, 40, 40, 40, 70, 40, 10, 10, 10, 10, 10, 80, 80, 80, 80, 80, 10, 10, 10, 10, 60, 40, 40, 90, 40, 40, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 10, 10, 10, 10, 60, 40, 110, 40, 40, 40, 10, 10, 10, 120, 60, 100, 100, 100, 100, 100, 10, 10, 130, 10, 60, 40, 40, 40, 40, 40, 10, 140, 10, 10, 140, 140, 140, 140, 140, 140, 10, 10, 10, 150, 10, 10, 10, 10, 10, 10, 10, 160, 10, 10, 160, 160, 160, 160, 160, 160, 10, 10, 10, 170, 10, 10, 10, 10, 10, 10, 10, 160, 10, 120, 160, 160, 160, 160, 160, 160, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20), frozenset({160}), set())
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 6, 6, 3, 3, 9, 6, 6, 6, 3, 3, 12, 3, 3, 15, 3, 3, 18, 3, 3, 21, 3, 3, 24, 3, 3, 27, 3, 3, 30, 3, 3, 33, 3, 3, 36, 3, 3, 39, 3, 3, 42, 3, 3, 45, 3, 3, 48, 3, 3, 51, 3, 3, 54, 3, 3, 57, 3, 3, 60, 3, 3, 63, 3, 3, 66, 3, 3, 69, 3, 3, 72, 3, 3, 75, 3, 3, 78, 3, 3, 78), frozenset({6, 78}), set())
_C3 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure', 'origin'})
_C4 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C5 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C6 = frozenset({'BranchCommitSelector'})
_C7 = frozenset({'BuildSelector'})
_C8 = frozenset({'allow', 'queue', 'forbid', 'latest', 'replace'})
_C9 = frozenset({'ignore', 'block'})
_C10 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C11 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C12 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x04\x01\x01\x01\x01\x03\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01' + bytes(128), (0, 5, 5, 5, 10, 5, 5, 5, 5, 5, 15, 5, 5, 20, 5, 15, 15, 15, 15, 15, 5, 5, 25, 5, 5, 15, 15, 5, 15, 15), frozenset({0, 5, 10, 20}), set())
_C13 = frozenset({'vcs-push'})
_C14 = "!#%&'()*+,-./0123456789;=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
_C15 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure'})
_C16 = frozenset({'vcs-pr'})
_C17 = frozenset({'webhook'})
_C18 = frozenset({'vcs-release'})
_C19 = frozenset({'vcs-pr-label'})
_C20 = frozenset({'vcs-check-suite'})
_C21 = frozenset({'cron'})


def _f0(v, b):
    if type(v) is not dict: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 4
    x0 = v.get('accountLogin', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('branch', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('filePath', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C0, x2): return False
    x3 = v.get('repoUrl', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if not _matches(_C1, x3): return False
    x4 = v.get('selfHostedVcsId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if not _matches(_C2, x4): return False
    x5 = v.get('vcsLinkId', _M)
    if x5 is not _M:
        n += 1
        return False
    x6 = v.get('vcsService', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'projectType') in ('bitbucket', 'gitlab', 'github', 'azure') and x4 is not _M: return False
    if _other(x6, ('self-hosted', 'origin')) and x4 is not _M: return False
    if _get(v, 'projectType') == 'self-hosted' and x4 is _M: return False
    if x6 == 'self-hosted' and x4 is _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('source', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branch', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('buildSha', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('inputs', _M)
    if x1 is _M: return False
    if not _f2(x1, b): return False
    x2 = v.get('outputs', _M)
    if x2 is _M: return False
    if not _f3(x2, b): return False
    x3 = v.get('required', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('title', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C6: return False
    x1 = v.get('spec', _M)
    if x1 is _M: return False
    if not _f4(x1, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branch', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('buildId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('buildSha', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('inputs', _M)
    if x1 is _M: return False
    if not _f2(x1, b): return False
    x2 = v.get('outputs', _M)
    if x2 is _M: return False
    if not _f6(x2, b): return False
    x3 = v.get('required', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('title', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C7: return False
    x1 = v.get('spec', _M)
    if x1 is _M: return False
    if not _f7(x1, b): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    k = v.get('kind')
    if k == 'BranchCommitSelector': return _f5(v, b)
    if k == 'BuildSelector': return _f8(v, b)
    return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('autorun', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('concurrencyPolicy', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C8: return False
    x2 = v.get('runOnUpdate', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('failurePolicy', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C9: return False
    x1 = v.get('spec', _M)
    if x1 is _M: return False
    if n != len(v): return False
    return True


def _f12(v, b):
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
        if not x2_ or x2_.strip(_C10): return False
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


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('flags', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) > 72: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowList', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('enabled', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('paths', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if len(x2_) > 260: return False
    if n != len(v): return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('accountLogin', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('repoUrl', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C1, x1): return False
    x2 = v.get('selfHostedVcsId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C2, x2): return False
    x3 = v.get('vcsLinkId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('vcsService', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if x4 not in _C15: return False
    if n != len(v): return False
    if _get(v, 'projectType') in ('bitbucket', 'gitlab', 'github', 'azure') and x2 is not _M: return False
    if _other(x4, ('self-hosted', 'origin')) and x2 is not _M: return False
    if _get(v, 'projectType') == 'self-hosted' and x2 is _M: return False
    if x4 == 'self-hosted' and x2 is _M: return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branchNamePatterns', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if x0_.strip(_C14): return False
    x1 = v.get('commitMessageFlags', _M)
    if x1 is not _M:
        n += 1
        if not _f13(x1, b): return False
    x2 = v.get('filePaths', _M)
    if x2 is not _M:
        n += 1
        if not _f14(x2, b): return False
    x3 = v.get('vcs', _M)
    if x3 is not _M:
        n += 1
        if not _f15(x3, b): return False
    if n != len(v): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C13: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f16(x4, b): return False
    if n != len(v): return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branchNamePatterns', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if x0_.strip(_C14): return False
    x1 = v.get('commitMessageFlags', _M)
    if x1 is not _M:
        n += 1
        if not _f13(x1, b): return False
    x2 = v.get('filePaths', _M)
    if x2 is not _M:
        n += 1
        if not _f14(x2, b): return False
    x3 = v.get('ignoreDrafts', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('vcs', _M)
    if x4 is not _M:
        n += 1
        if not _f15(x4, b): return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C16: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f18(x4, b): return False
    if n != len(v): return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('token', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f21(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C17: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f20(x4, b): return False
    if n != len(v): return False
    return True


def _f22(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('vcs', _M)
    if x0 is not _M:
        n += 1
        if not _f15(x0, b): return False
    if n != len(v): return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C18: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f22(x4, b): return False
    if n != len(v): return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('names', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if x1_.strip(_C14): return False
    if n != len(v): return False
    return True


def _f25(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('branchNamePatterns', _M)
    if x0 is not _M:
        n += 1
        if not _f24(x0, b): return False
    x1 = v.get('commitMessageFlags', _M)
    if x1 is not _M:
        n += 1
        if not _f13(x1, b): return False
    x2 = v.get('filePaths', _M)
    if x2 is not _M:
        n += 1
        if not _f14(x2, b): return False
    x3 = v.get('ignoreDrafts', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('labelNamePatterns', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not list: return False
        for x4_ in x4:
            if type(x4_) is not str: return False
            if x4_.strip(_C14): return False
    x5 = v.get('vcs', _M)
    if x5 is not _M:
        n += 1
        if not _f15(x5, b): return False
    if n != len(v): return False
    return True


def _f26(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C19: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f25(x4, b): return False
    if n != len(v): return False
    return True


def _f27(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C20: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f16(x4, b): return False
    if n != len(v): return False
    return True


def _f28(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('cron', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f29(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('kind', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C21: return False
    x2 = v.get('paused', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ref', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f28(x4, b): return False
    if n != len(v): return False
    return True


def _f30(v, b):
    if type(v) is not dict: return False
    if _get(v, 'kind') == 'cron' and type(_get(_get(v, 'spec'), 'cron')) is str and not _matches(_C12, _get(_get(v, 'spec'), 'cron')): return False
    k = v.get('kind')
    if k == 'vcs-push': return _f17(v, b)
    if k == 'vcs-pr': return _f19(v, b)
    if k == 'webhook': return _f21(v, b)
    if k == 'vcs-release': return _f23(v, b)
    if k == 'vcs-pr-label': return _f26(v, b)
    if k == 'vcs-check-suite': return _f27(v, b)
    if k == 'cron': return _f29(v, b)
    return False
    return True


def _f31(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('arguments', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    x1 = v.get('gitops', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    x2 = v.get('$schema', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('name', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if len(x3) < 3: return False
    if len(x3) > 100: return False
    if not _matches(_C4, x3): return False
    x4 = v.get('description', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if len(x4) > 200: return False
        if x4.strip(_C5): return False
    x5 = v.get('richInputs', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not list: return False
        for x5_ in x5:
            if not _f9(x5_, b): return False
    x6 = v.get('options', _M)
    if x6 is not _M:
        n += 1
        if not _f10(x6, b): return False
    x7 = v.get('teardownSpec', _M)
    if x7 is not _M:
        n += 1
        if x7 is not None:
            if not _f11(x7, b): return False
    x8 = v.get('argumentOverrides', _M)
    if x8 is not _M:
        n += 1
        if not _f0(x8, b): return False
    x9 = v.get('crossProjectAccess', _M)
    if x9 is not _M:
        n += 1
        if not _f12(x9, b): return False
    x10 = v.get('stageId', _M)
    if x10 is not _M:
        n += 1
        if not (type(x10) is str and _is_expression(x10)):
            if x10 is not None:
                if type(x10) is not str: return False
                if '${' not in x10:
                    if len(x10) < 3: return False
                    if len(x10) > 100: return False
                    if not _matches(_C11, x10): return False
    x11 = v.get('triggers', _M)
    if x11 is not _M:
        n += 1
        if type(x11) is not list: return False
        for x11_ in x11:
            if not _f30(x11_, b): return False
        if _miscounted(x11, lambda i: None if _holds_expression(i) or _holds_expression(_get(i, 'kind')) else _get(i, 'kind') == 'cron', 0, 1): return False
    x12 = v.get('apiVersion', _M)
    if x12 is _M: return False
    if type(x12) is not str: return False
    x13 = v.get('project', _M)
    if x13 is not _M:
        n += 1
        if not _f0(x13, b): return False
    x14 = v.get('spec', _M)
    if x14 is _M: return False
    if not _f0(x14, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f31(body, body)
