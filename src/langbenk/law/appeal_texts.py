"""What a family is told of an appeal: to whom, by which day, whom to send it to, and what happens then."""

from langbenk.law.words import Words

GOVERNOR = Words("statsforvalteren", "statsforvaltaren", "the county governor")
OMBUD = Words(
    " Pasient- og brukerombudet hjelper deg gratis.",
    " Pasient- og brukarombodet hjelper deg gratis.",
    " The patient and user ombud helps you free of charge.",
)
NOTHING_MORE = Words("", "", "")


def complain(through: Words, more: Words = NOTHING_MORE, to: Words = GOVERNOR) -> Words:
    """To whom and by when, whom to send it to, and what happens then; `{last_day}` is filled in for each family."""
    return Words(
        f"Du kan klage til {to.nb}, senest {{last_day}}. Send klagen til {through.nb}. De ser på saken på nytt, og "
        f"sender klagen videre hvis de ikke endrer svaret.{more.nb}",
        f"Du kan klage til {to.nn}, seinast {{last_day}}. Send klaga til {through.nn}. Dei ser på saka på nytt, og "
        f"sender klaga vidare om dei ikkje endrar svaret.{more.nn}",
        f"You can complain to {to.en}, by {{last_day}} at the latest. Send the complaint to {through.en}. They look at "
        f"the case again, and send the complaint on if they do not change the answer.{more.en}",
    )
