"""The pages that a family reads."""
