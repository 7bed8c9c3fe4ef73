"""What is done with a need that comes in, and with a case that is handed over."""
