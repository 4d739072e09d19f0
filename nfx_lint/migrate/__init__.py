"""Rewrites a body of a deprecated kind as its replacement."""
