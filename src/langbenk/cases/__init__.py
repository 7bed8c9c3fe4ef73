"""The case, from the first worry to the coordinator."""
