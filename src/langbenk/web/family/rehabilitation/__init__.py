"""Rehabilitation, for the family."""
