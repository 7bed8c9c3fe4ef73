"""Signatures, tasks, messages, and the day of somebody at work."""
