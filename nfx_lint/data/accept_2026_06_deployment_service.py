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
_C4 = frozenset({'default', 'customProcess', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand'})
_C5 = _suspicion.plain_credentials
_C6 = frozenset({'default', 'customEntrypoint', 'customCommand', 'customEntrypointCustomCommand'})
_C7 = _suspicion.shell_syntax
_C8 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x01\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x03\x00\x05\x05\x05\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x08\x05\x05\x07\t\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 44, 44, 22, 22, 22, 22, 22, 22, 22, 22, 11, 44, 44, 22, 22, 22, 22, 22, 22, 55, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 22, 77, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 88, 22, 22, 11, 44, 99, 22, 22, 22, 22, 110, 22, 22, 22, 11, 11, 66, 66, 66, 66, 121, 66, 66, 66, 66, 11, 44, 99, 22, 22, 22, 22, 22, 22, 22, 22, 11, 11, 66, 66, 66, 66, 132, 66, 66, 66, 66, 11, 11, 66, 66, 66, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 154, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 165, 165, 66, 165, 165, 165, 165, 11, 11, 66, 176, 176, 176, 176, 176, 176, 176, 176, 11, 44, 66, 176, 176, 176, 176, 176, 176, 176, 176), frozenset({66, 121, 132, 143, 154, 165, 176}), set())
_C10 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 6, 3, 3, 3), frozenset({9}), set())
_C11 = frozenset({'recreate', 'rollout-steady', 'rollout-balanced', 'rollout-fast', 'custom'})
_C12 = frozenset({'deployment', 'statefulSet'})
_C13 = frozenset({'disabled', 'preferred', 'required'})
_C14 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C15 = frozenset({'HTTP', 'HTTP/2', 'TCP', 'UDP'})
_C16 = frozenset({'basic-auth'})
_C17 = '$%+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C18 = frozenset({'ALLOW', 'DENY'})
_C19 = frozenset({'protected', 'unprotected'})
_C20 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x01\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 6, 9, 3, 6, 3), frozenset({6, 9}), set())
_C21 = frozenset({'prefix'})
_C22 = frozenset({'exact'})
_C23 = frozenset({'regex'})
_C24 = frozenset({'or', 'and'})
_C25 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C26 = _suspicion.nested_values
_C27 = _suspicion.data_not_base64
_C28 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C29 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x03\x03\x05\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x01\x00\x04\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x03\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 18, 24, 6, 6, 6, 6, 18, 24, 12, 6, 6, 24, 30, 6, 6, 6, 36, 24, 30, 6, 6, 6, 6, 6, 24, 6, 6), frozenset({12, 18, 24, 30}), set())
_C30 = frozenset({'HTTP', 'CMD', 'TCP'})
_C31 = frozenset({'livenessProbe', 'readinessProbe', 'startupProbe'})
_C32 = frozenset({'ip', 'customHeader'})
_C33 = frozenset({'path', 'header'})
_C34 = frozenset({'leastConnection', 'consistentHash', 'roundRobin', 'consistentReplicaRouting'})
_C35 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x02\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x02\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (0, 0, 3, 0, 3, 3), frozenset({3}), set())
_C36 = frozenset({'gauge', 'counter'})


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
    n = 1
    x0 = v.get('deploymentPlan', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 100: return False
    if not _matches(_C2, x0): return False
    x1 = v.get('gpu', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
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
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C4: return False
    x1 = v.get('customCommand', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('customEntrypoint', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('customProcess', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    if x0 == 'customProcess' and x3 is _M: return False
    if x0 == 'customEntrypointCustomCommand' and x2 is _M: return False
    if x0 in ('customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand') and x1 is _M: return False
    if x0 in ('default', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand') and x3 is not _M: return False
    if x0 in ('default', 'customProcess', 'customCommand', 'originalEntrypointCustomCommand') and x2 is not _M: return False
    if x0 in ('default', 'customProcess') and x1 is not _M: return False
    if _C5(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('capture', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('restoreFrom', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C6: return False
    x1 = v.get('customCommand', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('customEntrypoint', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    if x0 in ('customCommand', 'customEntrypointCustomCommand') and x1 is _M: return False
    if x0 in ('customEntrypoint', 'customEntrypointCustomCommand') and x2 is _M: return False
    if x0 == 'default' and x1 is not _M: return False
    if x0 == 'default' and x2 is not _M: return False
    if x0 == 'customEntrypoint' and x1 is not _M: return False
    if x0 == 'customCommand' and x2 is not _M: return False
    if _C5(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C7(v) and _suspicion.confirmed('commands.shell_syntax', v, b): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not x0 or x0.strip(_C8): return False
    x1 = v.get('imagePath', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C9, x1): return False
    if n != len(v): return False
    return True


def _f9(v, b):
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
    x2 = v.get('buildSHA', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 == 'latest': pass
        else:
            if len(x2) < 40: return False
            if len(x2) > 40: return False
            pass
    x3 = v.get('id', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    if not _empty(x1) and x3 is _M: return False
    if _empty(x1) and not _empty(x2) and x3 is _M: return False
    if _empty(x1) and _empty(x2) and not _empty(x0) and x3 is _M: return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('annotations', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('labels', _M)
    if x1 is not _M:
        n += 1
        if not _f5(x1, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 1024: return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f12(x0, b): return False
    x1 = v.get('shmSize', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 64: return False
    x2 = v.get('useHdbStorage', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('usePdSsdStorage', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('maxSurge', _M)
    if x0 is _M: return False
    if type(x0) is int or type(x0) is float:
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 0: return False
    elif type(x0) is str:
        if type(x0) is not str: return False
        if not _matches(_C10, x0): return False
    else: return False
    x1 = v.get('maxUnavailable', _M)
    if x1 is _M: return False
    if type(x1) is int or type(x1) is float:
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 0: return False
    elif type(x1) is str:
        if type(x1) is not str: return False
        if not _matches(_C10, x1): return False
    else: return False
    if n != len(v): return False
    if (_same(x0, 0) or _same(x0, '0%')) and (_same(x1, 0) or _same(x1, '0%')) and x0 is not _M: return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('settings', _M)
    if x0 is not _M:
        n += 1
        if not _f14(x0, b): return False
    x1 = v.get('type', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C11: return False
    if n != len(v): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('minZones', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 1: return False
    x1 = v.get('type', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C13: return False
    if n != len(v): return False
    if x1 in ('disabled', 'preferred') and x0 is not _M: return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('buildpack', _M)
    if x0 is not _M:
        n += 1
        if not _f4(x0, b): return False
    x1 = v.get('containerSnapshot', _M)
    if x1 is not _M:
        n += 1
        if not _f6(x1, b): return False
    x2 = v.get('docker', _M)
    if x2 is not _M:
        n += 1
        if not _f7(x2, b): return False
    x3 = v.get('external', _M)
    if x3 is not _M:
        n += 1
        if not _f8(x3, b): return False
    x4 = v.get('gpu', _M)
    if x4 is not _M:
        n += 1
        if not _f1(x4, b): return False
    x5 = v.get('gracePeriodSeconds', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not int and not (type(x5) is float and x5.is_integer()): return False
        if x5 < 15: return False
        if x5 > 600: return False
    x6 = v.get('gradualRolloutStrategyId', _M)
    if x6 is not _M:
        n += 1
        if x6 is not None:
            if type(x6) is not str: return False
            if not x6 or x6.strip(_C8): return False
    x7 = v.get('instances', _M)
    if x7 is _M: return False
    if type(x7) is not int and not (type(x7) is float and x7.is_integer()): return False
    x8 = v.get('internal', _M)
    if x8 is not _M:
        n += 1
        if not _f9(x8, b): return False
    x9 = v.get('metadata', _M)
    if x9 is not _M:
        n += 1
        if not _f10(x9, b): return False
    x10 = v.get('ssh', _M)
    if x10 is not _M:
        n += 1
        if not _f11(x10, b): return False
    x11 = v.get('storage', _M)
    if x11 is not _M:
        n += 1
        if not _f13(x11, b): return False
    x12 = v.get('strategy', _M)
    if x12 is not _M:
        n += 1
        if not _f15(x12, b): return False
    x13 = v.get('type', _M)
    if x13 is not _M:
        n += 1
        if type(x13) is not str: return False
        if x13 not in _C12: return False
    x14 = v.get('volumes', _M)
    if x14 is not _M:
        n += 1
        pass
    x15 = v.get('zonalRedundancy', _M)
    if x15 is not _M:
        n += 1
        if not _f16(x15, b): return False
    if n != len(v): return False
    if ('internal' in v) + ('external' in v) > 1: return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enableTlsPassthrough', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('password', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C16: return False
    x2 = v.get('username', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if len(x2) < 3: return False
    if len(x2) > 39: return False
    if not _matches(_C14, x2): return False
    if n != len(v): return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not x0 or x0.strip(_C17): return False
    x1 = v.get('regexMode', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('value', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f21(v, b):
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


def _f22(v, b):
    if type(v) is not dict: return False
    k = v.get('regexMode')
    if k == False: return _f20(v, b)
    if k == None: return _f20(v, b)
    if k == True: return _f21(v, b)
    return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('action', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C18: return False
    x1 = v.get('addresses', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    for x1_ in x1:
        if type(x1_) is not str: return False
    if n != len(v): return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('path', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C20, x0): return False
    x1 = v.get('priority', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 0: return False
    if x1 > 100: return False
    x2 = v.get('routingMode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C21: return False
    if n != len(v): return False
    return True


def _f25(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('path', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C20, x0): return False
    x1 = v.get('priority', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 0: return False
    if x1 > 100: return False
    x2 = v.get('routingMode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C22: return False
    if n != len(v): return False
    return True


def _f26(v, b):
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
    if x2 not in _C23: return False
    if n != len(v): return False
    return True


def _f27(v, b):
    if type(v) is not dict: return False
    k = v.get('routingMode')
    if k == 'prefix': return _f24(v, b)
    if k == 'exact': return _f25(v, b)
    if k == 'regex': return _f26(v, b)
    return False
    return True


def _f28(v, b):
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


def _f29(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f19(x0_, b): return False
    x1 = v.get('headers', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if not _f22(x1_, b): return False
    x2 = v.get('ip', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if not _f23(x2_, b): return False
    x3 = v.get('policies', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f23(x3_, b): return False
    x4 = v.get('sso', _M)
    if x4 is not _M:
        n += 1
        if not _f28(x4, b): return False
    if n != len(v): return False
    return True


def _f30(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('orPolicies', _M)
    if x0 is not _M:
        n += 1
        if not _f29(x0, b): return False
    x1 = v.get('requiredPolicies', _M)
    if x1 is not _M:
        n += 1
        if not _f29(x1, b): return False
    if n != len(v): return False
    return True


def _f31(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('accessMode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C19: return False
    x1 = v.get('paths', _M)
    if x1 is _M: return False
    if type(x1) is not list: return False
    if len(x1) < 1: return False
    for x1_ in x1:
        if not _f27(x1_, b): return False
    x2 = v.get('securityPolicies', _M)
    if x2 is not _M:
        n += 1
        if not _f30(x2, b): return False
    if n != len(v): return False
    return True


def _f32(v, b):
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
            if not _f31(x1_, b): return False
    x2 = v.get('skipSecurityPoliciesForInternalTrafficViaPublicDns', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f33(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f19(x0_, b): return False
    x1 = v.get('headers', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if not _f22(x1_, b): return False
    x2 = v.get('ip', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if not _f23(x2_, b): return False
    x3 = v.get('policies', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f23(x3_, b): return False
    x4 = v.get('securePathConfiguration', _M)
    if x4 is not _M:
        n += 1
        if not _f32(x4, b): return False
    x5 = v.get('sso', _M)
    if x5 is not _M:
        n += 1
        if not _f28(x5, b): return False
    x6 = v.get('verificationMode', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if x6 not in _C24: return False
    if n != len(v): return False
    return True


def _f34(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('advancedOptions', _M)
    if x0 is not _M:
        n += 1
        if not _f18(x0, b): return False
    x1 = v.get('disableNfDomain', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('domains', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
    x3 = v.get('internalPort', _M)
    if x3 is _M: return False
    if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
    if x3 < 1: return False
    if x3 > 65535: return False
    x4 = v.get('name', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if len(x4) < 1: return False
    if len(x4) > 8: return False
    if not _matches(_C14, x4): return False
    x5 = v.get('protocol', _M)
    if x5 is _M: return False
    if type(x5) is not str: return False
    if x5 not in _C15: return False
    x6 = v.get('public', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('security', _M)
    if x7 is not _M:
        n += 1
        if not _f33(x7, b): return False
    x8 = v.get('vpcAccessible', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    if n != len(v): return False
    if x1 is True and x6 is True and _empty(x2) and x1 is not _M: return False
    if x6 is False and x1 is True and x1 is not _M: return False
    if x6 is False and not _empty(x2) and x2 is not _M: return False
    if x6 is True and _other(x5, ('HTTP', 'HTTP/2')): return False
    if (_same(x3, 22)) and _get(_get(_get(b, 'deployment'), 'ssh'), 'enabled') is True and x3 is not _M: return False
    return True


def _f35(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C25): return False
    if True:
        if '' in v: return False
    if _C5(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C26(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
    return True


def _f36(v, b):
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


def _f37(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not _f36(x, b): return False
    if _C27(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C28, k)): return False
    if True:
        if '' in v: return False
    return True


def _f38(v, b):
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
        if not _matches(_C29, x3): return False
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
    if x6 not in _C30: return False
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
    if x9 not in _C31: return False
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


def _f39(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('header', _M)
    if x0 is not _M:
        n += 1
        if x0 is not None:
            if type(x0) is not str: return False
    x1 = v.get('mode', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C32: return False
    if n != len(v): return False
    if x1 == 'consistentHash' and _get(v, 'consistentHash') is _M: return False
    if x1 == 'consistentReplicaRouting' and _get(v, 'consistentReplicaRouting') is _M: return False
    if x1 == 'customHeader' and x0 is _M: return False
    if x1 in ('leastConnection', 'roundRobin', 'consistentReplicaRouting') and _get(v, 'consistentHash') is not _M: return False
    if x1 in ('leastConnection', 'roundRobin', 'consistentHash') and _get(v, 'consistentReplicaRouting') is not _M: return False
    if x1 == 'ip' and _other(x0, ('',)) and x0 is not _M: return False
    return True


def _f40(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('mode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C33: return False
    if n != len(v): return False
    return True


def _f41(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('consistentHash', _M)
    if x0 is not _M:
        n += 1
        if not _f39(x0, b): return False
    x1 = v.get('consistentReplicaRouting', _M)
    if x1 is not _M:
        n += 1
        if not _f40(x1, b): return False
    x2 = v.get('mode', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if x2 not in _C34: return False
    if n != len(v): return False
    if x2 == 'consistentHash' and x0 is _M: return False
    if x2 == 'consistentReplicaRouting' and x1 is _M: return False
    if x2 == 'customHeader' and _get(v, 'header') is _M: return False
    if x2 in ('leastConnection', 'roundRobin', 'consistentReplicaRouting') and x0 is not _M: return False
    if x2 in ('leastConnection', 'roundRobin', 'consistentHash') and x1 is not _M: return False
    if x2 == 'ip' and _other(_get(v, 'header'), ('',)) and _get(v, 'header') is not _M: return False
    return True


def _f42(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('thresholdPercentage', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 10: return False
    if x1 > 100: return False
    if n != len(v): return False
    return True


def _f43(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('thresholdValue', _M)
    if x1 is _M: return False
    if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if x1 < 1: return False
    if n != len(v): return False
    return True


def _f44(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('metricName', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C35, x0): return False
    x1 = v.get('metricType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C36: return False
    x2 = v.get('thresholdValue', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
    if n != len(v): return False
    return True


def _f45(v, b):
    if type(v) is not dict: return False
    n = 4
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if x0 is not True and x0 is not False: return False
    x1 = v.get('exposedMetricsPath', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C20, x1): return False
    x2 = v.get('exposedMetricsPort', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    x3 = v.get('metrics', _M)
    if x3 is _M: return False
    if type(x3) is not list: return False
    if len(x3) < 1: return False
    for x3_ in x3:
        if not _f44(x3_, b): return False
    if n != len(v): return False
    return True


def _f46(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('cpu', _M)
    if x0 is not _M:
        n += 1
        if not _f42(x0, b): return False
    x1 = v.get('enabled', _M)
    if x1 is _M: return False
    if x1 is not True and x1 is not False: return False
    x2 = v.get('maxReplicas', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
    x3 = v.get('memory', _M)
    if x3 is not _M:
        n += 1
        if not _f42(x3, b): return False
    x4 = v.get('minReplicas', _M)
    if x4 is _M: return False
    if type(x4) is not int and not (type(x4) is float and x4 - x4 == 0): return False
    if x4 < 1: return False
    x5 = v.get('rps', _M)
    if x5 is not _M:
        n += 1
        if not _f43(x5, b): return False
    x6 = v.get('userMetrics', _M)
    if x6 is not _M:
        n += 1
        if not _f45(x6, b): return False
    if n != len(v): return False
    if _out_of_order(x4, x2, '<='): return False
    return True


def _f47(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('horizontal', _M)
    if x0 is not _M:
        n += 1
        if not _f46(x0, b): return False
    if n != len(v): return False
    return True


def _f48(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('expiryTime', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 300: return False
        if x0 > 604800: return False
    x1 = v.get('volumesToAttach', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) < 3: return False
            if len(x1_) > 39: return False
            if not _matches(_C14, x1_): return False
    if n != len(v): return False
    return True


def _f49(v, b):
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
    x6 = v.get('deployment', _M)
    if x6 is _M: return False
    if not _f17(x6, b): return False
    x7 = v.get('ports', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not list: return False
        for x7_ in x7:
            if not _f34(x7_, b): return False
        if _repeated(x7, ('name',)): return False
    x8 = v.get('runtimeEnvironment', _M)
    if x8 is not _M:
        n += 1
        if not _f35(x8, b): return False
    x9 = v.get('runtimeFiles', _M)
    if x9 is not _M:
        n += 1
        if not _f37(x9, b): return False
    x10 = v.get('healthChecks', _M)
    if x10 is not _M:
        n += 1
        if type(x10) is not list: return False
        for x10_ in x10:
            if not _f38(x10_, b): return False
        if _C7(x10) and _suspicion.confirmed('commands.shell_syntax', x10, b): return False
    x11 = v.get('loadBalancing', _M)
    if x11 is not _M:
        n += 1
        if not _f41(x11, b): return False
    x12 = v.get('autoscaling', _M)
    if x12 is not _M:
        n += 1
        if not _f47(x12, b): return False
    x13 = v.get('createOptions', _M)
    if x13 is not _M:
        n += 1
        if not _f48(x13, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f49(body, body)
