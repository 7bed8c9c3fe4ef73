"""All that ever leaves by mail, and the one title of every letter: no name, no child, no service, no place."""

from langbenk.law.words import Words

NEWS_SUBJECT = Words("Noe nytt i Langbenk", "Noko nytt i Langbenk", "Something new in Langbenk")
NEWS_BODY = Words(
    "Det er noe nytt til deg i Langbenk.\n\nGå til {address} og logg inn som du pleier for å lese det.\n\n"
    "Du bestemmer selv hvor ofte du får slike e-poster: se «Varsler på e-post» nederst på siden når du er logget inn.\n"
    "Du kan ikke svare på denne e-posten.\n",
    "Det er noko nytt til deg i Langbenk.\n\nGå til {address} og logg inn som du plar for å lese det.\n\n"
    "Du avgjer sjølv kor ofte du får slike e-postar: sjå «Varsel på e-post» nedst på sida når du er logga inn.\n"
    "Du kan ikkje svare på denne e-posten.\n",
    "There is something new for you in Langbenk.\n\nGo to {address} and sign in as you usually do to read it.\n\n"
    "You decide how often you get e-mails like this: see “Notices by e-mail” at the foot of the page when you are "
    "signed in.\n"
    "You cannot answer this e-mail.\n",
)
CONFIRM_SUBJECT = Words(
    "Bekreft e-postadressen din i Langbenk",
    "Stadfest e-postadressa di i Langbenk",
    "Confirm your e-mail address in Langbenk",
)
CONFIRM_BODY = Words(
    "Noen har bedt om å få varsler fra Langbenk til denne adressen.\n\n"
    "Er det deg, åpne {link} og logg inn som du pleier. Lenken virker i ett døgn, og bare for deg.\n\n"
    "Er det ikke deg, trenger du ikke gjøre noe.\n",
    "Nokon har bede om å få varsel frå Langbenk til denne adressa.\n\n"
    "Er det deg, opne {link} og logg inn som du plar. Lenkja verkar i eitt døgn, og berre for deg.\n\n"
    "Er det ikkje deg, treng du ikkje gjere noko.\n",
    "Somebody has asked for notices from Langbenk to this address.\n\n"
    "If it was you, open {link} and sign in as you usually do. The link works for one day, and only for you.\n\n"
    "If it was not you, you need do nothing.\n",
)
TITLE = Words("Brev fra kommunen", "Brev frå kommunen", "Letter from the municipality")
"""What a notice about a letter may show to whoever happens to see it."""
