"""The pages that need no sign-in."""
