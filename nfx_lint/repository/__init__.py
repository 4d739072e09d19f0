"""A definition against the repository that it builds: files, Dockerfiles, branches and remotes."""
