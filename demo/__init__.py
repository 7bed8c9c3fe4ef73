"""The invented municipality of Lysvik: sixty families, ninety employees, six stories. Nobody here is real."""
