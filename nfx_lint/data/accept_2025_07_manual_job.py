"""Compiled by `python -m nfx_lint.compile` from rules/contract/2025-07 and the rules. Do not edit."""

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
_C2 = frozenset({'x86', 'arm'})
_C3 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C4 = frozenset({'never', 'cd-promote', 'always'})
_C5 = frozenset({'default', 'customProcess', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand'})
_C6 = _suspicion.plain_credentials
_C7 = frozenset({'default', 'customEntrypoint', 'customCommand', 'customEntrypointCustomCommand'})
_C8 = _suspicion.shell_syntax
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x03\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x00\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x01\x00\x05\x05\x05\x05\x05\x05\x05\t\x05\x05\x05\x05\x05\x05\x05\x07\x05\x05\x06\x08\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40, 40, 40, 40, 40, 10, 10, 10, 10, 10, 40, 40, 40, 50, 40, 10, 10, 10, 10, 60, 40, 40, 40, 40, 40, 10, 10, 10, 10, 60, 40, 40, 40, 70, 40, 10, 10, 10, 10, 10, 80, 80, 80, 80, 80, 10, 10, 10, 10, 60, 40, 40, 90, 40, 40, 10, 10, 10, 10, 10, 100, 100, 100, 100, 100, 10, 10, 10, 10, 60, 40, 110, 40, 40, 40, 10, 10, 10, 120, 60, 100, 100, 100, 100, 100, 10, 10, 130, 10, 60, 40, 40, 40, 40, 40, 10, 140, 10, 10, 140, 140, 140, 140, 140, 140, 10, 10, 10, 150, 10, 10, 10, 10, 10, 10, 10, 160, 10, 10, 160, 160, 160, 160, 160, 160, 10, 10, 10, 170, 10, 10, 10, 10, 10, 10, 10, 160, 10, 120, 160, 160, 160, 160, 160, 160, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20), frozenset({160}), set())
_C10 = frozenset({'bitbucket', 'gitlab', 'github', 'self-hosted', 'azure'})
_C11 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 8, 12, 4, 4, 4, 16, 4, 20, 8, 12, 4, 20, 8, 24, 4, 4, 4, 28, 4, 4, 32, 32, 4, 20, 8, 36, 4, 4, 4, 40, 32, 32, 32, 32, 4, 20, 8, 44, 4, 4, 4, 48, 4, 20, 8, 52, 4, 4, 4, 56, 4, 20, 8, 60, 4, 4, 4, 64, 4, 20, 8, 68, 4, 4, 4, 72, 4, 20, 8, 76, 4, 4, 4, 80, 4, 20, 8, 84, 4, 4, 4, 88, 4, 20, 8, 92, 4, 4, 4, 96, 4, 20, 8, 100, 4, 4, 4, 104, 4, 20, 8, 108, 4, 4, 4, 112, 4, 20, 8, 116, 4, 4, 4, 120, 4, 20, 8, 124, 4, 4, 4, 128, 4, 20, 8, 132, 4, 4, 4, 136, 4, 20, 8, 140, 4, 4, 4, 144, 4, 20, 8, 148, 4, 4, 4, 152, 4, 20, 8, 156, 4, 4, 4, 160, 4, 20, 8, 164, 4, 4, 4, 168, 4, 20, 8, 172, 4, 4, 4, 176, 4, 20, 8, 180, 4, 4, 4, 184, 4, 20, 8, 188, 4, 4, 4, 192, 4, 20, 8, 196, 4, 4, 4, 200, 4, 20, 8, 204, 4, 4, 4, 208, 4, 20, 8, 204, 4, 4, 4, 208), frozenset({32, 204, 208}), set())
_C12 = _suspicion.host_of_another_provider
_C13 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x02\x00\x00\x00\x00\x00\x01\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x03\x00\x05\x05\x05\x05\x05\x05\x05\n\x05\x05\x05\x05\x05\x05\x05\x08\x05\x05\x07\t\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 44, 44, 22, 22, 22, 22, 22, 22, 22, 22, 11, 44, 44, 22, 22, 22, 22, 22, 22, 55, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 22, 77, 22, 11, 11, 66, 66, 66, 66, 66, 66, 66, 66, 66, 11, 44, 44, 22, 22, 22, 22, 22, 88, 22, 22, 11, 44, 99, 22, 22, 22, 22, 110, 22, 22, 22, 11, 11, 66, 66, 66, 66, 121, 66, 66, 66, 66, 11, 44, 99, 22, 22, 22, 22, 22, 22, 22, 22, 11, 11, 66, 66, 66, 66, 132, 66, 66, 66, 66, 11, 11, 66, 66, 66, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 154, 143, 66, 143, 143, 143, 143, 11, 11, 66, 66, 165, 165, 66, 165, 165, 165, 165, 11, 11, 66, 176, 176, 176, 176, 176, 176, 176, 176, 11, 44, 66, 176, 176, 176, 176, 176, 176, 176, 176), frozenset({66, 121, 132, 143, 154, 165, 176}), set())
_C14 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C15 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C16 = frozenset({16384, 32768, 65536})
_C17 = frozenset({'buildkit', 'kaniko'})
_C18 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({9}), set())
_C19 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 9, 3, 3, 9, 6), frozenset({6, 9}), set())
_C20 = frozenset({'HEROKU_24', 'HEROKU_22', 'HEROKU_22_CLASSIC', 'HEROKU_20', 'HEROKU_18', 'GOOGLE_22', 'GOOGLE_V1', 'CNB_ALPINE', 'CNB_BIONIC', 'PAKETO_JAMMY_TINY', 'PAKETO_JAMMY_BASE', 'PAKETO_JAMMY_FULL', 'PAKETO_TINY', 'PAKETO_BASE', 'PAKETO_FULL'})
_C21 = '-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C22 = _suspicion.data_not_base64
_C23 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (2, 4, 2, 2, 4, 4), frozenset({0, 4}), set())
_C24 = '-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C25 = frozenset({'HTTP', 'CMD', 'TCP'})
_C26 = frozenset({'livenessProbe', 'readinessProbe', 'startupProbe'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('architecture', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C2: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('gpuType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('gpuCount', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('timesliced', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('configuration', _M)
    if x1 is not _M:
        n += 1
        if not _f1(x1, b): return False
    if n != len(v): return False
    if x0 is True and x1 is _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('buildPlan', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) < 3: return False
        if len(x0) > 100: return False
        if not _matches(_C3, x0): return False
    x1 = v.get('deploymentPlan', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if len(x1) < 3: return False
    if len(x1) > 100: return False
    if not _matches(_C3, x1): return False
    x2 = v.get('gpu', _M)
    if x2 is not _M:
        n += 1
        if not _f2(x2, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C5: return False
    x1 = v.get('customProcess', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('customEntrypoint', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('customCommand', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    if x0 == 'customProcess' and x1 is _M: return False
    if x0 == 'customEntrypointCustomCommand' and x2 is _M: return False
    if x0 in ('customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand') and x3 is _M: return False
    if x0 in ('default', 'customCommand', 'customEntrypointCustomCommand', 'originalEntrypointCustomCommand') and x1 is not _M: return False
    if x0 in ('default', 'customProcess', 'customCommand', 'originalEntrypointCustomCommand') and x2 is not _M: return False
    if x0 in ('default', 'customProcess') and x3 is not _M: return False
    if _C6(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('configType', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C7: return False
    x1 = v.get('customEntrypoint', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('customCommand', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    if x0 in ('customCommand', 'customEntrypointCustomCommand') and x2 is _M: return False
    if x0 in ('customEntrypoint', 'customEntrypointCustomCommand') and x1 is _M: return False
    if x0 == 'default' and x2 is not _M: return False
    if x0 == 'default' and x1 is not _M: return False
    if x0 == 'customEntrypoint' and x2 is not _M: return False
    if x0 == 'customCommand' and x1 is not _M: return False
    if _C6(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    if _C8(v) and _suspicion.confirmed('commands.shell_syntax', v, b): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 1024: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f6(x0, b): return False
    x1 = v.get('shmSize', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 64: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    for x in v.values():
        if type(x) is str:
            if type(x) is not str: return False
        elif type(x) is dict:
            if not _f8(x, b): return False
        else: return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('labels', _M)
    if x0 is not _M:
        n += 1
        if not _f8(x0, b): return False
    x1 = v.get('annotations', _M)
    if x1 is not _M:
        n += 1
        if not _f9(x1, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('projectUrl', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C9, x0): return False
    x1 = v.get('projectType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C10: return False
    x2 = v.get('selfHostedVcsId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C11, x2): return False
    x3 = v.get('accountLogin', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('vcsLinkId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if len(x4) < 24: return False
        if len(x4) > 24: return False
    x5 = v.get('projectBranch', _M)
    if x5 is _M: return False
    if type(x5) is not str: return False
    if n != len(v): return False
    if _C12(v) and _suspicion.confirmed('version_control.host_of_another_provider', v, b): return False
    if x1 in ('bitbucket', 'gitlab', 'github', 'azure') and x2 is not _M: return False
    if _other(_get(v, 'vcsService'), ('self-hosted', 'origin')) and x2 is not _M: return False
    if x1 == 'self-hosted' and x2 is _M: return False
    if _get(v, 'vcsService') == 'self-hosted' and x2 is _M: return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('imagePath', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if not _matches(_C13, x0): return False
    x1 = v.get('credentials', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if not x1 or x1.strip(_C14): return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('id', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if len(x0) < 3: return False
        if len(x0) > 54: return False
        if not _matches(_C15, x0): return False
    x1 = v.get('branch', _M)
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
    x3 = v.get('buildId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('buildpack', _M)
    if x0 is not _M:
        n += 1
        if not _f4(x0, b): return False
    x1 = v.get('docker', _M)
    if x1 is not _M:
        n += 1
        if not _f5(x1, b): return False
    x2 = v.get('storage', _M)
    if x2 is not _M:
        n += 1
        if not _f7(x2, b): return False
    x3 = v.get('gpu', _M)
    if x3 is not _M:
        n += 1
        if not _f2(x3, b): return False
    x4 = v.get('gracePeriodSeconds', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
        if x4 < 15: return False
        if x4 > 600: return False
    x5 = v.get('metadata', _M)
    if x5 is not _M:
        n += 1
        if not _f10(x5, b): return False
    x6 = v.get('vcs', _M)
    if x6 is not _M:
        n += 1
        if not _f11(x6, b): return False
    x7 = v.get('external', _M)
    if x7 is not _M:
        n += 1
        if not _f12(x7, b): return False
    x8 = v.get('internal', _M)
    if x8 is not _M:
        n += 1
        if not _f13(x8, b): return False
    if n != len(v): return False
    if ('vcs' in v) + ('external' in v) + ('internal' in v) > 1: return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storageSize', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 not in _C16: return False
        if x0 < 16384: return False
        if x0 > 65536: return False
    if n != len(v): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ephemeralStorage', _M)
    if x0 is not _M:
        n += 1
        if not _f15(x0, b): return False
    if n != len(v): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('pathIgnoreRules', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
            if len(x0_) > 260: return False
    x1 = v.get('isAllowList', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('ciIgnoreFlagsEnabled', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('ciIgnoreFlags', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if len(x3_) > 72: return False
    x4 = v.get('dockerfileTarget', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    x5 = v.get('dockerCredentials', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not list: return False
        for x5_ in x5:
            if type(x5_) is not str: return False
            if not x5_ or x5_.strip(_C14): return False
    x6 = v.get('includeGitFolder', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('fullGitClone', _M)
    if x7 is not _M:
        n += 1
        if x7 is not True and x7 is not False: return False
    x8 = v.get('storage', _M)
    if x8 is not _M:
        n += 1
        if not _f16(x8, b): return False
    if n != len(v): return False
    if x1 is True and _empty(x0) and x1 is not _M: return False
    if _get(_get(b, 'buildSettings'), 'buildpack') is not _M and _get(_get(b, 'buildSettings'), 'dockerfile') is _M and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is _M and x4 is not _M: return False
    if x7 is True and x6 is _M: return False
    if x7 is True and x6 is False and x7 is not _M: return False
    if x2 is False and x3 is not _M: return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('useCache', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('cacheStorageSize', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('useInternalCache', _M)
    if x2 is not _M:
        n += 1
        return False
    x3 = v.get('internalCacheStorage', _M)
    if x3 is not _M:
        n += 1
        return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('useCache', _M)
    if x0 is not _M:
        n += 1
        return False
    x1 = v.get('buildEngine', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C17: return False
    x2 = v.get('dockerFilePath', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C18, x2): return False
    x3 = v.get('dockerWorkDir', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if not _matches(_C19, x3): return False
    x4 = v.get('buildkit', _M)
    if x4 is not _M:
        n += 1
        if not _f18(x4, b): return False
    if n != len(v): return False
    if x1 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is True and x4 is not _M: return False
    if x1 == 'kaniko' and _get(_get(v, 'buildkit'), 'useCache') is _M and _get(_get(v, 'buildkit'), 'useInternalCache') is _M and x4 is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x1 is _M and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    if _get(_get(v, 'buildkit'), 'useCache') is False and x1 == 'buildkit' and _get(_get(v, 'buildkit'), 'cacheStorageSize') is not _M: return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('builder', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C20: return False
    x1 = v.get('buildpackLocators', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('buildContext', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C19, x2): return False
    x3 = v.get('useCache', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f21(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('storage', _M)
    if x0 is not _M:
        n += 1
        if not _f16(x0, b): return False
    x1 = v.get('dockerfile', _M)
    if x1 is not _M:
        n += 1
        if not _f19(x1, b): return False
    x2 = v.get('buildpack', _M)
    if x2 is not _M:
        n += 1
        if not _f20(x2, b): return False
    if n != len(v): return False
    if ('dockerfile' in v) + ('buildpack' in v) != 1: return False
    return True


def _f22(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C21): return False
    if True:
        if '' in v: return False
    if _C6(v) and _suspicion.confirmed('environment.plain_credentials', v, b): return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    if _C22(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    if True:
        for k in v:
            if type(k) is str and (not _matches(_C23, k)): return False
    if True:
        if '' in v: return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    if True:
        if ''.join(map(str, v)).strip(_C24): return False
    if True:
        if '' in v: return False
    if _C22(v) and _suspicion.confirmed('environment.data_not_base64', v, b): return False
    return True


def _f25(v, b):
    if type(v) is not dict: return False
    n = 6
    x0 = v.get('protocol', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C25: return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C26: return False
    x2 = v.get('path', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C18, x2): return False
    x3 = v.get('cmd', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('port', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
        if x4 < 1: return False
    x5 = v.get('initialDelaySeconds', _M)
    if x5 is _M: return False
    if type(x5) is not int and not (type(x5) is float and x5.is_integer()): return False
    if x5 < 1: return False
    if x5 > 180: return False
    x6 = v.get('periodSeconds', _M)
    if x6 is _M: return False
    if type(x6) is not int and not (type(x6) is float and x6.is_integer()): return False
    if x6 < 10: return False
    if x6 > 600: return False
    x7 = v.get('timeoutSeconds', _M)
    if x7 is _M: return False
    if type(x7) is not int and not (type(x7) is float and x7.is_integer()): return False
    if x7 < 1: return False
    if x7 > 60: return False
    x8 = v.get('failureThreshold', _M)
    if x8 is _M: return False
    if type(x8) is not int and not (type(x8) is float and x8.is_integer()): return False
    if x8 < 1: return False
    if x8 > 255: return False
    x9 = v.get('successThreshold', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not int and not (type(x9) is float and x9.is_integer()): return False
        if x9 < 1: return False
        if x9 > 255: return False
    if n != len(v): return False
    if x0 in ('CMD', 'TCP') and x2 is not _M: return False
    if x0 in ('HTTP', 'TCP') and x3 is not _M: return False
    if x0 == 'CMD' and x4 is not _M: return False
    if x0 == 'HTTP' and x2 is _M: return False
    if x0 == 'HTTP' and x4 is _M: return False
    if x0 == 'CMD' and x3 is _M: return False
    if (type(x4) is int or type(x4) is float) and not x4 <= 65535: return False
    if x1 in ('livenessProbe', 'startupProbe') and (type(x9) is int or type(x9) is float) and not x9 <= 1: return False
    if x0 == 'TCP' and x4 is _M: return False
    return True


def _f26(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 52: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C1): return False
    x2 = v.get('infrastructure', _M)
    if x2 is not _M:
        n += 1
        if not _f0(x2, b): return False
    x3 = v.get('tags', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if len(x3_) < 3: return False
            if len(x3_) > 100: return False
            if not _matches(_C3, x3_): return False
        if not _all_differ(x3) and _repeated(x3, ('',)): return False
    x4 = v.get('billing', _M)
    if x4 is _M: return False
    if not _f3(x4, b): return False
    x5 = v.get('backoffLimit', _M)
    if x5 is _M: return False
    if type(x5) is not int and not (type(x5) is float and x5.is_integer()): return False
    x6 = v.get('runOnSourceChange', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if x6 not in _C4: return False
    x7 = v.get('activeDeadlineSeconds', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not int and not (type(x7) is float and x7.is_integer()): return False
        if x7 < 1: return False
    x8 = v.get('deployment', _M)
    if x8 is not _M:
        n += 1
        if not _f14(x8, b): return False
    x9 = v.get('disabledCI', _M)
    if x9 is not _M:
        n += 1
        if x9 is not True and x9 is not False: return False
    x10 = v.get('buildConfiguration', _M)
    if x10 is not _M:
        n += 1
        if not _f17(x10, b): return False
    x11 = v.get('buildSettings', _M)
    if x11 is not _M:
        n += 1
        if not _f21(x11, b): return False
    x12 = v.get('runtimeEnvironment', _M)
    if x12 is not _M:
        n += 1
        if not _f22(x12, b): return False
    x13 = v.get('runtimeFiles', _M)
    if x13 is not _M:
        n += 1
        if not _f23(x13, b): return False
    x14 = v.get('buildArguments', _M)
    if x14 is not _M:
        n += 1
        if not _f22(x14, b): return False
    x15 = v.get('buildFiles', _M)
    if x15 is not _M:
        n += 1
        if not _f23(x15, b): return False
    x16 = v.get('dockerSecretMounts', _M)
    if x16 is not _M:
        n += 1
        if not _f24(x16, b): return False
    x17 = v.get('healthChecks', _M)
    if x17 is not _M:
        n += 1
        if type(x17) is not list: return False
        for x17_ in x17:
            if not _f25(x17_, b): return False
        if _C8(x17) and _suspicion.confirmed('commands.shell_syntax', x17, b): return False
    if n != len(v): return False
    if not _empty(x11) and _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x11 is not _M: return False
    if not _empty(x10) and _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x10 is not _M: return False
    if not _empty(x14) and _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x14 is not _M: return False
    if not _empty(x15) and _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x15 is not _M: return False
    if not _empty(x16) and _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x16 is not _M: return False
    if not _empty(x11) and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x11 is not _M: return False
    if not _empty(x10) and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x10 is not _M: return False
    if not _empty(x14) and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x14 is not _M: return False
    if not _empty(x15) and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x15 is not _M: return False
    if not _empty(x16) and _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x16 is not _M: return False
    if _get(_get(b, 'deployment'), 'external') is not _M and _get(_get(b, 'deployment'), 'internal') is _M and _get(_get(b, 'deployment'), 'vcs') is _M and x9 is not _M: return False
    if _get(_get(b, 'deployment'), 'external') is _M and _get(_get(b, 'deployment'), 'internal') is not _M and _get(_get(b, 'deployment'), 'vcs') is _M and x9 is not _M: return False
    return True


def accept(body):
    return _f26(body, body)
