"""YAML as js-yaml 3.14 `safeLoad` reads it: a fast reader, and an exact one with positions."""
