"""What the pages call a notice of need and a hand-over, whoever reads them."""
