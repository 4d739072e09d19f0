"""Detection of a document's kind."""
