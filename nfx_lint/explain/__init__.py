"""What is known about a rule, or about one place of a file."""
