"""The ways out for a letter: each takes a parcel and gives a receipt. Today there is one, a folder to print from."""
