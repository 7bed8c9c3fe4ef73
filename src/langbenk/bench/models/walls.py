"""What always stops, and what is opened in an emergency all the same."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class Barrier(models.Model):
    """A declared closeness: ``against`` must never, as staff, open anything about ``person``. It takes two to end it:
    the one who declared it asks, and somebody who leads them ends it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    against = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)
    end_asked_at = models.DateTimeField(null=True)
    end_reason = models.TextField(blank=True)
    ended_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)
    end_note = models.TextField(blank=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="closeness_ends_when_it_was_asked_for",
                condition=Q(ended_at=None, ended_by=None)
                | Q(ended_at__isnull=False, ended_by__isnull=False, end_asked_at__isnull=False, until__isnull=False),
            ),
        )


class AddressProtection(models.Model):
    """A protected address (folkeregisterloven § 10-4), and ``against`` whom it is set; without one, it asks that only
    ``named_staff`` (posts) open what the whole coordinating unit could. It guards the person's whole family.

    It counts from the moment that one person sets it, for safety; that it ends, or that one more post is named
    (``to_be_named``), takes two.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    against = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    grade = models.CharField(max_length=20)
    decided_by = models.CharField(max_length=40)
    reason = models.TextField()
    named_staff = ArrayField(models.UUIDField(), default=list)
    to_be_named = models.UUIDField(null=True)
    naming_asked_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    set_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    set_at = models.DateTimeField()
    confirmed_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True)
    end_asked_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    end_reason = models.TextField(blank=True)
    ended_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="two_persons_set_a_protection", condition=Q(confirmed_by=None) | ~Q(confirmed_by=F("set_by"))
            ),
            models.UniqueConstraint(
                name="protected_once_against_one",
                fields=("person", "against", "grade"),
                condition=Q(ended_at=None),
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="two_persons_end_a_protection",
                condition=Q(ended_at=None, ended_by=None)
                | (Q(ended_at__isnull=False, end_asked_by__isnull=False) & ~Q(ended_by=F("end_asked_by"))),
            ),
        )


class Lifting(models.Model):
    """The glass broken: an employee opens what is shut to them, in an emergency, for hours, with a written reason.
    Somebody named goes through it afterwards, by a day that the municipality has set.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    ground = models.CharField(max_length=40)
    because = models.TextField()
    at = models.DateTimeField()
    until = models.DateTimeField()
    review_by = models.DateField()
    reviewer = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    reviewed_at = models.DateTimeField(null=True)
    finding = models.CharField(max_length=20, blank=True)
    note = models.TextField(blank=True)
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.CheckConstraint(name="the_glass_closes_again", condition=Q(until__gt=F("at"))),
            models.CheckConstraint(
                name="nobody_reviews_themselves", condition=Q(reviewer=None) | ~Q(reviewer=F("employee"))
            ),
        )
