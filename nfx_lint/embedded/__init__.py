"""Bodies in scripts, workflows, documentation and code: found, decoded, and checked in place.

A host reader (`shell`, `markdown`, `workflows`, `javascript`, `python`) finds bodies; `host_file` checks
them like documents, with places in the host file. A host file is never run.
"""
