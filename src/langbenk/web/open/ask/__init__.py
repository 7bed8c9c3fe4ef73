"""What can we ask for? Plain questions for everybody, without sign-in; the answers live in the address alone."""
