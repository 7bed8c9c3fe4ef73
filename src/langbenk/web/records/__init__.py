"""Tasks, messages and corrections: what the pages for staff and for the family share."""
