"""Who has looked, and who was refused: a log that the application can add to and never change."""

from django.db import models


class LogLine(models.Model):
    """One reading or deed about a person, with its reason (pasientjournalloven § 22 a, FOR-2019-03-01-168 § 14).

    Ids, never sentences. No foreign keys: a line outlives what it speaks of. ``part`` says what was opened.
    """

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    person = models.UUIDField(null=True)
    actor = models.UUIDField()
    hat = models.CharField(max_length=10)
    employee = models.UUIDField(null=True)
    service = models.UUIDField(null=True)
    action = models.CharField(max_length=40)
    part = models.CharField(max_length=80, blank=True)
    permitted = models.BooleanField()
    why = models.CharField(max_length=40)
    ground = models.CharField(max_length=40, blank=True)
    consent = models.UUIDField(null=True)

    class Meta:
        indexes = (models.Index(name="lines_about_a_person", fields=("person", "-at")),)
