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
from nfx_lint.contract.linear import matches_or_unknown as _matches

_C0 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C1 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C2 = _suspicion.plain_credentials
_C3 = _suspicion.nested_values
_C4 = _suspicion.data_not_base64
_C5 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C6 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C7 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C8 = frozenset({'default', 'customEntrypoint', 'customCommand', 'customEntrypointCustomCommand'})
_C9 = _suspicion.shell_syntax
_C10 = frozenset({'default', 'customProcess', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand'})
_C11 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x01\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x03\x00\x05\x05\x05\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x08\x05\x05\x07\t\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 44, 44, 22, 22, 22, 22, 22, 22, 22, 22, 11, 44, 44, 22, 22, 22, 22, 22, 22, 55, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 22, 77, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 88, 22, 22, 11, 44, 99, 22, 22, 22, 22, 110, 22, 22, 22, 11, 11, 66, 66, 66, 66, 121, 66, 66, 66, 66, 11, 44, 99, 22, 22, 22, 22, 22, 22, 22, 22, 11, 11, 66, 66, 66, 66, 132, 66, 66, 66, 66, 11, 11, 66, 66, 66, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 154, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 165, 165, 66, 165, 165, 165, 165, 11, 11, 66, 176, 176, 176, 176, 176, 176, 176, 176, 11, 44, 66, 176, 176, 176, 176, 176, 176, 176, 176), frozenset({66, 121, 132, 143, 154, 165, 176}), set())
_C12 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (k.strip(_C1)): return False
    if True:
        if '' in v: return False
    if _C2(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C3(v) and _suspicion.confirmed('environment.nested_values', v, b): return False
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
        if not (type(x) is str and _is_expression(x)):
            if not _f1(x, b): return False
    if _C4(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (not _matches(_C5, k)): return False
    if True:
        if '' in v: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if not (type(x) is str and _is_expression(x)):
            if not _f1(x, b): return False
    if True:
        for k in v:
            if type(k) is str and '${' not in k and (k.strip(_C6)): return False
    if True:
        if '' in v: return False
    if _C4(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('deploymentPlan', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 100: return False
            if not _matches(_C7, x0): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C8: return False
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
    if _C2(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C9(v) and _suspicion.confirmed('commands.shell_syntax', v, b): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C10: return False
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
    if _C2(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
            if x0 < 1024: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f7(x0, b): return False
    x1 = v.get('shmSize', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 64: return False
    x2 = v.get('useHdbStorage', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    x3 = v.get('usePdSsdStorage', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
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
        if '${' not in x2:
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
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('configuration', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f10(x0, b): return False
    x1 = v.get('enabled', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C0): return False
    x1 = v.get('imagePath', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if not _matches(_C11, x1): return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('docker', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f5(x0, b): return False
    x1 = v.get('buildpack', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f6(x1, b): return False
    x2 = v.get('storage', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f8(x2, b): return False
    x3 = v.get('internal', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f9(x3, b): return False
    x4 = v.get('gpu', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f11(x4, b): return False
    x5 = v.get('external', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f12(x5, b): return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C0): return False
    x1 = v.get('runtimeEnvironment', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f0(x1, b): return False
    x2 = v.get('runtimeFiles', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f2(x2, b): return False
    x3 = v.get('dockerSecretMounts', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f3(x3, b): return False
    x4 = v.get('billing', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f4(x4, b): return False
    x5 = v.get('deployment', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f13(x5, b): return False
    x6 = v.get('jobId', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if '${' not in x6:
            if len(x6) < 3: return False
            if len(x6) > 52: return False
            if not _matches(_C12, x6): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f14(body, body)
