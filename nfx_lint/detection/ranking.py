"""The kinds that explain a body best: those with the fewest and least serious complaints.

This is for bodies that are not clean for any kind. A kind is weighed at any depth, so that structure
decides, not only the keys at the top. A kind is left out if its keys at the top alone are worse than the
whole best kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from nfx_lint._compiled.kinds import KEYS, KINDS, LESSER, PARTIAL, TABLE
from nfx_lint._compiled.template_table import ENVELOPE, MEANT_KINDS
from nfx_lint._compiled.template_table import KINDS as NODE_KINDS
from nfx_lint.contracts.editions import nearest_edition
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.detection.candidates import RESPONSE, has_mark, is_nameless, row, template_of, top_marks
from nfx_lint.detection.complaints import INVENTED, MISSING, SLIGHT, STRAY, weight
from nfx_lint.detection.file_names import NOTHING, Suggested
from nfx_lint.detection.template_kind import is_one_node
from nfx_lint.limits import MOST_ALTERNATIVES, MOST_CANDIDATES, MOST_KEPT_KEY_SETS
from nfx_lint.model import Json
from nfx_lint.suggest import closest, misspelled

# Another kind may be meant if it is worse by at most two fields and a slip.
_NEAR = 2 * STRAY + SLIGHT
_MARKS = frozenset(top_marks())
# Plain words that decide by their structure, where a file is named.
_STRUCTURES = {"secrets": frozenset(("variables", "files"))}
# A key that only a whole body has, such as a name that cannot be changed, is hardly in a body of changes.
_IDENTITY = 2 * STRAY


@dataclass(frozen=True, slots=True)
class Candidates:
    """The `kinds` that fit a body equally well, the likeliest first; none where no kind fits.

    `reason` is a clause for messages. `northflank` is whether the body is recognised as Northflank's.
    `others` are the kinds that fit nearly as well. `by_name` is whether the name of the file decided.
    `action` is the next action, if that is not to set the kind.
    """

    kinds: tuple[str, ...]
    reason: str
    northflank: bool = True
    others: tuple[str, ...] = ()
    by_name: bool = False
    action: str = ""


@dataclass(frozen=True, slots=True)
class _Fields:
    """The keys of a kind in all editions, and those that each edition requires."""

    known: frozenset[str]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a kind fits a body: the weight of the complaints and the fields of the kind."""

    kind: str
    weight: int
    fields: _Fields
    strange: int

    def order(self) -> tuple[int, bool, bool, int, int, str]:
        # On a tie the kind with fewer fields wins.
        lesser, partial = self.kind in LESSER, self.kind in PARTIAL
        return self.weight, lesser, partial, self.strange, len(self.fields.known), self.kind

    def keys(self, body: dict[str, Json]) -> set[str]:
        """The fields of the kind that a body has, misspelled ones included."""
        meant = _misspelled(frozenset(body), self.kind)
        return {*meant.values(), *(body.keys() & self.fields.known)}


def candidates_for(
    body: Json, edition: str | None = None, named: bool = True, suggested: Suggested = NOTHING
) -> Candidates:
    """The kinds that `body` may be; `named` is whether the user named its file.

    `suggested` is what the name of the file suggests.
    """
    if type(body) is list and body and all(type(one) is dict and is_one_node(one) for one in body):
        action = "Put the list into `steps`, in the `spec` of a node with `kind` Workflow."
        return Candidates((), "it is a list of nodes", action=action)
    if type(body) is not dict:
        return Candidates((), "the top level is not an object", northflank=False)
    template = template_of(body)
    if template:
        return Candidates((template[0],), template[1])
    if is_misspelled_node(body):
        return Candidates((ONE_NODE,), "its `kind` is nearly that of a node")
    if len(body) == 1 and _holds_template(*body.values()):
        action = "Keep only what is in that field."
        return Candidates((), "its one field holds a whole template", action=action)
    data = body.get("data")
    if type(data) is dict and len(body) <= 2:
        response = _candidates_for(data, RESPONSE, edition, named, suggested)
        if response.kinds or response.northflank:
            return response
    return _candidates_for(body, "", edition, named, suggested)


def _candidates_for(
    body: dict[str, Json], suffix: str, edition: str | None, named: bool, suggested: Suggested
) -> Candidates:
    none = Candidates((), "no key is specific to Northflank", northflank=False)
    marked = _is_marked(body, suffix, named)
    if not marked and (suffix or not named):
        return none
    if body.keys().isdisjoint(KEYS):
        meant = misspelled(body, KEYS)
        body = {meant.get(key, key): value for key, value in body.items()}
        marked = _is_marked(body, suffix, named=False)
    fits = _fits(body, suffix, edition, suggested)
    best = _best(fits, suggested)
    by_name = best is not None and named and best.kind in suggested.kinds and _is_half_known(body, best)
    if not marked and not by_name:
        # A body without a mark has to be a whole one.
        best = best and (_as_changes(body, best, fits) or best)
        if best is None or not _is_whole(body, best):
            return none
    if best is None or not (_is_enough(body, best, named) or by_name):
        return Candidates((), "no kind has most of its keys")
    alike = [
        one.kind
        for one in fits
        if one.order()[:4] == best.order()[:4] and not _has_more_fields(one, best, body)
    ]
    own = [kind for kind in alike if kind in suggested.kinds | suggested.parts]
    kinds = tuple(own or alike)
    near = tuple(one.kind for one in fits if one.weight <= best.weight + _NEAR and one.kind not in alike)
    known = len(best.fields.known & body.keys())
    reason = f"{known} of its {len(body)} keys are those of {best.kind}"
    decided = best is not fits[0] or len(kinds) < len(alike) or not _is_enough(body, best, named)
    return Candidates(kinds, reason, others=near, by_name=decided)


def _holds_template(value: Json) -> bool:
    """Whether a value is a template document with its version."""
    return type(value) is dict and value.get("apiVersion") == "v1.2" and template_of(value) is not None


def _best(fits: list[_Fit], suggested: Suggested) -> _Fit | None:
    """The fit that is best, or the best suggested one if that is worse by one field at most."""
    one = next((one for one in fits if one.kind in suggested.kinds), None)
    return one if one and one.weight <= fits[0].weight + MISSING else next(iter(fits), None)


def _as_changes(body: dict[str, Json], best: _Fit, fits: list[_Fit]) -> _Fit | None:
    """The kind of changes that fits a body which lacks only a name for the best kind."""
    nameless = is_nameless(body, best.fields.required)
    return next((one for one in fits if nameless and one.kind in PARTIAL and _is_whole(body, one)), None)


def _has_more_fields(one: _Fit, best: _Fit, body: dict[str, Json]) -> bool:
    """Whether a kind has all fields of the best one and further ones, none of which the body has."""
    more = one.fields.known - best.fields.known
    return best.fields.known < one.fields.known and more.isdisjoint(one.keys(body))


def _is_half_known(body: dict[str, Json], best: _Fit) -> bool:
    """Whether half of the keys of a body are those of a kind."""
    return len(body) <= 2 * len(best.keys(body))


def is_misspelled_node(body: dict[str, Json]) -> bool:
    """Whether a body is a single node whose kind is nearly one that exists.

    Other formats have `kind` and `spec` as well: its spec has to have a mark, or nodes as steps.
    """
    kind, spec = body.get("kind"), body.get("spec")
    if not isinstance(kind, str) or not isinstance(spec, dict) or not set(ENVELOPE).issuperset(body):
        return False
    if not (kind in MEANT_KINDS or closest(kind, NODE_KINDS)):
        return False
    return not _MARKS.isdisjoint(spec) or is_one_node({**body, "kind": "Workflow"})


def _is_marked(body: dict[str, Json], suffix: str, named: bool) -> bool:
    kinds = [kind for kind in fields_by_kind() if kind.endswith(RESPONSE) == bool(suffix)]
    if any(has_mark(body, kind) for kind in kinds if named or kind not in LESSER):
        return True
    return named and any(_has_one_of(body.get(key), below) for key, below in _STRUCTURES.items())


def _has_one_of(value: Json, fields: frozenset[str]) -> bool:
    return type(value) is dict and not fields.isdisjoint(value)


def _is_whole(body: dict[str, Json], best: _Fit) -> bool:
    """Whether a body has all keys of a kind and no other."""
    known, required = best.keys(body), best.fields.required
    return len(known) == len(body) and required <= known


def _is_enough(body: dict[str, Json], best: _Fit, named: bool) -> bool:
    """Whether the best kind fits a body with marks well enough to be taken."""
    known, required = best.keys(body), best.fields.required
    strange, lacking = len(body) - len(known), len(required - known)
    if not lacking and (len(required) > 1 or not strange or (named and strange <= len(known))):
        return True
    if len(known) < 2:
        return False
    if not strange and lacking < len(known):
        return True
    return strange * 2 <= len(known) and len(required) - lacking >= min(2, len(required))


def _fits(body: dict[str, Json], suffix: str, edition: str | None, suggested: Suggested) -> list[_Fit]:
    """The kinds that fit a body best, the best first; those that the name suggests may be worse."""
    slips = _slips(frozenset(body))
    found: list[_Fit] = []
    left: list[str] = []
    for bound, _, kind in _bounds(frozenset(body), suffix):
        if not found or bound <= min(one.weight for one in found):
            found.append(_fit(body, kind, edition, slips))
        elif bound <= min(one.weight for one in found) + _NEAR:
            left.append(kind)
    if not found:
        return []
    # The owners of its unknown keys, for hints.
    strays = body.keys() - min(found, key=_Fit.order).fields.known
    owners = [kind for kind in left if not strays.isdisjoint(fields_by_kind()[kind].known)]
    named = [kind for kind in left if kind in suggested.kinds]
    some = dict.fromkeys([*named[:MOST_ALTERNATIVES], *owners[:MOST_ALTERNATIVES]])
    found += [_fit(body, kind, edition, slips) for kind in some]
    return sorted(found, key=_Fit.order)


# The files of a run are often alike, so results that depend only on their keys at the top are kept.
@lru_cache(maxsize=MOST_KEPT_KEY_SETS)
def _bounds(keys: frozenset[str], suffix: str) -> list[tuple[int, int, str]]:
    """The kinds that have some of the keys, with about the least weight of such a body, the best first."""
    return sorted(
        (_bound(keys, fields), len(keys - fields.known), kind)
        for kind, fields in fields_by_kind().items()
        if kind.endswith(RESPONSE) == bool(suffix) and not fields.known.isdisjoint(keys)
    )[:MOST_CANDIDATES]


@lru_cache(maxsize=MOST_KEPT_KEY_SETS)
def _misspelled(keys: frozenset[str], kind: str) -> dict[str, str]:
    """The misspelled ones of a body's keys at the top, with what they mean in a kind."""
    return misspelled(keys, sorted(fields_by_kind()[kind].known))


@lru_cache(maxsize=MOST_KEPT_KEY_SETS)
def _slips(keys: frozenset[str]) -> frozenset[str]:
    """Those of a body's keys at the top that are nearly a field of some kind."""
    return frozenset(misspelled(keys, sorted(KEYS)))


def _bound(keys: frozenset[str], fields: _Fields) -> int:
    """About the least weight that a body has as a kind, by its keys at the top."""
    unknown = keys - fields.known
    lacking = len(fields.required - keys)
    if not unknown and is_nameless(keys, fields.required):
        return SLIGHT
    # Only a name that no kind has is likely a misspelled one; then the field is not missing.
    strays = len(unknown & KEYS.keys())
    odd = len(unknown) - strays
    return STRAY * strays + SLIGHT * odd + MISSING * max(0, lacking - odd)


def _fit(body: dict[str, Json], kind: str, edition: str | None, slips: frozenset[str]) -> _Fit:
    """How well a kind fits; `slips` are the keys that are misspelled fields of some kind."""
    fields = fields_by_kind()[kind]
    unknown = body.keys() - fields.known
    editions = (nearest_edition(kind, edition),) if edition else KINDS[kind]
    total = min(weight(body, kind, one) for one in editions)
    if not unknown and is_nameless(body, fields.required):
        total += SLIGHT - MISSING
    if unknown:
        unknown -= _misspelled(frozenset(body), kind).keys()
    total += (STRAY - INVENTED) * len(unknown & slips)
    total += STRAY * len(unknown & _MARKS)  # it decides, so it is as bad as two fields of no consequence
    if kind in LESSER and len(fields.required) < 2:
        total += SLIGHT  # so little that it could be anything
    if kind in PARTIAL:
        total += SLIGHT + _IDENTITY * len(unknown & _identity(kind))
    return _Fit(kind, total, fields, len(unknown))


def _identity(kind: str) -> frozenset[str]:
    """The keys that only a whole body has, such as a name that cannot be changed."""
    whole = fields_by_kind().get(kind.rpartition(".")[0])
    return whole.required - fields_by_kind()[kind].known if whole else frozenset()


@cache
def fields_by_kind() -> dict[str, _Fields]:
    """The fields of each kind at the top of a body."""
    found: dict[str, _Fields] = {}
    for number in range(len(TABLE)):
        kind, required = row(number)
        known = frozenset(key for key, kinds in KEYS.items() if kinds >> number & 1)
        before = found.get(kind, _Fields(known, required))
        found[kind] = _Fields(known | before.known, required & before.required)
    return found
