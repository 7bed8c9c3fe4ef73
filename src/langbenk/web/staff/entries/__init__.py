"""What staff write to others, and who may read it."""
