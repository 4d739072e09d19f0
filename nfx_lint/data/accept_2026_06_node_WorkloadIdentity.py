"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'managed', 'existing'})
_C4 = frozenset({'auto', 'manual'})
_C5 = frozenset({'aws', 'gcp'})
_C6 = frozenset({'2012-10-17', '2008-10-17'})
_C7 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C8 = frozenset({'Allow', 'Deny'})
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x06\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x03\x01\x01\x01\x04\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (7, 7, 7, 7, 7, 14, 21, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 28, 7, 7, 7, 7, 7, 35, 7, 7, 7, 7, 7, 42, 7, 7, 7, 7, 7, 49, 49, 49, 49, 49, 49, 7, 49, 49, 49, 49, 49, 49), frozenset({14, 49}), set())
_C10 = '.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C11 = frozenset({'and', 'or'})


def _f0(v, b):
    if type(v) is not dict: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('Sid', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0.strip(_C7): return False
    x1 = v.get('Effect', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C8: return False
    x2 = v.get('Action', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is str:
                if type(x2) is not str: return False
            elif type(x2) is list:
                if not (type(x2) is str and _is_expression(x2)):
                    if type(x2) is not list: return False
                    for x2_ in x2:
                        if type(x2_) is not str: return False
            else: return False
    x3 = v.get('Resource', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if type(x3) is str:
                if type(x3) is not str: return False
            elif type(x3) is list:
                if not (type(x3) is str and _is_expression(x3)):
                    if type(x3) is not list: return False
                    for x3_ in x3:
                        if type(x3_) is not str: return False
                        if '${' not in x3_:
                            if not _matches(_C9, x3_): return False
            else: return False
    x4 = v.get('Condition', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f0(x4, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('Version', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C6: return False
    x1 = v.get('Statement', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is dict:
                if not (type(x1) is str and _is_expression(x1)):
                    if not _f1(x1, b): return False
            elif type(x1) is list:
                if not (type(x1) is str and _is_expression(x1)):
                    if type(x1) is not list: return False
                    for x1_ in x1:
                        if not (type(x1_) is str and _is_expression(x1_)):
                            if not _f1(x1_, b): return False
            else: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C5: return False
    x1 = v.get('policyDocument', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f2(x1, b): return False
    x2 = v.get('arn', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('existingRoleArn', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('permissions', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if type(x4) is not list: return False
            for x4_ in x4:
                if type(x4_) is not str: return False
                if '${' not in x4_:
                    if not x4_ or x4_.strip(_C10): return False
    x5 = v.get('impersonationUrl', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    x6 = v.get('audience', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
    x7 = v.get('existingRoleAudience', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('existingRoleImpersonationUrl', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not str: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if '${' not in x1_:
                    if len(x1_) < 3: return False
                    if len(x1_) > 100: return False
                    if not _matches(_C2, x1_): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if '${' not in x1_:
                    if len(x1_) < 3: return False
                    if len(x1_) > 100: return False
                    if not _matches(_C2, x1_): return False
    x2 = v.get('matchCondition', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C11: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projects', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f4(x0, b): return False
    x1 = v.get('tags', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f5(x1, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('providerLinkInternalId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 100: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('roleMode', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C3: return False
    x2 = v.get('providerSetupMode', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C4: return False
    x3 = v.get('provider', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f3(x3, b): return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
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
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 100: return False
            if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) > 200: return False
            if x1.strip(_C1): return False
    x2 = v.get('spec', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f7(x2, b): return False
    x3 = v.get('updatedAt', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('createdAt', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f8(body, body)
