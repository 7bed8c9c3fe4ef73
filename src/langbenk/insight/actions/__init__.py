"""What is done about the log: asked, answered, looked at."""
