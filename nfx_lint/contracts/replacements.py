"""Which kinds have taken the place of others, and which fields moved where.

`MOVED` holds for the jobs of former kinds: each field of theirs, with where a `job` has it. What a field of
the contract that is deprecated has become is told by the contract itself.
"""

from __future__ import annotations

# Where the new body follows from the old one.
MIGRATIONS = {
    "manual-job": "job",
    "cron-job": "job",
    "manual-job.patch": "job.patch",
    "cron-job.patch": "job.patch",
    "job-settings": "job.patch",
    "job-health-checks": "job.patch",
    "job-runtime-environment": "job.patch",
    "job-build-arguments": "job.patch",
}
SETTINGS = "settings"
MOVED = {
    "backoffLimit": (SETTINGS,),
    "runOnSourceChange": (SETTINGS,),
    "activeDeadlineSeconds": (SETTINGS,),
    "schedule": (SETTINGS, "cron"),
    "concurrencyPolicy": (SETTINGS, "cron"),
    "suspended": (SETTINGS, "cron"),
}
