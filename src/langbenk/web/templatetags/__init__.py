"""Filters that templates may use without loading them (see settings)."""
