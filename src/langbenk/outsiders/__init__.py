"""One question to somebody outside, by a link that works once."""
