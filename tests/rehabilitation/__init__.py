"""The potential, goals, measures, what came of them, and a possible need that is told of."""
