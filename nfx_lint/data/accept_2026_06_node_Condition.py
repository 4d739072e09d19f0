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

_C0 = frozenset({'Addon'})
_C1 = frozenset({'running'})
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C3 = frozenset({'AddonBackup'})
_C4 = frozenset({'success'})
_C5 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C6 = frozenset({'AddonImport'})
_C7 = frozenset({'Build'})
_C8 = frozenset({'BYOCCluster'})
_C9 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 12, 16, 16, 4, 4, 16, 16, 4, 12, 16, 16), frozenset({16}), set())
_C10 = frozenset({'JobRun'})
_C11 = frozenset({'Service'})
_C12 = frozenset({'VCS'})
_C13 = frozenset({'createRepoFromSourceSuccess'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('addonId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    x2 = v.get('timeoutDuration', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
            if x2 < 30: return False
            if x2 > 14400: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C1: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f0(x1, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C0: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f1(x1, b): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('addonId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    x2 = v.get('backupId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not x2 or x2.strip(_C5): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C4: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f3(x1, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C3: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f4(x1, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('addonId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    x2 = v.get('importId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not x2 or x2.strip(_C5): return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C4: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f6(x1, b): return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C6: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f7(x1, b): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('buildId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C4: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f9(x1, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C7: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f10(x1, b): return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('clusterId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 20: return False
            if not _matches(_C9, x0): return False
    x1 = v.get('timeoutDuration', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 30: return False
            if x1 > 14400: return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C1: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f12(x1, b): return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C8: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f13(x1, b): return False
    if n != len(v): return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('jobId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    x2 = v.get('runId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C4: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f15(x1, b): return False
    if n != len(v): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C10: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f16(x1, b): return False
    if n != len(v): return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if len(x0) < 3: return False
            if len(x0) > 54: return False
            if not _matches(_C2, x0): return False
    x1 = v.get('serviceId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) < 3: return False
            if len(x1) > 54: return False
            if not _matches(_C2, x1): return False
    x2 = v.get('timeoutDuration', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
            if x2 < 30: return False
            if x2 > 14400: return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C1: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f18(x1, b): return False
    if n != len(v): return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C11: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f19(x1, b): return False
    if n != len(v): return False
    return True


def _f21(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('trackerId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f22(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('type', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C13: return False
    x1 = v.get('data', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f21(x1, b): return False
    if n != len(v): return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('kind', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C12: return False
    x1 = v.get('spec', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f22(x1, b): return False
    if n != len(v): return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    k = v.get('kind')
    if k == 'Addon': return _f2(v, b)
    if k == 'AddonBackup': return _f5(v, b)
    if k == 'AddonImport': return _f8(v, b)
    if k == 'Build': return _f11(v, b)
    if k == 'BYOCCluster': return _f14(v, b)
    if k == 'JobRun': return _f17(v, b)
    if k == 'Service': return _f20(v, b)
    if k == 'VCS': return _f23(v, b)
    return type(k) is str and '${' in k
    return True


def accept(body):
    return _is_expression(body) or _f24(body, body)
