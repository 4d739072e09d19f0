"""The signal that a fast reader leaves a document to the exact one. The clean path imports this."""

DIRECTIVE = "nfx-lint:"  # in a comment, the start of an instruction for nfx-lint


class NeedsExactReader(Exception):
    """The document may have a fault or an ambiguous value: only the exact reader can decide."""
