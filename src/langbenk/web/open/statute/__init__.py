"""A provision for everybody: the page that a citation leads to."""
