"""What a birthday changes, told to the young person, the guardians and those who help. `{name}` is a given name."""

from dataclasses import dataclass

from langbenk.law.words import Words


@dataclass(frozen=True, slots=True)
class ToldToEach:
    """The same change, to each in their own words."""

    young_person: Words
    guardians: Words
    staff: Words


HEARD = ToldToEach(
    Words(
        "Du har fylt sju år. Før de voksne bestemmer noe viktig om deg, skal de spørre hva du mener.",
        "Du har fylt sju år. Før dei vaksne bestemmer noko viktig om deg, skal dei spørje kva du meiner.",
        "You are seven. Before grown-ups decide something important about you, they must ask what you think.",
    ),
    Words(
        "{name} har fylt sju år, og skal alltid få si hva {name} mener før noe viktig blir bestemt.",
        "{name} har fylt sju år, og skal alltid få seie kva {name} meiner før noko viktig blir bestemt.",
        "{name} is seven, and must always be heard before something important is decided.",
    ),
    Words(
        "Fra nå skal {name} alltid få informasjon og bli hørt før noe blir bestemt. Skriv ned hva {name} sa.",
        "Frå no skal {name} alltid få informasjon og bli høyrd før noko blir bestemt. Skriv ned kva {name} sa.",
        "From now on {name} must always be informed and heard before a decision. Write down what {name} said.",
    ),
)

GREAT_WEIGHT = ToldToEach(
    Words(
        "Du har fylt 12 år. Nå skal det du mener, telle mye når noen bestemmer noe om deg.",
        "Du har fylt 12 år. No skal det du meiner, telje mykje når nokon bestemmer noko om deg.",
        "You are 12. What you think must now count much when somebody decides something about you.",
    ),
    Words(
        "{name} har fylt 12 år. Det {name} mener, skal nå telle mye når dere bestemmer noe for {name}.",
        "{name} har fylt 12 år. Det {name} meiner, skal no telje mykje når de bestemmer noko for {name}.",
        "{name} is 12. What {name} thinks must now count much when you decide for {name}.",
    ),
    Words(
        "Det {name} mener, skal nå telle mye. Skriv ned hva {name} sa, og hvordan det ble vektlagt.",
        "Det {name} meiner, skal no telje mykje. Skriv ned kva {name} sa, og korleis det vart vektlagt.",
        "What {name} thinks must now count much. Write down what {name} said, and the weight it was given.",
    ),
)

KEPT_FROM_PARENTS = ToldToEach(
    Words(
        "Du kan be dem som hjelper deg med helsen, om ikke å fortelle noe til foreldrene dine. Har du en grunn som bør "
        "respekteres, skal de høre på deg. Det foreldrene må vite for å passe på deg, får de likevel, og du får vite "
        "det.",
        "Du kan be dei som hjelper deg med helsa, om ikkje å fortelje noko til foreldra dine. Har du ein grunn som bør "
        "respekterast, skal dei høyre på deg. Det foreldra må vite for å passe på deg, får dei likevel, og du får vite "
        "det.",
        "You may ask those who help with your health not to tell your parents something. If your reason deserves "
        "respect, they must listen. What parents must know to look after you, they are still told, and you are told "
        "so.",
    ),
    Words(
        "{name} kan nå be om at noe om helsen ikke blir fortalt til dere. Det dere må vite for å ta vare på {name}, "
        "får dere fortsatt vite.",
        "{name} kan no be om at noko om helsa ikkje blir fortalt til dykk. Det de må vite for å ta vare på {name}, får "
        "de framleis vite.",
        "{name} may now ask that something about health is not told to you. What you must know to look after {name}, "
        "you will still be told.",
    ),
    Words(
        "Spør {name} før dere forteller foreldrene noe om helsen. Et ønske om å holde noe tilbake skal følges når "
        "grunnen bør respekteres. {name} kan da selv samtykke til den hjelpen.",
        "Spør {name} før de fortel foreldra noko om helsa. Eit ønske om å halde noko tilbake skal følgjast når grunnen "
        "bør respekterast. {name} kan då sjølv samtykkje til den hjelpa.",
        "Ask {name} before you tell the parents anything about health. A wish to keep something back is followed when "
        "the reason deserves respect. {name} may then consent to that care.",
    ),
)

PARTY = ToldToEach(
    Words(
        "Har du sak i barnevernet, er du nå part i den. Du får se papirene, si hva du mener og klage selv.",
        "Har du sak i barnevernet, er du no part i ho. Du får sjå papira, seie kva du meiner og klage sjølv.",
        "If you have a case in child welfare, you are now a party to it. You see the papers, are heard and may appeal.",
    ),
    Words(
        "Har {name} sak i barnevernet, er {name} nå part i den, ved siden av dere.",
        "Har {name} sak i barnevernet, er {name} no part i ho, ved sida av dykk.",
        "If {name} has a case in child welfare, {name} is now a party to it, beside you.",
    ),
    Words(
        "{name} er nå part i sin egen barnevernssak, når {name} forstår hva den gjelder. Gi innsyn og svar direkte.",
        "{name} er no part i si eiga barnevernssak, når {name} forstår kva ho gjeld. Gi innsyn og svar direkte.",
        "{name} is now a party in the child welfare case, if able to understand it. Give access and answers directly.",
    ),
)

OWN_NOTICES = ToldToEach(
    Words(
        "Gjelder en sak deg, får du nå brevene selv. Du blir spurt før noe blir bestemt, og får svaret direkte.",
        "Gjeld ei sak deg, får du no breva sjølv. Du blir spurd før noko blir bestemt, og får svaret direkte.",
        "When a case is about you, the letters now come to you. You are asked first, and get the answer directly.",
    ),
    Words(
        "{name} får nå egne brev i saker som gjelder {name}. Dere får deres som før.",
        "{name} får no eigne brev i saker som gjeld {name}. De får dykkar som før.",
        "{name} now gets letters of their own in cases about {name}. You get yours as before.",
    ),
    Words(
        "Send varsel og vedtak til {name} også, ikke bare til foreldrene. {name} kan nå få taushetsbelagte "
        "opplysninger i sin egen sak.",
        "Send varsel og vedtak til {name} òg, ikkje berre til foreldra. {name} kan no få opplysningar det er teieplikt "
        "om, i si eiga sak.",
        "Send notices and decisions to {name} too, not only to the parents. {name} may now be given confidential "
        "information in the case.",
    ),
)

OWN_EDUCATION = ToldToEach(
    Words(
        "Nå bestemmer du selv i spørsmål om skolen din, for eksempel om du vil ha tilrettelagt opplæring.",
        "No bestemmer du sjølv i spørsmål om skulen din, til dømes om du vil ha tilrettelagd opplæring.",
        "You now decide questions about your schooling, for example whether you want adapted teaching.",
    ),
    Words(
        "{name} bestemmer nå selv om opplæringen og valg av utdanning. Snakk gjerne sammen om det.",
        "{name} bestemmer no sjølv om opplæringa og val av utdanning. Snakk gjerne saman om det.",
        "{name} now decides about teaching and choice of education. Do talk it over together.",
    ),
    Words(
        "Samtykke i spørsmål om opplæringen kommer nå fra {name}, ikke fra foreldrene.",
        "Samtykke i spørsmål om opplæringa kjem no frå {name}, ikkje frå foreldra.",
        "Consent in questions about teaching now comes from {name}, not from the parents.",
    ),
)

OWN_HEALTH = ToldToEach(
    Words(
        "Du har fylt 16 år. Nå bestemmer du selv om helsehjelp.",
        "Du har fylt 16 år. No bestemmer du sjølv om helsehjelp.",
        "You are 16. You now decide about your own health care.",
    ),
    Words(
        "{name} har fylt 16 år og bestemmer selv om helsehjelp. Det dere må vite for å ta vare på {name}, får dere "
        "fortsatt vite.",
        "{name} har fylt 16 år og bestemmer sjølv om helsehjelp. Det de må vite for å ta vare på {name}, får de "
        "framleis vite.",
        "{name} is 16 and decides about health care. What you must know to look after {name}, you will still be told.",
    ),
    Words(
        "{name} samtykker nå selv til helsehjelp. Foreldrene får bare vite det de må for å ta vare på {name}, og "
        "{name} får vite at det blir gitt. Kan {name} ikke forstå hva valget gjelder, må det vurderes for seg.",
        "{name} samtykkjer no sjølv til helsehjelp. Foreldra får berre vite det dei må for å ta vare på {name}, og "
        "{name} får vite at det blir gitt. Kan {name} ikkje forstå kva valet gjeld, må det vurderast for seg.",
        "{name} now consents to health care. The parents are told only what they must know to look after {name}, and "
        "{name} is told so. If {name} cannot understand the choice, that must be assessed separately.",
    ),
)

OWN_HEALTH_INFORMATION = ToldToEach(
    Words(
        "Nå bestemmer du selv hvem som får vite om helsen din. Det foreldrene dine har sagt ja til, gjelder ikke "
        "lenger for helsen din. Vi spør deg.",
        "No bestemmer du sjølv kven som får vite om helsa di. Det foreldra dine har sagt ja til, gjeld ikkje lenger "
        "for helsa di. Vi spør deg.",
        "You now decide who is told about your health. What your parents agreed to no longer counts for your health. "
        "We ask you.",
    ),
    Words(
        "Fra nå samtykker {name} selv til at noen får vite om helsen til {name}. Samtykkene deres om helse gjelder "
        "ikke lenger.",
        "Frå no samtykkjer {name} sjølv til at nokon får vite om helsa til {name}. Samtykka dykkar om helse gjeld "
        "ikkje lenger.",
        "From now on {name} consents to others being told about their health. Your consents about it no longer count.",
    ),
    Words(
        "Foreldrenes samtykker til å dele helseopplysninger gjelder ikke etter denne dagen. Spør {name} i god tid.",
        "Samtykka frå foreldra til å dele helseopplysningar gjeld ikkje etter denne dagen. Spør {name} i god tid.",
        "The parents' consents to share health information do not count from this day on. Ask {name} in good time.",
    ),
)

OF_AGE = ToldToEach(
    Words(
        "Du er myndig. Nå bestemmer du selv, og foreldrene dine ser ikke lenger det som står her. Vil du ha dem med, "
        "kan du si ja til det.",
        "Du er myndig. No bestemmer du sjølv, og foreldra dine ser ikkje lenger det som står her. Vil du ha dei med, "
        "kan du seie ja til det.",
        "You are of age. You decide now, and your parents no longer see what stands here. If you want them along, you "
        "can say so.",
    ),
    Words(
        "{name} er myndig. Plassen deres på benken tar slutt denne dagen. Vil {name} ha dere med videre, kan {name} si "
        "ja til det.",
        "{name} er myndig. Plassen dykkar på benken tek slutt denne dagen. Vil {name} ha dykk med vidare, kan {name} "
        "seie ja til det.",
        "{name} is of age. Your seat on the bench ends this day. If {name} wants you along, {name} can say so.",
    ),
    Words(
        "Foreldrene har ikke lenger plass på benken. De er med videre bare med samtykke eller fullmakt fra {name}, "
        "eller som verge.",
        "Foreldra har ikkje lenger plass på benken. Dei er med vidare berre med samtykke eller fullmakt frå {name}, "
        "eller som verje.",
        "The parents no longer have seats on the bench. They stay only by consent or power of attorney from {name}, or "
        "as an appointed guardian.",
    ),
)

COORDINATOR_AFTER_18 = ToldToEach(
    Words(
        "Retten til barnekoordinator varer til du fyller 18 år. Trenger du fortsatt hjelp fra flere, skal kommunen "
        "tilby deg en koordinator.",
        "Retten til barnekoordinator varer til du fyller 18 år. Treng du framleis hjelp frå fleire, skal kommunen "
        "tilby deg ein koordinator.",
        "The right to a child coordinator lasts until you are 18. If you still need help from several services, the "
        "municipality must offer you a coordinator.",
    ),
    Words(
        "Retten til barnekoordinator varer til {name} fyller 18 år. {name} kan da ha rett til en egen koordinator.",
        "Retten til barnekoordinator varer til {name} fyller 18 år. {name} kan då ha rett til ein eigen koordinator.",
        "The right to a child coordinator lasts until {name} is 18. {name} may then be entitled to a coordinator.",
    ),
    Words(
        "Vurder i god tid om {name} har rett til koordinator etter hol § 7-2, så ingen står uten den dagen.",
        "Vurder i god tid om {name} har rett til koordinator etter hol § 7-2, så ingen står utan den dagen.",
        "Assess in good time whether {name} is entitled to a coordinator under hol § 7-2, so that nobody is without.",
    ),
)

CHILD_WELFARE_AFTER_18 = ToldToEach(
    Words(
        "Får du hjelp fra barnevernet, kan den fortsette når du er 18, om du vil og trenger det.",
        "Får du hjelp frå barnevernet, kan ho halde fram når du er 18, om du vil og treng det.",
        "If you get help from child welfare, it can go on when you are 18, if you want and need it.",
    ),
    Words(
        "Hjelp fra barnevernet kan fortsette etter 18 år, om {name} vil og trenger det.",
        "Hjelp frå barnevernet kan halde fram etter 18 år, om {name} vil og treng det.",
        "Help from child welfare can go on after 18, if {name} wants and needs it.",
    ),
    Words(
        "Har {name} tiltak fra barnevernet, skal det ta kontakt i god tid før 18-årsdagen og vurdere videre hjelp.",
        "Har {name} tiltak frå barnevernet, skal det ta kontakt i god tid før 18-årsdagen og vurdere vidare hjelp.",
        "If {name} has help from child welfare, it must make contact well before the birthday and consider more help.",
    ),
)
