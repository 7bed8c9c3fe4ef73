"""Our own tables of who may, as rows for the database's second check."""

from django.db import models


class GrantCopy(models.Model):
    """``access.grants`` as rows, for the database's second check. Written by ``langbenk prepare``."""

    action = models.CharField(max_length=40)
    tie = models.CharField(max_length=40)
    consent = models.CharField(max_length=40, blank=True)
    since_age = models.PositiveSmallIntegerField(default=0)
    until_age = models.PositiveSmallIntegerField(default=200)

    class Meta:
        constraints = (models.UniqueConstraint(name="a_grant_once", fields=("action", "tie", "consent", "since_age")),)


class ReaderCopy(models.Model):
    """Who reads an entry of an audience, as ``GrantCopy``."""

    audience = models.CharField(max_length=20)
    tie = models.CharField(max_length=40)
    by_consent = models.BooleanField()
    since_age = models.PositiveSmallIntegerField()
    until_age = models.PositiveSmallIntegerField()


class PartCopy(models.Model):
    """From which age somebody alone lets others see a kind of information (``law.rules.who_consents``), as
    ``GrantCopy``.
    """

    part = models.CharField(max_length=40, primary_key=True)
    own_age = models.PositiveSmallIntegerField()
