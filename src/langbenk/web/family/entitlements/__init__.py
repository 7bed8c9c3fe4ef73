"""The rights board, for the family."""
