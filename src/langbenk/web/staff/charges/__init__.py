"""Who has which charge: the page of the one who gives them."""
