"""Template documents: templates, release flows, previews, preview blueprints and workflows.

`documents` makes a document a list of nodes that know where they stand; the other modules each look at one
side of them and yield findings. The clean path loads this package, so nothing heavy is imported here.
"""
