"""Findings that depend on other files of the run."""
