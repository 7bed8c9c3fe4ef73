"""Everything the law room says to people, in bokmål, nynorsk and English."""
