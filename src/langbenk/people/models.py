"""Persons, families and guardians. No addresses: the bench does not need them, and what is not here cannot leak."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q


class Person(models.Model):
    """A human being, born or expected. The identity number is sealed; ``number_key`` is its keyed hash, for look-up."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    given_name = models.CharField(max_length=200, blank=True)
    family_name = models.CharField(max_length=200, blank=True)
    birth_date = models.DateField(null=True)
    due_date = models.DateField(null=True)
    number_sealed = models.BinaryField(null=True)
    number_key = models.CharField(max_length=64, null=True, unique=True)
    phone = models.CharField(max_length=20, blank=True)
    language = models.CharField(max_length=2, default="nb")

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_person_is_born_or_expected", condition=Q(birth_date__isnull=False) | Q(due_date__isnull=False)
            ),
            models.CheckConstraint(
                name="only_the_born_have_a_number",
                condition=Q(number_key=None, number_sealed=None)
                | Q(number_key__isnull=False, number_sealed__isnull=False, birth_date__isnull=False),
            ),
        )


class Double(models.Model):
    """``person`` was written down, without a number, by somebody who must not know of ``original``, whose number it is.

    To whoever the original is hidden from, the double is who has the number; to everybody else, the original.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField(Person, models.PROTECT, related_name="+")
    original = models.ForeignKey(Person, models.PROTECT, related_name="+")


class Family(models.Model):
    """People who belong together, in one home or two. Used to stop staff from working on their own."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)


class FamilyMember(models.Model):
    """Somebody belongs to a family. One can belong to several."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    family = models.ForeignKey(Family, models.PROTECT, related_name="members")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")

    class Meta:
        constraints = (models.UniqueConstraint(name="once_in_a_family", fields=("family", "person")),)


class Responsibility(models.TextChoices):
    """Who has parental responsibility (barnelova §§ 30, 34, 35), in the population register's own words; and, before a
    birth, that nobody has it yet: somebody is expecting the child.
    """

    JOINT = "joint"
    MOTHER = "mother"
    FATHER = "father"
    OTHERS = "others"
    EXPECTING = "expecting"


class Kinship(models.TextChoices):
    """What the guardian is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    CO_MOTHER = "co_mother"
    OTHER = "other"


class Guardian(models.Model):
    """Somebody has parental responsibility for a child, or expects it, from a day until a day."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    child = models.ForeignKey(Person, models.PROTECT, related_name="guardians")
    guardian = models.ForeignKey(Person, models.PROTECT, related_name="wards")
    kinship = models.CharField(max_length=20, choices=Kinship.choices)
    responsibility = models.CharField(max_length=20, choices=Responsibility.choices)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_guardianship_at_a_time", fields=("child", "guardian"), condition=Q(until=None)
            ),
            models.CheckConstraint(
                name="guardianship_ends_after_it_begins", condition=Q(until=None) | Q(until__gt=F("since"))
            ),
        )
