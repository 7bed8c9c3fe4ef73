"""From the first worry to the cooperation assessment."""
