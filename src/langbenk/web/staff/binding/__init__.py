"""What binds us? The duties of a kind of service on a day, and what changed between two days."""
