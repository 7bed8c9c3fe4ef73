"""What may be shown of a plan, and the pages that are drawn round it."""
