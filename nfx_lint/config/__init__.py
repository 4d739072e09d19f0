"""Configuration: discovery, reading, and the settings of a run."""
