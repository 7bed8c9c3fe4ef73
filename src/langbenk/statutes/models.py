"""The text of the law beside our reading of it: public, about nobody, and written by the owner of the tables alone."""

from django.db import models


class StatuteText(models.Model):
    """A section that we cite, as Lovdata's open data had it on the day ``read_on`` (NLOD 2.0).

    ``refid`` names the act and ``place`` the section ("§7-2a"). ``text`` has an empty line between paragraphs (ledd)
    and is empty for a section that is repealed. ``changed_on`` is the day the act was last amended.
    """

    refid = models.CharField(max_length=40)
    place = models.CharField(max_length=20)
    title = models.TextField()
    text = models.TextField()
    note = models.TextField()
    repealed = models.BooleanField()
    changed_on = models.DateField(null=True)
    read_on = models.DateField()

    class Meta:
        constraints = (models.UniqueConstraint(name="a_section_is_kept_once", fields=("refid", "place")),)
