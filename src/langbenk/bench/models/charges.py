"""What is given to an employee and is about no one person."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class Charge(models.Model):
    """A charge given to an employee that is about no one person: the log, data protection, the archive, numbers; on a
    ground, from a day until a day (not included). ``given_by`` is empty for what was given at the command line.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    ground = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)
    note = models.CharField(max_length=200, blank=True)
    given_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    given_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_charge_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since"))
            ),
            models.UniqueConstraint(name="a_charge_held_once", fields=("employee", "kind"), condition=Q(until=None)),
        )
