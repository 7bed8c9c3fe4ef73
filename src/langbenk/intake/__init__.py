"""Ways in: notices of need, and hand-overs that a named person accepts."""
