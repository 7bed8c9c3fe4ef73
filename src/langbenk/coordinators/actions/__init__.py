"""What can be done with those who coordinate."""
