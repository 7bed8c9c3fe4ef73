"""Rehabilitation in words, for staff and family alike."""
