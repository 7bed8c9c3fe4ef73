"""Where a reader wants to be told, the mails that tell them, and the letters that are on their way out."""

from uuid import uuid4

from django.db import models
from django.db.models import Q


class Address(models.Model):
    """One reader's e-mail under one hat: at home by the person, at work by the post. Read by nobody but themselves.

    ``email`` and ``code``, the end of the link that confirms it, are sealed. Quiet hours are whole hours in Norway,
    from and including ``quiet_from`` until ``quiet_until``. ``refused_at``: the last mail came back for good.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.OneToOneField("people.Person", models.PROTECT, null=True, related_name="+")
    employee = models.OneToOneField("organisation.Employee", models.PROTECT, null=True, related_name="+")
    email = models.BinaryField()
    language = models.CharField(max_length=2)
    digest = models.CharField(max_length=10)
    quiet_from = models.PositiveSmallIntegerField(null=True)
    quiet_until = models.PositiveSmallIntegerField(null=True)
    code = models.BinaryField()
    code_until = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    refused_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="an_address_is_at_home_or_at_work",
                condition=Q(person=None, employee__isnull=False) | Q(person__isnull=False, employee=None),
            ),
            models.CheckConstraint(
                name="quiet_hours_begin_and_end",
                condition=Q(quiet_from=None, quiet_until=None)
                | (Q(quiet_from__lt=24, quiet_until__lt=24) & ~Q(quiet_from=models.F("quiet_until"))),
            ),
        )


class Mail(models.Model):
    """One mail to one address: that there is something new, or the link that confirms the address. It has no content.

    ``state`` is waiting, sending, sent, dropped or failed; ``why`` says in one word why it was dropped or not sent.
    What is new for a reader while their mail waits is told by that one mail.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    address = models.ForeignKey(Address, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    noted_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField()
    tried_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    why = models.CharField(max_length=20)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="one_mail_waits_for_a_reader", fields=("address", "kind"), condition=Q(state="waiting")
            ),
        )
        indexes = (models.Index(name="mails_by_state", fields=("state", "noted_at")),)


class Occasion(models.Model):
    """Why a mail waits: something new about this person, or about nobody. Looked at again before the mail is sent.

    ``action`` is the reading that shows it, empty where none is known, and ``thing`` the record that it is: when the
    log has such a reading by the reader since ``at``, they have seen it.
    """

    mail = models.ForeignKey(Mail, models.PROTECT, related_name="+")
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    action = models.CharField(max_length=40, blank=True)
    thing = models.UUIDField(null=True)
    at = models.DateTimeField()


class Dispatch(models.Model):
    """A letter on its way out: about whom, to whom, how far it has come, and the receipt of the outlet that took it.

    ``state`` is queued, handed_over, failed, or dropped, where somebody has seen that it failed and let it be.
    ``letter`` is the letter's own id in the room that wrote it. ``pdf`` is sealed, and gone when the outlet has it;
    ``digest`` (SHA-256, in hexadecimal) remains. ``title`` is the same for all letters, so that it tells nothing.
    ``queued_by`` is nobody for a receipt that goes by itself. ``person`` is nobody for what goes to another body about
    somebody whom the register does not know.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    letter = models.UUIDField()
    recipient_kind = models.CharField(max_length=10)
    recipient_person = models.ForeignKey("people.Person", models.PROTECT, null=True, related_name="+")
    recipient_service = models.ForeignKey("organisation.Service", models.PROTECT, null=True, related_name="+")
    recipient_name = models.CharField(max_length=200)
    channel = models.CharField(max_length=10)
    title = models.CharField(max_length=80)
    pdf = models.BinaryField()
    digest = models.CharField(max_length=64)
    state = models.CharField(max_length=12)
    why = models.CharField(max_length=20)
    attempts = models.PositiveSmallIntegerField()
    queued_by = models.ForeignKey("organisation.Employee", models.PROTECT, null=True, related_name="+")
    queued_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)
    receipt = models.CharField(max_length=300)
    receipt_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                name="a_letter_goes_once_to_each",
                fields=("letter", "recipient_kind", "recipient_person", "recipient_service", "recipient_name"),
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                name="a_recipient_is_of_its_kind",
                condition=Q(recipient_kind="family", recipient_person__isnull=False, recipient_service=None)
                | Q(recipient_kind="service", recipient_person=None, recipient_service__isnull=False)
                | Q(recipient_kind="body", recipient_person=None, recipient_service=None),
            ),
            models.CheckConstraint(
                name="what_is_handed_over_has_a_receipt",
                condition=Q(state="handed_over", receipt_at__isnull=False) & ~Q(receipt="")
                | (~Q(state="handed_over") & Q(receipt_at=None, receipt="")),
            ),
        )
        indexes = (
            models.Index(name="dispatches_by_state", fields=("state", "queued_at")),
            models.Index(name="dispatches_about", fields=("person", "-queued_at")),
        )
