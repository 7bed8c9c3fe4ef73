"""A line of the log in words, as the family reads it, and as a leader who answers for it reads it too."""
