"""The case: one for each person, from the first worry on, and what is written in it on the way."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Case(models.Model):
    """One living case. ``step`` is the place on the road (``cases.process``), ``next_on`` when something is due,
    ``taken_by`` who in the coordinating unit took it from the board.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    step = models.CharField(max_length=40)
    opened_at = models.DateTimeField()
    next_on = models.DateField(null=True)
    closed_at = models.DateTimeField(null=True)
    taken_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_open_case_for_a_person", fields=("person",), condition=Q(closed_at=None)),
        )


class Concern(models.Model):
    """A worry, told by somebody in a service. ``family_told`` decides whether the family reads it here."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="concerns")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    text = models.TextField()
    family_told = models.BooleanField()
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)


class Cooperation(models.Model):
    """The three-step assessment: who helps already, is cooperation necessary, who was contacted (``domain`` 2.5)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.OneToOneField(Case, models.PROTECT, related_name="cooperation")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    services = ArrayField(models.UUIDField(), default=list)
    necessary = models.CharField(max_length=10)
    reason = models.TextField()
    child_view = models.TextField()
    contacted = models.TextField(blank=True)
    family_agrees = models.CharField(max_length=10)
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)


class Wish(models.Model):
    """What the family answered when asked about one scheme. The last one counts; the earlier ones stay."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="wishes")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    scheme = models.CharField(max_length=40)
    answer = models.CharField(max_length=10)
    said_by = models.CharField(max_length=200)
    words = models.TextField(blank=True)
    recorded_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField()


class Assessment(models.Model):
    """The rights tested on a day: facts, reasons, answer and the rules' release kept together, to be computed again."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="assessments")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    inquiry = models.JSONField()
    reasons = models.JSONField()
    answer = models.JSONField()
    release = models.CharField(max_length=20)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)


class Decision(models.Model):
    """What a named person decided on one right, with reasons of their own. Never made by the software."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="decisions")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    assessment = models.ForeignKey(Assessment, models.PROTECT, related_name="decisions")
    rule = models.CharField(max_length=40)
    outcome = models.CharField(max_length=20)
    reasons = models.TextField()
    child_heard = models.TextField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="a_right_is_decided_once", fields=("assessment", "rule")),)


class Appointment(models.Model):
    """Somebody is appointed coordinator, with a deputy, from a day. The seats on the bench follow from it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="appointments")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    coordinator = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    deputy = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)
    family_wish = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_open_appointment", fields=("case",), condition=Q(until=None)),
            models.CheckConstraint(name="nobody_is_their_own_deputy", condition=~Q(coordinator=models.F("deputy"))),
        )


class Notice(models.Model):
    """Something the family is told inside the application. ``code`` names the text; ``names`` fills it."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="notices")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    code = models.CharField(max_length=40)
    names = models.JSONField(default=dict)
    at = models.DateTimeField()


class Entry(models.Model):
    """What somebody writes to others about the person: a note, a message, the young person's own words.

    ``audience`` says for whom, ``part`` what kind of information it is, ``purpose`` what for. ``service`` wrote it
    through ``written_by``; what the family writes has only a ``writer``. It is never changed.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="entries")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    text = models.TextField()
    purpose = models.CharField(max_length=200, blank=True)
    audience = models.CharField(max_length=20)
    part = models.CharField(max_length=40)
    ground = models.CharField(max_length=40, blank=True)
    writer = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="an_employee_writes_for_a_service",
                condition=Q(written_by=None, service=None) | Q(written_by__isnull=False, service__isnull=False),
            ),
        )
        indexes = (models.Index(name="entries_about", fields=("person", "-at")),)


class Named(models.Model):
    """One of those for whom an entry is written by name."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="named")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    reader = models.ForeignKey("people.Person", models.PROTECT, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(name="named_once", fields=("entry", "reader")),)


class Sharing(models.Model):
    """An entry is shared with a service on another ground than consent: which, who weighed it, and why
    (forvaltningsloven § 13 b, helsepersonelloven §§ 23, 25).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="sharings")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    ground = models.CharField(max_length=40)
    because = models.TextField()
    weighed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="shared_once", fields=("entry", "service")),)


class Withholding(models.Model):
    """An entry is kept from one relative, or from one service, on a ground and with a reason. It leaves them no trace.
    ``ended_at``: it is no longer kept from them.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="withholdings")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    relative = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    ground = models.CharField(max_length=40)
    because = models.TextField(blank=True)
    by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    review_on = models.DateField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="withheld_from_one",
                condition=Q(relative__isnull=False, service=None) | Q(relative=None, service__isnull=False),
            ),
            models.UniqueConstraint(
                name="withheld_once",
                fields=("entry", "relative", "service"),
                condition=Q(ended_at=None),
                nulls_distinct=False,
            ),
        )


class RoleChoice(models.Model):
    """A leader's written choice: somebody who decides on services may all the same coordinate for this person."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    answer = models.CharField(max_length=10)
    because = models.TextField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)
