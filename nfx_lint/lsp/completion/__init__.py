"""Completion: where the cursor is, what may be there, and the items that an editor shows."""
