"""The pages of those who help."""
