"""`nfx-lint mcp`: tools for coding assistants that check, fix and explain."""
