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

_C0 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C1 = frozenset({'RAW_WEBHOOK', 'DISCORD', 'TEAMS', 'TEAMS_WORKFLOWS'})
_C2 = (b'\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01\x01\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x02\x01\x01\x01\x01\x01' + bytes(128), (3, 3, 6, 3, 3, 3, 0, 3, 6), frozenset({6}), set())
_C3 = frozenset({'and', 'or'})
_C4 = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'


def _f0(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('enabled', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('items', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not list: return False
        for x1_ in x1:
            if type(x1_) is not str: return False
            if len(x1_) < 3: return False
            if len(x1_) > 100: return False
            if not _matches(_C2, x1_): return False
    x2 = v.get('matchCondition', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
        if x2 not in _C3: return False
    if n != len(v): return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if _get(v, 'restricted') is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(x1) and x1 is not _M: return False
    if x0 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x0 is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if x0 is False and not _empty(_get(v, 'projects')) and _get(v, 'projects') is not _M: return False
    if x0 is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    return True


def _f1(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('tags', _M)
    if x0 is not _M:
        n += 1
        if not _f0(x0, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('trigger:addon-backup:abort', _M)
    if x0 is not _M:
        n += 1
        if x0 is not True and x0 is not False: return False
    x1 = v.get('trigger:addon-backup:failure', _M)
    if x1 is not _M:
        n += 1
        if x1 is not True and x1 is not False: return False
    x2 = v.get('trigger:addon-backup:start', _M)
    if x2 is not _M:
        n += 1
        if x2 is not True and x2 is not False: return False
    x3 = v.get('trigger:addon-backup:success', _M)
    if x3 is not _M:
        n += 1
        if x3 is not True and x3 is not False: return False
    x4 = v.get('trigger:billing:billing-alert-exceeded', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('trigger:billing:invoice-carried-over', _M)
    if x5 is not _M:
        n += 1
        if x5 is not True and x5 is not False: return False
    x6 = v.get('trigger:billing:invoice-paid', _M)
    if x6 is not _M:
        n += 1
        if x6 is not True and x6 is not False: return False
    x7 = v.get('trigger:billing:invoice-payment-action-required', _M)
    if x7 is not _M:
        n += 1
        if x7 is not True and x7 is not False: return False
    x8 = v.get('trigger:billing:invoice-payment-failed', _M)
    if x8 is not _M:
        n += 1
        if x8 is not True and x8 is not False: return False
    x9 = v.get('trigger:build:abort', _M)
    if x9 is not _M:
        n += 1
        if x9 is not True and x9 is not False: return False
    x10 = v.get('trigger:build:failure', _M)
    if x10 is not _M:
        n += 1
        if x10 is not True and x10 is not False: return False
    x11 = v.get('trigger:build:start', _M)
    if x11 is not _M:
        n += 1
        if x11 is not True and x11 is not False: return False
    x12 = v.get('trigger:build:success', _M)
    if x12 is not _M:
        n += 1
        if x12 is not True and x12 is not False: return False
    x13 = v.get('trigger:cdn:action-delay', _M)
    if x13 is not _M:
        n += 1
        if x13 is not True and x13 is not False: return False
    x14 = v.get('trigger:cdn:action-failure', _M)
    if x14 is not _M:
        n += 1
        if x14 is not True and x14 is not False: return False
    x15 = v.get('trigger:cdn:action-success', _M)
    if x15 is not _M:
        n += 1
        if x15 is not True and x15 is not False: return False
    x16 = v.get('trigger:harness:autoscaling:event', _M)
    if x16 is not _M:
        n += 1
        if x16 is not True and x16 is not False: return False
    x17 = v.get('trigger:harness:deployment:status-update', _M)
    if x17 is not _M:
        n += 1
        if x17 is not True and x17 is not False: return False
    x18 = v.get('trigger:infrastructure:addon-volume:disk-autoresize-triggered', _M)
    if x18 is not _M:
        n += 1
        if x18 is not True and x18 is not False: return False
    x19 = v.get('trigger:infrastructure:addon-volume:usage-75-exceeded', _M)
    if x19 is not _M:
        n += 1
        if x19 is not True and x19 is not False: return False
    x20 = v.get('trigger:infrastructure:addon-volume:usage-90-exceeded', _M)
    if x20 is not _M:
        n += 1
        if x20 is not True and x20 is not False: return False
    x21 = v.get('trigger:infrastructure:addon:container-cpuSpike90', _M)
    if x21 is not _M:
        n += 1
        if x21 is not True and x21 is not False: return False
    x22 = v.get('trigger:infrastructure:addon:container-cpuSustained90', _M)
    if x22 is not _M:
        n += 1
        if x22 is not True and x22 is not False: return False
    x23 = v.get('trigger:infrastructure:addon:container-crash', _M)
    if x23 is not _M:
        n += 1
        if x23 is not True and x23 is not False: return False
    x24 = v.get('trigger:infrastructure:addon:container-eviction', _M)
    if x24 is not _M:
        n += 1
        if x24 is not True and x24 is not False: return False
    x25 = v.get('trigger:infrastructure:build:container-cpuSpike90', _M)
    if x25 is not _M:
        n += 1
        if x25 is not True and x25 is not False: return False
    x26 = v.get('trigger:infrastructure:build:container-cpuSustained90', _M)
    if x26 is not _M:
        n += 1
        if x26 is not True and x26 is not False: return False
    x27 = v.get('trigger:infrastructure:build:container-eviction', _M)
    if x27 is not _M:
        n += 1
        if x27 is not True and x27 is not False: return False
    x28 = v.get('trigger:infrastructure:build:container-memorySpike90', _M)
    if x28 is not _M:
        n += 1
        if x28 is not True and x28 is not False: return False
    x29 = v.get('trigger:infrastructure:build:container-memorySustained90', _M)
    if x29 is not _M:
        n += 1
        if x29 is not True and x29 is not False: return False
    x30 = v.get('trigger:infrastructure:byoc:cluster:error', _M)
    if x30 is not _M:
        n += 1
        if x30 is not True and x30 is not False: return False
    x31 = v.get('trigger:infrastructure:byoc:node-pool:error', _M)
    if x31 is not _M:
        n += 1
        if x31 is not True and x31 is not False: return False
    x32 = v.get('trigger:infrastructure:byoc:scheduling:error', _M)
    if x32 is not _M:
        n += 1
        if x32 is not True and x32 is not False: return False
    x33 = v.get('trigger:infrastructure:byoc:volume:attach', _M)
    if x33 is not _M:
        n += 1
        if x33 is not True and x33 is not False: return False
    x34 = v.get('trigger:infrastructure:byoc:volume:error', _M)
    if x34 is not _M:
        n += 1
        if x34 is not True and x34 is not False: return False
    x35 = v.get('trigger:infrastructure:job:container-cpuSpike90', _M)
    if x35 is not _M:
        n += 1
        if x35 is not True and x35 is not False: return False
    x36 = v.get('trigger:infrastructure:job:container-cpuSustained90', _M)
    if x36 is not _M:
        n += 1
        if x36 is not True and x36 is not False: return False
    x37 = v.get('trigger:infrastructure:job:container-crash', _M)
    if x37 is not _M:
        n += 1
        if x37 is not True and x37 is not False: return False
    x38 = v.get('trigger:infrastructure:job:container-eviction', _M)
    if x38 is not _M:
        n += 1
        if x38 is not True and x38 is not False: return False
    x39 = v.get('trigger:infrastructure:job:container-memorySpike90', _M)
    if x39 is not _M:
        n += 1
        if x39 is not True and x39 is not False: return False
    x40 = v.get('trigger:infrastructure:job:container-memorySustained90', _M)
    if x40 is not _M:
        n += 1
        if x40 is not True and x40 is not False: return False
    x41 = v.get('trigger:infrastructure:platform-volume:usage-75-exceeded', _M)
    if x41 is not _M:
        n += 1
        if x41 is not True and x41 is not False: return False
    x42 = v.get('trigger:infrastructure:platform-volume:usage-90-exceeded', _M)
    if x42 is not _M:
        n += 1
        if x42 is not True and x42 is not False: return False
    x43 = v.get('trigger:infrastructure:service:container-cpuSpike90', _M)
    if x43 is not _M:
        n += 1
        if x43 is not True and x43 is not False: return False
    x44 = v.get('trigger:infrastructure:service:container-cpuSustained90', _M)
    if x44 is not _M:
        n += 1
        if x44 is not True and x44 is not False: return False
    x45 = v.get('trigger:infrastructure:service:container-crash', _M)
    if x45 is not _M:
        n += 1
        if x45 is not True and x45 is not False: return False
    x46 = v.get('trigger:infrastructure:service:container-eviction', _M)
    if x46 is not _M:
        n += 1
        if x46 is not True and x46 is not False: return False
    x47 = v.get('trigger:infrastructure:service:container-memorySpike90', _M)
    if x47 is not _M:
        n += 1
        if x47 is not True and x47 is not False: return False
    x48 = v.get('trigger:infrastructure:service:container-memorySustained90', _M)
    if x48 is not _M:
        n += 1
        if x48 is not True and x48 is not False: return False
    x49 = v.get('trigger:job-run:abort', _M)
    if x49 is not _M:
        n += 1
        if x49 is not True and x49 is not False: return False
    x50 = v.get('trigger:job-run:failure', _M)
    if x50 is not _M:
        n += 1
        if x50 is not True and x50 is not False: return False
    x51 = v.get('trigger:job-run:start', _M)
    if x51 is not _M:
        n += 1
        if x51 is not True and x51 is not False: return False
    x52 = v.get('trigger:job-run:success', _M)
    if x52 is not _M:
        n += 1
        if x52 is not True and x52 is not False: return False
    x53 = v.get('trigger:job-run:terminate', _M)
    if x53 is not _M:
        n += 1
        if x53 is not True and x53 is not False: return False
    x54 = v.get('trigger:log-sink:paused', _M)
    if x54 is not _M:
        n += 1
        if x54 is not True and x54 is not False: return False
    x55 = v.get('trigger:project:tailscale-regen-failure', _M)
    if x55 is not _M:
        n += 1
        if x55 is not True and x55 is not False: return False
    x56 = v.get('trigger:release-flow-template-run:aborted', _M)
    if x56 is not _M:
        n += 1
        if x56 is not True and x56 is not False: return False
    x57 = v.get('trigger:release-flow-template-run:failure', _M)
    if x57 is not _M:
        n += 1
        if x57 is not True and x57 is not False: return False
    x58 = v.get('trigger:release-flow-template-run:start', _M)
    if x58 is not _M:
        n += 1
        if x58 is not True and x58 is not False: return False
    x59 = v.get('trigger:release-flow-template-run:success', _M)
    if x59 is not _M:
        n += 1
        if x59 is not True and x59 is not False: return False
    x60 = v.get('trigger:release-flow-template-run:update', _M)
    if x60 is not _M:
        n += 1
        if x60 is not True and x60 is not False: return False
    x61 = v.get('trigger:resource:certificate-final-failure', _M)
    if x61 is not _M:
        n += 1
        if x61 is not True and x61 is not False: return False
    x62 = v.get('trigger:resource:certificate-success', _M)
    if x62 is not _M:
        n += 1
        if x62 is not True and x62 is not False: return False
    x63 = v.get('trigger:service:autoscaling:event', _M)
    if x63 is not _M:
        n += 1
        if x63 is not True and x63 is not False: return False
    x64 = v.get('trigger:service:deployment:status-update', _M)
    if x64 is not _M:
        n += 1
        if x64 is not True and x64 is not False: return False
    x65 = v.get('trigger:template-run:failure', _M)
    if x65 is not _M:
        n += 1
        if x65 is not True and x65 is not False: return False
    x66 = v.get('trigger:template-run:queued', _M)
    if x66 is not _M:
        n += 1
        if x66 is not True and x66 is not False: return False
    x67 = v.get('trigger:template-run:start', _M)
    if x67 is not _M:
        n += 1
        if x67 is not True and x67 is not False: return False
    x68 = v.get('trigger:template-run:success', _M)
    if x68 is not _M:
        n += 1
        if x68 is not True and x68 is not False: return False
    x69 = v.get('trigger:template-run:update', _M)
    if x69 is not _M:
        n += 1
        if x69 is not True and x69 is not False: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 4
    x0 = v.get('name', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if len(x0) < 3: return False
    if len(x0) > 39: return False
    if not _matches(_C0, x0): return False
    x1 = v.get('type', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if x1 not in _C1: return False
    x2 = v.get('webhook', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    x3 = v.get('secret', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('restricted', _M)
    if x4 is not _M:
        n += 1
        if x4 is not True and x4 is not False: return False
    x5 = v.get('restrictions', _M)
    if x5 is not _M:
        n += 1
        if not _f1(x5, b): return False
    x6 = v.get('projects', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not list: return False
        for x6_ in x6:
            if type(x6_) is not str: return False
            if not x6_ or x6_.strip(_C4): return False
    x7 = v.get('events', _M)
    if x7 is _M: return False
    if not _f2(x7, b): return False
    if n != len(v): return False
    if x4 is _M and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if x4 is _M and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x4 is _M and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if x4 is _M and not _empty(x6) and x6 is not _M: return False
    if x4 is False and not _empty(_get(v, 'nfObjects')) and _get(v, 'nfObjects') is not _M: return False
    if x4 is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if x4 is False and not _empty(_get(v, 'stageIds')) and _get(v, 'stageIds') is not _M: return False
    if x4 is False and not _empty(x6) and x6 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'items')) and _get(v, 'items') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'tags')) and _get(v, 'tags') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'teams')) and _get(v, 'teams') is not _M: return False
    if _get(v, 'enabled') is False and not _empty(x6) and x6 is not _M: return False
    if _get(v, 'enabled') is False and not _empty(_get(v, 'resources')) and _get(v, 'resources') is not _M: return False
    if _other(x1, ('RAW_WEBHOOK',)) and x3 is not _M: return False
    return True


def accept(body):
    return _f3(body, body)
