"""Rehabilitation, for those who help and lead."""
