"""A body against its contract: compiled code says whether it is clean, `jsonschema` says why not."""
