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



def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('pull', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('push', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('password', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('scope', _M)
    if x1 is _M: return False
    if not _f0(x1, b): return False
    x2 = v.get('username', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('projects', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
    x1 = v.get('restricted', _M)
    if x1 is _M: return False
    if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    if x1 is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if x1 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x1 is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if x1 is False and not _empty(x0) and x0 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(x0) and x0 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if not _f1(x0, b): return False
    x1 = v.get('restrictions', _M)
    if x1 is not _M:
        n += 1
        if not _f2(x1, b): return False
    x2 = v.get('updatedAt', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('createdAt', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def accept(body):
    return _f3(body, body)
