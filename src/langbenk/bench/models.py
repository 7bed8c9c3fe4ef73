"""The bench: who sits round a person (ties), who may see what besides (consents), what always stops (barriers)."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class Tie(models.Model):
    """A seat on the bench: how somebody stands to ``person``, on a ground, from a day until a day (not included).

    Exactly one of ``employee``, ``service`` and ``relative`` holds it. A tie held by an employee names in
    ``on_behalf_of`` the service that sits there through them. ``apart``: not even the seat is known to others, as where
    the mere contact is secret (krisesenterlova § 5). ``note`` holds what the seat rests on, such as a mandate's date.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    ground = models.CharField(max_length=40)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    on_behalf_of = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    relative = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)
    apart = models.BooleanField(default=False)
    note = models.TextField(blank=True)
    made_by = models.UUIDField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_tie_has_one_holder",
                condition=Q(employee__isnull=False, on_behalf_of__isnull=False, service=None, relative=None)
                | Q(employee=None, on_behalf_of=None, service__isnull=False, relative=None)
                | Q(employee=None, on_behalf_of=None, service=None, relative__isnull=False),
            ),
            models.CheckConstraint(
                name="a_tie_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since"))
            ),
            models.UniqueConstraint(
                name="one_child_coordinator_at_a_time",
                fields=("person",),
                condition=Q(kind="child_coordinator", until=None),
            ),
            models.UniqueConstraint(
                name="one_open_seat_of_a_kind",
                fields=("person", "kind", "employee", "on_behalf_of", "service", "relative"),
                condition=Q(until=None),
                nulls_distinct=False,
            ),
            models.UniqueConstraint(
                name="one_seat_of_a_relative_until_a_day",
                fields=("person", "kind", "relative", "until"),
                condition=Q(relative__isnull=False, until__isnull=False),
            ),
        )
        indexes = (
            models.Index(
                name="ties_of_an_employee", fields=("employee", "person"), condition=Q(employee__isnull=False)
            ),
            models.Index(name="ties_of_a_service", fields=("service", "person"), condition=Q(service__isnull=False)),
            models.Index(name="ties_of_a_relative", fields=("relative", "person"), condition=Q(relative__isnull=False)),
        )


class Consent(models.Model):
    """An answer to one question: may this ``service``, or this ``relative``, see this part, for this ``purpose``? It
    counts from a moment; withdrawn or replaced, it ends that same moment. ``answer`` is yes, or a no without penalty.

    ``lifts`` is the rule of secrecy that a yes lifts (forvaltningsloven § 13 a no. 1, helsepersonelloven § 22), and
    ``processing`` the receiver's own ground for processing what it is shown: two fields, never one. ``how`` it came is
    ``sign_in``, ``paper`` or ``oral``; what somebody else wrote down says who, and an oral answer names its witness.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    relative = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    part = models.CharField(max_length=40)
    answer = models.CharField(max_length=10, default="yes")
    purpose = models.TextField(blank=True)
    lifts = models.CharField(max_length=40, blank=True)
    processing = models.CharField(max_length=40, blank=True)
    given_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    informed_text = models.TextField()
    how = models.CharField(max_length=10, default="sign_in")
    witness = models.CharField(max_length=200, blank=True)
    recorded_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    until = models.DateField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_open_answer_each",
                fields=("person", "service", "relative", "part", "given_by"),
                condition=Q(withdrawn_at=None),
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="a_consent_has_one_receiver",
                condition=Q(service__isnull=False, relative=None) | Q(service=None, relative__isnull=False),
            ),
            models.CheckConstraint(
                name="an_oral_consent_has_a_witness",
                condition=~Q(how="oral") | (~Q(witness="") & Q(recorded_by__isnull=False)),
            ),
        )
        indexes = (models.Index(name="consents_about", fields=("person", "service")),)


class Barrier(models.Model):
    """A declared closeness: ``against`` must never, as staff, open anything about ``person``."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    against = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)


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


class Charge(models.Model):
    """A charge given to an employee that is about no one person: the log, data protection, the archive, numbers."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    ground = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)


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


class GrantCopy(models.Model):
    """``access.grants`` as rows, for the database's second check. Written by ``langbenk prepare``."""

    action = models.CharField(max_length=40)
    tie = models.CharField(max_length=40)
    consent = models.CharField(max_length=40, blank=True)
    since_age = models.PositiveSmallIntegerField(default=0)
    until_age = models.PositiveSmallIntegerField(default=200)

    class Meta:
        constraints = (models.UniqueConstraint(name="a_grant_once", fields=("action", "tie", "consent", "since_age")),)


class ReaderCopy(models.Model):
    """Who reads an entry of an audience, as ``GrantCopy``."""

    audience = models.CharField(max_length=20)
    tie = models.CharField(max_length=40)
    by_consent = models.BooleanField()
    since_age = models.PositiveSmallIntegerField()
    until_age = models.PositiveSmallIntegerField()


class PartCopy(models.Model):
    """From which age somebody alone lets others see a kind of information (``law.rules.who_consents``), as
    ``GrantCopy``.
    """

    part = models.CharField(max_length=40, primary_key=True)
    own_age = models.PositiveSmallIntegerField()
