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

_C0 = frozenset({'prefix', 'exact', 'regex'})
_C1 = frozenset({'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'HEAD'})
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 4, 4, 4), frozenset({12}), set())
_C3 = '$%+-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 10, 15, 20, 10, 5, 5, 5, 20, 5, 5, 5, 5, 5, 5), frozenset({20}), set())
_C5 = frozenset({'5xx', 'gateway-error', 'reset', 'connect-failure', 'envoy-ratelimited', 'retriable-4xx', 'refused-stream', 'retriable-status-codes', 'retriable-headers', 'cancelled', 'deadline-exceeded', 'internal', 'resource-exhausted', 'unavailable'})
_C6 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x01\x02\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x01\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (3, 3, 6, 3, 3, 3, 3, 6, 9, 3, 6, 3), frozenset({6, 9}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('mode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C0: return False
    x1 = v.get('origin', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    if x1 == '*' and _get(_get(_get(b, 'options'), 'corsPolicy'), 'allowCredentials') is True and x1 is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('allowCredentials', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('allowHeaders', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('allowMethods', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if x2_ not in _C1: return False
    x3 = v.get('allowOrigins', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f0(x3_, b): return False
    x4 = v.get('enabled', _M)
    if x4 is _M: return False
    if x4 is not True and x4 is not False: return False
    x5 = v.get('maxAge', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if not _matches(_C2, x5): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('add', _M)
    if x0 is not _M:
        n += 1
        if not _f2(x0, b): return False
    x1 = v.get('remove', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if not x1_ or x1_.strip(_C3): return False
    x2 = v.get('set', _M)
    if x2 is not _M:
        n += 1
        if not _f2(x2, b): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('request', _M)
    if x0 is not _M:
        n += 1
        if not _f3(x0, b): return False
    x1 = v.get('response', _M)
    if x1 is not _M:
        n += 1
        if not _f3(x1, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('attempts', _M)
    if x0 is _M: return False
    if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    if x0 < 1: return False
    if x0 > 3: return False
    x1 = v.get('enabled', _M)
    if x1 is _M: return False
    if x1 is not True and x1 is not False: return False
    x2 = v.get('perTryTimeout', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if not _matches(_C4, x2): return False
    x3 = v.get('retryOn', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if type(x3_) is not str: return False
            if x3_ not in _C5: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('match', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('rewrite', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('regex', _M)
    if x0 is not _M:
        n += 1
        if not _f6(x0, b): return False
    x1 = v.get('uri', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if not _matches(_C6, x1): return False
    if n != len(v): return False
    if ('uri' in v) + ('regex' in v) > 1: return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('corsPolicy', _M)
    if x0 is not _M:
        n += 1
        if not _f1(x0, b): return False
    x1 = v.get('headers', _M)
    if x1 is not _M:
        n += 1
        if not _f4(x1, b): return False
    x2 = v.get('ignoreUriCase', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('priority', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
        if x3 < 0: return False
        if x3 > 100: return False
    x4 = v.get('retries', _M)
    if x4 is not _M:
        n += 1
        if not _f5(x4, b): return False
    x5 = v.get('rewrite', _M)
    if x5 is not _M:
        n += 1
        if not _f7(x5, b): return False
    x6 = v.get('timeout', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if not _matches(_C4, x6): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('mode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if x0 not in _C0: return False
    x1 = v.get('uri', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('options', _M)
    if x2 is not _M:
        n += 1
        if not _f8(x2, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f9(body, body)
