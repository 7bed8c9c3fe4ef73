"""What the bench shows: its seats, the consents, who has looked."""
