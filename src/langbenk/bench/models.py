"""The bench: who sits round a person (ties), who may see what besides (consents), what always stops (barriers)."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class Tie(models.Model):
    """A seat on the bench: how somebody stands to ``person``, on a ground, from a day until a day (not included).

    Exactly one of ``employee``, ``service`` and ``relative`` holds it. A tie held by an employee names in
    ``on_behalf_of`` the service that sits there through them.
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
    """The family lets a service see a part, for a purpose, from a day. Withdrawn, it ends that same moment.

    This lifts secrecy (forvaltningsloven § 13 a no. 1, helsepersonelloven § 22); it is not the ground for processing,
    which stands with the service's own duty.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    part = models.CharField(max_length=40)
    given_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    given_at = models.DateTimeField()
    informed_text = models.TextField()
    until = models.DateField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_open_consent_each",
                fields=("person", "service", "part", "given_by"),
                condition=Q(withdrawn_at=None),
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


class GrantCopy(models.Model):
    """``access.grants`` as rows, for the database's second check. Written by ``langbenk prepare``."""

    action = models.CharField(max_length=40)
    tie = models.CharField(max_length=40)
    consent = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(name="a_grant_once", fields=("action", "tie", "consent")),)
