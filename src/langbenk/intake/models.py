"""How need comes in, and how a case is handed over: nothing is delivered until somebody by name has it."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class NeedNotice(models.Model):
    """Somebody tells that help is needed: the family, the young person, a service, a hospital, a GP, a caller, or one
    who does not say who they are. ``receipt`` is the short word by which it is spoken of.

    ``subject`` is whom it is about, as far as the register knows them; ``named``: the sender chose that very person,
    so that the coordinating unit need not search. ``who`` and ``contact`` are sealed: the name as it was typed, and
    whom to call. ``details`` are the fields of a hospital's or a GP's notice. ``consent`` says whether the one it is
    about knows and agreed; without that, ``ground`` is the way of ``law.sharing`` that lifts secrecy. ``code_key`` is
    the keyed hash of the code by which an unnamed sender comes back. ``person`` and ``case`` are empty until the unit
    has said whom it is about.

    ``answers`` are the plain questions that were answered, as facts of the law; none where nothing was asked. What came
    to the wrong body and was sent on (``sent_at``), with the yes in ``agreed``, is with ``passed_to`` when somebody
    there has it by name (``received_by``), and is asked after until then. ``reminded_at``: the unit was, past its day.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    receipt = models.CharField(max_length=8, unique=True)
    way = models.CharField(max_length=12)
    asker = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    sender = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    relation = models.CharField(max_length=12)
    subject = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    named = models.BooleanField()
    who = models.BinaryField()
    contact = models.BinaryField()
    text = models.TextField()
    helps = models.TextField(blank=True)
    wish = models.TextField(blank=True)
    details = models.JSONField(default=dict)
    consent = models.CharField(max_length=10)
    ground = models.CharField(max_length=40, blank=True)
    because = models.TextField(blank=True)
    code_key = models.CharField(max_length=64, null=True, unique=True)
    state = models.CharField(max_length=10, default="new")
    taken_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    came_at = models.DateTimeField()
    due = models.DateField()
    answered_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)
    passed_to = models.CharField(max_length=200, blank=True)
    answers = models.JSONField(null=True)
    agreed = models.CharField(max_length=200, default="", db_default="")
    sent_at = models.DateTimeField(null=True)
    sent_due = models.DateField(null=True)
    received_by = models.CharField(max_length=200, default="", db_default="")
    received_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    case = models.ForeignKey("cases.Case", models.PROTECT, null=True, related_name="+")
    form_key = models.UUIDField(unique=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_notice_that_is_joined_has_a_case",
                condition=~Q(state="joined") | Q(person__isnull=False, case__isnull=False),
            ),
            models.CheckConstraint(
                name="an_answer_has_its_moment",
                condition=Q(state__in=("new", "taken"), answered_at=None)
                | Q(state__in=("passed_on", "guided", "joined"), answered_at__isnull=False),
            ),
            models.CheckConstraint(
                name="nothing_is_sent_on_without_a_yes",
                condition=Q(sent_at=None, sent_due=None)
                | Q(state="passed_on", sent_at__isnull=False, sent_due__isnull=False) & ~Q(agreed=""),
            ),
            models.CheckConstraint(
                name="received_there_by_name",
                condition=Q(received_at=None, received_by="")
                | Q(sent_at__isnull=False, received_at__isnull=False) & ~Q(received_by=""),
            ),
        )
        indexes = (
            models.Index(name="needs_that_wait", fields=("due", "id"), condition=Q(state__in=("new", "taken"))),
            models.Index(name="needs_of_somebody", fields=("asker", "-came_at")),
            models.Index(
                name="needs_sent_on", fields=("sent_due", "id"), condition=Q(sent_at__isnull=False, received_at=None)
            ),
        )


class NeedLetter(models.Model):
    """A letter that belongs to a notice, before there is a case or where there never is one: the notice itself as the
    hospital, the GP or the service wrote it; what was sent on to another body; and the receipt for that.

    ``kind``, ``data``, ``pdf`` and ``dispatch`` as in ``cases.Letter``. ``to`` is the one who asked, else it goes to a
    body (``to_body``).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    need = models.ForeignKey(NeedNotice, models.PROTECT, related_name="letters")
    kind = models.CharField(max_length=40)
    to = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    to_body = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=2)
    data = models.JSONField()
    pdf = models.BinaryField()
    dispatch = models.UUIDField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="a_notice_has_one_of_each", fields=("need", "kind")),)


class HandOver(models.Model):
    """Something about a person is handed from one service to another, or to a body outside (``to_body``).

    It is delivered when somebody by name at the other end has accepted it, and not before. ``text`` is what they must
    know to be able to say yes, without a name. ``ground`` is the way of ``law.sharing`` that opens secrecy.
    ``chased_at`` are the reminders; ``escalated_at``: the leader there and the coordinating unit have been told.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    from_service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    sent_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    to_service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    to_body = models.CharField(max_length=200, blank=True)
    text = models.TextField()
    ground = models.CharField(max_length=30)
    because = models.TextField(blank=True)
    sent_at = models.DateTimeField()
    due = models.DateField()
    accepted_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    accepted_name = models.CharField(max_length=200, blank=True)
    accepted_at = models.DateTimeField(null=True)
    returned_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    returned_at = models.DateTimeField(null=True)
    return_because = models.TextField(blank=True)
    chased_at = ArrayField(models.DateTimeField(), default=list)
    escalated_at = models.DateTimeField(null=True)
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_hand_over_goes_to_one",
                condition=Q(to_service__isnull=False, to_body="") | Q(to_service=None) & ~Q(to_body=""),
            ),
            models.CheckConstraint(
                name="accepted_by_name_or_returned",
                condition=Q(accepted_at=None, accepted_by=None, accepted_name="")
                | Q(accepted_at__isnull=False, returned_at=None) & ~Q(accepted_name=""),
            ),
        )
        indexes = (
            models.Index(
                name="handovers_that_wait",
                fields=("to_service", "due", "id"),
                condition=Q(accepted_at=None, returned_at=None),
            ),
            models.Index(name="handovers_about", fields=("person", "-sent_at")),
        )


class Reconciliation(models.Model):
    """One night's look at whether anything lies nowhere: how many of each kind. It names nobody."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    at = models.DateTimeField(unique=True)
    counts = models.JSONField()
