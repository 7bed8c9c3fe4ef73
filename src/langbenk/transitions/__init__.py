"""Birth, school, moving, 18, death: what is coming, prepared in time; and the end of a case."""
