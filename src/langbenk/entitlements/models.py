"""How far a family has come with each service or benefit, and what they have been told."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Standing(models.Model):
    """How it stands with one entitlement (``law.entitlements``) from a day on. The last row counts; the earlier stay.

    ``state`` is one of ``entitlements.noting.STATES``. ``helper`` helps them with it; the family writes in their own
    name, and then ``written_by`` is empty.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    key = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    on = models.DateField()
    note = models.TextField(blank=True)
    helper = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    writer = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.CheckConstraint(name="a_standing_has_a_state", condition=~Q(state="")),)
        indexes = (models.Index(name="standings_about", fields=("person", "key", "-at")),)


class Told(models.Model):
    """The family was told, or helped with, one point of the checklist of helse- og omsorgstjenesteloven § 7-2 a
    (``law.informing``), on a day and in a way. ``key`` is the entitlement that it was about, where it was one.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    point = models.CharField(max_length=40)
    key = models.CharField(max_length=40, blank=True)
    how = models.CharField(max_length=20)
    words = models.TextField(blank=True)
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="told_about", fields=("person", "-on")),)
