"""Checks bodies against contracts: compiled code decides whether one is clean, `jsonschema` finds faults."""
