"""Template documents: templates, release flows, previews, preview blueprints and workflows.

`documents` turns a document into a list of nodes with their positions; each other module checks one aspect
and yields findings. The clean path loads this package, so nothing heavy is imported here.
"""
