"""Who sits round a person, and what those who decide have answered about what a seat may see."""

from uuid import uuid4

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
            # «My cases» is answered from the index alone: nobody's list grows with the table.
            models.Index(
                name="seats_of_an_employee",
                fields=("employee", "person"),
                include=("kind", "since", "until", "on_behalf_of"),
                condition=Q(employee__isnull=False),
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
