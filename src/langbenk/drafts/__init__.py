"""Drafts: what somebody has typed in a form and not saved yet. The writer's own, sealed, and gone after some days.

A draft is no record: nobody acts on it, nobody else reads it, and it is deleted when the form is saved.
"""
