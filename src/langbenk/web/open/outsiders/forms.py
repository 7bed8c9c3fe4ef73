"""The code, and the answer."""

from django import forms
from django.utils.translation import gettext_lazy as _

from langbenk.outsiders.answering import LONGEST_ANSWER
from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText

LONGEST_CODE = 20


class CodeForm(DeedForm):
    """The code that whoever asked has read out."""

    code = forms.CharField(label=_("The code you were given on the telephone"), required=False, max_length=LONGEST_CODE)


class AnswerForm(DeedForm):
    """One answer. It carries the code along, so that nothing is kept between the two pages."""

    code = forms.CharField(required=False)
    answer = PlainText(label=_("Your answer"), longest=LONGEST_ANSWER)
