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
_C1 = _suspicion.data_not_base64
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x03\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x00\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x01\x00\x05\x05\x05\x05\x05\x05\x05\t\x05\x05\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40, 10, 10, 10, 10, 10, 40, 40, 40, 50, 40, 10, 10, 10, 10, 60, 40, 40, 40, 40, 40, 10, 10, 10, 10, 60, 40, 40, 40, 70, 40, 10, 10, 10, 10, 10, 80, 80, 80, 80, 80, 10, 10, 10, 10, 60, 40, 40, 90, 40, 40, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 10, 10, 10, 10, 60, 40, 110, 40, 40, 40, 10, 10, 10, 120, 60, 100, 100, 100, 100, 100, 10, 10, 130, 10, 60, 40, 40, 40, 40, 40, 10, 140, 10, 10, 140, 140, 140, 140, 140, 140, 10, 10, 10, 150, 10, 10, 10, 10, 10, 10, 10, 160, 10, 10, 160, 160, 160, 160, 160, 160, 10, 10, 10, 170, 10, 10, 10, 10, 10, 10, 10, 160, 10, 120, 160, 160, 160, 160, 160, 160, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20), frozenset({160}), set())
_C5 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 6, 6, 3, 3, 9, 6, 6, 6, 3, 3, 12, 3, 3, 15, 3, 3, 18, 3, 3, 21, 3, 3, 24, 3, 3, 27, 3, 3, 30, 3, 3, 33, 3, 3, 36, 3, 3, 39, 3, 3, 42, 3, 3, 45, 3, 3, 48, 3, 3, 51, 3, 3, 54, 3, 3, 57, 3, 3, 60, 3, 3, 63, 3, 3, 66, 3, 3, 69, 3, 3, 72, 3, 3, 75, 3, 3, 78, 3, 3, 78), frozenset({6, 78}), set())
_C6 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure', 'origin'})


def _f0(v, b):
    if type(v) is not dict: return False
    return True


def _f1(v, b):
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


def _f2(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f1(x, b): return False
    if _C1(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C2, k)): return False
    if True:
        if '' in v: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('values', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    x1 = v.get('files', _M)
    if x1 is not _M:
        n += 1
        if not _f2(x1, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
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
    if not _matches(_C3, x2): return False
    x3 = v.get('repoUrl', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if not _matches(_C4, x3): return False
    x4 = v.get('selfHostedVcsId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if not _matches(_C5, x4): return False
    x5 = v.get('vcsLinkId', _M)
    if x5 is not _M:
        n += 1
        return False
    x6 = v.get('vcsService', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if x6 not in _C6: return False
    if n != len(v): return False
    if _get(v, 'projectType') in ('bitbucket', 'gitlab', 'github', 'azure') and x4 is not _M: return False
    if _other(x6, ('self-hosted', 'origin')) and x4 is not _M: return False
    if _get(v, 'projectType') == 'self-hosted' and x4 is _M: return False
    if x6 == 'self-hosted' and x4 is _M: return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('items', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('templates', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) > 200: return False
        if not x0 or x0.strip(_C0): return False
    x1 = v.get('secrets', _M)
    if x1 is not _M:
        n += 1
        if not _f3(x1, b): return False
    x2 = v.get('gitops', _M)
    if x2 is not _M:
        n += 1
        if x2 is not None:
            if not _f4(x2, b): return False
    x3 = v.get('dependents', _M)
    if x3 is not _M:
        n += 1
        if not _f6(x3, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f7(body, body)
