"""The rights board in words, for staff and family alike."""
