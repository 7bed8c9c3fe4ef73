"""The invented municipality of Lysvik: sixty families, ninety-four employees, six stories. Nobody here is real."""
