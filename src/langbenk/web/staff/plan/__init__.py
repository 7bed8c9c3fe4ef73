"""The plan's pages for staff."""
