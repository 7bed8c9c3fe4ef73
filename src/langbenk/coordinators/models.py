"""Those who coordinate: what they know, how much they can carry, when they are away, and who stands in; what a family
asks for, and the coordinator at the hospital.
"""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class Competence(models.Model):
    """Something an employee knows: a ``field`` or a ``language`` (``coordinators.knowing``). ``ended_at``: no more."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10)
    what = models.CharField(max_length=40)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(name="known_once", fields=("employee", "kind", "what"), condition=Q(ended_at=None)),
        )


class Training(models.Model):
    """A course that an employee has taken, and the day by which the municipality wants it taken again, if any."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    course = models.CharField(max_length=200)
    taken_on = models.DateField()
    due_again_on = models.DateField(null=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="a_course_taken_once_a_day", fields=("employee", "course", "taken_on")),
            models.CheckConstraint(
                name="taken_again_later", condition=Q(due_again_on=None) | Q(due_again_on__gt=F("taken_on"))
            ),
        )


class Capacity(models.Model):
    """How much weight an employee can carry from a day on, as agreed with their leader. No law sets a number; the last
    one counts, and 0 means that they take no more families.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    most = models.PositiveSmallIntegerField()
    since = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="capacity_of", fields=("employee", "-since", "-at")),)


class Weight(models.Model):
    """How much one case weighs for whoever coordinates it, from 1, which is usual, to 5. The unit's own estimate."""

    case = models.OneToOneField("cases.Case", models.PROTECT, primary_key=True, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    weight = models.PositiveSmallIntegerField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.CheckConstraint(name="a_weight_of_1_to_5", condition=Q(weight__range=(1, 5))),)


class Absence(models.Model):
    """An employee is away from a day until a day, which is not included and may not be known. Why is never kept."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)
    noted_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="an_absence_ends_after_it_begins", condition=Q(until=None) | Q(until__gte=F("since"))
            ),
            models.UniqueConstraint(name="away_once", fields=("employee",), condition=Q(until=None)),
        )
        indexes = (models.Index(name="absences_of", fields=("employee", "-since")),)


class StandIn(models.Model):
    """While its coordinator is away, a case has its deputy, from the first day; none where there is no deputy, and then
    the unit coordinates. After ``due``, a local target, the deputy becomes coordinator, on ``promoted_on``.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    absence = models.ForeignKey(Absence, models.PROTECT, related_name="stand_ins")
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    coordinator = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    deputy = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    due = models.DateField()
    promoted_on = models.DateField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="stands_in_once", fields=("absence", "case")),)
        indexes = (models.Index(name="stand_ins_about", fields=("person", "-at")),)


class ChangeWish(models.Model):
    """Somebody of the family asks for another coordinator. They need not say why, and whoever coordinates never reads
    it; the unit answers. ``outcome`` is one of ``coordinators.wishing.OUTCOMES``.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    said_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    words = models.TextField(blank=True)
    at = models.DateTimeField()
    outcome = models.CharField(max_length=10, blank=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_open_wish_each", fields=("case", "said_by"), condition=Q(answered_at=None)
            ),
        )


class Hospital(models.Model):
    """The coordinator whom the specialist health services have appointed (spesialisthelsetjenesteloven § 2-5 a).
    ``authorised_on`` is the day that ``seen_by`` looked the authorisation up; the number itself is not kept.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    coordinator = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, related_name="+")
    authorised_on = models.DateField()
    seen_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(name="one_hospital_at_a_time", fields=("case",), condition=Q(until=None)),
        )


class ContactDoctor(models.Model):
    """The doctor whom the family can turn to at the hospital, from a day until a day (spesialisthelsetjenesteloven
    § 2-5 c): with or without a coordinator there.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    since = models.DateField()
    until = models.DateField(null=True)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_contact_doctor", fields=("case",), condition=Q(until=None)),)
