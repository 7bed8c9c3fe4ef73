"""What is written to others about the person, for whom it is, and from whom it is kept."""

from uuid import uuid4

from django.db import models
from django.db.models import Q

from langbenk.cases.models.road import Case


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
    (forvaltningsloven § 13 b, helsepersonelloven §§ 23, 25). ``ended_at``: it was taken back by ``ended_by``.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey(Entry, models.PROTECT, related_name="sharings")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    ground = models.CharField(max_length=40)
    because = models.TextField()
    weighed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="shared_once", fields=("entry", "service"), condition=Q(ended_at=None)),
        )


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
