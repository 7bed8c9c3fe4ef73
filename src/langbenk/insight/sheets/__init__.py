"""What the room shows: questions and answers, the review of the log, figures."""
