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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C1 = '\t\n\x0b\x0c\r !"%&\'()*,-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_C2 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
_C3 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C4 = frozenset({'x86', 'arm'})
_C5 = frozenset({75, 90})
_C6 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C7 = frozenset({'required', 'disabled'})
_C8 = frozenset({'snapshot', 'global'})
_C9 = frozenset({'ALLOW', 'DENY'})
_C10 = frozenset({'replica', 'logical'})
_C11 = frozenset({'noeviction', 'allkeys-lru', 'allkeys-lfu', 'volatile-lru', 'volatile-lfu', 'allkeys-random', 'volatile-random', 'volatile-ttl', 'volatile-lrm', 'allkeys-lrm'})
_C12 = frozenset({'custom'})
_C13 = frozenset({'dump', 'snapshot'})
_C14 = frozenset({'gz', 'zstd'})
_C15 = frozenset({'hourly', 'daily', 'weekly'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('architecture', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C4: return False
    if n != len(v): return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('enabled', _M)
    if x0 is _M: return False
    if not (type(x0) is str and _is_expression(x0)):
        if x0 is not True and x0 is not False: return False
    x1 = v.get('maxSizeMib', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
    x2 = v.get('thresholdPercent', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2 - x2 == 0): return False
            if x2 not in _C5: return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('minZones', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
            if x0 < 1: return False
    x1 = v.get('type', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C7: return False
    if n != len(v): return False
    if _get(v, 'mysqlHaModeEnabled') is False and _get(v, 'mysqlHaRouterEnabled') is True and _get(v, 'mysqlHaRouterEnabled') is not _M: return False
    if x1 == 'disabled' and x0 is not _M: return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('deploymentPlan', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 100: return False
        if not _matches(_C3, x0): return False
    x1 = v.get('diskAutoscaling', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f1(x1, b): return False
    x2 = v.get('replicas', _M)
    if x2 is _M: return False
    if not (type(x2) is str and _is_expression(x2)):
        if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
        if x2 < 1: return False
    x3 = v.get('storage', _M)
    if x3 is _M: return False
    if not (type(x3) is str and _is_expression(x3)):
        if type(x3) is not int and not (type(x3) is float and x3.is_integer()): return False
        if x3 < 4096: return False
    x4 = v.get('storageClass', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
        if '${' not in x4:
            if len(x4) < 3: return False
            if len(x4) > 39: return False
            if not _matches(_C6, x4): return False
    x5 = v.get('zonalRedundancy', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f2(x5, b): return False
    if n != len(v): return False
    if _get(_get(v, 'diskAutoscaling'), 'enabled') is True and _out_of_order(_get(_get(v, 'diskAutoscaling'), 'maxSizeMib'), x3, '>'): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('projectId', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if not x0 or x0.strip(_C2): return False
    x1 = v.get('addonId', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if not x1 or x1.strip(_C2): return False
    x2 = v.get('backupId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not x2 or x2.strip(_C2): return False
    x3 = v.get('backupType', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if x3 not in _C8: return False
    x4 = v.get('backupUid', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    if n != len(v): return False
    if ('addonId' in v) + ('backupUid' in v) != 1: return False
    if ('addonId' in v) and ('backupId' not in v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('action', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if x0 not in _C9: return False
    x1 = v.get('addresses', _M)
    if x1 is _M: return False
    if not (type(x1) is str and _is_expression(x1)):
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('mysqlHaModeEnabled', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if x0 is not True and x0 is not False: return False
    x1 = v.get('mysqlHaRouterEnabled', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    x2 = v.get('mysqlRouterReplicas', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if type(x2) is not int and not (type(x2) is float and x2.is_integer()): return False
    x3 = v.get('postgresqlConnectionPoolerEnabled', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if x3 is not True and x3 is not False: return False
    x4 = v.get('postgresqlConnectionPoolerReplicas', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
    x5 = v.get('postgresqlEdbMode', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if x5 is not True and x5 is not False: return False
    x6 = v.get('postgresqlImportMode', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if x6 is not True and x6 is not False: return False
    x7 = v.get('postgresqlReadConnectionPoolerEnabled', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if x7 is not True and x7 is not False: return False
    x8 = v.get('postgresqlReadConnectionPoolerReplicas', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if type(x8) is not int and not (type(x8) is float and x8.is_integer()): return False
    x9 = v.get('postgresqlSupabaseMode', _M)
    if x9 is not _M:
        n += 1
        if not (type(x9) is str and _is_expression(x9)):
            if x9 is not True and x9 is not False: return False
    x10 = v.get('postgresqlWalLevel', _M)
    if x10 is not _M:
        n += 1
        if type(x10) is not str: return False
        if '${' not in x10:
            if x10 not in _C10: return False
    x11 = v.get('redisMaxMemoryPolicy', _M)
    if x11 is not _M:
        n += 1
        if type(x11) is not str: return False
        if '${' not in x11:
            if x11 not in _C11: return False
    x12 = v.get('redisSentinelEnabled', _M)
    if x12 is not _M:
        n += 1
        if not (type(x12) is str and _is_expression(x12)):
            if x12 is not True and x12 is not False: return False
    if n != len(v): return False
    if _other(_get(b, 'type'), ('redis',)) and x11 is not _M: return False
    if _other(_get(b, 'type'), ('redis',)) and x12 is True and x12 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x10 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x4 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x8 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x9 is True and x9 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x5 is True and x5 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x6 is True and x6 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x3 is True and x3 is not _M: return False
    if _other(_get(b, 'type'), ('postgresql', 'postgres')) and x7 is True and x7 is not _M: return False
    if _other(_get(b, 'type'), ('mysql',)) and x0 is True and x0 is not _M: return False
    if x0 is False and x1 is True and x1 is not _M: return False
    if _get(v, 'type') == 'disabled' and _get(v, 'minZones') is not _M: return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('dbName', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    if n != len(v): return False
    return True


def _f8(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('destinationId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 100: return False
        if not _matches(_C3, x0): return False
    x1 = v.get('retentionTime', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not int and not (type(x1) is float and x1.is_integer()): return False
            if x1 < 1: return False
            if x1 > 120: return False
    x2 = v.get('type', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C12: return False
    if n != len(v): return False
    return True


def _f9(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('day', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if not (type(x0_) is str and _is_expression(x0_)):
                    if type(x0_) is not int and not (type(x0_) is float and x0_.is_integer()): return False
                    if x0_ < 0: return False
                    if x0_ > 6: return False
    x1 = v.get('hour', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if type(x1) is not list: return False
            for x1_ in x1:
                if not (type(x1_) is str and _is_expression(x1_)):
                    if type(x1_) is not int and not (type(x1_) is float and x1_.is_integer()): return False
                    if x1_ < 0: return False
                    if x1_ > 23: return False
    x2 = v.get('interval', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C15: return False
    x3 = v.get('minute', _M)
    if x3 is _M: return False
    if not (type(x3) is str and _is_expression(x3)):
        if type(x3) is not list: return False
        for x3_ in x3:
            if not (type(x3_) is str and _is_expression(x3_)):
                if type(x3_) is not int and not (type(x3_) is float and x3_.is_integer()): return False
                if x3_ < 0: return False
                if x3_ > 59: return False
    if n != len(v): return False
    if x2 in ('daily', 'weekly') and x1 is _M: return False
    if x2 == 'weekly' and x0 is _M: return False
    if x2 == 'hourly' and not _empty(x1) and x1 is not _M: return False
    if x2 in ('hourly', 'daily') and not _empty(x0) and x0 is not _M: return False
    return True


def _f10(v, b):
    if type(v) is not dict: return False
    n = 3
    x0 = v.get('additionalDestinations', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not list: return False
            for x0_ in x0:
                if not (type(x0_) is str and _is_expression(x0_)):
                    if not _f8(x0_, b): return False
    x1 = v.get('backupType', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if '${' not in x1:
        if x1 not in _C13: return False
    x2 = v.get('compressionType', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if x2 not in _C14: return False
    x3 = v.get('customDestinationId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if len(x3) < 3: return False
            if len(x3) > 100: return False
            if not _matches(_C3, x3): return False
    x4 = v.get('retentionTime', _M)
    if x4 is _M: return False
    if not (type(x4) is str and _is_expression(x4)):
        if type(x4) is not int and not (type(x4) is float and x4.is_integer()): return False
    x5 = v.get('scheduling', _M)
    if x5 is _M: return False
    if not (type(x5) is str and _is_expression(x5)):
        if not _f9(x5, b): return False
    if n != len(v): return False
    if x1 == 'dump' and not _empty(x0) and x0 is not _M: return False
    if x1 == 'snapshot' and x2 is not _M: return False
    return True


def _f11(v, b):
    if type(v) is not dict: return False
    return True


def _f12(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('annotations', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if not _f11(x0, b): return False
    x1 = v.get('labels', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if not _f11(x1, b): return False
    if n != len(v): return False
    return True


def _f13(v, b):
    if type(v) is not dict: return False
    n = 2
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 39: return False
        if not _matches(_C0, x0): return False
    x1 = v.get('description', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if len(x1) > 200: return False
            if x1.strip(_C1): return False
    x2 = v.get('projectId', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if '${' not in x2:
            if not x2 or x2.strip(_C2): return False
    x3 = v.get('stageId', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
        if '${' not in x3:
            if len(x3) < 3: return False
            if len(x3) > 100: return False
            if not _matches(_C3, x3): return False
    x4 = v.get('tags', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if type(x4) is not list: return False
            for x4_ in x4:
                if type(x4_) is not str: return False
                if '${' not in x4_:
                    if len(x4_) < 3: return False
                    if len(x4_) > 100: return False
                    if not _matches(_C3, x4_): return False
            if not _all_differ(x4) and _repeated(x4, ('',)): return False
    x5 = v.get('type', _M)
    if x5 is _M: return False
    if type(x5) is not str: return False
    x6 = v.get('infrastructure', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f0(x6, b): return False
    x7 = v.get('version', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('billing', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if not _f3(x8, b): return False
    x9 = v.get('source', _M)
    if x9 is not _M:
        n += 1
        if not (type(x9) is str and _is_expression(x9)):
            if not _f4(x9, b): return False
    x10 = v.get('tlsEnabled', _M)
    if x10 is not _M:
        n += 1
        if not (type(x10) is str and _is_expression(x10)):
            if x10 is not True and x10 is not False: return False
    x11 = v.get('externalAccessEnabled', _M)
    if x11 is not _M:
        n += 1
        if not (type(x11) is str and _is_expression(x11)):
            if x11 is not True and x11 is not False: return False
    x12 = v.get('ipPolicies', _M)
    if x12 is not _M:
        n += 1
        if not (type(x12) is str and _is_expression(x12)):
            if type(x12) is not list: return False
            for x12_ in x12:
                if not (type(x12_) is str and _is_expression(x12_)):
                    if not _f5(x12_, b): return False
    x13 = v.get('typeSpecificSettings', _M)
    if x13 is not _M:
        n += 1
        if not (type(x13) is str and _is_expression(x13)):
            if not _f6(x13, b): return False
    x14 = v.get('customCredentials', _M)
    if x14 is not _M:
        n += 1
        if not (type(x14) is str and _is_expression(x14)):
            if not _f7(x14, b): return False
    x15 = v.get('backupSchedules', _M)
    if x15 is not _M:
        n += 1
        if not (type(x15) is str and _is_expression(x15)):
            if type(x15) is not list: return False
            for x15_ in x15:
                if not (type(x15_) is str and _is_expression(x15_)):
                    if not _f10(x15_, b): return False
            if _repeated(x15, ('scheduling/interval', 'backupType')): return False
    x16 = v.get('metadata', _M)
    if x16 is not _M:
        n += 1
        if not (type(x16) is str and _is_expression(x16)):
            if not _f12(x16, b): return False
    x17 = v.get('vpcAccessible', _M)
    if x17 is not _M:
        n += 1
        if not (type(x17) is str and _is_expression(x17)):
            if x17 is not True and x17 is not False: return False
    x18 = v.get('templateValues', _M)
    if x18 is not _M:
        n += 1
        if not (type(x18) is str and _is_expression(x18)):
            if not _f11(x18, b): return False
    x19 = v.get('region', _M)
    if x19 is not _M:
        n += 1
        if type(x19) is not str: return False
    x20 = v.get('pitrEnabled', _M)
    if x20 is not _M:
        n += 1
        if not (type(x20) is str and _is_expression(x20)):
            if x20 is not True and x20 is not False: return False
    if n != len(v): return False
    if ('billing' in v) > 1: return False
    if ('billing' in v) and ('version' not in v): return False
    if x11 is True and x10 is False and x11 is not _M: return False
    if _get(_get(v, 'typeSpecificSettings'), 'redisSentinelEnabled') is True and (type(_get(_get(v, 'billing'), 'replicas')) is int or type(_get(_get(v, 'billing'), 'replicas')) is float) and not _get(_get(v, 'billing'), 'replicas') >= 3: return False
    if x17 is True and x11 is True and x17 is not _M: return False
    return True


def accept(body):
    return _is_expression(body) or _f13(body, body)
