"""Typed data in, PDF out: tagged (PDF/UA-1) and fit to be kept (PDF/A-2a)."""
