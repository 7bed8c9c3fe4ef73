"""What goes on beside the road: the levels that a case has reached, and the matters that run next to its step."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q

from langbenk.cases.models.road import Case, Concern


class Level(models.Model):
    """The case is at this level from a day until a day (``law.levels``). Several hold at once; going up or down keeps
    the people, the goals and the consents.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="levels")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    level = models.CharField(max_length=20)
    since = models.DateField()
    until = models.DateField(null=True)
    because = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_open_level_of_a_kind", fields=("case", "level"), condition=Q(until=None)),
            models.CheckConstraint(
                name="a_level_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since"))
            ),
        )


class Matter(models.Model):
    """Something that runs beside the road, such as a complaint or a hand-over: one of ``cases.process.BESIDE``.

    ``thing`` is the record that it is about, in the room that keeps it. ``due`` is the law's deadline or the
    municipality's own target. The board counts these rows, and what is not closed is never forgotten.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="matters")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    thing = models.UUIDField()
    since = models.DateField()
    due = models.DateField(null=True)
    closed_at = models.DateTimeField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_matter_of_a_thing", fields=("kind", "thing")),)
        indexes = (
            # The board counts from the index alone.
            models.Index(
                name="matters_open", fields=("kind", "due", "id"), include=("person",), condition=Q(closed_at=None)
            ),
        )


class Joining(models.Model):
    """What became of what was told of a hidden child by one who must not know, and so stands as told of their
    ``people.Double``: kept in the child's own case too (``joined``), or settled otherwise (``note``). ``told`` is the
    concern, or the notice of need. The double's own case stands as it did, for to close or move it would tell.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    told = models.UUIDField(unique=True)
    outcome = models.CharField(max_length=20)
    joined = models.OneToOneField(Concern, models.PROTECT, null=True, related_name="+")
    note = models.TextField(blank=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_concern_is_joined_or_says_why_not",
                condition=Q(outcome="taken", joined__isnull=False)
                | (~Q(outcome="taken") & Q(joined=None) & ~Q(note="")),
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
