"""How one is told that there is something new: the same page for everybody, each under the hat they wear."""
