"""Who coordinates, as the family reads it, and what they think when the services disagree."""
