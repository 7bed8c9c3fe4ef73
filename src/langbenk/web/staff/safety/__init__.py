"""Must I report? The duties that need no consent, as a checklist that asks nothing about anybody and stores nothing."""
