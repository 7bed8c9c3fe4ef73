"""What was typed and not saved. Whose it is, for which form about whom, stands in clear; the words are sealed."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Draft(models.Model):
    """What one writer, under one hat, has typed in one form about one person.

    ``form`` is the name of the page, and ``thing`` the record or the search that its form works on. ``sealed`` holds
    the texts of the windows in which it was typed; it opens only in this very place. ``action`` is what the form is
    written for: to whom that is no longer permitted, the draft no longer opens.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    writer = models.ForeignKey("people.Person", on_delete=models.CASCADE, related_name="+")
    hat = models.CharField(max_length=20)
    employee = models.ForeignKey("organisation.Employee", null=True, on_delete=models.CASCADE, related_name="+")
    form = models.CharField(max_length=60)
    about = models.ForeignKey("people.Person", null=True, on_delete=models.CASCADE, related_name="+")
    thing = models.CharField(max_length=200, blank=True)
    action = models.CharField(max_length=40)
    sealed = models.BinaryField()
    saved_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["writer", "hat", "employee", "form", "about", "thing"],
                name="one_draft_in_each_place",
                nulls_distinct=False,
            ),
            models.CheckConstraint(condition=Q(expires_at__gt=models.F("saved_at")), name="a_draft_expires_later"),
        )
