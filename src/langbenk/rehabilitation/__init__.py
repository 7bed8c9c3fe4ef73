"""Potential, goals, measures and outcome of habilitation and rehabilitation."""
