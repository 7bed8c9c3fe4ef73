"""What the rules on the individual plan answer, in words: the same sentences, with the body that must start it."""

from langbenk.law.right import Code
from langbenk.law.words import Words


def plan(by: Words) -> dict[Code, Words]:
    """The answers about a plan that the body `by` must see to. `by` begins a sentence."""
    nb, nn, en = by.nb, by.nn, by.en
    return {
        Code.ENTITLED: Words(
            f"Personen har rett til individuell plan. {nb} skal sørge for at arbeidet starter.",
            f"Personen har rett til individuell plan. {nn} skal sørgje for at arbeidet startar.",
            f"The person is entitled to an individual plan. {en} must see that the work starts.",
        ),
        Code.NOT_MET: Words(
            "Vilkårene for individuell plan på dette grunnlaget er ikke oppfylt nå. Se om et annet grunnlag passer.",
            "Vilkåra for individuell plan på dette grunnlaget er ikkje oppfylte no. Sjå om eit anna grunnlag passar.",
            "The conditions for an individual plan on this ground are not met now. See whether another ground fits.",
        ),
        Code.DECLINED: Words(
            "Personen har rett til individuell plan, men samtykker ikke nå. Uten samtykke lages ingen plan.",
            "Personen har rett til individuell plan, men samtykkjer ikkje no. Utan samtykke blir det ingen plan.",
            "The person is entitled to an individual plan but does not consent now. Without consent no plan is made.",
        ),
        Code.ASK_WISH: Words(
            "Alt annet er på plass. Spør om personen, eller den som samtykker, sier ja til en plan.",
            "Alt anna er på plass. Spør om personen, eller den som samtykkjer, seier ja til ein plan.",
            "Everything else is in place. Ask whether the person, or whoever consents, agrees to a plan.",
        ),
        Code.NEEDS_ASSESSMENT: Words(
            f"{nb} må vurdere retten til individuell plan. Noe er ikke kjent ennå, og det er ikke et avslag.",
            f"{nn} må vurdere retten til individuell plan. Noko er ikkje kjent enno, og det er ikkje eit avslag.",
            f"{en} must assess the right to an individual plan. Something is not known yet, and that is not a refusal.",
        ),
    }


PLAN_HEALTH = plan(Words("Helse- og omsorgstjenesten", "Helse- og omsorgstenesta", "The health and care service")) | {
    Code.SUSPENDED: Words(
        "En forskrift har satt ordningen til side for denne gruppen en tid. "
        "En institusjon i psykisk helsevern skal likevel lage plan.",
        "Ei forskrift har sett ordninga til side for denne gruppa ei tid. "
        "Ein institusjon i psykisk helsevern skal likevel lage plan.",
        "A regulation has suspended the scheme for this group for a time. "
        "A mental health institution must make a plan all the same.",
    ),
}
PLAN_CHILD_WELFARE = plan(Words("Barnevernstjenesten", "Barnevernstenesta", "The child welfare service")) | {
    Code.WEIGH: Words(
        "Behovet er der, men loven gir retten til barn under 18 år. "
        "Barnevernstjenesten må vurdere planen for et barn i vente eller en ungdom i ettervern.",
        "Behovet er der, men lova gir retten til barn under 18 år. "
        "Barnevernstenesta må vurdere planen for eit barn i vente eller ein ungdom i ettervern.",
        "The need is there, but the act gives the right to children under 18. The child welfare service must weigh "
        "a plan for an expected child or a young person in aftercare.",
    ),
}
PLAN_SOCIAL = plan(Words("Kommunen i Nav", "Kommunen i Nav", "The municipality in Nav"))
PLAN_NAV = plan(Words("Nav-kontoret", "Nav-kontoret", "The Nav office"))
