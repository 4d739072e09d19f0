"""What the fast readers leave to the exact ones. The clean path loads it, so it imports nothing."""

DIRECTIVE = "nfx-lint:"  # in a comment, the start of an instruction for nfx-lint


class NeedsExactReader(Exception):
    """The document may have a fault or an ambiguous value: only the exact reader can decide."""
