"""Needs that come in, and cases that are handed over: the pages at work."""
