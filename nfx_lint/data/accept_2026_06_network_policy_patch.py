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
_C3 = frozenset({'in', 'notIn'})
_C4 = frozenset({'or', 'and'})
_C5 = frozenset({'allowList', 'denyList'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) < 3: return False
            if len(x1_) > 100: return False
            if not _matches(_C2, x1_): return False
    x2 = v.get('restrictionMode', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) < 3: return False
            if len(x1_) > 100: return False
            if not _matches(_C2, x1_): return False
    x2 = v.get('matchCondition', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C4: return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projects', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    x1 = v.get('tags', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowTo', _M)
    if x0 is not _M:
        n += 1
        if x0 is not None:
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if len(x0_) < 1: return False
    x1 = v.get('allowToProjects', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if len(x1_) < 3: return False
                if len(x1_) > 100: return False
                if not _matches(_C2, x1_): return False
    x2 = v.get('allowToTags', _M)
    if x2 is not _M:
        n += 1
        if x2 is not None:
            if type(x2) is not list: return False
            for x2_ in x2:
                if type(x2_) is not str: return False
                if len(x2_) < 3: return False
                if len(x2_) > 100: return False
                if not _matches(_C2, x2_): return False
    x3 = v.get('denyAll', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowFromProjects', _M)
    if x0 is not _M:
        n += 1
        if x0 is not None:
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if len(x0_) < 3: return False
                if len(x0_) > 100: return False
                if not _matches(_C2, x0_): return False
    x1 = v.get('allowFromTags', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if len(x1_) < 3: return False
                if len(x1_) > 100: return False
                if not _matches(_C2, x1_): return False
    x2 = v.get('denyAll', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('header', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('hosts', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    for x1_ in x1:
        if type(x1_) is not str: return False
    x2 = v.get('name', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    x3 = v.get('value', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('cidrs', _M)
    if x0 is _M: return False
    if type(x0) is not list: return False
    for x0_ in x0:
        if type(x0_) is not str: return False
    x1 = v.get('mode', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C5: return False
    x2 = v.get('targets', _M)
    if x2 is _M: return False
    if type(x2) is not list: return False
    for x2_ in x2:
        if type(x2_) is not str: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('restrictions', _M)
    if x0 is not _M:
        n += 1
        if not _f2(x0, b): return False
    x1 = v.get('egress', _M)
    if x1 is not _M:
        n += 1
        if not _f3(x1, b): return False
    x2 = v.get('ingress', _M)
    if x2 is not _M:
        n += 1
        if not _f4(x2, b): return False
    x3 = v.get('egressSecretInjection', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f5(x3_, b): return False
    x4 = v.get('loadBalancerIngress', _M)
    if x4 is not _M:
        n += 1
        if x4 is not None:
            if not _f6(x4, b): return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('name', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) < 3: return False
        if len(x0) > 39: return False
        if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C1): return False
    x2 = v.get('spec', _M)
    if x2 is not _M:
        n += 1
        if not _f7(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f8(body, body)
