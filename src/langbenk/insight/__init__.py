"""What the numbers and the log tell: questions to the log, the review of it, and figures."""
