"""Ask for help: one plain form, and what becomes of it."""
