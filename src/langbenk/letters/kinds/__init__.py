"""The kinds of letter, one file each: typed data, and the fixed words round it."""
