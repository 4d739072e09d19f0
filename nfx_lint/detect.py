"""Which kind is this body, and why: told from its keys, since most files do not say.

`fitting` is for the clean path and answers only for a body that has all it needs and nothing else;
`detect` weighs everything else. This module imports the table of kinds and nothing more.
"""

from nfx_lint.data.kinds import KINDS

# Keys of bodies that this version has no contract for, what has them, and a key that outweighs them: a
# body is not mistaken for a kind that merely shares its other keys.
OTHER_KINDS = (
    ("schedule", "a cron job", ""),
    ("concurrencyPolicy", "a cron job", ""),
    ("suspended", "a cron job", ""),
    ("settings", "a job of the newer job API", ""),
    ("ports", "a combined or deployment service", "backoffLimit"),
    ("autoscaling", "a combined or deployment service", "backoffLimit"),
    ("bundleData", "a service built from a bundle", "backoffLimit"),
    ("secretType", "a secret group", "backoffLimit"),
    ("mounts", "a volume", "backoffLimit"),
)
# Keys that many formats have, so that they say nothing about a file's being Northflank's.
COMMON = frozenset(
    (
        "name",
        "description",
        "tags",
        "deployment",
        "infrastructure",
        "id",
        "status",
        "cluster",
        "createdAt",
        "updatedAt",
    )
)


_TABLE = tuple(
    (kind, kind.endswith(".response"), frozenset(edition["required"]), frozenset(edition["keys"]))
    for kind, entry in KINDS.items()
    for edition in entry["editions"].values()
)


class Detection:
    """`kind` is None where it cannot be told; `candidates` are then the kinds that fit equally well.

    `reason` is a clause that says why. `northflank` is whether anything about the body is Northflank's.
    """

    __slots__ = ("candidates", "kind", "northflank", "reason")

    def __init__(
        self, kind: "str | None", reason: str, candidates: "tuple[str, ...]" = (), northflank: bool = True
    ) -> None:
        self.kind = kind
        self.reason = reason
        self.candidates = candidates
        self.northflank = northflank


def fitting(body: object) -> "str | None":
    """The one kind whose required keys `body` has, all its keys being that kind's."""
    found = None
    suffix = False
    if type(body) is dict and len(body) == 1 and type(body.get("data")) is dict:
        body, suffix = body["data"], True
    if type(body) is not dict:
        return None
    present = body.keys()
    for kind, response, required, keys in _TABLE:
        if response is suffix and present >= required and present <= keys:
            if found is not None and found != kind:
                return None
            found = kind
    return found


def detect(body: object) -> Detection:
    """The kind of `body`, told from its content."""
    if type(body) is not dict:
        return Detection(None, "its top level is no object", northflank=False)
    data = body.get("data")
    if type(data) is dict and len(body) <= 2:
        response = _detect(data, ".response")
        if response.kind or response.northflank:
            return response
    return _detect(body, "")


def _detect(body: "dict[str, object]", suffix: str) -> Detection:
    own = _own_keys(suffix)
    if not any(key in keys and key not in COMMON for keys, _ in own.values() for key in body):
        if _is_template(body):
            return Detection(None, "it looks like a template, which this version has no contract for")
        return Detection(None, "none of its keys is one of Northflank's", northflank=False)
    other = "" if suffix else _other_kind(body)
    if other:
        return Detection(None, f"it looks like {other}, which this version has no contract for")
    scores = sorted((_score(body, keys, required), kind) for kind, (keys, required) in own.items())
    (score, kind) = scores[-1]
    known, missing = score
    required = own[kind][1]
    if known < 2 or (len(body) - known) * 2 > known or len(required) + missing < min(2, len(required)):
        return Detection(None, "most of its keys are not those of a body that this version knows")
    best = tuple(name for other_score, name in scores if other_score == score)
    if len(best) > 1:
        return Detection(None, f"it could be {' or '.join(best)}", best)
    return Detection(kind, f"{known} of its {len(body)} keys are those of {kind}")


def _own_keys(suffix: str) -> "dict[str, tuple[list[str], list[str]]]":
    """The keys and the required keys of each kind, requests or responses."""
    table = {}
    for kind, entry in KINDS.items():
        if kind.endswith(".response") == bool(suffix):
            edition = next(iter(entry["editions"].values()))
            table[kind] = (edition["keys"], edition["required"])
    return table


def _score(body: "dict[str, object]", keys: "list[str]", required: "list[str]") -> "tuple[int, int]":
    """How many keys are the kind's, near misses included, and how many required ones lack (negative)."""
    from nfx_lint.contract.spelling import misspelled

    meant = misspelled(body, keys).values()
    return len([k for k in keys if k in body]) + len(meant), -len(
        [k for k in required if k not in body and k not in meant]
    )


def _other_kind(body: "dict[str, object]") -> str:
    for key, what, outweighs in OTHER_KINDS:
        if key in body and (not outweighs or outweighs not in body):
            return what
    deployment = body.get("deployment")
    if "backoffLimit" not in body:
        if type(deployment) is dict and "instances" in deployment:
            return "a combined or deployment service"
        if "vcsData" in body and "deployment" in body:
            return "a combined service"
    return ""


def _is_template(body: "dict[str, object]") -> bool:
    spec = body.get("spec")
    return "apiVersion" in body and type(spec) is dict and "kind" in spec and "spec" in spec
