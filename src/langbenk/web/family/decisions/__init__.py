"""Pages of the answers at home: what was decided, the letters, and the way to disagree."""
