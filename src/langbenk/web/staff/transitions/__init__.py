"""The pages of what comes, for staff: the lists, a birth, a move, a death, the end of a case."""
