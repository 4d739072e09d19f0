"""Filters of findings: suppressions and the baseline."""
