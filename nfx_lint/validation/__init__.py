"""Checks bodies by contract: compiled code decides whether one is clean, `jsonschema` finds the faults."""
