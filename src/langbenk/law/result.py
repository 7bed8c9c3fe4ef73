"""What a rule answered, with its reasons: kept as it is with the case, or shown in three languages."""

from dataclasses import dataclass
from datetime import date

from langbenk.law.answer import Answer
from langbenk.law.appeal_kinds import Route
from langbenk.law.provision import Provision
from langbenk.law.right import Code, Decision, Outcome
from langbenk.law.rules.cooperation_duty import Bound
from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class Because:
    """One condition that decided: the fact's name, its answer, and the provision that asks for it."""

    condition: str
    answer: Answer
    ground: Provision | None

    def as_dict(self) -> dict[str, str]:
        """The contract's three words; every reason that the rules give has its ground."""
        return {"condition": self.condition, "answer": str(self.answer), "ground": cited(self.ground) or ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One rule's answer. `appeal` is None where there is none.

    `leads` belongs to plan-health, `who` to cooperation-duty, `coordinator` and `eligible` to who-coordinates.
    """

    rule: str
    code: Code
    grounds: tuple[Provision, ...]
    because: tuple[Because, ...]
    missing: tuple[str, ...]
    words: Words
    decision: Decision
    appeal: Route | None
    leads: str | None = None
    who: tuple[Bound, ...] = ()
    coordinator: str | None = None
    eligible: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The outcome in the contract's words."""
        return self.code.outcome

    def text(self, lang: str = "nb") -> str:
        """One or two plain sentences. Raises InputError for another language than nb, nn and en."""
        return self.words.say(lang)

    def as_dict(self, lang: str = "nb") -> dict[str, object]:
        """The contract's object for this rule."""
        told: dict[str, object] = {
            "rule": self.rule,
            "outcome": str(self.outcome),
            "grounds": [ground.citation for ground in self.grounds],
            "because": [reason.as_dict() for reason in self.because],
            "missing": list(self.missing),
            "text": self.text(lang),
            "decision": str(self.decision),
        }
        if self.appeal:
            ground = ", ".join(ground.citation for ground in self.appeal.grounds)
            told["appeal"] = {"to": self.appeal.to, "weeks": self.appeal.weeks, "ground": ground}
        return told | self._more()

    def _more(self) -> dict[str, object]:
        """What only this rule tells."""
        if self.rule == "cooperation-duty":
            return {"who": [bound_as_dict(bound) for bound in self.who]}
        if self.rule == "plan-health":
            return {"leads": self.leads}
        if self.rule == "who-coordinates":
            return {"coordinator": self.coordinator, "eligible": list(self.eligible)}
        return {}


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answers of all rules on one day, in the contract's order."""

    on: date
    results: tuple[Result, ...]

    def result(self, rule: str) -> Result:
        """The answer of one rule. Raises KeyError for a rule that is not in the contract."""
        for result in self.results:
            if result.rule == rule:
                return result
        raise KeyError(rule)

    def as_dict(self, lang: str = "nb") -> dict[str, object]:
        """The contract's answer, ready for JSON."""
        return {"on": self.on.isoformat(), "results": [result.as_dict(lang) for result in self.results]}


def cited(provision: Provision | None) -> str | None:
    """The short citation, if there is a provision."""
    return provision.citation if provision else None


def bound_as_dict(bound: Bound) -> dict[str, object]:
    """One service of the cooperation duty with its own provision."""
    return {"service": str(bound.service), "ground": cited(bound.ground), "outcome": str(bound.outcome)}
