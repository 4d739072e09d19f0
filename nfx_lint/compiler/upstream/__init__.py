"""Reads what others publish about Northflank's API, and compares it with an edition. For maintainers.

`python -m nfx_lint.compiler.upstream` reads an SDK, a page or a schema into facts: JSON with the endpoints
and their bodies as JSON Schema, constraints without prose. Nothing that it reads is imported or run, and
it opens no connection. It is not in the wheel; docs/adding-an-edition.md leads through it.
"""
