"""What a decision goes through before it stands and after: its draft, its stages, the complaints and their steps."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Proposal(models.Model):
    """A decision on one right as it is prepared: the law's reasons and the writer's own, how the child was heard and
    what weight that got. When it is made, ``cases.Decision`` gets this row's id, and this row stays as what it rests
    on.

    ``not_heard``: why the child was not heard, where it was not. ``instead``: what comes next, or what there is
    instead. ``instead_of``: the decision in whose place it is to come, none for a first one; ``why`` that one is to be
    changed, or the ``complaint`` that it answers, with what there ``is_new``.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    assessment = models.ForeignKey("cases.Assessment", models.PROTECT, related_name="+")
    rule = models.CharField(max_length=40)
    outcome = models.CharField(max_length=20)
    law_reasons = models.TextField(blank=True)
    facts = models.TextField(blank=True)
    own_reasons = models.TextField(blank=True)
    heard = models.TextField(blank=True)
    weight = models.TextField(blank=True)
    not_heard = models.TextField(blank=True)
    best_interests = models.TextField(blank=True)
    instead = models.TextField(blank=True)
    instead_of = models.ForeignKey("cases.Decision", models.PROTECT, null=True, related_name="+")
    why = models.TextField(blank=True)
    complaint = models.ForeignKey("decisions.Complaint", models.PROTECT, null=True, related_name="+")
    is_new = models.TextField(blank=True)
    written_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = (models.Index(name="proposals_about", fields=("person", "-at")),)


class Stage(models.Model):
    """One move in the life of a decision (``law.decided``): what it came to, who made it, and why. Only added to; the
    last one counts. ``decision`` is the id that the draft and the decision share; one without stages is decided.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    decision = models.UUIDField()
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=20)
    reason = models.TextField(blank=True)
    on = models.DateField()
    by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="one_move_at_a_time", fields=("decision", "number")),)
        indexes = (models.Index(name="stages_about", fields=("person", "decision")),)


class Complaint(models.Model):
    """A complaint against one decision, by one person, however it came. ``knew``: the day they knew enough to complain,
    none while nobody has told them. ``posted``: of a letter, the day it was handed to the post, where that is known.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    decision = models.ForeignKey("cases.Decision", models.PROTECT, related_name="+")
    form = models.CharField(max_length=10)
    words = models.TextField()
    why_late = models.TextField(blank=True)
    came = models.DateField()
    posted = models.DateField(null=True)
    knew = models.DateField(null=True)
    signed = models.BooleanField()
    made_by = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    received_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    form_key = models.UUIDField(unique=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="posted_before_it_came", condition=Q(posted=None) | Q(posted__lte=models.F("came"))
            ),
        )
        indexes = (models.Index(name="complaints_about", fields=("person", "-at")),)


class ComplaintStep(models.Model):
    """One thing that happened to a complaint: it was heard though late, turned away, led to a change, was sent on,
    withdrawn, or decided by the appeal body. Only added to. ``on`` is the day that counts, ``result`` what the appeal
    body came to, ``papers`` what went along.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    complaint = models.ForeignKey(Complaint, models.PROTECT, related_name="steps")
    person = models.ForeignKey("people.Person", models.PROTECT, related_name="+")
    kind = models.CharField(max_length=20)
    on = models.DateField()
    words = models.TextField(blank=True)
    result = models.CharField(max_length=20, blank=True)
    papers = models.JSONField(default=list)
    by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(name="each_step_once", fields=("complaint", "kind")),)
        indexes = (models.Index(name="steps_about", fields=("person", "complaint")),)
