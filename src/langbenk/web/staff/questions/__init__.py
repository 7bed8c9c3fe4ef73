"""The questions that families ask about the log, for the leader who answers them."""
