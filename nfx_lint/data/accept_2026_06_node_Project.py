"""Compiled by `python -m nfx_lint.compile` from rules/contract/2026-06 and the rules. Do not edit."""

from nfx_lint.contract.conditions import MISSING as _M
from nfx_lint.contract.conditions import empty as _empty
from nfx_lint.contract.conditions import is_expression as _is_expression
from nfx_lint.contract.conditions import get as _get
from nfx_lint.contract.conditions import out_of_order as _out_of_order
from nfx_lint.contract.conditions import repeated as _repeated
from nfx_lint.contract.conditions import same as _same
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 12, 3, 3, 15, 3, 3, 18, 3, 3, 21, 3, 3, 24, 3, 3, 3, 3), frozenset({15, 24}), set())
_C3 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C4 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x00\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x05\x04\x04\x04\x04\x04\x04\x04\x04\x04\x06\x04\x04\x01\x01\x01\x01\x01' + bytes(128), (7, 7, 7, 14, 21, 21, 28, 7, 7, 7, 7, 7, 7, 7, 0, 7, 35, 14, 21, 21, 28, 42, 7, 35, 14, 21, 21, 28, 42, 7, 35, 14, 21, 49, 28, 7, 7, 35, 14, 21, 21, 28, 7, 7, 7, 14, 21, 21, 28, 42, 7, 56, 14, 21, 21, 28, 7, 7, 63, 14, 21, 21, 28, 7, 7, 35, 70, 70, 70, 77, 42, 7, 35, 70, 70, 70, 77, 42, 7, 35, 70, 70, 84, 77, 42, 7, 56, 70, 70, 70, 77), frozenset({21, 28, 42, 49, 70, 77, 84}), set())
_C5 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x02\x03\x04\x06\x06\x07\x05\x05\x05\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (8, 8, 16, 24, 32, 40, 40, 40, 8, 8, 8, 8, 8, 8, 8, 8, 8, 48, 8, 8, 8, 8, 8, 8, 8, 48, 40, 40, 40, 40, 40, 40, 8, 48, 40, 40, 40, 16, 40, 56, 8, 48, 16, 16, 16, 16, 16, 16, 8, 8, 64, 72, 80, 88, 88, 88, 8, 48, 16, 16, 16, 8, 16, 16, 8, 96, 8, 8, 8, 8, 8, 8, 8, 96, 88, 88, 88, 88, 88, 88, 8, 96, 88, 88, 88, 64, 88, 104, 8, 96, 64, 64, 64, 64, 64, 64, 8, 8, 112, 120, 128, 136, 136, 136, 8, 96, 64, 64, 64, 8, 64, 64, 8, 144, 8, 8, 8, 8, 8, 8, 8, 144, 136, 136, 136, 136, 136, 136, 8, 144, 136, 136, 136, 112, 136, 152, 8, 144, 112, 112, 112, 112, 112, 112, 8, 8, 160, 168, 176, 184, 184, 184, 8, 144, 112, 112, 112, 8, 112, 112, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 184, 184, 184, 184, 184, 184, 8, 8, 184, 184, 184, 160, 184, 192, 8, 8, 160, 160, 160, 160, 160, 160, 8, 8, 160, 160, 160, 8, 160, 160), frozenset({160, 168, 176, 184, 192}), set())
_C6 = frozenset({'and', 'or'})
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C8 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x04\x01\x01\x01\x01\x01\x03\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x05\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01' + bytes(128), (6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 18, 6, 6, 6, 6, 24, 6, 6, 6, 6, 30, 6, 6, 6, 6, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36), frozenset({36}), set())
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 24, 12, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('hostnames', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if '${' not in x0_:
                if not _matches(_C4, x0_): return False
    x1 = v.get('ipAddress', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if not _matches(_C5, x1): return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('tagMatchCondition', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C6: return False
    x2 = v.get('tags', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not list: return False
            for x2_ in x2:
                if type(x2_) is not str: return False
                if '${' not in x2_:
                    if len(x2_) < 3: return False
                    if len(x2_) > 39: return False
                    if not _matches(_C7, x2_): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('hostEntries', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if not (type(x1_) is str and _is_expression(x1_)):
                    if not _f0(x1_, b): return False
    x2 = v.get('restrictions', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f1(x2, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('applyToAddonJobs', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('applyToAddons', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('autoRedeployOnRegeneration', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('clientId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('clientSecret', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('acceptRoutes', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('authKeyTags', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if not _matches(_C8, x0_): return False
    x1 = v.get('enabled', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f3(x2, b): return False
    x3 = v.get('restrictions', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f1(x3, b): return False
    x4 = v.get('secrets', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f4(x4, b): return False
    x5 = v.get('tailscaleOptions', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f5(x5, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowedIngressProjects', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if not x0_ or x0_.strip(_C3): return False
    x1 = v.get('hostAliases', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f2(x1, b): return False
    x2 = v.get('tailscale', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f6(x2, b): return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 39: return False
        if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) > 200: return False
            if x1.strip(_C1): return False
    x2 = v.get('color', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not _matches(_C2, x2): return False
    x3 = v.get('region', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('networking', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f7(x4, b): return False
    x5 = v.get('clusterId', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if not _matches(_C9, x5): return False
    if n != len(v): return False
    if ('region' in v) + ('clusterId' in v) != 1: return False
    return True


def accept(body):
    return _is_expression(body) or _f8(body, body)
