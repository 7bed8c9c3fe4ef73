"""The letters that have been written to somebody about the person."""

from uuid import uuid4

from django.db import models
from django.db.models import Q

from langbenk.cases.models.road import Case


class Letter(models.Model):
    """One letter to one reader: a guardian, the young person, or a body outside (``to_body``).

    ``kind`` is a key of ``letters.catalogue`` and ``data`` its typed data, so that it can be shown beside its text;
    ``pdf`` is the letter as it was sent, sealed, and never made again. ``thing`` is the record that it tells of.
    ``dispatch`` is the parcel that took it out of the house (``outside``), empty while it is only read here.
    ``made_by`` is nobody for a receipt that comes at once.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="letters")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    thing = models.UUIDField()
    to = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    to_body = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=2)
    data = models.JSONField()
    pdf = models.BinaryField()
    made_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    dispatch = models.UUIDField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_letter_has_one_reader", condition=Q(to__isnull=False, to_body="") | Q(to=None) & ~Q(to_body="")
            ),
            models.UniqueConstraint(name="told_once", fields=("kind", "thing", "to", "to_body"), nulls_distinct=False),
        )
        indexes = (models.Index(name="letters_about", fields=("person", "-at")),)
