"""The bench: ties, consents, barriers, and the one door."""
