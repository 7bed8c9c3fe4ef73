"""The municipality and those who work there: services by kind, their units, employees with role and period."""

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q


class Municipality(models.Model):
    """One of the 357, with its names in all its languages (Kartverket, CC BY 4.0)."""

    number = models.CharField(primary_key=True, max_length=4)
    name = models.CharField(max_length=80)
    names = ArrayField(models.CharField(max_length=80))
    county_number = models.CharField(max_length=2)
    county_name = models.CharField(max_length=80)


class Service(models.Model):
    """A service that helps people, such as a school or the coordinating unit. ``kind`` is one of the law's kinds."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = models.CharField(max_length=40)
    name = models.CharField(max_length=120)
    municipal = models.BooleanField(default=True)
    phone = models.CharField(max_length=20, blank=True)
    coordinating_unit = models.BooleanField(default=False)
    open_from = models.DateField()
    open_until = models.DateField(null=True)


class Unit(models.Model):
    """A part of a service with people in it, such as a grade or an office."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    service = models.ForeignKey(Service, models.PROTECT, related_name="units")
    name = models.CharField(max_length=120)


class Employee(models.Model):
    """A post held by a human being. The name stands here too: who works for the public is no secret."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField("people.Person", models.PROTECT, related_name="+")
    given_name = models.CharField(max_length=200)
    family_name = models.CharField(max_length=200)
    phone = models.CharField(max_length=20, blank=True)
    email = models.EmailField(blank=True)


class Profession(models.TextChoices):
    """What somebody is employed as. The texts people read stand in ``organisation.professions``."""

    TEACHER = "teacher"
    KINDERGARTEN_TEACHER = "kindergarten_teacher"
    PUBLIC_HEALTH_NURSE = "public_health_nurse"
    EDUCATIONAL_PSYCHOLOGIST = "educational_psychologist"
    CHILD_WELFARE_OFFICER = "child_welfare_officer"
    COORDINATION_ADVISER = "coordination_adviser"
    PHYSIOTHERAPIST = "physiotherapist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    SOCIAL_WORKER = "social_worker"
    FAMILY_THERAPIST = "family_therapist"
    PSYCHOLOGIST = "psychologist"
    DOCTOR = "doctor"
    DENTIST = "dentist"
    ADVISER = "adviser"
    LEADER = "leader"


class Employment(models.Model):
    """Somebody works in a unit, as something, from a day until a day (the last day is not included)."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    employee = models.ForeignKey(Employee, models.PROTECT, related_name="employments")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="employments")
    profession = models.CharField(max_length=40, choices=Profession.choices)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="employment_ends_after_it_begins", condition=Q(until=None) | Q(until__gt=F("since"))
            ),
        )


class Target(models.Model):
    """The municipality's own number of days for a step of the road, or a matter beside it, from a day on. The law names
    no deadline there; the last one set counts, and ``cases.process`` gives the number until one is.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    step = models.CharField(max_length=40)
    days = models.PositiveSmallIntegerField()
    since = models.DateField()
    set_by = models.ForeignKey(Employee, models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.CheckConstraint(name="a_target_is_a_day_or_more", condition=Q(days__gte=1)),)
        indexes = (models.Index(name="targets_of_a_step", fields=("step", "-since", "-at")),)


class Letterhead(models.Model):
    """What stands at the top of the municipality's letters from a day on: its name, unit, crest and how to reach it.
    ``crest`` is an SVG picture, and ``crest_alt`` what a screen reader says of it; both empty, or neither. ``county``
    is the number of the county that the municipality lies in, which decides who its county governor is. Of several for
    one day the last one set counts; ``set_by`` and ``at`` are none for the one that the house was set up with.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    municipality = models.CharField(max_length=80)
    unit = models.CharField(max_length=120, blank=True)
    address = ArrayField(models.CharField(max_length=120), default=list, blank=True)
    phone = models.CharField(max_length=20, blank=True)
    web = models.CharField(max_length=200, blank=True)
    crest = models.TextField(blank=True)
    crest_alt = models.CharField(max_length=200, blank=True)
    county = models.CharField(max_length=2, blank=True)
    since = models.DateField()
    set_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_crest_has_its_words", condition=Q(crest="", crest_alt="") | ~Q(crest="") & ~Q(crest_alt="")
            ),
        )


class LevelNaming(models.Model):
    """What the municipality calls the levels of a case, from a day on (``organisation.naming``); with no ``names``, as
    the software does.
    """

    since = models.DateField(primary_key=True)
    names = models.JSONField(null=True)
    at = models.DateTimeField()


class Routine(models.Model):
    """A way of working that the municipality has chosen for itself, where the law is silent: on or off from a day. The
    last one set counts; off until one is. ``set_by`` is nobody where it came with the installation.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    key = models.CharField(max_length=40)
    on = models.BooleanField()
    since = models.DateField()
    because = models.TextField(blank=True)
    set_by = models.ForeignKey(Employee, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="routines_of_a_kind", fields=("key", "-since", "-at")),)
