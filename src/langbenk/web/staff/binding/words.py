"""How the page gathers the duties, and what each asks of those it binds."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from langbenk.law.provision import Carry

GROUPS: tuple[tuple[str | Promise, tuple[Carry, ...]], ...] = (
    (_("Cooperation"), (Carry.COOPERATE_CASE, Carry.COOPERATE_SYSTEM)),
    (_("Coordination"), (Carry.COORDINATE,)),
    (_("Individual plan"), (Carry.MAKE_PLAN, Carry.JOIN_PLAN)),
    (_("Personal data"), (Carry.PROCESS_DATA,)),
    (_("Reports to child welfare"), (Carry.REPORT_CHILD_WELFARE,)),
    (_("Notice of needs"), (Carry.NOTICE_NEEDS,)),
    (_("Guidance"), (Carry.GUIDANCE,)),
    (_("Who is bound"), (Carry.DEFINES_PROVIDER,)),
)
"""The headings of the page, each with what it gathers."""

SENTENCES: dict[Carry, str | Promise] = {
    Carry.COOPERATE_CASE: _("%(who)s must cooperate when several services are needed round one person."),
    Carry.COOPERATE_SYSTEM: _(
        "%(who)s must cooperate also outside the single case, so that the services fit together."
    ),
    Carry.COORDINATE: _(
        "%(who)s must coordinate the help. Where there is a child coordinator, the child coordinator does it."
    ),
    Carry.MAKE_PLAN: _("%(who)s must see that the work on an individual plan starts."),
    Carry.JOIN_PLAN: _("%(who)s must join in the individual plan when somebody else makes it."),
    Carry.PROCESS_DATA: _("%(who)s may process the personal data that the tasks call for."),
    Carry.REPORT_CHILD_WELFARE: _(
        "%(who)s must themselves report to child welfare when there is serious reason. Secrecy does not stop it."
    ),
    Carry.NOTICE_NEEDS: _("%(who)s must be alert to needs of help from others, and say so as far as secrecy allows."),
    Carry.GUIDANCE: _("%(who)s must inform and guide."),
    Carry.DEFINES_PROVIDER: _("The act counts this kind of service among those that the duties apply to."),
}
"""What each duty asks of those it binds."""
