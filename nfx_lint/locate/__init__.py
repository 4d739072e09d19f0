"""From violations to findings: spans, excerpts, redaction, fingerprints."""
