"""What each item says on the checklists of what can happen at any age: home from hospital, moving, a death."""

from langbenk.law.words import Words

ITEMS: dict[str, Words] = {
    "hospital_warns": Words(
        "Si fra til kommunen så snart som mulig når planen må omfatte begge.",
        "Sei ifrå til kommunen så snart som mogleg når planen må omfatte begge.",
        "Tell the municipality as soon as possible when the plan must span both.",
    ),
    "unit_receives": Words(
        "Ta imot, og si hvem i kommunen som har saken.",
        "Ta imot, og sei kven i kommunen som har saka.",
        "Receive it, and say who in the municipality has the case.",
    ),
    "invite_at_home": Words(
        "Inviter dem som skal hjelpe hjemme, og koordinatoren på sykehuset.",
        "Inviter dei som skal hjelpe heime, og koordinatoren på sjukehuset.",
        "Invite those who will help at home, and the hospital's coordinator.",
    ),
    "plan_both_levels": Words(
        "Kommunen sørger for planen, og sykehuset er med.",
        "Kommunen sørgjer for planen, og sjukehuset er med.",
        "The municipality sees to the plan, and the hospital takes part.",
    ),
    "end_hospital": Words(
        "Avslutt plassene til dem på sykehuset som ikke lenger hjelper.",
        "Avslutt plassane til dei på sjukehuset som ikkje lenger hjelper.",
        "End the seats of those at the hospital who no longer help.",
    ),
    "whom_to_call": Words(
        "Fortell familien hvem de ringer hjemme, og hvem på sykehuset.",
        "Fortel familien kven dei ringjer heime, og kven på sjukehuset.",
        "Tell the family whom to call at home, and whom at the hospital.",
    ),
    "consent_to_hand_over": Words(
        "Spør om det er greit å gi saken videre, og hva som skal være med.",
        "Spør om det er greitt å gi saka vidare, og kva som skal følgje med.",
        "Ask whether the case may be passed on, and what should go along.",
    ),
    "hand_over_pack": Words(
        "Lag en pakke med det familien har sagt ja til: planen, målene, hvem som hjelper.",
        "Lag ei pakke med det familien har sagt ja til: planen, måla, kven som hjelper.",
        "Make a pack of what the family has agreed to: the plan, the goals, who helps.",
    ),
    "accepted": Words(
        "Saken er levert først når en navngitt person der har tatt imot.",
        "Saka er levert først når ein namngjeven person der har teke imot.",
        "The case is delivered only when a named person there has accepted it.",
    ),
    "plan_goes_along": Words(
        "Planen følger med om familien vil. Den nye kommunen spør selv om samtykke.",
        "Planen følgjer med om familien vil. Den nye kommunen spør sjølv om samtykke.",
        "The plan goes along if the family wants it. The new municipality asks for consent itself.",
    ),
    "all_seats_end": Words(
        "Avslutt alle plasser på benken.", "Avslutt alle plassar på benken.", "End every seat on the bench."
    ),
    "new_municipality": Words(
        "Fortell hvem de kan ringe i den nye kommunen. Den vurderer selv retten til barnekoordinator.",
        "Fortel kven dei kan ringje i den nye kommunen. Han vurderer sjølv retten til barnekoordinator.",
        "Tell them whom to call in the new municipality. It assesses the right to a child coordinator itself.",
    ),
    "stop_messages": Words(
        "Stopp alle brev, påminnelser og innkallinger samme dag.",
        "Stopp alle brev, påminningar og innkallingar same dag.",
        "Stop all letters, reminders and invitations the same day.",
    ),
    "talk_with_family": Words(
        "Ta kontakt med familien når det passer for dem. Spør hva de har bruk for.",
        "Ta kontakt med familien når det passar for dei. Spør kva dei har bruk for.",
        "Contact the family when it suits them. Ask what they need.",
    ),
    "tell_services": Words(
        "Fortell dem på benken at saken er avsluttet, så ingen ringer uvitende.",
        "Fortel dei på benken at saka er avslutta, så ingen ringjer utan å vite det.",
        "Tell those on the bench that the case is closed, so that nobody calls unknowing.",
    ),
    "keep_records": Words(
        "Ta vare på det som skal arkiveres. Ingenting slettes på egen hånd.",
        "Ta vare på det som skal arkiverast. Ingenting blir sletta på eiga hand.",
        "Keep what must be archived. Nothing is deleted on one's own.",
    ),
}
