"""The individual plan (FOR-2022-06-22-1110 § 9): one for each person, whatever the number of laws behind it.

Texts are written over, and no history of the rows is kept. What can be shown later is what somebody said yes to: each
agreement keeps the whole plan as it stood.
"""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class Plan(models.Model):
    """One plan. Who makes it and who drives it are two fields; a final plan says how the child took part.

    ``told_on`` is the last day that the family was told of a change in it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.OneToOneField("cases.Case", models.PROTECT, related_name="plan")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    state = models.CharField(max_length=10, default="draft")
    responsible_for_plan = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    responsible_for_progress = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    resources_and_needs = models.TextField(blank=True)
    child_participation = models.TextField(blank=True)
    period_from = models.DateField(null=True)
    period_until = models.DateField(null=True)
    next_review = models.DateField(null=True)
    opened_at = models.DateTimeField()
    final_at = models.DateTimeField(null=True)
    told_on = models.DateField(null=True)
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_final_plan_is_whole",
                condition=Q(state="draft")
                | Q(
                    period_from__isnull=False,
                    period_until__isnull=False,
                    next_review__isnull=False,
                    final_at__isnull=False,
                )
                & ~Q(child_participation=""),
            ),
            models.CheckConstraint(
                name="a_plan_ends_after_it_begins",
                condition=Q(period_until=None) | Q(period_until__gt=F("period_from")),
            ),
        )


class Goal(models.Model):
    """A goal, in the child's own words where they are had."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    plan = models.ForeignKey(Plan, models.PROTECT, related_name="goals")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    words = models.TextField()
    said_by = models.CharField(max_length=10)
    made_at = models.DateTimeField()
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)


class Measure(models.Model):
    """What somebody will do for a goal: which service, how, by when, how far it has come."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    goal = models.ForeignKey(Goal, models.PROTECT, related_name="measures")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    text = models.TextField()
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    due = models.DateField()
    state = models.CharField(max_length=10, default="agreed")
    made_at = models.DateTimeField()
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)


class Agreement(models.Model):
    """A guardian agrees to the plan in one version (FOR-2022-06-22-1110 § 5); ``stood`` is all that it said then
    (``plans.sheets.as_it_stood``).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    plan = models.ForeignKey(Plan, models.PROTECT, related_name="agreements")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    guardian = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    plan_version = models.PositiveIntegerField()
    stood = models.JSONField()
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="agreed_once_to_a_version", fields=("plan", "guardian", "plan_version")),
        )
