"""The rights board, for those who lead the work and for the coordinating unit."""
