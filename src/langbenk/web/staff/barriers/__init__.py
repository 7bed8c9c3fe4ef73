"""What always stops, and what opens in an emergency: protected addresses, closeness, roles that meet, the glass."""
