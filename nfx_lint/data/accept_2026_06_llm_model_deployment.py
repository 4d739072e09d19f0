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

_C0 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C1 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C3 = frozenset({'HTTP', 'HTTP/2', 'TCP', 'UDP'})
_C4 = frozenset({'aggregated'})
_C5 = frozenset({'auto', 'float16', 'bfloat16'})
_C6 = frozenset({'fp8', 'fp8_e5m2', 'fp8_e4m3'})
_C7 = frozenset({'fp8', 'awq', 'gptq', 'int4'})
_C8 = frozenset({'auto'})
_C9 = frozenset({'vllm'})
_C10 = frozenset({'ReadWriteMany'})
_C11 = frozenset({'custom'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('disableNfDomain', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('domains', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('internalPort', _M)
    if x2 is _M: return False
    if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if x2 < 1: return False
    if x2 > 65535: return False
    x3 = v.get('name', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if len(x3) < 1: return False
    if len(x3) > 8: return False
    if not _matches(_C2, x3): return False
    x4 = v.get('protocol', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    if x4 not in _C3: return False
    x5 = v.get('public', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    if n != len(v): return False
    if x0 is True and x5 is True and _empty(x1) and x0 is not _M: return False
    if x5 is False and x0 is True and x0 is not _M: return False
    if x5 is False and not _empty(x1) and x1 is not _M: return False
    if x5 is True and _other(x4, ('HTTP', 'HTTP/2')): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('maxNumBatchedTokens', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('maxNumSeqs', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('expertParallelism', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('pipelineParallelism', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('tensorParallelism', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('maxInputLength', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('maxModelLength', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is int or type(x1) is float:
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        elif type(x1) is str:
            if type(x1) is not str: return False
            if x1 not in _C8: return False
        else: return False
    x2 = v.get('maxOutputLength', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('batchingConfig', _M)
    if x0 is not _M:
        n += 1
        if not _f1(x0, b): return False
    x1 = v.get('dataType', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C5: return False
    x2 = v.get('enableAsyncScheduling', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('enableChunkedPrefill', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('enablePrefixCaching', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('enforceEager', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    x6 = v.get('gpuMemoryUtilization', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not int and not (type(x6) is float and x6 - x6 == 0): return False
    x7 = v.get('kvCacheDataType', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
        if x7 not in _C6: return False
    x8 = v.get('parallelismConfig', _M)
    if x8 is not _M:
        n += 1
        if not _f2(x8, b): return False
    x9 = v.get('quantization', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not str: return False
        if x9 not in _C7: return False
    x10 = v.get('replicas', _M)
    if x10 is not _M:
        n += 1
        if type(x10) is not int and not (type(x10) is float and x10.is_integer()): return False
    x11 = v.get('sequenceLengthConfig', _M)
    if x11 is not _M:
        n += 1
        if not _f3(x11, b): return False
    x12 = v.get('trustRemoteCode', _M)
    if x12 is not _M:
        n += 1
        if x12 is not True and x12 is not False: return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('type', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C4: return False
    x1 = v.get('workerConfig', _M)
    if x1 is not _M:
        n += 1
        if not _f4(x1, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('gpuCount', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('gpuType', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('timesliced', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('configuration', _M)
    if x0 is not _M:
        n += 1
        if not _f6(x0, b): return False
    x1 = v.get('enabled', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('accessMode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if x0 not in _C10: return False
    x1 = v.get('shmSize', _M)
    if x1 is not _M:
        n += 1
        if x1 is not None:
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 64: return False
    x2 = v.get('storageClass', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if len(x2) < 3: return False
        if len(x2) > 39: return False
        if not _matches(_C2, x2): return False
    x3 = v.get('storageSize', _M)
    if x3 is _M: return False
    if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('gpu', _M)
    if x0 is not _M:
        n += 1
        if not _f7(x0, b): return False
    x1 = v.get('storage', _M)
    if x1 is not _M:
        n += 1
        if not _f8(x1, b): return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('architecture', _M)
    if x0 is not _M:
        n += 1
        if not _f5(x0, b): return False
    x1 = v.get('engine', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if x1 not in _C9: return False
    x2 = v.get('name', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('nodeConfiguration', _M)
    if x3 is not _M:
        n += 1
        if not _f9(x3, b): return False
    x4 = v.get('revision', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('configuration', _M)
    if x0 is _M: return False
    if not _f10(x0, b): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C11: return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 100: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 1024: return False
    x2 = v.get('tags', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not list: return False
        for x2_ in x2:
            if type(x2_) is not str: return False
            if len(x2_) < 3: return False
            if len(x2_) > 100: return False
            if not _matches(_C1, x2_): return False
        if not _all_differ(x2) and _repeated(x2, ('',)): return False
    x3 = v.get('ports', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not list: return False
        for x3_ in x3:
            if not _f0(x3_, b): return False
        if _repeated(x3, ('name',)): return False
    x4 = v.get('spec', _M)
    if x4 is _M: return False
    if not _f11(x4, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f12(body, body)
