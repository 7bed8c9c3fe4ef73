"""The rights board of a family, and what they have been told."""
