"""One question to somebody outside the municipality, and the answer."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class OutsideQuestion(models.Model):
    """One question to one human being outside, opened by a link and a code, answered once. ``valid_until`` is the last
    day that they open: the very day, unless whoever asks has chosen a later one (``outsiders.asking.LONGEST_OPEN``).

    ``to_kind`` is one of ``outsiders.asking.KINDS``. ``ground`` is the way of ``law.sharing`` that lifts secrecy, and
    ``because`` says why it fits, or who said yes. ``named_as`` says how much of the person's name the outsider reads.
    ``audience`` and ``part``: who reads the answer, as with an entry. ``family_knows``: the family has been told that
    it is asked, and finds it in the log.

    Of the link and the code only keys are kept (``outsiders.secret``). ``attempts`` are the wrong codes since the link
    was made; ``read_at``: somebody on our side has read the answer. ``typed`` is what the outsider has written and not
    sent, sealed for this link and code.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    to_name = models.CharField(max_length=100)
    to_kind = models.CharField(max_length=40)
    to_body = models.CharField(max_length=200)
    text = models.TextField()
    named_as = models.CharField(max_length=20)
    part = models.CharField(max_length=40)
    audience = models.CharField(max_length=20)
    ground = models.CharField(max_length=30)
    because = models.TextField()
    family_knows = models.BooleanField()
    asked_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    link_key = models.CharField(max_length=64, unique=True)
    code_key = models.CharField(max_length=64)
    valid_until = models.DateField()
    attempts = models.PositiveSmallIntegerField(default=0)
    opened_at = models.DateTimeField(null=True)
    typed = models.BinaryField(default=b"")
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    read_at = models.DateTimeField(null=True)
    read_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="an_answer_has_words_and_a_moment",
                condition=Q(answer="", answered_at=None) | (~Q(answer="") & Q(answered_at__isnull=False)),
            ),
            models.CheckConstraint(
                name="what_is_taken_back_has_no_answer", condition=Q(withdrawn_at=None) | Q(answered_at=None)
            ),
            models.CheckConstraint(
                name="only_an_answer_is_read", condition=Q(read_at=None) | Q(answered_at__isnull=False)
            ),
        )
        indexes = (models.Index(name="asked_outside_about", fields=("person", "-at")),)
