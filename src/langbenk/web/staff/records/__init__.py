"""The record, tasks and messages for staff, and their day."""
