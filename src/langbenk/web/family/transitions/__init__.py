"""The pages of what comes, at home."""
