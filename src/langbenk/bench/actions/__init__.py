"""The family gives a consent and takes it back."""
