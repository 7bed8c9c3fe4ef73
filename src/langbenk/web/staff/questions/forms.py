"""The answer to a question about the log."""

from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText


class AnswerForm(DeedForm):
    """Why somebody looked, in words for the family."""

    answer = PlainText(label=_("Why did they look?"))
