"""The exception of the fast readers. The clean path loads it, so it imports nothing."""


class NeedsExactReader(Exception):
    """The document may have a fault or an ambiguous value: only the exact reader can decide."""
