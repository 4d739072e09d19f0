"""Clients that check each request body before it leaves."""
