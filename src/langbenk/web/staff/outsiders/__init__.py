"""Questions to outsiders, for those who ask."""
