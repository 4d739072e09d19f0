"""Completion: the place of the cursor, what may be there, and the items that an editor shows."""
