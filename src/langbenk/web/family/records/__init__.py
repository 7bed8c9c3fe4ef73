"""Tasks, messages and one's own notes at home."""
