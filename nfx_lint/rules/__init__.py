"""Rules: the catalogue, what their rows mean, their checks, and a user's own."""
