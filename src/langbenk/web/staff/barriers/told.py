"""What the pages on protected addresses, closeness, roles and the glass tell, in the three languages."""

from langbenk.access.standing import Protection
from langbenk.law.words import Words

GRADES = {
    Protection.STRICT: Words("strengt fortrolig adresse", "strengt fortruleg adresse", "strictly confidential address"),
    Protection.CONFIDENTIAL: Words("fortrolig adresse", "fortruleg adresse", "confidential address"),
    Protection.CLIENT: Words("klientadresse", "klientadresse", "client address (klientadresse)"),
}
DECIDED_BY = {
    "police": Words("politiet", "politiet", "the police"),
    "child_welfare": Words("barnevernet", "barnevernet", "child welfare"),
}
TO_JOIN = Words(
    "Fortalt av en som ikke skal vite",
    "Fortalt av ein som ikkje skal vite",
    "Told by somebody who must not know",
)
HOW_TO_JOIN = (
    Words(
        "En ansatt som holdes utenfor, har meldt en bekymring for barnet. Den ligger i en egen sak, som om barnet var "
        "nytt her, så svaret ikke røper noe. Ta det som står her, med i barnets sak.",
        "Ein tilsett som blir halden utanfor, har meldt ei uro for barnet. Ho ligg i ei eiga sak, som om barnet var "
        "nytt her, så svaret ikkje røper noko. Ta det som står her, med i saka til barnet.",
        "An employee who is kept out has told a concern for the child. It lies in a case of its own, as if the child "
        "were new here, so that the answer gives nothing away. Take what is written here into the child's case.",
    ),
    Words(
        "Svar ikke den som skrev, og la den andre saken stå: blir den lukket eller flyttet, kan det røpe barnet.",
        "Svar ikkje den som skreiv, og lat den andre saka stå: blir ho lukka eller flytta, kan det røpe barnet.",
        "Do not answer the one who wrote, and let the other case stand: to close or move it could give the child away.",
    ),
    Words(
        "Den som skrev, merker ingenting til det du gjør her, og familien ser det ikke i loggen sin.",
        "Den som skreiv, merkar ingenting til det du gjer her, og familien ser det ikkje i loggen sin.",
        "Whoever wrote notices nothing of what you do here, and the family does not see it in their log.",
    ),
)
OUTCOMES = {
    "taken": Words("Ta det med i barnets sak", "Ta det med i saka til barnet", "Take it into the child's case"),
    "elsewhere": Words(
        "Det er fulgt opp på en annen måte", "Det er følgt opp på ein annan måte", "It is followed up in another way"
    ),
    "another": Words("Det gjelder et annet barn", "Det gjeld eit anna barn", "It is about another child"),
}
SETTLED = {
    "taken": Words("tatt med i saken", "teke med i saka", "taken into the case"),
    "elsewhere": Words("fulgt opp på en annen måte", "følgt opp på ein annan måte", "followed up in another way"),
    "another": Words("gjelder et annet barn", "gjeld eit anna barn", "about another child"),
}
"""What can become of a concern that was told by one who must not know, before and after."""
A_HIDDEN_CHILD = Words(
    "Et barn du ikke kan åpne. De navngitte må gjøre det ferdig.",
    "Eit barn du ikkje kan opne. Dei namngjevne må gjere det ferdig.",
    "A child whom you cannot open. Those who are named must settle it.",
)
DOES = (
    Words(
        "Den som holdes utenfor, kan ikke åpne noe om barnet eller resten av familien, verken hjemme eller på jobb. "
        "Søsken og den forelderen barnet bor hos, er med.",
        "Den som blir halden utanfor, kan ikkje opne noko om barnet eller resten av familien, verken heime eller på "
        "jobb. Søsken og den forelderen barnet bur hos, er med.",
        "The person kept out can open nothing about the child or the rest of the family, neither at home nor at work. "
        "Siblings, and the parent the child lives with, are included.",
    ),
    Words(
        "Ved strengt fortrolig adresse får de samme svar som om barnet ikke fantes her. Ellers får de vite at en "
        "adresse er beskyttet, og at de kan ringe kommunen.",
        "Ved strengt fortruleg adresse får dei same svar som om barnet ikkje fanst her. Elles får dei vite at ei "
        "adresse er verna, og at dei kan ringje kommunen.",
        "With a strictly confidential address they are answered as if the child did not exist here. Otherwise they are "
        "told that an address is protected, and that they can call the municipality.",
    ),
    Words(
        "Der en hel tjeneste har plass på benken, slipper bare de navngitte inn. Det gjelder koordinerende enhet også.",
        "Der ei heil teneste har plass på benken, slepp berre dei namngjevne inn. Det gjeld koordinerande eining òg.",
        "Where a whole service has a seat on the bench, only the named get in. So it is for the coordinating unit too.",
    ),
    Words(
        "Nødtilgang virker ikke her, og den som holdes utenfor, blir ikke spurt om samtykke.",
        "Naudtilgang verkar ikkje her, og den som blir halden utanfor, blir ikkje spurd om samtykke.",
        "Emergency access does not work here, and the person kept out is not asked for consent.",
    ),
    Words(
        "Når noen skriver i saken, peker vi på det som ser ut som et sted eller en skole, før det lagres.",
        "Når nokon skriv i saka, peikar vi på det som ser ut som ein stad eller ein skule, før det blir lagra.",
        "When somebody writes in the case, we point at what looks like a place or a school before it is saved.",
    ),
)
BY_HAND = (
    (
        Words(
            "Ring den som holdes utenfor, når de har rett til å få vite noe. Foreldre har rett til opplysninger om "
            "barnet, så langt det ikke kan skade. Fortell det muntlig, og aldri hvor noen er.",
            "Ring den som blir halden utanfor, når dei har rett til å få vite noko. Foreldre har rett til opplysningar "
            "om barnet, så langt det ikkje kan skade. Fortel det munnleg, og aldri kvar nokon er.",
            "Call the person kept out when they have a right to know something. Parents have a right to information "
            "about the child, as long as it can do no harm. Say it aloud, and never where anybody is.",
        ),
        ("bl-47", "pbrl-3-4"),
    ),
    (
        Words(
            "Tenk på alt som viser hvor noen er: adresse, skole, barnehage, navnet på en tjeneste, møtested, "
            "telefonnummer, et bilde.",
            "Tenk på alt som viser kvar nokon er: adresse, skule, barnehage, namnet på ei teneste, møtestad, "
            "telefonnummer, eit bilete.",
            "Think of everything that shows where somebody is: an address, a school, a kindergarten, the name of a "
            "service, a meeting place, a telephone number, a picture.",
        ),
        (),
    ),
    (
        Words(
            "Skriv ikke noe om familien i saken til et annet barn som den som holdes utenfor, har.",
            "Skriv ikkje noko om familien i saka til eit anna barn som den som blir halden utanfor, har.",
            "Write nothing about the family in the case of another child of the person kept out.",
        ),
        (),
    ),
    (
        Words(
            "Si fra til skolen, barnehagen og de andre på benken. De har egne systemer og egne lister.",
            "Sei frå til skulen, barnehagen og dei andre på benken. Dei har eigne system og eigne lister.",
            "Tell the school, the kindergarten and the others on the bench. They have systems and lists of their own.",
        ),
        (),
    ),
    (
        Words(
            "Snakk med den som er beskyttet om slekt som sitter på benken. De kan fortelle videre hva de leser.",
            "Snakk med den som er verna om slekt som sit på benken. Dei kan fortelje vidare kva dei les.",
            "Talk with the person protected about relatives on the bench. They can pass on what they read.",
        ),
        (),
    ),
)
CLOSE = (
    Words(
        "Foreldre, besteforeldre, barn, barnebarn og søsken, også der slektskapet går gjennom ektefellen.",
        "Foreldre, besteforeldre, barn, barnebarn og søsken, òg der slektskapen går gjennom ektefellen.",
        "Parents, grandparents, children, grandchildren and siblings, also through your spouse.",
    ),
    Words(
        "Ektefelle, samboer, forlovede, fosterforeldre og fosterbarn.",
        "Ektefelle, sambuar, forlovd, fosterforeldre og fosterbarn.",
        "Spouse, partner, fiancé, foster parents and foster children.",
    ),
    Words(
        "Andre som står deg så nær at noen kan tvile på deg: nieser og nevøer, nære venner, en tidligere kjæreste.",
        "Andre som står deg så nær at nokon kan tvile på deg: nieser og nevøar, nære vener, ein tidlegare kjæraste.",
        "Others so near that your judgement can be doubted: nieces and nephews, close friends, a former partner.",
    ),
)
CLOSE_MEANS = (
    Words(
        "Fra du sier fra, kan du ikke åpne noe om denne personen på jobb, heller ikke i en nødsituasjon.",
        "Frå du seier frå, kan du ikkje opne noko om denne personen på jobb, heller ikkje i ein naudsituasjon.",
        "From the moment you declare it, you can open nothing about this person at work, not even in an emergency.",
    ),
    Words(
        "Har du en plass der, stopper den med en gang. De som leder arbeidet, ser at den er stoppet. Be lederen din om "
        "å gi oppgavene dine til en annen.",
        "Har du ein plass der, stoppar han med ein gong. Dei som leier arbeidet, ser at han er stoppa. Be leiaren din "
        "om å gi oppgåvene dine til ein annan.",
        "If you have a seat there, it stops at once. Those who lead the work see that it has stopped. Ask your manager "
        "to give your tasks to someone else.",
    ),
    Words(
        "Vi spør ikke hvorfor, og vi lagrer ikke hvordan dere står hverandre nær.",
        "Vi spør ikkje kvifor, og vi lagrar ikkje korleis de står kvarandre nær.",
        "We do not ask why, and we do not keep how you are close.",
    ),
    Words(
        "Det skal to til for å avslutte det: Du ber om det, og lederen din svarer.",
        "Det skal to til for å avslutte det: Du ber om det, og leiaren din svarer.",
        "It takes two to end it: you ask, and your manager answers.",
    ),
)
CONFLICTS = {
    "decided": Words(
        "har avgjort rettigheter i denne saken",
        "har avgjort rettar i denne saka",
        "has decided on rights in this case",
    ),
    "at-the-unit": Words(
        "arbeider i koordinerende enhet, som avgjør rettigheter",
        "arbeider i koordinerande eining, som avgjer rettar",
        "works in the coordinating unit, which decides on rights",
    ),
    "leads": Words(
        "leder en tjeneste som hjelper familien",
        "leier ei teneste som hjelper familien",
        "leads a service that helps the family",
    ),
}
GROUNDS = {
    "fvl-13b": Words(
        "Det er fare for liv eller helse.",
        "Det er fare for liv eller helse.",
        "Life or health is in danger.",
    ),
    "hpl-23": Words(
        "Jeg er helsepersonell, og tungtveiende hensyn gjør det rettmessig å få vite det.",
        "Eg er helsepersonell, og tungtvegande omsyn gjer det rettmessig å få vite det.",
        "I am health personnel, and weighty reasons make it right to know.",
    ),
    "hpl-31": Words(
        "Jeg er helsepersonell og varsler nødetatene.",
        "Eg er helsepersonell og varslar naudetatane.",
        "I am health personnel and am alerting the emergency services.",
    ),
}
FINDINGS = {
    "justified": Words("Det var riktig", "Det var rett", "It was right"),
    "not_justified": Words("Det var ikke grunn til det", "Det var ikkje grunn til det", "There was no ground for it"),
    "report": Words(
        "Det var ikke grunn til det, og det må meldes som avvik",
        "Det var ikkje grunn til det, og det må meldast som avvik",
        "There was no ground for it, and it must be reported as a breach",
    ),
}
GLASS_MEANS = (
    Words(
        "Du ser benken, samarbeidet, planen og det som er skrevet til alle på benken. Du kan ikke endre noe.",
        "Du ser benken, samarbeidet, planen og det som er skrive til alle på benken. Du kan ikkje endre noko.",
        "You see the bench, the cooperation, the plan and what is written for all on the bench. You change nothing.",
    ),
    Words(
        "Koordinerende enhet ser med en gang at du har gjort det, og hvorfor. Familien ser det også.",
        "Koordinerande eining ser med ein gong at du har gjort det, og kvifor. Familien ser det òg.",
        "The coordinating unit sees at once that you have done it, and why. The family sees it too.",
    ),
    Words(
        "En navngitt person går gjennom det etterpå. Å se uten grunn er snoking, og kan straffes.",
        "Ein namngjeven person går gjennom det etterpå. Å sjå utan grunn er snoking, og kan straffast.",
        "A named person goes through it afterwards. To look without a ground is snooping, and can be punished.",
    ),
)
