"""The steps of a life that a case prepares for, what is ticked off on their lists, and how a case ended or moved on."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

COMING, DONE, DROPPED = "coming", "done", "dropped"


class Transition(models.Model):
    """One step ahead of a person (``law.transitions``): its day, and the day one begins to prepare.

    ``known_by`` is law for what follows from a birth or due date, told for what somebody has said. ``state`` is coming,
    done, or dropped where it did not come to be. ``announced_on`` is the day that the family was last told of it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    on = models.DateField()
    prepared_from = models.DateField()
    state = models.CharField(max_length=10, default=COMING)
    known_by = models.CharField(max_length=10)
    note = models.TextField(blank=True)
    made_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    announced_on = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_coming_transition_of_a_kind", fields=("case", "kind"), condition=Q(state=COMING)
            ),
        )
        indexes = (
            models.Index(
                name="transitions_coming", fields=("person", "on", "id"), include=("kind",), condition=Q(state=COMING)
            ),
        )


class Ticked(models.Model):
    """What has become of one thing on the checklist: open again, done, or not relevant with a reason in ``note``."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    transition = models.ForeignKey(Transition, models.PROTECT, related_name="ticked")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    key = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    note = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (models.UniqueConstraint(name="an_item_once", fields=("transition", "key")),)


class Move(models.Model):
    """To which municipality, and what goes along: only the kinds of information in ``parts``, which ``agreed_by`` said
    yes to on ``agreed_on``; with none of them nothing is sent. The receipt is the new municipality's own.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    transition = models.OneToOneField(Transition, models.PROTECT, related_name="move")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    number = models.CharField(max_length=4)
    name = models.CharField(max_length=80)
    answered = models.BooleanField(default=False)
    parts = ArrayField(models.CharField(max_length=40), default=list)
    agreed_by = models.CharField(max_length=200, blank=True)
    agreed_on = models.DateField(null=True)
    letter = models.UUIDField(null=True)
    sent_at = models.DateTimeField(null=True)
    received_by = models.CharField(max_length=200, blank=True)
    received_on = models.DateField(null=True)
    reference = models.CharField(max_length=80, blank=True)
    noted_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="nothing_goes_along_without_a_yes",
                condition=Q(parts=[]) | (Q(agreed_on__isnull=False) & ~Q(agreed_by="")),
            ),
            models.CheckConstraint(
                name="a_receipt_answers_what_was_sent", condition=Q(received_on=None) | Q(sent_at__isnull=False)
            ),
        )


class PassedOn(models.Model):
    """What went at a step to a service that begins: the letter, and the kinds of information that those who decide had
    opened to it on that day. It is delivered when ``received_by``, a named person there, has read it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    transition = models.ForeignKey(Transition, models.PROTECT, related_name="passed")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    parts = ArrayField(models.CharField(max_length=40))
    letter = models.UUIDField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    received_by = models.CharField(max_length=200, blank=True)
    received_on = models.DateField(null=True)
    noted_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(name="a_service_is_written_to_once", fields=("transition", "service")),
            models.CheckConstraint(name="nothing_is_passed_on_without_a_yes", condition=~Q(parts=[])),
            models.CheckConstraint(name="somebody_received_it", condition=Q(received_on=None) | ~Q(received_by="")),
        )


class Birth(models.Model):
    """The child that was expected was born, alive or not, on a day; and who wrote it down."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField("people.Person", models.PROTECT, related_name="+")
    on = models.DateField()
    alive = models.BooleanField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)


class Closing(models.Model):
    """Why the work round a person ended, whose wish it was, what was achieved, and what goes on without us. A case that
    a complaint brought back may end once more: the last one counts.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    reason = models.CharField(max_length=20)
    reasons = models.TextField(blank=True)
    said_by = models.CharField(max_length=200, blank=True)
    achieved = models.TextField(blank=True)
    goes_on = models.TextField(blank=True)
    ends = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)
