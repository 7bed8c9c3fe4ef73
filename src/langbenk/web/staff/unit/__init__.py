"""The coordinating unit's pages: the board, the wish, the rights, the decision, the appointment."""
