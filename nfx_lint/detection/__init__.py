"""Which kind a document is."""
