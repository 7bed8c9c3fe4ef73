"""What comes, in words: the same at work and at home."""
