"""The life of a decision: prepared, approved, told, complained about, final; and the letters that tell of it."""
