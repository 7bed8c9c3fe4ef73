"""Who coordinates by agreement or by decision, the disagreements about it, and the mandate of the group."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class Coordinating(models.Model):
    """One municipal service coordinates, from a day until a day (not included). ``footing`` is by_agreement, with the
    services that ``agreed``, or by_decision, with the ``dispute`` that it settles.

    While a child coordinator is at work, that is who coordinates, by law (helse- og omsorgstjenesteloven § 7-2 a): that
    follows from the appointment and stands in no row here. ``heard`` is what the child and the family thought.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="coordinated_by")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    footing = models.CharField(max_length=20)
    dispute = models.OneToOneField("Dispute", models.PROTECT, null=True, related_name="settled_by")
    agreed = ArrayField(models.UUIDField(), default=list)
    because = models.TextField()
    best_interests = models.TextField(blank=True)
    heard = models.TextField(blank=True)
    since = models.DateField()
    until = models.DateField(null=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_service_coordinates", fields=("case",), condition=Q(until=None)),
            models.CheckConstraint(
                name="coordinating_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since"))
            ),
            models.CheckConstraint(
                name="a_decision_settles_a_dispute",
                condition=Q(footing="by_agreement", dispute=None) | Q(footing="by_decision", dispute__isnull=False),
            ),
        )


class Dispute(models.Model):
    """The services do not agree on who coordinates. ``facts`` is what must be coordinated, and what has been tried.

    ``ended`` is empty while it runs; then settled, agreed (meanwhile) or withdrawn.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    facts = models.TextField()
    raised_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended = models.CharField(max_length=10, blank=True)
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_open_dispute", fields=("case",), condition=Q(ended="")),
            models.CheckConstraint(
                name="a_dispute_ends_at_a_moment",
                condition=Q(ended="", ended_at=None, ended_by=None)
                | Q(ended__in=("settled", "agreed", "withdrawn"), ended_at__isnull=False, ended_by__isnull=False),
            ),
        )


class View(models.Model):
    """What one voice thinks in a dispute: a service (then ``service``, and whom it ``proposes``), the child, or the
    family. ``how``: said by themselves here, told to whoever wrote it down (``by``), or not_asked, and why.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    dispute = models.ForeignKey(Dispute, models.PROTECT, related_name="views")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    voice = models.CharField(max_length=10)
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    proposes = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    how = models.CharField(max_length=10)
    text = models.TextField()
    writer = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_view_has_one_voice",
                condition=Q(voice="service", service__isnull=False, how="self", by__isnull=False)
                | Q(voice__in=("child", "family"), service=None, proposes=None),
            ),
        )
        indexes = (models.Index(name="views_of_a_dispute", fields=("dispute", "at")),)


class GroupMandate(models.Model):
    """What the cooperation group round one person is for, who writes its minutes, and when it meets. The last one
    counts; the group has no power of its own.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    purpose = models.TextField()
    writes_minutes = models.CharField(max_length=200)
    meets = models.CharField(max_length=200)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()


class LevelMove(models.Model):
    """Somebody moved the case up to a level, or down from it, for a reason. The levels are rows of ``cases``."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    level = models.CharField(max_length=20)
    up = models.BooleanField()
    because = models.TextField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
