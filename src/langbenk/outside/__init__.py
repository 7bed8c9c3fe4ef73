"""What leaves the house: mail without content, letters through an outlet, and the queue that both wait in."""
