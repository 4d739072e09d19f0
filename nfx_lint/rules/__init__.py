"""Rules: the catalogue, the meaning of rows, checks in Python, and user rules."""
