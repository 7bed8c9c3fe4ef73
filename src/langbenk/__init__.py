"""Langbenk: one long bench for everyone who helps a child."""
