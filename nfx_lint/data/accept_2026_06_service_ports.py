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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 12, 16, 16, 4, 4, 16, 16, 4, 12, 16, 16), frozenset({16}), set())
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C2 = frozenset({'HTTP', 'HTTP/2', 'TCP', 'UDP'})
_C3 = frozenset({'basic-auth'})
_C4 = '$%+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C5 = frozenset({'ALLOW', 'DENY'})
_C6 = frozenset({'protected', 'unprotected'})
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x01\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 6, 9, 3, 6, 3), frozenset({6, 9}), set())
_C8 = frozenset({'prefix'})
_C9 = frozenset({'exact'})
_C10 = frozenset({'regex'})
_C11 = frozenset({'or', 'and'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('password', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C3: return False
    x2 = v.get('username', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if len(x2) < 3: return False
    if len(x2) > 39: return False
    if not _matches(_C1, x2): return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not x0 or x0.strip(_C4): return False
    x1 = v.get('regexMode', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('value', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('regexMode', _M)
    if x1 is _M: return False
    if x1 is not True and x1 is not False: return False
    x2 = v.get('value', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    k = v.get('regexMode')
    if k == False: return _f1(v, b)
    if k == None: return _f1(v, b)
    if k == True: return _f2(v, b)
    return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('action', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C5: return False
    x1 = v.get('addresses', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    for x1_ in x1:
        if type(x1_) is not str: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('path', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C7, x0): return False
    x1 = v.get('priority', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 0: return False
    if x1 > 100: return False
    x2 = v.get('routingMode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C8: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('path', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C7, x0): return False
    x1 = v.get('priority', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 0: return False
    if x1 > 100: return False
    x2 = v.get('routingMode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C9: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('path', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('priority', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 0: return False
    if x1 > 100: return False
    x2 = v.get('routingMode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C10: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    k = v.get('routingMode')
    if k == 'prefix': return _f5(v, b)
    if k == 'exact': return _f6(v, b)
    if k == 'regex': return _f7(v, b)
    return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowAnyOrgUsers', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('allowInternalTrafficViaPublicDns', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('directoryGroupIds', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
    x3 = v.get('organizationId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('setCookieOnRootDomain', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('validateInternalTraffic', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f0(x0_, b): return False
    x1 = v.get('headers', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if not _f3(x1_, b): return False
    x2 = v.get('ip', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if not _f4(x2_, b): return False
    x3 = v.get('policies', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f4(x3_, b): return False
    x4 = v.get('sso', _M)
    if x4 is not _M:
        n += 1
        if not _f9(x4, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('orPolicies', _M)
    if x0 is not _M:
        n += 1
        if not _f10(x0, b): return False
    x1 = v.get('requiredPolicies', _M)
    if x1 is not _M:
        n += 1
        if not _f10(x1, b): return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('accessMode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C6: return False
    x1 = v.get('paths', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    if len(x1) < 1: return False
    for x1_ in x1:
        if not _f8(x1_, b): return False
    x2 = v.get('securityPolicies', _M)
    if x2 is not _M:
        n += 1
        if not _f11(x2, b): return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('rules', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if not _f12(x1_, b): return False
    x2 = v.get('skipSecurityPoliciesForInternalTrafficViaPublicDns', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f0(x0_, b): return False
    x1 = v.get('headers', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if not _f3(x1_, b): return False
    x2 = v.get('ip', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if not _f4(x2_, b): return False
    x3 = v.get('policies', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f4(x3_, b): return False
    x4 = v.get('securePathConfiguration', _M)
    if x4 is not _M:
        n += 1
        if not _f13(x4, b): return False
    x5 = v.get('sso', _M)
    if x5 is not _M:
        n += 1
        if not _f9(x5, b): return False
    x6 = v.get('verificationMode', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if x6 not in _C11: return False
    if n != len(v): return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not _matches(_C0, x0): return False
    x1 = v.get('name', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if len(x1) < 1: return False
    if len(x1) > 8: return False
    if not _matches(_C1, x1): return False
    x2 = v.get('internalPort', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if x2 < 1: return False
    if x2 > 65535: return False
    x3 = v.get('public', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('protocol', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if x4 not in _C2: return False
    x5 = v.get('domains', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not list: return False
        for x5_ in x5:
            if type(x5_) is not str: return False
    x6 = v.get('security', _M)
    if x6 is not _M:
        n += 1
        if not _f14(x6, b): return False
    x7 = v.get('disableNfDomain', _M)
    if x7 is not _M:
        n += 1
        if x7 is not True and x7 is not False: return False
    x8 = v.get('vpcAccessible', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    if n != len(v): return False
    if x7 is True and x3 is True and _empty(x5) and x7 is not _M: return False
    if x3 is False and x7 is True and x7 is not _M: return False
    if x3 is False and not _empty(x5) and x5 is not _M: return False
    if x3 is True and _other(x4, ('HTTP', 'HTTP/2')): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('ports', _M)
    if x0 is _M: return False
    if type(x0) is not list: return False
    for x0_ in x0:
        if not _f15(x0_, b): return False
    if _repeated(x0, ('name',)): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f16(body, body)
