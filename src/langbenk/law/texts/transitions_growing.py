"""What each item says on the checklists of growing up: from birth, through the schools, to being of age."""

from langbenk.law.words import Words

ITEMS: dict[str, Words] = {
    "consents": Words(
        "Spør om nye samtykker: hvem som får vite hva, og hvorfor. De gamle følger ikke med til nye tjenester.",
        "Spør om nye samtykke: kven som får vite kva, og kvifor. Dei gamle følgjer ikkje med når nye kjem til.",
        "Ask for new consents: who is told what, and why. The old ones do not follow to new services.",
    ),
    "plan": Words(
        "Gå gjennom planen: mål, tiltak, hvem som er med, og neste dato.",
        "Gå gjennom planen: mål, tiltak, kven som er med, og neste dato.",
        "Go through the plan: goals, measures, who takes part, and the next date.",
    ),
    "who_coordinates": Words(
        "Avklar hvem som samordner fra dagen av. Er det barnekoordinator, er det avgjort.",
        "Avklar kven som samordnar frå dagen av. Er det barnekoordinator, er det avgjort.",
        "Settle who coordinates from the day on. With a child coordinator it is settled.",
    ),
    "tell": Words(
        "Fortell familien og barnet hva som skjer, hvem som gjør det, og når.",
        "Fortel familien og barnet kva som skjer, kven som gjer det, og når.",
        "Tell the family and the child what happens, who does it, and when.",
    ),
    "tell_young": Words(
        "Fortell den unge selv hva som endrer seg, og spør hva hun eller han mener.",
        "Fortel den unge sjølv kva som endrar seg, og spør kva ho eller han meiner.",
        "Tell the young person what changes, and ask what she or he thinks.",
    ),
    "identity": Words(
        "Skriv inn fødselsdagen og hvem barnet er. Saken går videre, ingen søker på nytt.",
        "Skriv inn fødselsdagen og kven barnet er. Saka går vidare, ingen søkjer på nytt.",
        "Enter the birth date and who the child is. The case goes on, nobody applies again.",
    ),
    "guardians": Words(
        "Skriv inn hvem som har foreldreansvar.",
        "Skriv inn kven som har foreldreansvar.",
        "Enter who has parental responsibility.",
    ),
    "invite_health_centre": Words(
        "Inviter helsestasjonen, fastlegen og dem som hjelper barnet på sykehuset.",
        "Inviter helsestasjonen, fastlegen og dei som hjelper barnet på sjukehuset.",
        "Invite the health centre, the GP and those who help the child at the hospital.",
    ),
    "parents_consent": Words(
        "Spør foreldrene om samtykke for barnet. Det de sa ja til før fødselen, gjaldt dem selv.",
        "Spør foreldra om samtykke for barnet. Det dei sa ja til før fødselen, gjaldt dei sjølve.",
        "Ask the parents to consent for the child. What they agreed to before the birth was about themselves.",
    ),
    "plan_for_child": Words(
        "Spør om barnet skal ha individuell plan nå.",
        "Spør om barnet skal ha individuell plan no.",
        "Ask whether the child should have an individual plan now.",
    ),
    "coordinator_stays": Words(
        "Fortell at barnekoordinatoren er den samme som før.",
        "Fortel at barnekoordinatoren er den same som før.",
        "Tell them that the child coordinator is the same as before.",
    ),
    "apply_kindergarten": Words(
        "Søk om plass innen kommunens frist. Vi kan hjelpe.",
        "Søk om plass innan fristen til kommunen. Vi kan hjelpe.",
        "Apply for a place by the municipality's date. We can help.",
    ),
    "invite_kindergarten": Words(
        "Inviter barnehagen, og PPT når barnet trenger det.",
        "Inviter barnehagen, og PPT når det er behov.",
        "Invite the kindergarten, and PPT when the child needs it.",
    ),
    "deferral": Words(
        "Snakk om skolestart: om barnet bør begynne et år senere, må dere søke om det.",
        "Snakk om skulestart: om barnet bør begynne eit år seinare, må de søkje om det.",
        "Talk about when to start: if the child should begin a year later, you must apply.",
    ),
    "invite_school": Words(
        "Inviter skolen, SFO og PPT.", "Inviter skulen, SFO og PPT.", "Invite the school, after-school care and PPT."
    ),
    "kindergarten_meets_school": Words(
        "Barnehagen og skolen møtes og gjør overgangen trygg, sammen med barnet.",
        "Barnehagen og skulen møtest og gjer overgangen trygg, saman med barnet.",
        "Kindergarten and school meet and make the step safe, together with the child.",
    ),
    "permission_to_school": Words(
        "Barnehagen må ha lov av foreldrene før den forteller skolen noe om barnet.",
        "Barnehagen må ha lov av foreldra før han fortel skulen noko om barnet.",
        "The kindergarten must have the parents' permission before it tells the school anything about the child.",
    ),
    "end_kindergarten": Words(
        "Avslutt barnehagens plass på benken den dagen.",
        "Avslutt plassen barnehagen har på benken, den dagen.",
        "End the kindergarten's seat on the bench that day.",
    ),
    "ask_kept_back": Words(
        "Spør om det er noe om helsen som ikke skal fortelles til foreldrene.",
        "Spør om det er noko om helsa som ikkje skal bli fortalt til foreldra.",
        "Ask whether there is something about health that the parents should not be told.",
    ),
    "school_consents": Words(
        "Samtykker om skole kommer nå fra den unge selv. Spør på nytt.",
        "Samtykke om skule kjem no frå den unge sjølv. Spør på nytt.",
        "Consents about school now come from the young person. Ask anew.",
    ),
    "own_letters": Words(
        "Send varsel og svar til den unge selv også.",
        "Send varsel og svar til den unge sjølv òg.",
        "Send notices and answers to the young person too.",
    ),
    "party": Words(
        "Den unge er part i sin egen barnevernssak. Fortell hva det betyr.",
        "Den unge er part i si eiga barnevernssak. Fortel kva det betyr.",
        "The young person is a party in a child welfare case of their own. Tell what that means.",
    ),
    "health_consents": Words(
        "Spør den unge om alle samtykker om helse på nytt. Foreldrenes gjelder ikke etter denne dagen.",
        "Spør den unge om alle samtykke om helse på nytt. Foreldra sine gjeld ikkje etter denne dagen.",
        "Ask the young person for every consent about health anew. The parents' do not count after this day.",
    ),
    "parents_see": Words(
        "Gå gjennom hva foreldrene ser. De får bare vite det de må for å ta vare på den unge.",
        "Gå gjennom kva foreldra ser. Dei får berre vite det dei må for å ta vare på den unge.",
        "Go through what the parents see. They are told only what they must know to care for the young person.",
    ),
    "plan_consent_young": Words(
        "Spør den unge selv om planen skal fortsette, og hvem som skal være med.",
        "Spør den unge sjølv om planen skal halde fram, og kven som skal ta del.",
        "Ask the young person whether the plan goes on, and who takes part.",
    ),
    "apply_upper_secondary": Words(
        "Søk videregående. Snakk med skolen tidlig om hva den unge har bruk for.",
        "Søk vidaregåande. Snakk med skulen tidleg om kva den unge har bruk for.",
        "Apply for upper secondary school. Talk early with the school about what the young person needs.",
    ),
    "invite_county_school": Words(
        "Inviter den videregående skolen og fylkeskommunens PPT.",
        "Inviter den vidaregåande skulen og PPT i fylkeskommunen.",
        "Invite the upper secondary school and the county's PPT.",
    ),
    "school_meets_county": Words(
        "Skolen og fylkeskommunen samarbeider om en trygg overgang.",
        "Skulen og fylkeskommunen samarbeider om ein trygg overgang.",
        "The school and the county cooperate on a safe step.",
    ),
    "share_school_change": Words(
        "Spør den unge hva skolen kan fortelle den nye skolen.",
        "Spør den unge kva skulen kan fortelje den nye skulen.",
        "Ask the young person what the school may tell the new one.",
    ),
    "end_school": Words(
        "Avslutt grunnskolens plass på benken den dagen.",
        "Avslutt plassen grunnskulen har på benken, den dagen.",
        "End the lower secondary school's seat on the bench that day.",
    ),
    "follow_up_service": Words(
        "Er den unge uten skole eller arbeid, ta kontakt med oppfølgingstjenesten.",
        "Er den unge utan skule eller arbeid, ta kontakt med oppfølgingstenesta.",
        "If the young person is without school or work, contact the follow-up service.",
    ),
    "coordinator_municipal": Words(
        "Skolen er nå fylkets, men det er fortsatt kommunen som samordner. Avklar hvem.",
        "Skulen er no fylket sin, men det er framleis kommunen som samordnar. Avklar kven.",
        "The school is now the county's, but the municipality still coordinates. Settle who.",
    ),
    "assess_coordinator": Words(
        "Vurder om den unge har rett til koordinator som voksen, så ingen står uten den dagen.",
        "Vurder om den unge har rett til koordinator som vaksen, så ingen står utan den dagen.",
        "Assess the right to a coordinator as an adult, so that nobody is without one that day.",
    ),
    "child_coordinator_ends": Words(
        "Plikten til å ha barnekoordinator slutter denne dagen. Lever over til den som tar over.",
        "Plikta til å ha barnekoordinator sluttar denne dagen. Lever over til den som tek over.",
        "The duty to have a child coordinator ends this day. Hand over to whoever takes over.",
    ),
    "parents_seats_end": Words(
        "Foreldrenes plasser avsluttes. De blir med videre bare når den unge vil, eller som verge.",
        "Plassane til foreldra blir avslutta. Dei blir med vidare berre når den unge vil, eller som verje.",
        "The parents' seats end. They stay only if the young person wants it, or as an appointed guardian.",
    ),
    "child_welfare_asks": Words(
        "Har den unge hjelp fra barnevernet, skal tjenesten i god tid spørre om den skal fortsette.",
        "Har den unge hjelp frå barnevernet, skal dei i god tid spørje om hjelpa skal halde fram.",
        "If child welfare helps, it must ask in good time whether the help should go on.",
    ),
    "invite_adult_services": Words(
        "Inviter dem som skal hjelpe en voksen: Nav, bolig, helse og omsorg.",
        "Inviter dei som skal hjelpe ein vaksen: Nav, bustad, helse og omsorg.",
        "Invite those who help adults: Nav, housing, health and care.",
    ),
    "own_consents": Words(
        "Spør om alle samtykker på nytt. Nå er det bare den unge som kan gi dem.",
        "Spør om alle samtykke på nytt. No er det berre den unge som kan gi dei.",
        "Ask for every consent anew. Now only the young person can give them.",
    ),
    "plan_consent_adult": Words(
        "Spør om planen skal fortsette, og gå gjennom mål og tiltak for et voksenliv.",
        "Spør om planen skal halde fram, og gå gjennom mål og tiltak for eit vakse liv.",
        "Ask whether the plan goes on, and go through goals and measures for an adult life.",
    ),
}
