"""The counts of a report besides its findings: what was not checked, silenced, or not shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

# Why a repository was not compared with the definitions in it: there is no Git or no folder for temporary
# files, it has too many files, Git cannot read it, its `.git` belongs to another one, or it has no work tree.
Uncompared: TypeAlias = Literal[
    "no-git", "no-temporary-folder", "large-tree", "unread-tree", "other-git-folder", "no-work-tree"
]
# Why a file or a folder was not checked: an ignore file, `exclude`, a folder or file of another tool, a link
# out of the checked folder, no sign of Northflank, signs but no kind, a path that does not exist, or code
# that was read in part.
Reason: TypeAlias = (
    Literal["ignored", "excluded", "tool", "outside", "foreign", "perhaps", "gone", "partly"] | Uncompared
)
# Those that reports count.
REASONS: tuple[Reason, ...] = ("ignored", "excluded", "tool", "outside", "foreign", "perhaps", "gone")
# How a configuration or a comment silences a finding.
Silence: TypeAlias = Literal["off", "lowered", "suppressed", "known"]


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A file or folder that a run left out."""

    path: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Silenced:
    """Findings of one rule in one file that were left out or lowered, with their number."""

    file: str
    rule: str
    silence: Silence
    count: int


@dataclass(frozen=True, slots=True)
class Folded:
    """Findings of one rule in one file that formats for people only count."""

    file: str
    rule: str
    count: int
