"""The words of the checklist of what a family is told: for each point what can be ticked, and what may be said."""

from langbenk.law.words import Words

Told = tuple[Words, Words]

WHO_COORDINATES: Told = (
    Words(
        "Vet hvem som koordinerer, hvem som er vara, og hvordan de nås",
        "Veit kven som koordinerer, kven som er vara, og korleis dei blir nådde",
        "Knows who coordinates, who the deputy is, and how to reach them",
    ),
    Words(
        "Jeg holder i hjelpen dere får fra alle. Her er nummeret mitt, og her er den som tar over når jeg er borte.",
        "Eg held i hjelpa de får frå alle. Her er nummeret mitt, og her er den som tek over når eg er borte.",
        "I hold together the help you get from everyone. Here is my number, and here is who takes over when I am away.",
    ),
)
OVERVIEW: Told = (
    Words(
        "Har sett på hva familien og barnet trenger, og hva kommunen skal følge opp",
        "Har sett på kva familien og barnet treng, og kva kommunen skal følgje opp",
        "Has looked at what family and child need, and at what the municipality must follow up",
    ),
    Words(
        "Vi ser sammen på hva dere trenger i hverdagen. Jeg følger med på at kommunen gjør sitt.",
        "Vi ser saman på kva de treng i kvardagen. Eg følgjer med på at kommunen gjer sitt.",
        "Together we look at what you need from day to day. I see to it that the municipality does its part.",
    ),
)
HEALTH_AND_CARE: Told = (
    Words(
        "Fortalt hvilke helse- og omsorgstjenester som finnes",
        "Fortalt kva helse- og omsorgstenester som finst",
        "Told which health and care services there are",
    ),
    Words(
        "Dette kan dere be om i kommunen og på sykehuset. Vi går gjennom listen i ro.",
        "Dette kan de be om i kommunen og på sjukehuset. Vi går gjennom lista i ro.",
        "This is what you can ask for from the municipality and the hospital. We go through the list without haste.",
    ),
)
RELIEF: Told = (
    Words(
        "Fortalt om avlastning, omsorgsstønad og opplæring for dem som gir omsorgen",
        "Fortalt om avlasting, omsorgsstønad og opplæring for dei som gir omsorga",
        "Told of respite, carer's benefit and training for those who give the care",
    ),
    Words(
        "Dere som gir mye omsorg, kan også få hjelp selv. Dere kan kreve et svar fra kommunen.",
        "De som gir mykje omsorg, kan òg få hjelp sjølve. De kan krevje eit svar frå kommunen.",
        "You who give much care can get help yourselves. You can demand an answer from the municipality.",
    ),
)
HOW_TO_ASK: Told = (
    Words(
        "Fortalt hvem som bestemmer, hvordan en søker, og hjulpet til å søke",
        "Fortalt kven som bestemmer, korleis ein søkjer, og hjelpt til å søkje",
        "Told who decides and how to apply, and helped to apply",
    ),
    Words(
        "Jeg kan hjelpe dere å søke. Vi kan skrive sammen.",
        "Eg kan hjelpe dykk å søkje. Vi kan skrive saman.",
        "I can help you apply. We can write it together.",
    ),
)
RIGHT_WITHOUT_CAPACITY: Told = (
    Words(
        "Fortalt at retten finnes, også der det ikke er ledig plass eller folk nå",
        "Fortalt at retten finst, òg der det ikkje er ledig plass eller folk no",
        "Told that the right is there, also where there is no free place or staff now",
    ),
    Words(
        "Det er kø her nå. Det tar ikke bort det dere kan ha rett til. Søk likevel, så får dere et svar dere kan "
        "klage på.",
        "Det er kø her no. Det tek ikkje bort det de kan ha rett til. Søk likevel, så får de eit svar de kan klage på.",
        "There is a queue here now. That does not take away what you may have a right to. Apply all the same, and you "
        "get an answer that you can complain about.",
    ),
)
OTHER_WELFARE: Told = (
    Words(
        "Fortalt om Nav, barnehage, skole, barnevern, bolig og andre velferdstjenester",
        "Fortalt om Nav, barnehage, skule, barnevern, bustad og andre velferdstenester",
        "Told of Nav, kindergarten, school, child welfare, housing and other welfare services",
    ),
    Words(
        "Det finnes også hjelp hos andre enn helse. Vi ser på hva som kan passe for dere.",
        "Det finst òg hjelp hos andre enn helse. Vi ser på kva som kan passe for dykk.",
        "There is help outside health too. We look at what may suit you.",
    ),
)
ORGANISATIONS: Told = (
    Words(
        "Fortalt om foreninger for familier i samme situasjon",
        "Fortalt om foreiningar for familiar i same situasjon",
        "Told of patient and user organisations",
    ),
    Words(
        "Andre familier har vært der dere er. Her er noen dere kan snakke med.",
        "Andre familiar har vore der de er. Her er nokon de kan snakke med.",
        "Other families have been where you are. Here is somebody you can talk to.",
    ),
)
GUIDED: Told = (
    Words(
        "Hjulpet i kontakten med tjenestene, blant annet ved å være med i møter",
        "Hjelpt i kontakten med tenestene, mellom anna ved å vere med i møte",
        "Helped in dealing with the services, for instance by coming to meetings",
    ),
    Words(
        "Dere kan ha noen med dere. Jeg kan også bli med.",
        "De kan ha nokon med dykk. Eg kan òg bli med.",
        "You can bring somebody. I can come too.",
    ),
)
PASSED_ON: Told = (
    Words(
        "Formidlet kontakt eller henvist videre til rett sted",
        "Formidla kontakt eller vist vidare til rett stad",
        "Put in touch, or referred on to the right place",
    ),
    Words(
        "Dere skal slippe å lete. Jeg ringer dem og sier fra når de har svart.",
        "De skal sleppe å leite. Eg ringjer dei og seier frå når dei har svart.",
        "You should not have to search. I call them, and tell you when they have answered.",
    ),
)
PLAN_OFFERED: Told = (
    Words(
        "Fortalt hva en individuell plan er, og at den krever et ja",
        "Fortalt kva ein individuell plan er, og at han krev eit ja",
        "Told what an individual plan is, and that it needs a yes",
    ),
    Words(
        "Vi kan lage én plan for alt. Den blir bare til om dere vil.",
        "Vi kan lage éin plan for alt. Han blir berre til om de vil.",
        "We can make one plan for everything. It is only made if you wish.",
    ),
)
PLAN_MOVES: Told = (
    Words(
        "Sørget for at arbeidet med planen går framover",
        "Sørgt for at arbeidet med planen går framover",
        "Saw to it that work on the plan moves on",
    ),
    Words(
        "Jeg passer på at planen blir fulgt, og at vi ser på den igjen til avtalt dag.",
        "Eg passar på at planen blir følgd, og at vi ser på han att til avtalt dag.",
        "I see to it that the plan is followed, and that we look at it again on the day agreed.",
    ),
)
FREE_TO_SAY_NO: Told = (
    Words(
        "Fortalt at koordinator og plan er frivillig, og at en kan ombestemme seg",
        "Fortalt at koordinator og plan er frivillig, og at ein kan ombestemme seg",
        "Told that coordinator and plan are voluntary, and that one can change one's mind",
    ),
    Words(
        "Dere kan si nei, og dere kan ombestemme dere når som helst.",
        "De kan seie nei, og de kan ombestemme dykk når som helst.",
        "You can say no, and you can change your minds at any time.",
    ),
)
WHEN: Told = (
    Words("Fortalt når svar kan ventes", "Fortalt når svar kan ventast", "Told when an answer can be expected"),
    Words(
        "Tar et vedtak mer enn en måned, skal dere få vite hvorfor, og når det kommer.",
        "Tek eit vedtak meir enn ein månad, skal de få vite kvifor, og når det kjem.",
        "If a formal decision takes more than a month, you must be told why, and when it comes.",
    ),
)
HOW_TO_COMPLAIN: Told = (
    Words(
        "Fortalt hvor en kan klage, innen når, og hvem som hjelper gratis",
        "Fortalt kvar ein kan klage, innan når, og kven som hjelper gratis",
        "Told where to complain, by when, and who helps free of charge",
    ),
    Words(
        "Er dere uenige, kan dere klage. Pasient- og brukerombudet hjelper gratis.",
        "Er de usamde, kan de klage. Pasient- og brukarombodet hjelper gratis.",
        "If you disagree you can complain. The patient and user ombud helps free of charge.",
    ),
)
CHILD_INFORMED: Told = (
    Words(
        "Fortalt barnet det samme, på en måte det forstår",
        "Fortalt barnet det same, på ein måte det forstår",
        "Told the child the same, in a way it understands",
    ),
    Words(
        "Vi snakker også med barnet, med ord, bilder eller tegn som passer.",
        "Vi snakkar òg med barnet, med ord, bilete eller teikn som passar.",
        "We talk with the child too, in words, pictures or signs that fit.",
    ),
)
INTERPRETER: Told = (
    Words(
        "Brukt tolk der det trengtes, og aldri barn som tolk",
        "Brukt tolk der det trongst, og aldri barn som tolk",
        "Used an interpreter where needed, and never a child as interpreter",
    ),
    Words(
        "Vi skaffer tolk når dere trenger det. Barna skal slippe å tolke.",
        "Vi skaffar tolk når de treng det. Barna skal sleppe å tolke.",
        "We find an interpreter when you need one. The children should not have to interpret.",
    ),
)
