"""The review of the log, for whoever is charged with it; and numbers that name nobody."""
