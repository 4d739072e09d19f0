"""Bodies in scripts, workflows, documentation and code: found, decoded, and checked in place.

A host reader (`shell`, `markdown`, `workflows`, `javascript`, `python`) gives bodies; `host_file` checks them
like documents, with places in the host file. Nothing of a host file is run.
"""
