"""Where and until when an answer can be appealed, and where a worried family turns when it cannot."""

from dataclasses import dataclass
from datetime import date, timedelta

from langbenk.law.appeal_kinds import DecisionKind, Route
from langbenk.law.appeal_routes import ROUTES
from langbenk.law.days import weekday_in_words
from langbenk.law.errors import InputError
from langbenk.law.public_holidays import next_working_day
from langbenk.law.words import LANGUAGES, Words

_LAST_YEAR = date.max.year - 2


@dataclass(frozen=True, slots=True)
class Appeal:
    """The way of an appeal for one answer, told on one day.

    `last_day` is the last day in time; `latest_ever` the last on which a late complaint may still be heard at all.
    Both are None where there is no appeal.
    """

    route: Route
    told: date
    last_day: date | None
    latest_ever: date | None

    @property
    def text(self) -> Words:
        """What to tell the family: by which day, to whom, and what happens then; or where else to turn."""
        if self.last_day is None:
            return self.route.says
        day = weekday_in_words(self.last_day)
        said = {lang: self.route.says.say(lang).format(last_day=day.say(lang)) for lang in LANGUAGES}
        return Words(**said)

    def as_dict(self, lang: str = "nb") -> dict[str, str | int | None]:
        """The object of the contract. Raises InputError for another language than nb, nn and en."""
        return {
            "decision": str(self.route.decision),
            "to": self.route.to,
            "through": self.route.through,
            "weeks": self.route.weeks,
            "last_day": self.last_day.isoformat() if self.last_day else None,
            "latest_ever": self.latest_ever.isoformat() if self.latest_ever else None,
            "ground": ", ".join(ground.cite(lang) for ground in self.route.grounds),
            "text": self.text.say(lang),
        }


def appeal(decision: str, told: date) -> Appeal:
    """The appeal of an answer of the kind `decision` that the family was told of on the day `told`.

    The deadline runs from the day of the news (pbrl § 7-5, fvl § 29), is counted in weeks that end on the same
    weekday (domstolloven § 148), and moves past Saturdays, Sundays and public holidays (domstolloven § 149).
    After more than one year no complaint is heard (fvl § 31). That year runs from the decision itself, which was
    never later than the news of it. The grounds are those in force on the day of the news. Raises InputError for an
    unknown kind and for a day too far ahead to count from.
    """
    try:
        route = ROUTES[DecisionKind(decision)].on(told)
    except ValueError:
        raise InputError("decision", f"takes one of {', '.join(DecisionKind)}") from None
    if told.year > _LAST_YEAR:
        raise InputError("told", f"takes a day up to the year {_LAST_YEAR}")
    if route.weeks is None:
        return Appeal(route, told, None, None)
    return Appeal(route, told, next_working_day(told + timedelta(weeks=route.weeks)), _a_year_after(told))


def _a_year_after(day: date) -> date:
    """The same date next year; from 29 February the last day of that month (domstolloven § 148)."""
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if is_leap_day else day.day)
