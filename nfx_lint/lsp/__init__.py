"""The language server: `nfx-lint lsp`, a module for each request. Only `server` knows pygls."""
