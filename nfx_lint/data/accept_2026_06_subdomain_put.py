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

_C0 = frozenset({'TLSV1_1', 'TLSV1_2', 'TLSV1_3'})
_C1 = frozenset({'default', 'passthrough'})
_C2 = frozenset({'pass', 'cache', 'restart'})
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C4 = frozenset({'gzip', 'brotli'})
_C5 = frozenset({'0', '1'})
_C6 = frozenset({'init', 'recv', 'hash', 'hit', 'miss', 'pass', 'fetch', 'error', 'deliver', 'log', 'none'})
_C7 = frozenset({'http', 'dcv', 'imported'})
_C8 = frozenset({'public', 'vpc'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('aliasDomains', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
    x1 = v.get('autoVerify', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('minTlsProtocolVersion', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C0: return False
    x3 = v.get('tlsMode', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if x3 not in _C1: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('action', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C2: return False
    x1 = v.get('cacheCondition', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('id', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('name', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if len(x3) < 3: return False
    if len(x3) > 39: return False
    if not _matches(_C3, x3): return False
    x4 = v.get('staleTtl', _M)
    if x4 is _M: return False
    if type(x4) is not int and not (type(x4) is float and x4 - x4 == 0): return False
    x5 = v.get('ttl', _M)
    if x5 is _M: return False
    if type(x5) is not int and not (type(x5) is float and x5 - x5 == 0): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('mode', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C4: return False
    if n != len(v): return False
    if _get(v, 'forceTlsEnableHsts') is True and _get(v, 'hstsDuration') is _M: return False
    if x0 is True and x1 is _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('defaultTtl', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
    x1 = v.get('forceTlsEnableHsts', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('hstsDuration', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
        if x2 < 300: return False
    x3 = v.get('staleIfError', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('staleIfErrorTtl', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not int and not (type(x4) is float and x4 - x4 == 0): return False
    if n != len(v): return False
    if x1 is True and x2 is _M: return False
    if _get(v, 'enabled') is True and _get(v, 'mode') is _M: return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 5
    x0 = v.get('content', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('dynamic', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C5: return False
    x2 = v.get('id', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('name', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if len(x3) < 3: return False
    if len(x3) > 39: return False
    if not _matches(_C3, x3): return False
    x4 = v.get('priority', _M)
    if x4 is _M: return False
    if type(x4) is not int and not (type(x4) is float and x4 - x4 == 0): return False
    if x4 < 0: return False
    if x4 > 100: return False
    x5 = v.get('type', _M)
    if x5 is _M: return False
    if type(x5) is not str: return False
    if x5 not in _C6: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('cacheSettings', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not list: return False
        for x0_ in x0:
            if not _f1(x0_, b): return False
    x1 = v.get('compression', _M)
    if x1 is not _M:
        n += 1
        if not _f2(x1, b): return False
    x2 = v.get('http3', _M)
    if x2 is not _M:
        n += 1
        if not _f3(x2, b): return False
    x3 = v.get('logging', _M)
    if x3 is not _M:
        n += 1
        if not _f3(x3, b): return False
    x4 = v.get('service', _M)
    if x4 is not _M:
        n += 1
        if not _f4(x4, b): return False
    x5 = v.get('vclSnippets', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not list: return False
        for x5_ in x5:
            if not _f5(x5_, b): return False
    x6 = v.get('websockets', _M)
    if x6 is not _M:
        n += 1
        if not _f3(x6, b): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('options', _M)
    if x1 is not _M:
        n += 1
        if not _f6(x1, b): return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('northflank', _M)
    if x0 is not _M:
        n += 1
        if not _f7(x0, b): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('certificateChain', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('privateKey', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('certificate', _M)
    if x0 is not _M:
        n += 1
        if not _f9(x0, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('options', _M)
    if x1 is not _M:
        n += 1
        if not _f0(x1, b): return False
    x2 = v.get('cdn', _M)
    if x2 is not _M:
        n += 1
        if not _f8(x2, b): return False
    x3 = v.get('certificate', _M)
    if x3 is not _M:
        n += 1
        if not _f10(x3, b): return False
    x4 = v.get('certificateValidationMethod', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if x4 not in _C7: return False
    x5 = v.get('loadBalancer', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if x5 not in _C8: return False
    if n != len(v): return False
    return True


def accept(body):
    return _f11(body, body)
