"""What each code means to the family, in plain words: the steps, the seats, the notices, the plan."""
