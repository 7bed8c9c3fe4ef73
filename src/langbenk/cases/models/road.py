"""The road of one case: the worry, the assessments, the decisions, the appointment."""

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
            models.UniqueConstraint(
                name="one_open_case_of_a_person",
                fields=("person",),
                include=("id", "next_on", "step"),  # «my cases» reads no more than this of each
                condition=Q(closed_at=None),
            ),
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


class PlainAnswers(models.Model):
    """What somebody at home answered to plain questions when they asked for help, as facts of the law: shown beside the
    unit's own answers, and never instead of them. Of two who answered the same, the last one is shown.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    answers = models.JSONField()
    said_by = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    said_on = models.DateField()
    need = models.UUIDField(unique=True)
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="plain_answers_about", fields=("person", "said_on", "at")),)


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
    """What a named person decided on one right, with reasons of their own. Never made by the software.

    ``child_heard`` and ``weight``: how the child was heard, and what weight it got; before the two were asked apart,
    ``child_heard`` says both. ``replaces`` is the decision that this one amends. One that is amended or annulled stays
    as it was written.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="decisions")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    assessment = models.ForeignKey(Assessment, models.PROTECT, related_name="decisions")
    rule = models.CharField(max_length=40)
    outcome = models.CharField(max_length=20)
    reasons = models.TextField()
    child_heard = models.TextField()
    weight = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    replaces = models.OneToOneField("self", models.PROTECT, null=True, related_name="+")
    annulled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="a_right_is_decided_once",
                fields=("assessment", "rule"),
                condition=Q(replaces=None, annulled_at=None),
            ),
        )


class Appointment(models.Model):
    """Somebody is appointed coordinator, with a deputy, from a day. The seats on the bench follow from it.

    Where a deputy has taken over at night, since the coordinator was away too long, there is no new deputy yet, and
    nobody (``by``) appointed.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="appointments")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    coordinator = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    deputy = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)
    family_wish = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
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
