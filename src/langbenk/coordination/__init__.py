"""Who coordinates today, by law, by agreement or by decision; and the disputes about it."""
