"""A rule of a user's own, as a file."""

OWN_RULE = """\
id: own-rule
level: warning
title: Description of a job
why: >
  Nobody
  reads them.
applies_to: {kinds: [manual-job], at: ""}
rows:
  - {forbidden: description}
message: no `description`
hint: Remove it.
examples:
  bad: [{kind: manual-job, set: {/description: x}, finds: [/description]}]
  good: [{kind: manual-job, set: {/backoffLimit: 1}}]
"""
