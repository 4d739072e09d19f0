"""`nfx-lint mcp`: checks, fixes and explanations as tools for coding assistants."""
