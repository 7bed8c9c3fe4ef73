"""The individual plan: goals, measures, agreement."""
