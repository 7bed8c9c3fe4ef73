"""What a decision is made of: the law's reasons and the writer's own, the child's voice, what is best for the child.

One that was prepared has them from its draft. One that was made the short way has its reasons, how the child was heard
and what weight it got from the form, and the law's reasons and the facts from the assessment that it rests on. In one
that is older than the question of its own, how the child was heard says what weight it got too.
"""

from dataclasses import dataclass

from langbenk.cases.models import Assessment, Decision
from langbenk.decisions.models import Proposal
from langbenk.law import Inquiry, Outcome, assess
from langbenk.law.answer import Answer
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.complaints import decision_kind
from langbenk.law.decision_needs import DecisionFacts, Lack, lacking
from langbenk.law.texts.labels import condition_words
from langbenk.law.words import Words

OUTCOMES = {"granted": Outcome.ENTITLED, "refused": Outcome.NOT_MET, "declined": Outcome.DECLINED}


@dataclass(frozen=True)
class Parts:
    """The parts, as they were written; empty where nothing is. ``instead``: what is next, or what there is instead."""

    law_reasons: str = ""
    facts: str = ""
    own_reasons: str = ""
    heard: str = ""
    weight: str = ""
    not_heard: str = ""
    best_interests: str = ""
    instead: str = ""

    @property
    def childs_view(self) -> str:
        """How the child was heard and what weight it got, in one text; or why it was not heard."""
        return "\n".join(dict.fromkeys(text for text in (self.heard, self.weight, self.not_heard) if text))

    @property
    def how_heard(self) -> str:
        """How the child was heard, or why it was not."""
        return "\n".join(text for text in (self.heard, self.not_heard) if text)

    @property
    def weight_apart(self) -> str:
        """What weight it got, where that is not said with how the child was heard."""
        return self.weight if self.weight != self.heard else ""

    @property
    def reasons(self) -> str:
        """The reasons as the family reads them: the law's in the writer's words, the writer's own, what is best."""
        said = (self.law_reasons, self.own_reasons, self.best_interests)
        return "\n".join(dict.fromkeys(text for text in said if text))


def parts_of(decision: Decision) -> Parts:
    """The parts of a decision that has been made."""
    prepared = Proposal.objects.filter(id=decision.id).first()
    return prepared_parts(prepared) if prepared else made_parts(decision)


def prepared_parts(draft: Proposal) -> Parts:
    """The parts of a draft."""
    return Parts(**{name: getattr(draft, name) for name in Parts.__dataclass_fields__})


def made_parts(decision: Decision) -> Parts:
    """The parts of a decision that was made the short way."""
    return Parts(
        own_reasons=decision.reasons,
        facts=facts_of(decision.assessment),
        heard=decision.child_heard,
        weight=decision.weight or decision.child_heard,
    )


def facts_of(assessment: Assessment) -> str:
    """What was found out, with the assessor's reasons, one to a line."""
    return "\n".join(dict.fromkeys(reason for reason in assessment.reasons.values() if reason))


def by_the_rules(assessment: Assessment, rule: str) -> tuple[Words, tuple[Words, ...]]:
    """What the rules say of this right on what was found out, and the conditions of theirs that are not met."""
    result = assess(Inquiry.from_dict(assessment.inquiry)).result(rule)
    unmet = tuple(condition_words(one.condition) for one in result.because if one.answer is Answer.NO)
    return result.words, unmet


def what_lacks(
    parts: Parts, *, rule: str, outcome: str, age: int | None, by: str, law_says: str, help_to_appeal: str
) -> tuple[Lack, ...]:
    """What must be there before the decision may be told, and is not (``law.decision_needs``)."""
    route = ROUTES[decision_kind(rule)]
    return lacking(
        DecisionFacts(
            decision=rule,
            outcome=OUTCOMES[outcome],
            age=age,
            decided_by=by,
            law_reasons=parts.law_reasons or law_says,
            facts=parts.facts,
            own_reasons=parts.own_reasons,
            heard=parts.heard,
            weight=parts.weight,
            not_heard=parts.not_heard,
            best_interests=parts.best_interests,
            appeal_to=route.to or "",
            appeal_weeks=route.weeks,
            help_to_appeal=help_to_appeal,
            where_else=route.says.nb if route.weeks is None else "",
        )
    )
