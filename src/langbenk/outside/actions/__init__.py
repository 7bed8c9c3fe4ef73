"""What is done about letters on their way."""
