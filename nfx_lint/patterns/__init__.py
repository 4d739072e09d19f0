"""ECMAScript patterns: whether a text matches, in time linear in the text."""
