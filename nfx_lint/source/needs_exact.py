"""What a fast reading raises when the slow reading has to look."""


class Unclear(Exception):
    """The document may be wrong, or may not mean what it says: a closer look has to decide."""
