"""Persons, families, guardians, and their identity."""
