"""Questions about the log and their answers; and what the one who controls the log has looked at."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Question(models.Model):
    """Somebody of the family asks why a line stands in the log; the leader of that service answers by a day
    (personvernforordningen art. 12 no. 3: at the latest within a month).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    line = models.BigIntegerField()
    line_at = models.DateTimeField()
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    about_employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    asked_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    words = models.TextField(blank=True)
    asked_at = models.DateTimeField()
    due_on = models.DateField()
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="a_line_is_asked_about_once", fields=("line", "asked_by")),
            models.CheckConstraint(
                name="an_answer_has_a_name",
                condition=Q(answered_at=None, answered_by=None, answer="")
                | (Q(answered_at__isnull=False, answered_by__isnull=False) & ~Q(answer="")),
            ),
            models.CheckConstraint(
                name="nobody_answers_for_themselves", condition=~Q(answered_by=models.F("about_employee"))
            ),
        )


class Looked(models.Model):
    """A signal in the log has been looked at: which, about whom, over which days, with the numbers as they stood, by
    whom, and what they found.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    signal = models.CharField(max_length=40)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField()
    figures = models.JSONField()
    note = models.TextField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)
