"""What the family is told, one text for each code that a deed tells: a heading, and what it means for them."""

from dataclasses import dataclass

from django.utils.functional import Promise, lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from langbenk.law.words import Words
from langbenk.web.family.texts.coming import COMING
from langbenk.web.family.texts.coordinating import COORDINATING


@dataclass(frozen=True)
class Notice:
    """``text`` says what it means and what comes next. ``right``: what they can complain of."""

    heading: str | Promise
    text: str | Promise
    right: str = ""


ROAD = {
    "concern-told": Notice(
        _("A service is concerned for %(child)s"),
        _("They have told you why. Now they find out who helps you already, and whether more of us should help."),
    ),
    "handed-to-unit": Notice(
        _("The coordinating unit takes over from here"),
        _("You said yes to this. %(unit)s will ask what you want, and find out which rights you have."),
    ),
    "need-received": Notice(
        _("%(unit)s has got what you asked for"),
        _("They will ask what you want, and find out which rights you have. You need not apply for each."),
    ),
    "unit-opened": Notice(
        _("The coordinating unit has begun"),
        _("Soon they will ask you what you want. You can change your minds at any time."),
    ),
    "child_coordinator-appointed": Notice(
        _("%(coordinator)s becomes child coordinator for %(child)s"),
        _("It begins on %(since)s. %(deputy)s takes over when %(coordinator)s is away."),
    ),
    "coordinator-appointed": Notice(
        _("%(coordinator)s becomes coordinator for %(child)s"),
        _("It begins on %(since)s. %(deputy)s takes over when %(coordinator)s is away."),
    ),
    "plan-opened": Notice(
        _("We have begun on the plan for %(child)s"),
        _("%(coordinator)s writes it together with you. Say what matters to you, and what you want to reach."),
    ),
    "plan-final": Notice(
        _("The plan for %(child)s is ready"),
        _("Read it, and say yes if you agree. We go through it together by %(review)s."),
    ),
    "plan-changed": Notice(
        _("The plan for %(child)s has been changed"),
        _("Read it again, and say yes if you still agree."),
    ),
    "case-taken-up": Notice(
        _("We take up the work for %(child)s again"),
        _("This comes of a complaint. The coordinating unit calls you about what comes next."),
    ),
    "deputy-stands-in": Notice(
        _("%(deputy)s coordinates while %(coordinator)s is away"),
        _("From %(since)s. You need not do anything: all that is agreed holds."),
    ),
    "nobody-stands-in": Notice(
        _("%(coordinator)s is away"),
        _("From %(since)s. The coordinating unit coordinates until somebody else does. Call them when you need to."),
    ),
    "coordinator-back": Notice(
        _("%(coordinator)s is back"),
        _("%(coordinator)s coordinates again, as before."),
    ),
    "deputy-promoted": Notice(
        _("%(deputy)s is coordinator now"),
        _("%(coordinator)s has been away for long. You can say whom you want instead. You need not say why."),
    ),
    "hospital-coordinator": Notice(
        _("%(name)s coordinates at the hospital"),
        _("%(name)s works at %(service)s, together with your coordinator here. You decide whether they see the plan."),
    ),
    "seat-offered": Notice(
        _("%(name)s has a seat on the bench"),
        _("%(name)s comes from %(service)s. You decide whether they may see the plan."),
    ),
    "seat-ended": Notice(
        _("%(name)s no longer sits on the bench"),
        _("%(name)s from %(service)s can no longer open anything here."),
    ),
    "service-seated": Notice(
        _("%(service)s has a seat on the bench"),
        _("The service helps already, or gives the care. You decide what they may see."),
    ),
    "service-ended": Notice(
        _("%(service)s no longer sits on the bench"),
        _("They can no longer open anything here."),
    ),
    "relative-seated": Notice(
        _("%(name)s has a seat on the bench"),
        _("%(name)s sits there as: %(as)s. Press the seat to read what it opens."),
    ),
    "relative-ended": Notice(
        _("%(name)s no longer sits on the bench"),
        _("%(name)s sat there as: %(as)s, and can no longer open anything here."),
    ),
}

STEPS = {
    "born": Notice(
        _("Welcome, %(child)s"),
        _("We have written down the birth. Those who helped you go on helping, and the plan stays yours."),
    ),
    "of-age": Notice(
        _("%(child)s is 18"),
        _("The right to a child coordinator has ended. The coordinating unit is there until you know who comes next."),
    ),
    "case-closed": Notice(
        _("The work round %(child)s has ended"),
        _("We have written to you why. You can read your letters and who has looked, and ask again at any time."),
    ),
}

DECISIONS = {
    "child-coordinator-granted": Notice(
        _("%(child)s gets a child coordinator"),
        _("We have decided that you have a right to one. Next we find the right person. You can say whom you want."),
    ),
    "child-coordinator-refused": Notice(
        _("No right to a child coordinator now"),
        _("We have concluded that you do not have a right to a child coordinator now."),
        right="child_coordinator",
    ),
    "child-coordinator-declined": Notice(
        _("You do not want a child coordinator now"),
        _("We have written that down. You can change your minds at any time."),
    ),
    "coordinator-municipal-granted": Notice(
        _("%(child)s has a right to a coordinator in the municipality"),
        _("You get one coordinator. If you have a right to a child coordinator, it is that person."),
    ),
    "coordinator-municipal-refused": Notice(
        _("No right to a coordinator in the municipality now"),
        _("We have concluded that %(child)s does not have a right to a coordinator in the municipality now."),
        right="coordinator",
    ),
    "coordinator-municipal-declined": Notice(
        _("You do not want a coordinator in the municipality now"),
        _("We have written that down. You can change your minds at any time."),
    ),
    "plan-health-granted": Notice(
        _("%(child)s gets an individual plan"),
        _("We have decided that %(child)s has a right to a plan. We make it together with you."),
    ),
    "plan-health-refused": Notice(
        _("No right to an individual plan now"),
        _("We have concluded that %(child)s does not have a right to an individual plan now."),
        right="plan_health",
    ),
    "plan-health-declined": Notice(
        _("You do not want an individual plan now"),
        _("We have written that down. You can change your minds at any time."),
    ),
}

LETTERS = {
    "child-coordinator-told": Notice(
        _("The letter about a child coordinator has come"),
        _("You find it under «Letters». If you disagree, say so under «What we have decided»."),
    ),
    "child-coordinator-annulled": Notice(
        _("The answer about a child coordinator does not hold any more"),
        _("We decide anew, and tell you. You do not lose anything meanwhile."),
    ),
    "coordinator-municipal-told": Notice(
        _("The letter about a coordinator in the municipality has come"),
        _("You find it under «Letters». If you disagree, say so under «What we have decided»."),
    ),
    "coordinator-municipal-annulled": Notice(
        _("The answer about a coordinator in the municipality does not hold any more"),
        _("We decide anew, and tell you. You do not lose anything meanwhile."),
    ),
    "plan-health-told": Notice(
        _("The letter about an individual plan has come"),
        _("You find it under «Letters». If you disagree, say so under «What we have decided»."),
    ),
    "plan-health-annulled": Notice(
        _("The answer about an individual plan does not hold any more"),
        _("We decide anew, and tell you. You do not lose anything meanwhile."),
    ),
}

TESTED = {
    "others-decide": (
        Words(
            "Vi har sett på alle rettighetene som gjelder %(child)s",
            "Vi har sett på alle rettane som gjeld %(child)s",
            "We have looked at every right that concerns %(child)s",
        ),
        Words(
            "Noen av dem bestemmer vi, og det kommer for seg. Andre bestemmer sykehuset, barnevernet eller Nav. Under "
            "«Det vi har bestemt» ser du hvordan hver av dem ser ut, hvem som bestemmer, og hvordan du kommer videre.",
            "Nokre av dei bestemmer vi, og det kjem for seg. Andre bestemmer sjukehuset, barnevernet eller Nav. Under "
            "«Det vi har bestemt» ser du korleis kvar av dei ser ut, kven som bestemmer, og korleis du kjem vidare.",
            "We decide on some of them, and that comes by itself. The hospital, child welfare or Nav decides on "
            "others. Under «What we have decided» you see how each looks, who decides, and how you get on.",
        ),
    )
}

IN_WORDS = lazy(lambda words: words.say(get_language() or "nb"), str)

NOTICES = (
    ROAD
    | STEPS
    | DECISIONS
    | LETTERS
    | {code: Notice(*texts) for code, texts in COORDINATING.items()}
    | {code: Notice(IN_WORDS(heading), IN_WORDS(text)) for code, (heading, text) in (COMING | TESTED).items()}
)
"""Every code that ``cases.telling.tell`` is given, and what the night tells."""
