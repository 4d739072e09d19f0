"""Values that break a documented condition, and values that keep it, by the form of the condition."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from edition_2026.bodies import smallest
from edition_2026.tree import Json, Place, types_of
from nfx_lint.pointers import MISSING

Values = dict[str, Json]  # by path: relative to the condition's place, or with a leading slash to the body
Pair = tuple[Values, Values]
# Other names of values: the European cloud of AWS reads `aws`, and `origin` may be a server of one's own.
ALIKE = ("aws-eusc", "origin")


@dataclass(frozen=True, slots=True)
class Around:
    """Where a condition is: the places at paths, the required paths, and whether a body only changes something."""

    place: Callable[[str], Place]
    required: Callable[[str], bool]
    partial: bool


def breaks(text: str, form: Mapping[str, Json], at: Around) -> Iterator[Pair]:
    """Pairs of values: the first break a condition, the second keep it.

    In a partial body an absent field is unknown, not absent.
    """
    yield from PAIRS.get(text, ())
    when = form.get("when", {})
    for verb in FORMS if text not in PAIRS else ():
        for broken, kept in FORMS[verb](form[verb], at) if verb in form else ():
            if at.partial and any(value is MISSING for value in broken.values()) and verb != "require":
                continue
            for holding in _holding(when, at):
                both = {**holding, **broken}
                yield both, {**holding, **kept}
                yield from ((both, {**both, **failing}) for failing in _failing(when, at))


def _holding(when: Mapping[str, Json], at: Around) -> Iterator[Values]:
    """Values for which the conditions of `when` hold, a dictionary for each combination."""
    choices = [[(path, value) for value in _fulfilling(path, wanted, at)] for path, wanted in when.items()]
    yield from (dict(pairs) for pairs in itertools.product(*choices))


def _fulfilling(path: str, wanted: Json, at: Around) -> Iterable[Json]:
    place, absent = at.place(path), [] if at.partial or at.required(path) else [MISSING]
    if not place:  # the body does not have the field that decides
        return []
    if isinstance(wanted, list):
        return wanted
    if not isinstance(wanted, dict):
        return [wanted]
    if "not" in wanted:
        return [*(value for value in _members(place) if value not in (*wanted["not"], *ALIKE)), *absent]
    if "present" in wanted:
        return [some(place)] if wanted["present"] else absent
    return ["*"] if "matches" in wanted else [[], *absent]


def _members(place: Place) -> list[Json]:
    members = place.get("enum") or [v for one in place.get("either", {}).values() for v in _members(one)]
    return members or ([True, False] if "boolean" in types_of(place) else ["other"])


def _failing(when: Mapping[str, Json], at: Around) -> Iterator[Values]:
    """Values for which one of the conditions of `when` does not hold, for each that can fail."""
    for path, wanted in when.items():
        place = at.place(path)
        if isinstance(wanted, dict) and "not" in wanted:
            yield {path: wanted["not"][0]}
        elif isinstance(wanted, dict) and "present" in wanted:
            yield {path: MISSING if wanted["present"] else some(place)}
        elif isinstance(wanted, dict):
            yield {path: some(place) if "empty" in wanted else "web"}
        else:
            others = [value for value in _members(place) if value not in (wanted, *_listed(wanted))]
            yield from ({path: other} for other in others[:1])


def _listed(wanted: Json) -> list[Json]:
    return wanted if isinstance(wanted, list) else []


def some(place: Place) -> Json:
    """A value that is not empty."""
    if "either" in place:
        return some(next(iter(place["either"].values())))
    kinds = [name for name in types_of(place) if name != "null"]
    if kinds == ["object"] and "fields" in place:
        value = smallest(place)
        name, below = next(iter(place["fields"].items()))
        return value or {name: some(below)}
    if kinds == ["object"]:
        return {"/a": some(place.get("values", {"type": "string"}))}
    return [some(place["items"])] if kinds == ["array"] else smallest(place)


def _each_absent(names: list[str], at: Around) -> Iterator[Pair]:
    for name in names:
        yield {name: MISSING}, {name: some(at.place(name))}


def _each_present(names: list[str], at: Around) -> Iterator[Pair]:
    for name in names:
        yield {name: some(at.place(name))}, {name: MISSING}


def _require_value(wanted: Mapping[str, Json], at: Around) -> Iterator[Pair]:
    for name, value in wanted.items():
        yield {name: next(v for v in _members(at.place(name)) if v != value)}, {name: value}


def _allow_values(wanted: Mapping[str, list[Json]], at: Around) -> Iterator[Pair]:
    for name, values in wanted.items():
        for other in _members(at.place(name)):
            if other not in values:
                yield from (({name: other}, {name: value}) for value in values)


def _exactly_one(names: list[str], at: Around) -> Iterator[Pair]:
    values: Values = {name: some(at.place(name)) for name in names}
    for name in names:
        one = {**dict.fromkeys(names, MISSING), name: values[name]}
        yield values, one
        yield dict.fromkeys(names, MISSING), one


def _deprecated_field(name: str, at: Around) -> Iterator[Pair]:
    yield {name: some(at.place(name))}, {name: MISSING}


def _deprecated_value(_: bool, at: Around) -> Iterator[Pair]:
    yield {}, {"builder": "HEROKU_24"}


def _less_or_equal(names: list[str], at: Around) -> Iterator[Pair]:
    low, high = names
    yield {low: 4, high: 3}, {low: 3, high: 3}


def _unique_by(wanted: Mapping[str, list[str]], at: Around) -> Iterator[Pair]:
    item = smallest(at.place("*"))
    yield {"": [item, item]}, {"": [item]}


def _least_items(wanted: Mapping[str, int], at: Around) -> Iterator[Pair]:
    for name, least in wanted.items():
        items = [some(at.place(f"{name}/*"))] * least
        yield {name: items[1:]}, {name: items}


def _range(wanted: Mapping[str, list[int]], at: Around) -> Iterator[Pair]:
    for name, (least, most) in wanted.items():
        yield {name: least - 1}, {name: least}
        yield {name: most + 1}, {name: most}


def _least(wanted: Mapping[str, int], at: Around) -> Iterator[Pair]:
    for name, least in wanted.items():
        yield {name: least - 1}, {name: least}


def _deprecated_endpoint(_: bool, at: Around) -> Iterator[Pair]:
    yield {}, {}  # nothing keeps it: every body of the endpoint has the finding


FORMS: dict[str, Callable[[Json, Around], Iterator[Pair]]] = {
    "require": _each_absent,
    "forbid": _each_present,
    "unused": _each_present,
    "requireValue": _require_value,
    "allowValues": _allow_values,
    "exactlyOneOf": _exactly_one,
    "deprecatedEndpoint": _deprecated_endpoint,
    "deprecatedField": _deprecated_field,
    "deprecatedValue": _deprecated_value,
    "lessOrEqual": _less_or_equal,
    "uniqueBy": _unique_by,
    "minItems": _least_items,
    "range": _range,
    "minimum": _least,
}
_BYPASS = "skipSecurityPoliciesForInternalTrafficViaPublicDns"
_SSO = "rules/*/securityPolicies/orPolicies/sso/allowInternalTrafficViaPublicDns"
_PAIR = {"privateKey": "a", "certificateChain": "b"}
_HEADER = {"headerName": "x-canary", "headerValue": "1"}
_REGEX = {"rewrite": "/a", "pattern": "/b"}
_CHECK = {
    **{"protocol": "TCP", "type": "livenessProbe", "port": 80, "initialDelaySeconds": 10},
    **{"periodSeconds": 60, "timeoutSeconds": 1, "failureThreshold": 3},
}
_ALL_OFF = {f"{metric}/enabled": False for metric in ("cpu", "memory", "rps", "userMetrics")}
_FILE = {"data": "YQ==", "encoding": "utf-8"}


def _triggers(*crons: str) -> list[Json]:
    return [{"kind": "cron", "ref": f"t{n}", "spec": {"cron": cron}} for n, cron in enumerate(crons)]


def _ports(count: int) -> list[Json]:
    return [{"id": f"port-{n}", "port": str(1000 + n), "protocol": "TCP"} for n in range(count)]


def _backends(*weights: int, port: int = 80) -> list[Json]:
    return [
        {"type": "service", "id": f"shop/web-{n}", "port": port, "weight": w} for n, w in enumerate(weights)
    ]


def _schedules(count: int) -> list[Json]:
    times: list[Json] = [
        {"interval": "hourly", "minute": [0]},
        {"interval": "daily", "minute": [0], "hour": [3]},
        {"interval": "weekly", "minute": [0], "hour": [3], "day": [0]},
    ]
    kinds = [(time, kind) for kind in ("snapshot", "dump") for time in times]
    return [{"scheduling": time, "backupType": kind, "retentionTime": 7} for time, kind in kinds[:count]]


# Conditions of which there is only one of the form: what breaks them, and what keeps them.
PAIRS: dict[str, Sequence[Pair]] = {
    "atLeastOneItem where=azure/systemPool=true when /provider=azure": [
        (
            {"/provider": "azure", "*/azure/systemPool": False, "*/defaultPool": True},
            {"/provider": "azure", "*/azure/systemPool": True, "*/defaultPool": True},
        )
    ],
    "exactlyOneItem where=defaultPool=true": [
        ({"*/defaultPool": False}, {"*/defaultPool": True}),
        ({"": [{"defaultPool": True}, {"defaultPool": True}]}, {"*/defaultPool": True}),
    ],
    "atMostOneItem where=kind=cron": [
        ({"": _triggers("0 1 * * *", "0 2 * * *")}, {"": _triggers("0 1 * * *")})
    ],
    "cron at=spec/cron and timezone=UTC and minIntervalMinutes=10 when kind=cron": [
        ({"": _triggers(cron)[0]}, {"": _triggers("0,30 * * * *")[0]})
        for cron in ("*/5 * * * *", "* * * * *", "0,5 * * * *", "0 1 * * * *", "61 * * * *", "0 24 * * *")
    ],
    "field id, grammar {projectId}/{serviceOrAddonId}": [({"id": "web"}, {"id": "shop/web"})],
    "field port, grammar port | port,port,... | low-high": [
        ({"port": "http"}, {"port": "80"}),
        ({"port": "80;81"}, {"port": "80,81"}),
        ({"port": "80..90"}, {"port": "80-90"}),
        ({"port": "0"}, {"port": "1"}),
        ({"port": "65536"}, {"port": "65535"}),
    ],
    "forbidPortRange port=30000|32767": [
        ({"port": "30000"}, {"port": "29999"}),
        ({"port": "32767"}, {"port": "32768"}),
    ],
    "maxPorts 100": [({"": _ports(101)}, {"": _ports(100)})],
    "sumEquals weight=100, range weight=1|100 and port=1|65535": [
        ({"": _backends(40, 40)}, {"": _backends(40, 60)}),
        ({"": _backends(60, 60)}, {"": _backends(100)}),
        ({"": _backends(0, 100)}, {"": _backends(1, 99)}),
        ({"": _backends(101)}, {"": _backends(100)}),
        ({"": _backends(100, port=0)}, {"": _backends(100, port=1)}),
        ({"": _backends(100, port=65536)}, {"": _backends(100, port=65535)}),
    ],
    "forbidItemValue allowOrigins/*/origin=* when allowCredentials=true": [
        (
            {"allowCredentials": True, "allowOrigins": [{"origin": "*", "mode": "exact"}]},
            {"allowCredentials": credentials, "allowOrigins": [{"origin": origin, "mode": "exact"}]},
        )
        for credentials, origin in ((False, "*"), (True, "https://shop.example.com"))
    ],
    "forbidValueAnywhere sso/allowInternalTrafficViaPublicDns=true"
    " when skipSecurityPoliciesForInternalTrafficViaPublicDns=true": [
        ({_BYPASS: True, _SSO: True}, {_BYPASS: skips, _SSO: sso})
        for skips, sso in ((True, False), (False, True))
    ],
    "format containerMountPath=absolute path (starts with /)": [
        ({"containerMountPath": "data"}, {"containerMountPath": "/data"})
    ],
    "format volumeMountPath=relative path (no leading /)": [
        ({"volumeMountPath": "/data"}, {"volumeMountPath": "data"})
    ],
    "field containerMountPath, about no colon allowed (pattern)": [
        ({"containerMountPath": "/a:b"}, {"containerMountPath": "/a"})
    ],
    "grammar sourceId=volumeId when type=volume": [
        ({"type": "volume", "sourceId": "data/b"}, {"type": "volume", "sourceId": "data"})
    ],
    "grammar sourceId=volumeId/backupId | projectId/volumeId/backupId when type=backup": [
        ({"type": "backup", "sourceId": "data"}, {"type": "backup", "sourceId": "data/b"}),
        ({"type": "backup", "sourceId": "a/b/c/d"}, {"type": "backup", "sourceId": "shop/data/b"}),
    ],
    "greaterThan maxSizeMib=/billing/storage": [
        (
            {"enabled": True, "maxSizeMib": 8192, "/billing/storage": 8192},
            {"enabled": True, "maxSizeMib": 16384, "/billing/storage": 8192},
        )
    ],
    "keys identifier=docker-secret-mount": [({"": {"a b": _FILE}}, {"": {"a-b_1": _FILE}})],
    "keys pattern=^/": [({"": {"a.yml": _FILE}}, {"": {"/a.yml": _FILE}})],
    "keys pattern=^[a-zA-Z0-9_./-]*$": [({"": {"A B": "x"}}, {"": {"A_b-1./": "x"}})],
    "values shape=data=base64 string and encoding=string, e.g. utf-8": [
        ({"": {"/a": {**_FILE, "data": "plain text!"}}}, {"": {"/a": _FILE}})
    ],
    "uniqueBy keys=type, maxItems 3": [
        ({"": [_CHECK, _CHECK]}, {"": [_CHECK, {**_CHECK, "type": "readinessProbe"}]})
    ],
    "field imagePath, about registry host is needed for anything outside Docker Hub;"
    " tag or digest is part of the pattern": [({"imagePath": "nginx"}, {"imagePath": "nginx:1.27"})],
    "maxItems 3": [({"": _schedules(4)}, {"": _schedules(3)})],
    "exactlyOneOf branch|pullRequestId": [
        ({"type": "service", "branch": "main", "pullRequestId": 1}, {"type": "service", "branch": "main"})
    ],
    "exactlyOneOf rewrite/uri|rewrite/regex": [
        ({"rewrite": {"uri": "/a", "regex": _REGEX}}, {"rewrite": {"uri": "/a"}})
    ],
    "require certificateInput when mode=wildcard-import": [
        ({"/certificates": {"mode": "wildcard-import"}}, {"/certificates": {"mode": "wildcard"}})
    ],
    "unused certificateInput when mode=not=wildcard-import": [
        ({"/certificates/mode": "wildcard", "": _PAIR}, {"/certificates/mode": "wildcard-import", "": _PAIR})
    ],
    **{
        f"require {field} when ../enabled=true": [
            ({"../enabled": True, other: "a", field: MISSING}, {"../enabled": True, other: "a", field: "b"})
        ]
        for field, other in (("clientId", "clientSecret"), ("clientSecret", "clientId"))
    },
    "require canaryHeader when /details/canaryStrategy=header": [
        (
            {"/details/canaryStrategy": "header", "canaryPercentage": 10, "stablePercentage": 90},
            {"/details/canaryStrategy": "header", "canaryHeader": _HEADER, "stableHeader": _HEADER},
        )
    ],
    "unused disableNfDomain when domains=empty=true": [
        (
            {"protocol": "HTTP", "public": True, "disableNfDomain": True, "domains": []},
            {"protocol": "HTTP", "public": True, "disableNfDomain": True, "domains": ["a.example.com"]},
        )
    ],
    "unused disabledCI when /deployment/vcs=present=false": [
        (
            {"/deployment": {"external": {"imagePath": "nginx:1.27"}}, "disabledCI": True},
            {"/deployment": {"external": {"imagePath": "nginx:1.27"}}},
        )
    ],
    "minimum /billing/replicas=3 when /typeSpecificSettings/redisSentinelEnabled=true": [
        (
            {"/type": "redis", "/typeSpecificSettings/redisSentinelEnabled": True, "/billing/replicas": 2},
            {"/type": "redis", "/typeSpecificSettings/redisSentinelEnabled": on, "/billing/replicas": count},
        )
        for on, count in ((False, 2), (True, 3))
    ],
    "unused mysqlRouterReplicas when mysqlHaRouterEnabled=not=true": [
        (
            {"mysqlHaModeEnabled": True, "mysqlHaRouterEnabled": False, "mysqlRouterReplicas": 2},
            {"mysqlHaModeEnabled": True, "mysqlHaRouterEnabled": True, "mysqlRouterReplicas": 2},
        )
    ],
    "planCapability buildPlan=build": [
        ({"buildPlan": "nf-compute-20"}, {"buildPlan": plan})
        for plan in ("nf-compute-200-8", "nf-compute-400-16")
    ],
    "planCatalogue deploymentPlan=managed cloud plans; BYOC teams can define custom plans": [
        ({"deploymentPlan": "nf-compute-micro"}, {"deploymentPlan": plan})
        for plan in ("nf-compute-20", "own-plan")
    ],
    "atLeastOneEnabled cpu/enabled|memory/enabled|rps/enabled|userMetrics/enabled when enabled=true": [
        (
            {"enabled": True, **_ALL_OFF},
            {"enabled": on, **_ALL_OFF, "cpu/enabled": cpu},
        )
        for on, cpu in ((True, True), (False, False))
    ],
    "forbidItem internalPort=22 when /deployment/ssh/enabled=true": [
        (
            {"": [{"name": "p1", "internalPort": 22, "protocol": "TCP"}], "/deployment/ssh/enabled": True},
            {"": [{"name": "p1", "internalPort": port, "protocol": "TCP"}], "/deployment/ssh/enabled": on},
        )
        for port, on in ((23, True), (22, False))
    ],
    "exactlyOneOf region|cluster when mode=wildcard": [
        ({"mode": "wildcard"}, {"mode": "wildcard", "region": "europe-west"}),
        (
            {"mode": "wildcard", "region": "europe-west", "cluster": "own"},
            {"mode": "wildcard", "cluster": "own"},
        ),
    ],
    "require canaryPercentage|stablePercentage, sumEquals canaryPercentage+stablePercentage=100"
    " when /details/canaryStrategy=percentage": [
        (
            {"/details/canaryStrategy": "percentage", "canaryPercentage": 10, "stablePercentage": 80},
            {"/details/canaryStrategy": "percentage", "canaryPercentage": 10, "stablePercentage": 90},
        )
    ],
    "about not in the current stack table when builder=HEROKU_20|HEROKU_18": [
        ({"builder": builder}, {"builder": "HEROKU_24"}) for builder in ("HEROKU_20", "HEROKU_18")
    ],
    "field maxSurge, about integer >= 0 or NN% up to 100%": [
        ({"maxSurge": value}, {"maxSurge": "50%"}) for value in ("101%", "half")
    ],
    "field maxUnavailable, about integer >= 0 or NN% up to 100%": [
        ({"maxUnavailable": value}, {"maxUnavailable": "50%"}) for value in ("101%", "half")
    ],
}
