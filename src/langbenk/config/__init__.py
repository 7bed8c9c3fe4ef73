"""Settings, addresses, and the way to the street."""
