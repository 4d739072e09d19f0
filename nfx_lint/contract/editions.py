"""The table of kinds as values: what each is, where its contract comes from."""

from __future__ import annotations

from dataclasses import dataclass

from nfx_lint.data.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind in one edition: the request's `method` and `endpoint`, the contract's `page` and `read` date."""

    name: str
    title: str
    edition: str
    method: str
    endpoint: str
    page: str
    read: str


def kinds() -> tuple[Kind, ...]:
    """Every kind in every edition that documents it, by name and edition."""
    return tuple(
        Kind(name, entry["title"], edition, facts["method"], facts["path"], facts["page"], facts["read"])
        for name, entry in sorted(KINDS.items())
        for edition, facts in entry["editions"].items()
    )
