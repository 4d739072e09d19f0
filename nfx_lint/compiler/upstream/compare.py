"""What facts say differently from the contracts of an edition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from nfx_lint.compiler.sources import RULES
from nfx_lint.compiler.upstream.contracts import Contract, by_address, contracts_of, known_addresses
from nfx_lint.compiler.upstream.facts import DOCUMENT, Endpoint, Facts, addresses
from nfx_lint.compiler.upstream.places import LEAST, MOST, Line, lines_of
from nfx_lint.model import Json, Path
from nfx_lint.pointers import pointer_of

# What can differ, in the order of a report.
GROUPS = (
    *("new endpoint", "new field", "new member", "became required", "became optional"),
    *("endpoint gone", "field gone", "member gone", "type changed", "bound changed", "pattern changed"),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a source says differently. `where` is a kind, or an endpoint where there is no kind.

    `edition` is the one that the contract is from; `detail` what the source says, in a word or two.
    """

    group: str
    where: str
    edition: str
    pointer: str = ""
    detail: str = ""


def differences(facts: Facts, edition: str, rules: FilePath = RULES) -> list[Difference]:
    """All differences, by group; one that several endpoints of a kind share is listed once."""
    kinds = contracts_of(edition, rules)
    contracts = {**by_address(kinds), **{(DOCUMENT, kind): one for kind, one in kinds.items()}}
    known = {one for one in contracts if one[0] != DOCUMENT} | known_addresses(rules)
    found: list[Difference] = []
    for one, address in zip(facts.endpoints, addresses(facts.endpoints), strict=True):
        contract = contracts.get(address)
        if contract is None and (one.body is not None or address not in known):
            found.append(Difference("new endpoint", f"{one.method} {one.path}", edition))
        elif contract is not None:
            found += _of_body(one, contract, facts)
    if facts.complete:
        there = set(addresses(facts.endpoints))
        found += (Difference("endpoint gone", " ".join(one), edition) for one in sorted(known - there))
    return sorted(dict.fromkeys(found), key=lambda one: (GROUPS.index(one.group), one.where, one.pointer))


def _of_body(endpoint: Endpoint, contract: Contract, facts: Facts) -> Iterator[Difference]:
    if endpoint.body is None:
        yield Difference("type changed", contract.kind, contract.edition, detail="takes no body")
        return
    ours, theirs = lines_of(contract.schema), lines_of(endpoint.body)
    for path, group, detail in _of_lines(ours, theirs, facts.says):
        yield Difference(group, contract.kind, contract.edition, pointer_of(path), detail)


def _of_lines(
    ours: dict[Path, Line], theirs: dict[Path, Line], says: tuple[str, ...]
) -> Iterator[tuple[Path, str, str]]:
    """Path, group and detail of each difference; places below a new or a gone one are not listed."""
    for path, line in theirs.items():
        if path not in ours:
            parent = ours.get(path[:-1])
            if parent is not None and (path[-1] != "*" or not parent.described):
                yield path, "new field", f"{_types(line)}{', required' if line.required else ''}"
            continue
        for group, detail in _of_line(ours[path], line, says):
            yield path, group, detail
    for path in ours.keys() - theirs.keys():
        parent = theirs.get(path[:-1])
        if parent is not None and parent.described and path[-1] != "*":
            yield path, "field gone", ""


def _of_line(ours: Line, theirs: Line, says: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if "required" in says and ours.required != theirs.required:
        yield ("became required" if theirs.required else "became optional"), ""
    if "type" in says and not _same_types(ours, theirs, says):
        yield "type changed", f"{_types(ours)} -> {_types(theirs)}"
    mine, other = ours.place.says, theirs.place.says
    if "enum" in says and not (_are_numbers(mine.get("enum")) and "minimum" not in says):
        yield from _of_members(mine.get("enum"), other.get("enum"))
    for keyword in (*LEAST, *MOST):
        if keyword in says and mine.get(keyword) != other.get(keyword):
            yield "bound changed", f"{keyword} {_shown(mine.get(keyword))} -> {_shown(other.get(keyword))}"
    if "pattern" in says and mine.get("pattern") != other.get("pattern"):
        yield "pattern changed", f"{_shown(mine.get('pattern'))} -> {_shown(other.get('pattern'))}"


def _are_numbers(members: tuple[Json, ...] | None) -> bool:
    """Whether these are numbers: a source that only types has no list of numbers."""
    return bool(members) and not any(isinstance(one, str | bool) for one in members or ())


def _of_members(mine: tuple[Json, ...] | None, other: tuple[Json, ...] | None) -> Iterator[tuple[str, str]]:
    if mine is None or other is None:
        if mine != other:
            only = ", ".join(map(str, mine or other or ()))
            yield (
                ("new member", f"no longer only {only}") if other is None else ("member gone", f"only {only}")
            )
        return
    for group, some, others in (("new member", other, mine), ("member gone", mine, other)):
        members = [str(one) for one in some if one not in others]
        if members:
            yield group, ", ".join(members)


def _same_types(ours: Line, theirs: Line, says: tuple[str, ...]) -> bool:
    """Whether the types agree; no types are nothing said, and some sources have one type for all numbers."""
    mine, other = ours.place.types, theirs.place.types
    if "integer" not in says:
        mine, other = (
            frozenset("number" if one == "integer" else one for one in some) for some in (mine, other)
        )
    return mine == other or not other


def _types(line: Line) -> str:
    return " or ".join(sorted(line.place.types)) or "anything"


def _shown(value: Json) -> str:
    return "none" if value is None else str(value)


def text_of(found: list[Difference]) -> str:
    """The differences as text, one group after the other."""
    lines = []
    for group in GROUPS:
        rows = [one for one in found if one.group == group]
        lines += [f"{group} ({len(rows)})"] if rows else []
        for one in rows:
            place = f"{one.where} {one.pointer}".rstrip()
            lines.append(f"  {place}: {one.detail}" if one.detail else f"  {place}")
    return "".join(f"{line}\n" for line in lines)
