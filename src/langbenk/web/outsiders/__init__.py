"""Questions to outsiders in words, for those who ask and for those who answer."""
