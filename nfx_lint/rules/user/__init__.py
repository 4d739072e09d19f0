"""A user's own rules: read from the files that the configuration names, checked, placed."""
