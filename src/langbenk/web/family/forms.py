"""The family's own forms: yes to the plan, yes to a service."""

from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import Day


class AgreeForm(DeedForm):
    """Nothing to fill in: the version that was read goes along, so that a yes is to what stood there."""


class ConsentForm(DeedForm):
    """Let one service see the plan, for good or until a day."""

    until = Day(
        label=_("On which day should it end?"),
        required=False,
        help_text=_("For example 27.11.2026. If you leave it empty, it holds until you withdraw it."),
    )
