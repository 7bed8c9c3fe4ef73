"""Everything that must be in place on a fresh machine before a command of the Makefile can run."""
