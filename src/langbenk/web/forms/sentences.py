"""One sentence for each way that a deed can find a value wrong."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "empty": _("Write something here."),
    "too-long": _("This is too long. There is room for 4000 characters."),
    "reason-missing": _("Write why. The family can ask to see it. Without a reason, choose «Not known yet»."),
    "unknown": _("Choose one of the answers."),
    "same-person": _("The coordinator cannot be their own deputy. Choose two people."),
    "past": _("Choose today or a later day."),
    "not-ahead": _("Choose a day after today."),
    "far-ahead": _("This is more than a year ahead. Check the year."),
    "not-employed": _("This person does not work here on that day. Choose somebody else."),
    "own-family": _("This person is the child's own family. Choose somebody else."),
    "newer-assessment": _("There is a newer assessment. Read it before you decide."),
    "already-decided": _("This has been decided already. Reload the page to see what was decided."),
    "no-coordinating-unit": _("The municipality has not set up its coordinating unit here yet. Call them."),
    "too-far": _("This is more than ten years ahead. Check the year."),
    "before-start": _("The period must end after it begins. Choose a later day."),
    "outside-period": _("The review must lie within the period of the plan. Choose another day."),
    "no-wish": _("The family has not said yes to a plan. Ask them first."),
    "decides-alone": _("The young person is old enough to decide this alone."),
    "not-on-the-bench": _("This service does not sit on the bench any more. Nothing was saved."),
    "not-by-hand": _("This seat cannot be ended here."),
    "no-duty": _("No law says that this service must take part. Choose somebody from another service."),
}
