"""What may be shown of a case."""
