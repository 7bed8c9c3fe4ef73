"""Who coordinates, how a disagreement is settled, the group's mandate, and the levels of the case."""
