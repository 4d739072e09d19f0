"""JSON as `JSON.parse` reads it: a fast reader, and an exact one with positions."""
