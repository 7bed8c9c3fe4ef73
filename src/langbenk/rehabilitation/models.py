"""Habilitation and rehabilitation as data: the potential, goals, measures, what came of them; and notices of need."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class PotentialNote(models.Model):
    """Whether the person's potential has been looked at (``law.rehabilitation.Potential``), from a day on, and what was
    found or why not. The last row counts; the earlier stay.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    state = models.CharField(max_length=20)
    because = models.TextField()
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="potential_of", fields=("person", "-at")),)


class RehabGoal(models.Model):
    """What the person wants to be able to do, in their own words; ``area`` is a ``law.rehabilitation.GoalArea``."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    area = models.CharField(max_length=20)
    words = models.TextField()
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="rehab_goals_of", fields=("person", "at")),)


class RehabMeasure(models.Model):
    """What is done to reach a goal: its kind (``law.rehabilitation.MeasureKind``), how much of it, from when, by which
    service.

    ``potential`` is how it stood with the potential when the measure was written, and ``because`` why it was begun
    before that had been looked at, where it makes up for what is lost (circular I-5/2017: guidance, never a condition).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    goal = models.ForeignKey(RehabGoal, models.PROTECT, related_name="measures")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    text = models.TextField()
    times_a_week = models.PositiveSmallIntegerField()
    minutes = models.PositiveSmallIntegerField()
    weeks = models.PositiveSmallIntegerField()
    since = models.DateField()
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    potential = models.CharField(max_length=20)
    because = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="there_is_some_of_it", condition=Q(times_a_week__gte=1, minutes__gte=1, weeks__gte=1)
            ),
        )


class RehabOutcome(models.Model):
    """What came of a measure (``law.rehabilitation.Effect``), and how that was seen. The last row counts."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    measure = models.ForeignKey(RehabMeasure, models.PROTECT, related_name="outcomes")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    effect = models.CharField(max_length=20)
    measured_how = models.CharField(max_length=200)
    words = models.TextField(blank=True)
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()


class RehabNeed(models.Model):
    """A notice of a possible need of habilitation or rehabilitation, to the coordinating unit (FOR-2011-12-16-1256
    § 7). It is answered when the potential has been looked at, or somebody is looking at it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    what_is_seen = models.TextField()
    own_goals = models.TextField(blank=True)
    who_helps = models.TextField(blank=True)
    consent = models.TextField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="answered_after_it_came", condition=Q(answered_at=None) | Q(answered_at__gte=F("at"))
            ),
        )
        indexes = (models.Index(name="rehab_needs_of", fields=("person", "-at")),)
