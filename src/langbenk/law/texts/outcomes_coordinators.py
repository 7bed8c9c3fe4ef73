"""What the rules on coordinators answer, in words."""

from langbenk.law.right import Code
from langbenk.law.words import Words

CHILD_COORDINATOR: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Familien har rett til barnekoordinator. Kommunen skal oppnevne en.",
        "Familien har rett til barnekoordinator. Kommunen skal oppnemne ein.",
        "The family is entitled to a child coordinator (barnekoordinator). The municipality must appoint one.",
    ),
    Code.NOT_MET: Words(
        "Vilkårene for barnekoordinator er ikke oppfylt nå. Se om koordinator eller individuell plan kan passe.",
        "Vilkåra for barnekoordinator er ikkje oppfylte no. Sjå om koordinator eller individuell plan kan passe.",
        "The conditions for a child coordinator are not met now. See whether a coordinator or an individual plan fits.",
    ),
    Code.DECLINED: Words(
        "Familien har rett til barnekoordinator, men ønsker det ikke nå. Tilbudet står, og de kan ombestemme seg.",
        "Familien har rett til barnekoordinator, men ønskjer det ikkje no. Tilbodet står, og dei kan ombestemme seg.",
        "The family is entitled to a child coordinator but does not want one now. "
        "The offer stands, and they can change their minds.",
    ),
    Code.ASK_WISH: Words(
        "Alt annet er på plass. Spør familien om de ønsker en barnekoordinator.",
        "Alt anna er på plass. Spør familien om dei ønskjer ein barnekoordinator.",
        "Everything else is in place. Ask the family whether they would like a child coordinator.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Retten til barnekoordinator må vurderes. Noe er ikke kjent ennå, og det er ikke et avslag.",
        "Retten til barnekoordinator må vurderast. Noko er ikkje kjent enno, og det er ikkje eit avslag.",
        "The right to a child coordinator must be assessed. Something is not known yet, and that is not a refusal.",
    ),
    Code.WEIGH: Words(
        "Vilkårene er oppfylt, men den unge sier nei til at helseopplysninger deles. "
        "Snakk med den unge, og vurder hva en barnekoordinator kan gjøre uten dem.",
        "Vilkåra er oppfylte, men den unge seier nei til at helseopplysningar blir delte. "
        "Snakk med den unge, og vurder kva ein barnekoordinator kan gjere utan dei.",
        "The conditions are met, but the young person says no to sharing health information. "
        "Talk with them, and weigh what a child coordinator can do without it.",
    ),
}

COORDINATOR_MUNICIPAL: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Personen har rett til koordinator, og kommunen skal tilby en. "
        "Er det også rett til barnekoordinator, velger dere ordning sammen med familien.",
        "Personen har rett til koordinator, og kommunen skal tilby ein. "
        "Er det òg rett til barnekoordinator, vel de ordning saman med familien.",
        "The person is entitled to a coordinator, and the municipality must offer one. "
        "If there is a right to a child coordinator too, choose the scheme together with the family.",
    ),
    Code.NOT_MET: Words(
        "Vilkårene for koordinator i kommunen er ikke oppfylt nå. Endrer behovet seg, vurderer kommunen på nytt.",
        "Vilkåra for koordinator i kommunen er ikkje oppfylte no. Endrar behovet seg, vurderer kommunen på nytt.",
        "The conditions for a coordinator in the municipality are not met now. "
        "If the need changes, the municipality assesses again.",
    ),
    Code.DECLINED: Words(
        "Personen har rett til koordinator i kommunen, men ønsker det ikke nå. Tilbudet står.",
        "Personen har rett til koordinator i kommunen, men ønskjer det ikkje no. Tilbodet står.",
        "The person is entitled to a coordinator in the municipality but does not want one now. The offer stands.",
    ),
    Code.ASK_WISH: Words(
        "Alt annet er på plass. Spør om personen ønsker en koordinator i kommunen.",
        "Alt anna er på plass. Spør om personen ønskjer ein koordinator i kommunen.",
        "Everything else is in place. Ask whether the person would like a coordinator in the municipality.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Retten til koordinator i kommunen må vurderes. Noe er ikke kjent ennå, og det er ikke et avslag.",
        "Retten til koordinator i kommunen må vurderast. Noko er ikkje kjent enno, og det er ikkje eit avslag.",
        "The right to a coordinator in the municipality must be assessed. "
        "Something is not known yet, and that is not a refusal.",
    ),
}

COORDINATOR_SPECIALIST: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Sykehuset skal oppnevne en koordinator, og det skal være helsepersonell. "
        "Koordinatoren samarbeider med barnekoordinatoren når det finnes en.",
        "Sjukehuset skal oppnemne ein koordinator, og det skal vere helsepersonell. "
        "Koordinatoren samarbeider med barnekoordinatoren når det finst ein.",
        "The hospital must appoint a coordinator, who must be health personnel. "
        "The coordinator cooperates with the child coordinator where there is one.",
    ),
    Code.NOT_MET: Words(
        "Vilkårene for koordinator i spesialisthelsetjenesten er ikke oppfylt nå.",
        "Vilkåra for koordinator i spesialisthelsetenesta er ikkje oppfylte no.",
        "The conditions for a coordinator in specialist care are not met now.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Sykehuset må vurdere om det skal oppnevne en koordinator. Noe er ikke kjent ennå, og det er ikke et avslag.",
        "Sjukehuset må vurdere om det skal oppnemne ein koordinator. "
        "Noko er ikkje kjent enno, og det er ikkje eit avslag.",
        "The hospital must assess whether to appoint a coordinator. "
        "Something is not known yet, and that is not a refusal.",
    ),
}

CONTACT_DOCTOR: dict[Code, Words] = {
    Code.ENTITLED: Words(
        "Sykehuset skal peke ut en kontaktlege, senest første virkedag etter innleggelsen eller undersøkelsen.",
        "Sjukehuset skal peike ut ein kontaktlege, seinast første verkedag etter innlegginga eller undersøkinga.",
        "The hospital must name a contact doctor (kontaktlege), "
        "at the latest on the first working day after admission or examination.",
    ),
    Code.NOT_MET: Words(
        "Vilkårene for kontaktlege er ikke oppfylt nå.",
        "Vilkåra for kontaktlege er ikkje oppfylte no.",
        "The conditions for a contact doctor are not met now.",
    ),
    Code.NEEDS_ASSESSMENT: Words(
        "Sykehuset må vurdere om det skal peke ut en kontaktlege. Noe er ikke kjent ennå.",
        "Sjukehuset må vurdere om det skal peike ut ein kontaktlege. Noko er ikkje kjent enno.",
        "The hospital must assess whether to name a contact doctor. Something is not known yet.",
    ),
}
