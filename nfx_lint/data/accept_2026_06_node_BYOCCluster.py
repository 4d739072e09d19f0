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
_C2 = frozenset({'aws', 'azure', 'civo', 'gcp', 'oci', 'cloudflare', 'coreweave', 'aiven', 'backblaze', 'akamai', 'byok', 'aws-eusc', 'nebius', 'planetscale'})
_C3 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x06\x04\x04\x04\x08\x04\x07\x04\x04\x04\x04\x04\x05\x04\n\x04\x04\t\x04\x0b\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 36, 48, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 24, 72, 24, 24, 12, 12, 24, 60, 24, 24, 24, 24, 84, 24, 24, 24, 12, 12, 24, 12, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 24, 96, 24, 24, 24, 24, 12, 12, 24, 60, 24, 24, 108, 24, 24, 24, 24, 24, 12, 120, 24, 60, 24, 24, 24, 24, 24, 24, 24, 24, 12, 12, 24, 60, 24, 96, 24, 24, 24, 24, 24, 24, 12, 12, 12, 12, 24, 24, 24, 24, 24, 24, 24, 24), frozenset({24, 36, 48, 72, 84, 96, 108}), set())
_C4 = frozenset({'addon', 'volume', 'build-cache'})
_C5 = frozenset({'storage-class', 'snapshot-class'})
_C6 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00' + bytes(128), (0, 2, 2, 2), frozenset({2}), set())
_C7 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x04\x02\x02\x02\x03\x03\x00\x00\x00\x00\x00\x00\x00\x07\x07\x06\x06\x06\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00\x00\x07\x07\x06\x06\x06\x06\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\x00\x00\x00\x00\x00' + bytes(128), (8, 8, 16, 16, 16, 24, 24, 24, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 32, 32, 32, 8, 32, 32, 8, 40, 24, 24, 24, 24, 24, 24, 8, 8, 48, 48, 48, 8, 48, 48, 8, 8, 24, 24, 24, 24, 24, 24, 8, 8, 56, 56, 56, 8, 56, 56, 8, 8, 64, 64, 64, 8, 64, 64, 8, 8, 72, 72, 72, 8, 72, 72, 8, 8, 80, 80, 80, 8, 80, 80, 8, 8, 88, 88, 88, 8, 88, 88, 8, 96, 8, 8, 8, 8, 8, 8, 8, 8, 104, 104, 104, 8, 104, 104, 8, 8, 112, 112, 112, 8, 112, 112, 8, 8, 120, 120, 120, 8, 120, 120, 8, 8, 128, 128, 128, 8, 128, 128, 8, 136, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 144, 8, 8, 8, 8, 8, 152, 152, 152, 8, 152, 152, 8, 8, 160, 160, 160, 8, 160, 160, 8, 8, 168, 168, 168, 8, 168, 168, 8, 176, 8, 8, 8, 8, 8, 8, 8, 8, 8, 184, 8, 8, 8, 184, 8, 8, 192, 192, 192, 8, 192, 192, 8, 8, 200, 200, 200, 8, 200, 200, 8, 8, 208, 208, 208, 8, 208, 208, 8, 216, 8, 8, 8, 8, 8, 8, 8, 8, 224, 224, 224, 8, 224, 224, 8, 8, 232, 232, 232, 8, 232, 232, 8, 8, 240, 240, 240, 8, 240, 240, 8, 8, 248, 248, 248, 8, 248, 248, 8, 8, 256, 256, 256, 8, 256, 256, 8, 8, 264, 264, 264, 8, 264, 264, 8, 8, 272, 272, 272, 8, 272, 272, 8, 8, 280, 280, 280, 8, 280, 280, 8, 8, 288, 288, 288, 8, 288, 288, 8, 8, 296, 296, 296, 8, 296, 296, 8, 8, 304, 304, 304, 8, 304, 304, 8, 8, 312, 312, 312, 8, 312, 312, 8, 8, 8, 8, 8, 8, 8, 8), frozenset({24, 312}), set())
_C8 = frozenset({'amd64', 'arm64'})
_C9 = frozenset({'paas', 'internal', 'build-cluster'})
_C10 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C11 = frozenset({'none', 'gvisor', 'kata-clh', 'kata-qemu'})
_C12 = frozenset({'s3', 'gcs'})
_C13 = frozenset({'paas', 'loki'})
_C14 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x01\x03\x04\x05\x08\x07\t\x06\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' + bytes(128), (10, 10, 10, 20, 30, 40, 50, 50, 50, 50, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 60, 10, 10, 10, 10, 10, 10, 10, 10, 10, 60, 50, 50, 50, 50, 50, 50, 50, 10, 10, 60, 50, 50, 50, 20, 50, 50, 70, 10, 10, 60, 20, 20, 20, 20, 20, 20, 20, 10, 10, 10, 80, 90, 100, 110, 110, 110, 110, 10, 10, 60, 20, 20, 20, 10, 20, 20, 20, 10, 10, 120, 10, 10, 10, 10, 10, 10, 10, 10, 10, 120, 110, 110, 110, 110, 110, 110, 110, 10, 10, 120, 110, 110, 110, 80, 110, 110, 130, 10, 10, 120, 80, 80, 80, 80, 80, 80, 80, 10, 10, 10, 140, 150, 160, 170, 170, 170, 170, 10, 10, 120, 80, 80, 80, 10, 80, 80, 80, 10, 10, 180, 10, 10, 10, 10, 10, 10, 10, 10, 10, 180, 170, 170, 170, 170, 170, 170, 170, 10, 10, 180, 170, 170, 170, 140, 170, 170, 190, 10, 10, 180, 140, 140, 140, 140, 140, 140, 140, 10, 10, 10, 200, 210, 220, 230, 230, 230, 230, 10, 10, 180, 140, 140, 140, 10, 140, 140, 140, 10, 240, 10, 10, 10, 10, 10, 10, 10, 10, 10, 240, 10, 230, 230, 230, 230, 230, 230, 230, 10, 240, 10, 230, 230, 230, 200, 230, 230, 250, 10, 240, 10, 200, 200, 200, 200, 200, 200, 200, 10, 10, 10, 260, 270, 270, 260, 260, 280, 260, 10, 240, 10, 200, 200, 200, 10, 200, 200, 200, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 260, 260, 260, 260, 260, 260, 260, 10, 10, 10, 260, 260, 260, 10, 10, 10, 10), frozenset({260, 270, 280}), set())
_C15 = frozenset({'paas', 'self-hosted'})
_C16 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 12, 12, 12, 4, 16, 16, 16, 4, 20, 20, 20, 4, 24, 24, 24, 4, 28, 32, 32, 4, 36, 40, 40, 4, 36, 40, 40, 4, 44, 48, 48, 4, 44, 48, 48, 4, 52, 56, 56, 4, 52, 56, 56, 4, 60, 64, 64, 4, 60, 64, 64, 4, 68, 72, 72, 4, 68, 72, 72, 4, 76, 80, 80, 4, 76, 80, 80, 4, 84, 88, 88, 4, 84, 88, 88, 4, 92, 96, 96, 4, 92, 96, 96, 4, 100, 104, 104, 4, 100, 104, 104, 4, 108, 112, 112, 4, 108, 112, 112, 4, 116, 120, 120, 4, 116, 120, 120, 4, 124, 128, 128, 4, 124, 128, 128, 4, 132, 136, 136, 4, 132, 136, 136, 4, 140, 144, 144, 4, 140, 144, 144, 4, 148, 152, 152, 4, 148, 152, 152, 4, 156, 160, 160, 4, 156, 160, 160, 4, 164, 168, 168, 4, 164, 168, 168, 4, 172, 176, 176, 4, 172, 176, 176, 4, 180, 184, 184, 4, 180, 184, 184, 4, 188, 192, 192, 4, 188, 192, 192, 4, 196, 200, 200, 4, 196, 200, 200, 4, 204, 208, 208, 4, 204, 208, 208, 4, 212, 216, 216, 4, 212, 216, 216, 4, 4, 220, 220, 4, 4, 220, 220, 4, 4, 4, 4), frozenset({32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120, 128, 136, 144, 152, 160, 168, 176, 184, 192, 200, 208, 216, 220}), set())
_C17 = frozenset({'default-subnets-for-azs', 'explicit-subnets'})
_C18 = frozenset({'overlay'})
_C19 = frozenset({'create-default', 'custom-vnet'})
_C20 = frozenset({'create-default', 'custom'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('description', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('id', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('kubernetesName', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    x3 = v.get('name', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('ReadWriteMany', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('ReadWriteOnce', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('expansion', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('snapshot', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('supportedResources', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if x0_ not in _C4: return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('maxValidSize', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    x1 = v.get('minValidSize', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('suggestedOptions', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not list: return False
            for x2_ in x2:
                if not (type(x2_) is str and _is_expression(x2_)):
                    if type(x2_) is not int and not (type(x2_) is float and x2_.is_integer()): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('accessModes', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f1(x0, b): return False
    x1 = v.get('capabilities', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f2(x1, b): return False
    x2 = v.get('platform', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f3(x2, b): return False
    x3 = v.get('storageSize', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f4(x3, b): return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('defaultSnapshotClass', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('id', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    x3 = v.get('kubernetesName', _M)
    if x3 is _M: return False
    if type(x3) is not str: return False
    x4 = v.get('name', _M)
    if x4 is _M: return False
    if type(x4) is not str: return False
    x5 = v.get('options', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f5(x5, b): return False
    x6 = v.get('type', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
        if '${' not in x6:
            if x6 not in _C5: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('snapshotClasses', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if not (type(x0_) is str and _is_expression(x0_)):
                    if not _f0(x0_, b): return False
    x1 = v.get('storageClasses', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if not (type(x1_) is str and _is_expression(x1_)):
                    if not _f6(x1_, b): return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('max', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 1: return False
            if x1 > 250: return False
    x2 = v.get('min', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
            if x2 < 0: return False
            if x2 > 249: return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('id', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('version', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 1: return False
    if n != len(v): return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('launchTemplate', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f9(x0, b): return False
    if n != len(v): return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enablePublicNodeIp', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('systemPool', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('vnetSubnetId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('partitions', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('sizeInGiB', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
            if x0 < 1: return False
    if n != len(v): return False
    return True


def _f14(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('memoryInfo', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f13(x0, b): return False
    if n != len(v): return False
    return True


def _f15(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('numSlices', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
            if x1 < 1: return False
    if n != len(v): return False
    return True


def _f16(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('count', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
            if x0 < 1: return False
    x1 = v.get('mig', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f12(x1, b): return False
    x2 = v.get('resources', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f14(x2, b): return False
    x3 = v.get('supported', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    x4 = v.get('timeslicing', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f15(x4, b): return False
    x5 = v.get('type', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if not _matches(_C6, x5): return False
    if n != len(v): return False
    return True


def _f17(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('gpu', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f16(x0, b): return False
    if n != len(v): return False
    return True


def _f18(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enablePrivateNodes', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    if n != len(v): return False
    return True


def _f19(v, b):
    if type(v) is not dict: return False
    return True


def _f20(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enablePublicNodeIps', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('gpuClusterId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('gpuDriverVersion', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('osVersion', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    if n != len(v): return False
    return True


def _f21(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('memory', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
        if x0 < 1: return False
    x1 = v.get('ocpu', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
        if x1 < 1: return False
    if n != len(v): return False
    return True


def _f22(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('architecture', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C8: return False
    if n != len(v): return False
    return True


def _f23(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allowAddons', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('allowBuilds', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('allowCeph', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    x3 = v.get('allowJobs', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    x4 = v.get('allowServices', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if x4 is not True and x4 is not False: return False
    x5 = v.get('onlyGpuBuilds', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if x5 is not True and x5 is not False: return False
    x6 = v.get('onlyGpuJobs', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if x6 is not True and x6 is not False: return False
    x7 = v.get('onlyGpuServices', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if x7 is not True and x7 is not False: return False
    if n != len(v): return False
    return True


def _f24(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('autoscaling', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not None:
                if not _f8(x0, b): return False
    x1 = v.get('availabilityZones', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
    x2 = v.get('aws', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f10(x2, b): return False
    x3 = v.get('azure', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f11(x3, b): return False
    x4 = v.get('computeResources', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f17(x4, b): return False
    x5 = v.get('defaultPool', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if x5 is not True and x5 is not False: return False
    x6 = v.get('diskSize', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if type(x6) is not int and not (type(x6) is float and x6.is_integer()): return False
            if x6 < 1: return False
    x7 = v.get('diskType', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('gcp', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if not _f18(x8, b): return False
    x9 = v.get('id', _M)
    if x9 is _M: return False
    if type(x9) is not str: return False
    if '${' not in x9:
        if len(x9) < 3: return False
        if len(x9) > 63: return False
        if not _matches(_C7, x9): return False
    x10 = v.get('labels', _M)
    if x10 is not _M:
        n += 1
        if not (type(x10) is str and _is_expression(x10)):
            if not _f19(x10, b): return False
    x11 = v.get('nebius', _M)
    if x11 is not _M:
        n += 1
        if not (type(x11) is str and _is_expression(x11)):
            if not _f20(x11, b): return False
    x12 = v.get('nodeCount', _M)
    if x12 is not _M:
        n += 1
        if not (type(x12) is str and _is_expression(x12)):
            if type(x12) is not int and not (type(x12) is float and x12.is_integer()): return False
            if x12 < 0: return False
            if x12 > 250: return False
    x13 = v.get('nodeType', _M)
    if x13 is not _M:
        n += 1
        if type(x13) is not str: return False
    x14 = v.get('oci', _M)
    if x14 is not _M:
        n += 1
        if not (type(x14) is str and _is_expression(x14)):
            if not _f21(x14, b): return False
    x15 = v.get('platform', _M)
    if x15 is not _M:
        n += 1
        if not (type(x15) is str and _is_expression(x15)):
            if not _f22(x15, b): return False
    x16 = v.get('preemptible', _M)
    if x16 is not _M:
        n += 1
        if not (type(x16) is str and _is_expression(x16)):
            if x16 is not True and x16 is not False: return False
    x17 = v.get('providerId', _M)
    if x17 is not _M:
        n += 1
        if type(x17) is not str: return False
        if '${' not in x17:
            if len(x17) < 3: return False
            if len(x17) > 63: return False
            if not _matches(_C7, x17): return False
    x18 = v.get('scheduling', _M)
    if x18 is not _M:
        n += 1
        if not (type(x18) is str and _is_expression(x18)):
            if not _f23(x18, b): return False
    x19 = v.get('subnets', _M)
    if x19 is not _M:
        n += 1
        if not (type(x19) is str and _is_expression(x19)):
            if type(x19) is not list: return False
            for x19_ in x19:
                if type(x19_) is not str: return False
    if n != len(v): return False
    return True


def _f25(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('allow', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('storageClassName', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f26(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('caching', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f25(x0, b): return False
    x1 = v.get('clusterId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not _matches(_C3, x1): return False
    x2 = v.get('mode', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C9: return False
    x3 = v.get('plan', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if len(x3) < 3: return False
            if len(x3) > 39: return False
            if not _matches(_C10, x3): return False
    if n != len(v): return False
    return True


def _f27(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('runtimeClass', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C11: return False
    if n != len(v): return False
    return True


def _f28(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('cpu', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
            if x0 < 1: return False
            if x0 > 20: return False
    x1 = v.get('memory', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
            if x1 < 4096: return False
            if x1 > 40960: return False
    x2 = v.get('storage', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
            if x2 < 102400: return False
            if x2 > 5242880: return False
    if n != len(v): return False
    return True


def _f29(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enableErasureCoding', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('enableMultiReadWriteStorage', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('enableSingleReadWriteStorage', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    x3 = v.get('enableTopologyAwareScheduling', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    x4 = v.get('enabled', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if x4 is not True and x4 is not False: return False
    x5 = v.get('resources', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f28(x5, b): return False
    if n != len(v): return False
    return True


def _f30(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('addons', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C11: return False
    x1 = v.get('builds', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C11: return False
    x2 = v.get('jobs', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C11: return False
    x3 = v.get('services', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C11: return False
    if n != len(v): return False
    return True


def _f31(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('defaultSandbox', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f30(x0, b): return False
    x1 = v.get('installGvisor', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('installMicroVm', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f32(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('builds', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f27(x0, b): return False
    x1 = v.get('cephStorageProvider', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f29(x1, b): return False
    x2 = v.get('cleanupSnapshots', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    x3 = v.get('cleanupVolumes', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    x4 = v.get('installGvisor', _M)
    if x4 is not _M:
        n += 1
        return False
    x5 = v.get('installKata', _M)
    if x5 is not _M:
        n += 1
        return False
    x6 = v.get('sandboxing', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f31(x6, b): return False
    x7 = v.get('workloads', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if not _f27(x7, b): return False
    if n != len(v): return False
    return True


def _f33(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('gcpIntegrationId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not _matches(_C3, x0): return False
    x1 = v.get('gcsBucketName', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('s3AccessKey', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('s3BucketName', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('s3Region', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    x5 = v.get('s3SecretKey', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    x6 = v.get('storageType', _M)
    if x6 is _M: return False
    if type(x6) is not str: return False
    if '${' not in x6:
        if x6 not in _C12: return False
    if n != len(v): return False
    return True


def _f34(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('loki', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f33(x0, b): return False
    x1 = v.get('mode', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C13: return False
    if n != len(v): return False
    return True


def _f35(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('istio', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f19(x0, b): return False
    x1 = v.get('overlayCIDR', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not _matches(_C14, x1): return False
    x2 = v.get('overlayNetwork', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if x2 is not True and x2 is not False: return False
    if n != len(v): return False
    return True


def _f36(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('mode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C15: return False
    x1 = v.get('registryId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not _matches(_C3, x1): return False
    if n != len(v): return False
    return True


def _f37(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('cpu', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
        if x0 < 0.2: return False
        if x0 > 1: return False
    x1 = v.get('memory', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
        if x1 < 0.4: return False
        if x1 > 1: return False
    if n != len(v): return False
    return True


def _f38(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('cpu', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
        if x0 < 0.1: return False
        if x0 > 1: return False
    x1 = v.get('memory', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
        if x1 < 0.1: return False
        if x1 > 1: return False
    if n != len(v): return False
    return True


def _f39(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('addons', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f37(x0, b): return False
    x1 = v.get('builds', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f38(x1, b): return False
    x2 = v.get('jobs', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f37(x2, b): return False
    x3 = v.get('services', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f37(x3, b): return False
    if n != len(v): return False
    return True


def _f40(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('integrationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('zoneName', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f41(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('apps', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f40(x0, b): return False
    x1 = v.get('customDomains', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f40(x1, b): return False
    x2 = v.get('loadBalancers', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f40(x2, b): return False
    if n != len(v): return False
    return True


def _f42(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('builds', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f26(x0, b): return False
    x1 = v.get('infrastructure', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f32(x1, b): return False
    x2 = v.get('logging', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f34(x2, b): return False
    x3 = v.get('networking', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if not _f35(x3, b): return False
    x4 = v.get('registry', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f36(x4, b): return False
    x5 = v.get('requestModifiers', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f39(x5, b): return False
    x6 = v.get('vanityDomains', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f41(x6, b): return False
    if n != len(v): return False
    return True


def _f43(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('teamId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 45: return False
        if not _matches(_C10, x0): return False
    if n != len(v): return False
    return True


def _f44(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('teams', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if not (type(x1_) is str and _is_expression(x1_)):
                    if not _f43(x1_, b): return False
    if n != len(v): return False
    return True


def _f45(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('network', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('subnetwork', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f46(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('authorizedIpRanges', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if not _matches(_C14, x0_): return False
    x1 = v.get('enableAuthorizedIpRanges', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('networking', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f45(x2, b): return False
    x3 = v.get('projectId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if not _matches(_C16, x3): return False
    if n != len(v): return False
    return True


def _f47(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('mode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C17: return False
    x1 = v.get('subnets', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not list: return False
        if len(x1) < 2: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('vpcId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f48(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enablePublicAccessCidrs', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('publicAccessCidrs', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if type(x1_) is not str: return False
                if '${' not in x1_:
                    if not _matches(_C14, x1_): return False
    x2 = v.get('subnetConfiguration', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f47(x2, b): return False
    x3 = v.get('vpcEgress', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    if n != len(v): return False
    return True


def _f49(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('subnetIdForKubernetesApi', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('subnetIdsForServiceLBs', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    x2 = v.get('vcnId', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f50(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('vcnConfiguration', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if not _f49(x0, b): return False
    if n != len(v): return False
    return True


def _f51(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('mode', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C19: return False
    x1 = v.get('vnetId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f52(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('networkPluginMode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C18: return False
    x1 = v.get('vnetConfiguration', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f51(x1, b): return False
    if n != len(v): return False
    return True


def _f53(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('authorizedIpRanges', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if type(x0_) is not str: return False
                if '${' not in x0_:
                    if not _matches(_C14, x0_): return False
    x1 = v.get('enableAuthorizedIpRanges', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('networking', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f52(x2, b): return False
    if n != len(v): return False
    return True


def _f54(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('internalLbCidrNames', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not list: return False
        for x0_ in x0:
            if type(x0_) is not str: return False
    x1 = v.get('podCidrName', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    x2 = v.get('serviceCidrName', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f55(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('customPrefixNames', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f54(x0, b): return False
    x1 = v.get('networkMode', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C20: return False
    x2 = v.get('vpcId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    if n != len(v): return False
    return True


def _f56(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('network', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f55(x0, b): return False
    x1 = v.get('zone', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f57(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('nodePoolProviderIdLabel', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f58(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('latitude', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if type(x0) is not int and not (type(x0) is float and x0 - x0 == 0): return False
    x1 = v.get('longitude', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not int and not (type(x1) is float and x1 - x1 == 0): return False
    if n != len(v): return False
    return True


def _f59(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('projectId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    x1 = v.get('subnetId', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f60(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 20: return False
        if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) > 200: return False
            if x1.strip(_C1): return False
    x2 = v.get('provider', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C2: return False
    x3 = v.get('region', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('kubernetesVersion', _M)
    if x4 is not _M:
        n += 1
        return False
    x5 = v.get('integrationId', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
        if '${' not in x5:
            if not _matches(_C3, x5): return False
    x6 = v.get('storage', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f7(x6, b): return False
    x7 = v.get('nodePools', _M)
    if x7 is _M: return False
    if not (type(x7) is str and _is_expression(x7)):
        if type(x7) is not list: return False
        for x7_ in x7:
            if not (type(x7_) is str and _is_expression(x7_)):
                if not _f24(x7_, b): return False
    x8 = v.get('settings', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if not _f42(x8, b): return False
    x9 = v.get('restrictions', _M)
    if x9 is not _M:
        n += 1
        if not (type(x9) is str and _is_expression(x9)):
            if not _f44(x9, b): return False
    x10 = v.get('gcp', _M)
    if x10 is not _M:
        n += 1
        if not (type(x10) is str and _is_expression(x10)):
            if not _f46(x10, b): return False
    x11 = v.get('aws', _M)
    if x11 is not _M:
        n += 1
        if not (type(x11) is str and _is_expression(x11)):
            if not _f48(x11, b): return False
    x12 = v.get('oci', _M)
    if x12 is not _M:
        n += 1
        if not (type(x12) is str and _is_expression(x12)):
            if not _f50(x12, b): return False
    x13 = v.get('azure', _M)
    if x13 is not _M:
        n += 1
        if not (type(x13) is str and _is_expression(x13)):
            if not _f53(x13, b): return False
    x14 = v.get('coreweave', _M)
    if x14 is not _M:
        n += 1
        if not (type(x14) is str and _is_expression(x14)):
            if not _f56(x14, b): return False
    x15 = v.get('byok', _M)
    if x15 is not _M:
        n += 1
        if not (type(x15) is str and _is_expression(x15)):
            if not _f57(x15, b): return False
    x16 = v.get('coordinates', _M)
    if x16 is not _M:
        n += 1
        if not (type(x16) is str and _is_expression(x16)):
            if not _f58(x16, b): return False
    x17 = v.get('nebius', _M)
    if x17 is not _M:
        n += 1
        if not (type(x17) is str and _is_expression(x17)):
            if not _f59(x17, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f60(body, body)
