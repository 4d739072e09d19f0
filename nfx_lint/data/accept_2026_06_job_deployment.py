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

_C0 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C1 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x01\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x03\x00\x05\x05\x05\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x08\x05\x05\x07\t\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 44, 44, 22, 22, 22, 22, 22, 22, 22, 22, 11, 44, 44, 22, 22, 22, 22, 22, 22, 55, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 22, 77, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 88, 22, 22, 11, 44, 99, 22, 22, 22, 22, 110, 22, 22, 22, 11, 11, 66, 66, 66, 66, 121, 66, 66, 66, 66, 11, 44, 99, 22, 22, 22, 22, 22, 22, 22, 22, 11, 11, 66, 66, 66, 66, 132, 66, 66, 66, 66, 11, 11, 66, 66, 66, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 154, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 165, 165, 66, 165, 165, 165, 165, 11, 11, 66, 176, 176, 176, 176, 176, 176, 176, 176, 11, 44, 66, 176, 176, 176, 176, 176, 176, 176, 176), frozenset({66, 121, 132, 143, 154, 165, 176}), set())
_C2 = frozenset({'default', 'customEntrypoint', 'customCommand', 'customEntrypointCustomCommand'})
_C3 = _suspicion.plain_credentials
_C4 = _suspicion.shell_syntax
_C5 = frozenset({'default', 'customProcess', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('credentials', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if not x0 or x0.strip(_C0): return False
    x1 = v.get('imagePath', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if not _matches(_C1, x1): return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C2: return False
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
    if _C3(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C4(v) and _suspicion.confirmed('commands.shell_syntax', v, b): return False
    return True


def _f2(v, b):
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
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C5: return False
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
    if _C3(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('external', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    x1 = v.get('docker', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    x2 = v.get('internal', _M)
    if x2 is not _M:
        n += 1
        if not _f2(x2, b): return False
    x3 = v.get('buildpack', _M)
    if x3 is not _M:
        n += 1
        if not _f3(x3, b): return False
    if n != len(v): return False
    if ('external' in v) + ('internal' in v) > 1: return False
    return True


def accept(body):
    return _f4(body, body)
