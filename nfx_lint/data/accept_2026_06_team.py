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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x01\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x04\x00\x00\x00\x00\x00' + bytes(128), (5, 5, 5, 5, 10, 5, 5, 5, 5, 5, 5, 15, 20, 25, 25, 5, 5, 5, 25, 25, 5, 5, 5, 5, 30, 5, 15, 35, 25, 25, 5, 15, 5, 25, 25, 5, 5, 5, 5, 40, 5, 15, 5, 5, 5), frozenset({10, 25}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x04\x05\x05\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x05\x00\n\x00\x00\x00\x00\x00\x05\x05\x00\x00\x05\x01\x08\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x05\x05\x05\x00\x05\x00\t\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x07\x05\x06\x00\x00\x00\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00' + bytes(128), (11, 11, 11, 11, 22, 22, 22, 22, 22, 22, 33, 11, 11, 11, 11, 22, 22, 22, 22, 44, 55, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 66, 66, 66, 66, 22, 66, 66, 66, 66, 66, 66, 11, 11, 11, 11, 22, 22, 22, 22, 22, 22, 22, 22, 77, 77, 77, 22, 22, 22, 88, 22, 22, 22, 66, 66, 66, 66, 22, 66, 66, 66, 66, 66, 99, 22, 77, 77, 77, 22, 22, 22, 22, 110, 22, 22, 22, 22, 22, 121, 22, 22, 22, 22, 22, 22, 22, 66, 66, 66, 66, 22, 66, 66, 66, 66, 132, 99, 22, 77, 143, 77, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 165, 22, 22, 22, 22, 154, 22, 22, 66, 176, 176, 176, 22, 66, 66, 187, 66, 66, 99, 22, 77, 198, 77, 22, 22, 22, 22, 110, 22, 22, 22, 22, 22, 209, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 220, 22, 22, 22, 22, 154, 22, 22, 66, 176, 176, 176, 22, 66, 66, 66, 231, 66, 99, 66, 66, 66, 242, 22, 66, 66, 66, 66, 66, 99, 22, 77, 198, 77, 22, 22, 22, 22, 110, 22, 22, 22, 22, 22, 264, 22, 22, 22, 22, 253, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 154, 22, 22, 66, 176, 275, 176, 22, 66, 66, 66, 66, 66, 99, 66, 66, 66, 297, 22, 66, 66, 66, 286, 66, 99, 22, 22, 22, 308, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 319, 22, 22, 22, 22, 253, 22, 22, 66, 176, 330, 176, 22, 66, 66, 66, 231, 66, 99, 66, 66, 66, 341, 22, 66, 66, 66, 66, 66, 99, 66, 66, 66, 352, 22, 66, 66, 66, 286, 66, 99, 22, 22, 22, 374, 22, 22, 22, 22, 363, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 253, 22, 22, 66, 176, 330, 176, 22, 66, 66, 66, 231, 66, 99, 66, 66, 66, 396, 22, 66, 66, 66, 385, 66, 99, 66, 66, 66, 66, 22, 66, 66, 66, 286, 66, 99, 22, 22, 22, 407, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 418, 22, 22, 22, 22, 363, 22, 22, 66, 66, 66, 429, 22, 66, 66, 66, 66, 66, 99, 66, 66, 66, 440, 22, 66, 66, 66, 385, 66, 99, 22, 22, 22, 451, 22, 22, 462, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 363, 22, 22, 66, 66, 66, 484, 22, 66, 66, 66, 473, 66, 99, 66, 66, 66, 66, 22, 66, 66, 66, 385, 66, 99, 22, 22, 22, 495, 22, 22, 462, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 66, 66, 66, 506, 22, 66, 66, 66, 66, 66, 99, 66, 66, 66, 517, 22, 66, 66, 66, 473, 66, 99, 22, 22, 22, 22, 22, 22, 462, 22, 22, 22, 22, 66, 66, 66, 528, 22, 66, 539, 66, 66, 66, 99, 66, 66, 66, 66, 22, 66, 66, 66, 473, 66, 99, 66, 66, 66, 550, 22, 66, 539, 66, 66, 66, 99, 66, 66, 66, 66, 22, 66, 66, 66, 66, 66, 99, 66, 66, 66, 66, 22, 66, 539, 66, 66, 66, 99), frozenset({198, 330, 462, 539}), set())


def _f0(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 45: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if len(x1) > 200: return False
        if not x1 or x1.strip(_C1): return False
    x2 = v.get('email', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if not _matches(_C2, x2): return False
    if n != len(v): return False
    return True


def accept(body):
    return _f0(body, body)
