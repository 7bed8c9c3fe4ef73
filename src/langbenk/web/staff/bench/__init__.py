"""The case page and the seats on the bench."""
