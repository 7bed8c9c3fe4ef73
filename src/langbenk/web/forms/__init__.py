"""What people type, and the forms that run deeds."""
