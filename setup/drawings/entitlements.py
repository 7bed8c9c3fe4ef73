"""docs/entitlements.md: what families may ask for, and what a coordinator must tell them, from the catalogue."""

from collections.abc import Iterator

from langbenk.law.entitlement import AgeSpan, Entitlement, Theme
from langbenk.law.entitlements import ALL
from langbenk.law.informing import POINTS, InformingPoint
from langbenk.law.provision import READ_ON, Period, Provision
from langbenk.law.right import Decision
from langbenk.law.texts.entitlements import DECIDER_WORDS, THEME_WORDS
from langbenk.law.texts.labels import condition_words
from langbenk.law.tree import leaves
from setup.drawings import WARNING, table

HEAD = f"""# What families may ask for

A list of {len(ALL)} services and benefits to ask about, for children, young people and adults. It gives no legal advice
and decides nothing: whoever stands under *who decides*, decides. It is drawn as on {READ_ON}.

*Signs* are the known facts that bring a line to the top for somebody. One yes is enough. An unknown one takes nothing
away; a line is left out only where the age is known and outside, or every sign is known to be no. *Read* means that the
provision's text was at hand to hold the citation against; the others are cited, and wait for a reader. Where there is
no provision, no act gives it: the municipality or the county decides whether it has such a scheme."""


def page() -> str:
    """The whole page."""
    lines = [WARNING, "", HEAD, *(line for theme in Theme for line in _theme(theme)), *_informing()]
    return "\n".join(lines) + "\n"


def _theme(theme: Theme) -> Iterator[str]:
    yield from ("", f"## {THEME_WORDS[theme].en}", "")
    heads = ("key", "what", "provisions", "in force", "who decides", "ages", "signs", "answer and appeal", "more")
    yield from table(heads, [_row(each) for each in ALL if each.theme is theme])


def _row(each: Entitlement) -> tuple[str, ...]:
    return (
        f"`{each.key}`",
        f"**{each.name.en}**. {each.says.en} *{each.apply.en}*",
        ", ".join(_linked(ground) for ground in each.grounds_on(READ_ON)) or "none: a local scheme",
        _days(each.period(READ_ON)),
        DECIDER_WORDS[each.decider].en,
        _ages(each.ages),
        ", ".join(condition_words(leaf.name).en for leaf in leaves(each.maybe)) or "for everyone",
        _appeal(each),
        f"[page]({each.page})" if each.page else "",
    )


def _informing() -> Iterator[str]:
    yield from ("", "# What the coordinator tells, and does", "")
    yield "The child coordinator's tasks by their letters in hol § 7-2 a second paragraph, and what other provisions"
    yield "ask for. Each point is ticked with its day. What may be said is an offer, not a text to read out."
    yield ""
    heads = ("task", "key", "what is ticked", "what may be said", "provisions")
    yield from table(heads, [_point(point) for point in POINTS])


def _point(point: InformingPoint) -> tuple[str, ...]:
    grounds = ", ".join(_linked(ground) for ground in point.grounds)
    return point.task.value, f"`{point.key}`", point.done.en, point.says.en, grounds


def _linked(provision: Provision) -> str:
    return f"[{provision.citation}]({provision.url})" + (" (read)" if provision.read_on else "")


def _days(period: Period | None) -> str:
    if period is None:
        return ""
    start = f"from {period.start}" if period.start else "yes"
    return f"{start} until {period.end}" if period.end else start


def _ages(ages: AgeSpan) -> str:
    span = f"{ages.since} to {ages.until - 1}" if ages.until else f"{ages.since} and over" if ages.since else "all"
    return f"{span}, and before birth" if ages.expected else span


def _appeal(each: Entitlement) -> str:
    kind, route = each.decision.value.replace("_", " "), each.route
    if each.decision is Decision.NOT_APPEALABLE or route.weeks is None:
        return kind
    grounds = ", ".join(ground.citation for ground in route.grounds)
    return f"{kind}; {route.weeks} weeks ({grounds})"
