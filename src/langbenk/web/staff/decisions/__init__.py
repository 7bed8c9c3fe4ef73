"""Pages of the answers: drafts, decisions, letters and complaints, at work."""
