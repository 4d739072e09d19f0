"""Files of a run: discovery, `.gitignore`, reading."""
