"""Contracts, rules and nodes as JSON Schemas for editors and other programs."""
