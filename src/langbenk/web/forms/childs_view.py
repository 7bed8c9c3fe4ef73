"""How a child was heard, and what weight it got: two questions, so that neither answer hides that the other lacks."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from langbenk.web.forms.base import DeedForm
from langbenk.web.forms.fields import PlainText

AS_ONE = _("How was the child heard, and what weight did it get?")


class ChildsView(DeedForm):
    """The two fields; one for somebody who is expected, or 18: ``is_heard`` is whether it is about a living child."""

    of_age: ClassVar = {
        "child_heard": (
            _("What did the person say themselves, and what weight did it get?"),
            _("Nobody decides on help for an adult without asking them."),
        )
    }
    child_heard = PlainText(
        label=_("How was the child heard, and what did it say?"),
        help_text=_("Is the child too small to have a say, or not born yet, write so."),
    )
    weight = PlainText(
        label=_("What weight did it get?"),
        help_text=_("What it had to say for the answer. If it got none, write why."),
    )

    def __init__(self, *args: Any, is_heard: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not is_heard:
            del self.fields["weight"]
            if not self.around.of_age:
                self.fields["child_heard"].label = AS_ONE
