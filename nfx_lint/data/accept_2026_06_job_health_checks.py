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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x03\x03\x05\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x01\x00\x04\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x03\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (6, 6, 6, 6, 6, 12, 6, 6, 6, 6, 6, 6, 6, 6, 6, 18, 24, 6, 6, 6, 6, 18, 24, 12, 6, 6, 24, 30, 6, 6, 6, 36, 24, 30, 6, 6, 6, 6, 6, 24, 6, 6), frozenset({12, 18, 24, 30}), set())
_C1 = frozenset({'HTTP', 'CMD', 'TCP'})
_C2 = frozenset({'livenessProbe', 'readinessProbe', 'startupProbe'})
_C3 = _suspicion.shell_syntax


def _f0(v, b):
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
        if not _matches(_C0, x3): return False
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
    if x6 not in _C1: return False
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
    if x9 not in _C2: return False
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


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('healthChecks', _M)
    if x0 is _M: return False
    if type(x0) is not list: return False
    for x0_ in x0:
        if not _f0(x0_, b): return False
    if _C3(x0) and _suspicion.confirmed('commands.shell_syntax', x0, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f1(body, body)
