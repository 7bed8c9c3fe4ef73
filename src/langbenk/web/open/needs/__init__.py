"""Ask without a name."""
