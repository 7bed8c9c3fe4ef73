"""The log: who has looked, and who was refused."""
