"""What the case page calls things: seats, what they open, what has happened, and the way to what is next."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from langbenk.access.actions import Action
from langbenk.access.standing import Tie
from langbenk.access.ties import RELATIVES

Text = str | Promise

ROLES: dict[str, Text] = {
    Tie.REPORTER: _("registered a concern"),
    Tie.CONTACT: _("contact person"),
    Tie.TEAM_MEMBER: _("team member"),
    Tie.CHILD_COORDINATOR: _("child coordinator"),
    Tie.COORDINATOR: _("coordinator"),
    Tie.DEPUTY: _("deputy"),
    Tie.COORDINATING_UNIT: _("coordinating unit"),
    Tie.HOSPITAL_COORDINATOR: _("coordinator at the hospital"),
    Tie.INSTITUTION: _("gives the care"),
    Tie.HELPING_SERVICE: _("helps already"),
    Tie.DECIDER: _("settles who coordinates"),
    Tie.SUPERVISOR: _("inspects how the law is kept"),
    Tie.EMERGENCY: _("opened it in an emergency"),
    Tie.SELF: _("whom it is about"),
    Tie.GUARDIAN: _("has parental responsibility"),
    Tie.PARENT: _("parent without parental responsibility"),
    Tie.FOSTER_PARENT: _("foster parent"),
    Tie.APPOINTED_GUARDIAN: _("appointed guardian"),
    Tie.KIN: _("next of kin"),
    Tie.ATTORNEY: _("has a power of attorney"),
}
KIN: dict[str, Text] = {
    "mother": _("mother"),
    "father": _("father"),
    "co_mother": _("co-mother"),
    "other": _("parent"),
}
FACES: dict[str, str] = {
    **dict.fromkeys(RELATIVES, "family"),
    Tie.CHILD_COORDINATOR: "coordinator",
    Tie.COORDINATOR: "coordinator",
    Tie.COORDINATING_UNIT: "unit",
}
SEES: dict[str, Text] = {
    Action.HOME_READ: pgettext_lazy("can see", "the family's page"),
    Action.CASE_READ: pgettext_lazy("can see", "the bench"),
    Action.CONCERN_READ: pgettext_lazy("can see", "the concern"),
    Action.COOPERATION_READ: pgettext_lazy("can see", "the cooperation assessment"),
    Action.RIGHTS_READ: pgettext_lazy("can see", "the assessment of rights"),
    Action.PLAN_READ: pgettext_lazy("can see", "the plan"),
    Action.LOG_READ: pgettext_lazy("can see", "who has looked"),
}
# What happened, with the names that the event carries: %(who)s is all of them.
HAPPENED: dict[str, Text] = {
    "concern-registered": _("%(who)s told of a concern"),
    "cooperation-yes": _("%(who)s: cooperation is necessary"),
    "cooperation-no": _("%(who)s: cooperation is not necessary now"),
    "cooperation-unknown": _("%(who)s: not clear yet whether cooperation is necessary"),
    "wish-recorded": _("The family said what they wish, to %(who)s"),
    "rights-assessed": _("%(who)s assessed the family's rights"),
    "child-coordinator-granted": _("%(who)s decided: right to a child coordinator"),
    "child-coordinator-refused": _("%(who)s decided: no right to a child coordinator"),
    "child-coordinator-declined": _("%(who)s noted: the family does not want a child coordinator"),
    "coordinator-municipal-granted": _("%(who)s decided: right to a coordinator"),
    "coordinator-municipal-refused": _("%(who)s decided: no right to a coordinator"),
    "coordinator-municipal-declined": _("%(who)s noted: the family does not want a coordinator"),
    "plan-health-granted": _("%(who)s decided: right to an individual plan"),
    "plan-health-refused": _("%(who)s decided: no right to an individual plan"),
    "plan-health-declined": _("%(who)s noted: the family does not want a plan"),
    "child_coordinator-appointed": _("Child coordinator and deputy appointed: %(who)s"),
    "coordinator-appointed": _("Coordinator and deputy appointed: %(who)s"),
    "coordination-by_agreement": _("%(who)s wrote down who coordinates, as the services agreed"),
    "coordination-by_decision": _("%(who)s settled who coordinates"),
    "dispute-raised": _("%(who)s registered that the services do not agree on who coordinates"),
    "plan-opened": _("The plan was begun"),
    "plan-final": _("The plan was made final"),
    "plan-agreed": _("%(who)s agreed to the plan"),
}
# The pages of one case: which action opens each, its address, what the link says. The first seven stand in sight.
PAGES: tuple[tuple[str, str, Text], ...] = (
    (Action.CASE_READ, "case", _("The bench")),
    (Action.PLAN_READ, "plan", _("The plan")),
    (Action.ENTRY_READ, "entries", _("Entries")),
    (Action.TASK_READ, "tasks", _("Tasks")),
    (Action.MESSAGE_READ, "messages", _("Messages")),
    (Action.COORDINATION_READ, "coordination", _("Who coordinates")),
    (Action.ENTITLEMENT_READ, "rights-board", _("Rights board")),
    (Action.COOPERATION_READ, "cooperation", _("Cooperation")),
    (Action.WISH_RECORD, "wish", _("The family's wish")),
    (Action.RIGHTS_ASSESS, "rights", _("Rights")),
    (Action.RIGHTS_DECIDE, "decision", _("Decision")),
    (Action.RIGHTS_READ, "answers", _("Answers and complaints")),
    (Action.LETTER_READ, "letters", _("Letters")),
    (Action.HANDOVER_READ, "hand-over", _("Hand-overs")),
    (Action.NEED_READ, "asked", _("What was asked")),
    (Action.COORDINATOR_APPOINT, "coordinator", _("Coordinator")),
    (Action.LEVEL_CHANGE, "level", _("Levels")),
    (Action.HOSPITAL_APPOINT, "hospital", _("Hospital")),
    (Action.RECORD_SIGN, "record", _("The record")),
    (Action.TRANSITION_READ, "transitions", _("What comes")),
    (Action.REHABILITATION_READ, "rehabilitation", _("Rehabilitation")),
    (Action.REHABILITATION_NOTIFY, "rehab-need", _("Tell of a need")),
    (Action.OUTSIDER_READ, "outsiders", _("Asked outside")),
    (Action.SEAT_OFFER, "seats", _("Seats")),
    (Action.RELATIVE_SEAT, "relatives", _("Relatives")),
    (Action.CONSENT_RECORD, "consents", _("Consents")),
    (Action.PROTECTION_READ, "protection", _("Protected address")),
)
# The steps at which there is a plan, whoever may read it.
PLANNED = ("plan_work", "review")
# What is next at each step: the action that takes the case on, where that is done, and what the button says.
NEXT: dict[str, tuple[str, str, Text]] = {
    "cooperation": (Action.COOPERATION_ASSESS, "cooperation", _("Assess whether to cooperate")),
    "followed": (Action.COOPERATION_ASSESS, "cooperation", _("Assess again")),
    "unit": (Action.CASE_OPEN, "board", _("Take it from the board")),
    "wish": (Action.WISH_RECORD, "wish", _("Write down their wish")),
    "rights": (Action.RIGHTS_ASSESS, "rights", _("Assess their rights")),
    "decision": (Action.RIGHTS_DECIDE, "decision", _("Decide")),
    "appointment": (Action.COORDINATOR_APPOINT, "coordinator", _("Appoint a coordinator")),
    "plan": (Action.PLAN_OPEN, "plan", _("Begin the plan")),
    "plan_work": (Action.PLAN_WRITE, "plan", _("Work on the plan")),
    "review": (Action.PLAN_WRITE, "plan", _("Review the plan")),
}
