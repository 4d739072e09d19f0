"""User rules: read from the files that the configuration names, checked, and placed in contracts."""
