"""Writing to others, and who will read it: what the pages for staff and for the family share."""
