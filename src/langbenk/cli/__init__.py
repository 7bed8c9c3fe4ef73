"""The command line: thin, fast to start, no Django for the law's commands."""
