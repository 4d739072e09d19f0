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
_C3 = frozenset({'byoc', 'byoc-static-egress', 'byoc-custom-launch-templates', 'byoc-custom-vpc', 'byoc-logs', 'cloudfront', 'route53', 'registry-pull', 'registry-push', 'opentofu', 'workload-identity', 'workload-identity-managed'})
_C4 = (b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x00\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00\x00\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x03\x00\x00\x00\x00\x00' + bytes(128), (4, 4, 4, 8, 4, 4, 4, 4, 4, 8, 12, 8, 4, 8, 4, 8), frozenset({8}), set())
_C5 = frozenset({'accessKey', 'crossAccountRole'})
_C6 = frozenset({'enabled', 'disabled', 'ignore-implicit-deny-by-organization'})
_C7 = frozenset({'apiToken', 'originCAKey', 'globalApiKey'})
_C8 = frozenset({'direct', 'connector'})


def _f0(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('teamId', _M)
    if x0 is _M: return False
    if type(x0) is not str: return False
    if '${' not in x0:
        if len(x0) < 3: return False
        if len(x0) > 45: return False
        if not _matches(_C4, x0): return False
    if n != len(v): return False
    return True


def _f1(v, b):
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
                    if not _f0(x1_, b): return False
    if n != len(v): return False
    return True


def _f2(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('accessKey', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
    x1 = v.get('accessToken', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
    x2 = v.get('apiKey', _M)
    if x2 is not _M:
        n += 1
        if type(x2) is not str: return False
    x3 = v.get('applicationKey', _M)
    if x3 is not _M:
        n += 1
        if type(x3) is not str: return False
    x4 = v.get('applicationKeyId', _M)
    if x4 is not _M:
        n += 1
        if type(x4) is not str: return False
    x5 = v.get('clientId', _M)
    if x5 is not _M:
        n += 1
        if type(x5) is not str: return False
    x6 = v.get('clientSecret', _M)
    if x6 is not _M:
        n += 1
        if type(x6) is not str: return False
    x7 = v.get('clientToken', _M)
    if x7 is not _M:
        n += 1
        if type(x7) is not str: return False
    x8 = v.get('compartmentId', _M)
    if x8 is not _M:
        n += 1
        if type(x8) is not str: return False
    x9 = v.get('email', _M)
    if x9 is not _M:
        n += 1
        if type(x9) is not str: return False
    x10 = v.get('externalId', _M)
    if x10 is not _M:
        n += 1
        if type(x10) is not str: return False
    x11 = v.get('fingerprint', _M)
    if x11 is not _M:
        n += 1
        if type(x11) is not str: return False
    x12 = v.get('host', _M)
    if x12 is not _M:
        n += 1
        if type(x12) is not str: return False
    x13 = v.get('keyfileJson', _M)
    if x13 is not _M:
        n += 1
        if type(x13) is not str: return False
    x14 = v.get('kubeconfig', _M)
    if x14 is not _M:
        n += 1
        if type(x14) is not str: return False
    x15 = v.get('objectId', _M)
    if x15 is not _M:
        n += 1
        if type(x15) is not str: return False
    x16 = v.get('passphrase', _M)
    if x16 is not _M:
        n += 1
        if type(x16) is not str: return False
    x17 = v.get('privateKey', _M)
    if x17 is not _M:
        n += 1
        if type(x17) is not str: return False
    x18 = v.get('privateKeyPem', _M)
    if x18 is not _M:
        n += 1
        if type(x18) is not str: return False
    x19 = v.get('publicKeyId', _M)
    if x19 is not _M:
        n += 1
        if type(x19) is not str: return False
    x20 = v.get('region', _M)
    if x20 is not _M:
        n += 1
        if type(x20) is not str: return False
    x21 = v.get('roleArn', _M)
    if x21 is not _M:
        n += 1
        if type(x21) is not str: return False
    x22 = v.get('secret', _M)
    if x22 is not _M:
        n += 1
        if type(x22) is not str: return False
    x23 = v.get('secretKey', _M)
    if x23 is not _M:
        n += 1
        if type(x23) is not str: return False
    x24 = v.get('serviceAccountId', _M)
    if x24 is not _M:
        n += 1
        if type(x24) is not str: return False
    x25 = v.get('serviceToken', _M)
    if x25 is not _M:
        n += 1
        if type(x25) is not str: return False
    x26 = v.get('serviceTokenId', _M)
    if x26 is not _M:
        n += 1
        if type(x26) is not str: return False
    x27 = v.get('subscriptionId', _M)
    if x27 is not _M:
        n += 1
        if type(x27) is not str: return False
    x28 = v.get('tenancyId', _M)
    if x28 is not _M:
        n += 1
        if type(x28) is not str: return False
    x29 = v.get('tenantId', _M)
    if x29 is not _M:
        n += 1
        if type(x29) is not str: return False
    x30 = v.get('userId', _M)
    if x30 is not _M:
        n += 1
        if type(x30) is not str: return False
    if n != len(v): return False
    return True


def _f3(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('byoc', _M)
    if x0 is not _M:
        n += 1
        if not (type(x0) is str and _is_expression(x0)):
            if type(x0) is not int and not (type(x0) is float and x0.is_integer()): return False
    if n != len(v): return False
    return True


def _f4(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('authenticationMode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C5: return False
    x1 = v.get('permissionCheckLevel', _M)
    if x1 is not _M:
        n += 1
        if type(x1) is not str: return False
        if '${' not in x1:
            if x1 not in _C6: return False
    x2 = v.get('permissionVersions', _M)
    if x2 is not _M:
        n += 1
        if not (type(x2) is str and _is_expression(x2)):
            if not _f3(x2, b): return False
    if n != len(v): return False
    return True


def _f5(v, b):
    if type(v) is not dict: return False
    n = 1
    x0 = v.get('authenticationMode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C5: return False
    x1 = v.get('projectId', _M)
    if x1 is _M: return False
    if type(x1) is not str: return False
    if n != len(v): return False
    return True


def _f6(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('credentialType', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C7: return False
    if n != len(v): return False
    return True


def _f7(v, b):
    if type(v) is not dict: return False
    n = 0
    x0 = v.get('connectionMode', _M)
    if x0 is not _M:
        n += 1
        if type(x0) is not str: return False
        if '${' not in x0:
            if x0 not in _C8: return False
    x1 = v.get('requireVerification', _M)
    if x1 is not _M:
        n += 1
        if not (type(x1) is str and _is_expression(x1)):
            if x1 is not True and x1 is not False: return False
    if n != len(v): return False
    return True


def _f8(v, b):
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
    x2 = v.get('provider', _M)
    if x2 is _M: return False
    if type(x2) is not str: return False
    if '${' not in x2:
        if x2 not in _C2: return False
    x3 = v.get('features', _M)
    if x3 is not _M:
        n += 1
        if not (type(x3) is str and _is_expression(x3)):
            if type(x3) is not list: return False
            for x3_ in x3:
                if type(x3_) is not str: return False
                if '${' not in x3_:
                    if x3_ not in _C3: return False
    x4 = v.get('restrictions', _M)
    if x4 is not _M:
        n += 1
        if not (type(x4) is str and _is_expression(x4)):
            if not _f1(x4, b): return False
    x5 = v.get('credentials', _M)
    if x5 is not _M:
        n += 1
        if not (type(x5) is str and _is_expression(x5)):
            if not _f2(x5, b): return False
    x6 = v.get('aws', _M)
    if x6 is not _M:
        n += 1
        if not (type(x6) is str and _is_expression(x6)):
            if not _f4(x6, b): return False
    x7 = v.get('gcp', _M)
    if x7 is not _M:
        n += 1
        if not (type(x7) is str and _is_expression(x7)):
            if not _f5(x7, b): return False
    x8 = v.get('cloudflare', _M)
    if x8 is not _M:
        n += 1
        if not (type(x8) is str and _is_expression(x8)):
            if not _f6(x8, b): return False
    x9 = v.get('byok', _M)
    if x9 is not _M:
        n += 1
        if not (type(x9) is str and _is_expression(x9)):
            if not _f7(x9, b): return False
    if n != len(v): return False
    return True


def accept(body):
    return _is_expression(body) or _f8(body, body)
