"""The configuration: where it is found, how it is read, and the settings of a run that it makes."""
