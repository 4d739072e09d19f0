"""Fixes: changes of a body, the edits of the text that make them, and the proof that they do only that."""
