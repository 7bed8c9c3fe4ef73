"""Those of the cast whom it matters to that not everybody sees: the young, the protected, and who answers for a log."""

from demo import staff
from demo.families import ELLEN, KRISTIN, RONNY, SELMA, STIAN, VILDE
from demo.player import at_home, at_work
from langbenk.law.words import Words

WHO_MAY_SEE = (
    at_home(
        VILDE,
        Words("13 år", "13 år", "13 years old"),
        Words(
            "Hun skriver med egne ord og velger hvem som får lese.",
            "Ho skriv med eigne ord og vel kven som får lese.",
            "She writes in her own words, and chooses who may read them.",
        ),
    ),
    at_home(
        KRISTIN,
        Words("mor til Vilde", "mor til Vilde", "Vilde's mother"),
        Words(
            "Hun ser det Vilde har skrevet til alle. Det Vilde har skrevet til Anne alene, finnes ikke for henne.",
            "Ho ser det Vilde har skrive til alle. Det Vilde har skrive til Anne åleine, finst ikkje for henne.",
            "She sees what Vilde wrote to everybody. What Vilde wrote to Anne alone does not exist for her.",
        ),
    ),
    at_home(
        STIAN,
        Words("far til Vilde", "far til Vilde", "Vilde's father"),
        Words(
            "Han ser det samme som Kristin, og like lite av det som ikke er til dem.",
            "Han ser det same som Kristin, og like lite av det som ikkje er til dei.",
            "He sees what Kristin sees, and as little of what is not for them.",
        ),
    ),
    at_home(
        SELMA,
        Words("17 år", "17 år", "17 years old"),
        Words(
            "Hun bestemmer selv hvem som får se hva, også foreldrene.",
            "Ho bestemmer sjølv kven som får sjå kva, også foreldra.",
            "She decides herself who may see what, her parents too.",
        ),
    ),
    at_home(
        ELLEN,
        Words("mor til Ylva", "mor til Ylva", "Ylva's mother"),
        Words(
            "Adressen hennes er strengt beskyttet. Hun ser hvem som har sett, og hvem som ble stoppet.",
            "Adressa hennar er strengt verna. Ho ser kven som har sett, og kven som vart stoppa.",
            "Her address is strictly protected. She sees who has looked, and who was stopped.",
        ),
    ),
    at_home(
        RONNY,
        Words("far", "far", "father"),  # the top of his own pages must not name her either
        Words(
            "Han har foreldreansvar, men sperren gjelder ham. Her finnes ikke Ylva for ham.",
            "Han har foreldreansvar, men sperra gjeld han. Her finst ikkje Ylva for han.",
            "He has parental responsibility, but the protection is set against him. Here, Ylva does not exist for him.",
        ),
    ),
    at_work(
        staff.GRO,
        Words("rektor", "rektor", "head teacher"),
        Words(
            "Hun svarer når en familie spør hvorfor noen på skolen har sett.",
            "Ho svarer når ein familie spør kvifor nokon på skulen har sett.",
            "She answers when a family asks why somebody at the school has looked.",
        ),
    ),
    at_work(
        staff.SOLFRID,
        Words("kommunedirektør", "kommunedirektør", "chief executive"),
        Words(
            "Hun gir og avslutter verv: personvernombud, arkivansvarlig, kontroll av loggen. Hun åpner ingen sak.",
            "Ho gir og avsluttar verv: personvernombod, arkivansvarleg, kontroll av loggen. Ho opnar inga sak.",
            "She gives and ends charges: data protection officer, archive officer, log control. She opens no case.",
        ),
    ),
    at_work(
        staff.JOVNA,
        Words("rådgiver i PPT", "rådgivar i PPT", "adviser at PPT"),
        Words(
            "Han har meldt at PPT og barnevernet ikke er enige om hvem som koordinerer for Emil.",
            "Han har meldt at PPT og barnevernet ikkje er samde om kven som koordinerer for Emil.",
            "He has told that PPT and child welfare do not agree on who coordinates for Emil.",
        ),
    ),
    at_work(
        staff.TONE,
        Words("kontaktperson i barnevernet", "kontaktperson i barnevernet", "contact person in child welfare"),
        Words(
            "Hun skriver hva barnevernet mener om hvem som bør koordinere for Emil.",
            "Ho skriv kva barnevernet meiner om kven som bør koordinere for Emil.",
            "She writes what child welfare thinks of who should coordinate for Emil.",
        ),
    ),
    at_work(
        staff.HENNING,
        Words("avgjør for kommunedirektøren", "avgjer for kommunedirektøren", "decides for the chief executive"),
        Words(
            "Han avgjør hvem som koordinerer for Emil, når alle er hørt. Mer enn det får han ikke se.",
            "Han avgjer kven som koordinerer for Emil, når alle er høyrde. Meir enn det får han ikkje sjå.",
            "He settles who coordinates for Emil, when all have been heard. More than that he does not see.",
        ),
    ),
    at_work(
        staff.RUNE,
        Words("kommuneoverlege", "kommuneoverlege", "chief municipal doctor"),
        Words(
            "Han går gjennom loggen og ser etter det uvanlige. Hvem sakene gjelder, får han ikke vite.",
            "Han går gjennom loggen og ser etter det uvanlege. Kven sakene gjeld, får han ikkje vite.",
            "He goes through the log and looks for what is unusual. Whose cases they are, he does not learn.",
        ),
    ),
)
