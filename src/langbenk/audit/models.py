"""Who has looked, and who was refused: a log that is added to, never changed, and never emptied.

A line is kept as long as what it speaks of (pasientjournalloven § 25), and as nobody knows how long that is when it is
written, nothing here drops a month. The months are the database's own partitions, of the moments of ``at`` in UTC.
"""

from django.db import models


class LogLine(models.Model):
    """One reading or deed about a person, with its reason (pasientjournalloven § 22 a, FOR-2019-03-01-168 § 14).

    Ids, never sentences. No foreign keys: a line outlives what it speaks of. ``part`` says what was opened, ``record``
    the very record, such as an entry, ``tie`` the seat through which it opened, and ``consent`` the consent, or the
    sharing on another ground, that let secrecy fall.
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
    record = models.UUIDField(null=True)
    tie = models.UUIDField(null=True)

    class Meta:
        indexes = (
            models.Index(name="lines_about_a_person", fields=("person", "-id")),
            models.Index(name="lines_of_an_actor", fields=("actor", "at")),
        )


class Link(models.Model):
    """One link of the chain: the seal of a line, made of the line and of the seal before (``audit.chain``).

    The database makes it as the line is kept; ``number`` is the order in which lines were kept, without gaps.
    """

    number = models.BigIntegerField(primary_key=True)
    line = models.BigIntegerField()
    at = models.DateTimeField()
    seal = models.BinaryField()
