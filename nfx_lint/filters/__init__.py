"""What takes findings away: suppressions and the baseline."""
