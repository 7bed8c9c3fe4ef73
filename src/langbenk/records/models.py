"""What the work leaves behind: signatures and corrections of what was written, tasks, and messages."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Signature(models.Model):
    """Whoever wrote an entry at work stands by it: it is whole, and locked. What is wrong in it is added to.

    ``profession`` is what they were employed as that day, ``ground`` the provision that asks them to write it down.
    """

    entry = models.OneToOneField("cases.Entry", models.PROTECT, primary_key=True, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    signed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    profession = models.CharField(max_length=40)
    ground = models.CharField(max_length=40)
    at = models.DateTimeField()


class Addition(models.Model):
    """What is added to an entry afterwards: a correction, or what was left out. The first text stands as it was, and
    whoever reads that reads this (FOR-2019-03-01-168 § 15).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    entry = models.ForeignKey("cases.Entry", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    text = models.TextField()
    writer = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="additions_of", fields=("entry", "at")),)


class Task(models.Model):
    """Something that somebody is to do by a day. An employee has it for their service, a service has it until somebody
    there takes it, or a relative has it. ``audience`` and ``part`` say who else reads it, as they do of an entry.

    ``source`` says what it came from, and ``thing`` is that record. ``service`` is whose the one who set it was.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    text = models.CharField(max_length=400)
    audience = models.CharField(max_length=20)
    part = models.CharField(max_length=40)
    owner = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    owner_service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    relative = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    due = models.DateField()
    source = models.CharField(max_length=20, blank=True)
    thing = models.UUIDField(null=True)
    set_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    ended = models.CharField(max_length=10, blank=True)
    ended_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="a_task_is_somebodys",
                condition=Q(relative=None, owner_service__isnull=False)
                | Q(relative__isnull=False, owner=None, owner_service=None),
            ),
            models.CheckConstraint(
                name="a_task_ends_in_one_way",
                condition=Q(ended="", ended_at=None) | Q(ended__in=("done", "dropped"), ended_at__isnull=False),
            ),
        )
        indexes = (
            models.Index(name="tasks_of_somebody", fields=("owner", "due", "id"), condition=Q(ended_at=None)),
            models.Index(name="tasks_of_a_service", fields=("owner_service", "due", "id"), condition=Q(ended_at=None)),
            models.Index(name="tasks_about", fields=("person", "due", "id")),
        )


class TaskChange(models.Model):
    """One thing that happened to a task: it was set, taken, put off, done, left undone, or taken up again; by whom and
    why. ``due`` is the day it was to be done by from then on.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    task = models.ForeignKey(Task, models.PROTECT, related_name="changes")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    what = models.CharField(max_length=10)
    because = models.CharField(max_length=1000, blank=True)
    due = models.DateField()
    by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    by_employee = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="changes_of_a_task", fields=("task", "at")),)


class Thread(models.Model):
    """Messages about one thing, between one of the family and whoever coordinates. ``waits_since``: what the family
    wrote, and nobody has answered. Whoever coordinates next inherits it.

    ``read_at`` is when somebody at work last opened it, ``home_read_at`` when the one at home did.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    relative = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    subject = models.CharField(max_length=200)
    at = models.DateTimeField()
    last_at = models.DateTimeField()
    waits_since = models.DateTimeField(null=True)
    answer_by = models.DateField(null=True)
    read_at = models.DateTimeField(null=True)
    read_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    home_read_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="what_waits_has_a_day",
                condition=Q(waits_since=None, answer_by=None) | Q(waits_since__isnull=False, answer_by__isnull=False),
            ),
        )
        indexes = (
            models.Index(name="threads_about", fields=("person", "-last_at", "id")),
            models.Index(
                name="threads_that_wait", fields=("person", "answer_by"), condition=Q(waits_since__isnull=False)
            ),
        )


class Message(models.Model):
    """One message in a thread: from home, or from ``service`` through ``written_by``. It is never changed. Without a
    text, whoever coordinates has read what waited, and it needs no answer.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    thread = models.ForeignKey(Thread, models.PROTECT, related_name="messages")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    text = models.TextField()
    writer = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(name="messages_of_a_thread", fields=("thread", "at")),)
