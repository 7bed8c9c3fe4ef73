"""What the steps of a life, the parts of their checklists and those who do them are called."""

from langbenk.law.words import Words

KINDS = (
    Words("fødsel", "fødsel", "birth"),
    Words("begynner i barnehagen", "begynner i barnehagen", "begins in kindergarten"),
    Words("begynner på skolen", "begynner på skulen", "begins school"),
    Words("fyller 12 år", "fyller 12 år", "turns 12"),
    Words("fyller 15 år", "fyller 15 år", "turns 15"),
    Words("fyller 16 år", "fyller 16 år", "turns 16"),
    Words("begynner på videregående", "begynner på vidaregåande", "begins upper secondary school"),
    Words("fyller 18 år", "fyller 18 år", "turns 18"),
    Words("hjem fra sykehuset", "heim frå sjukehuset", "home from hospital"),
    Words("flytter til en annen kommune", "flyttar til ein annan kommune", "moves to another municipality"),
    Words("dør", "døyr", "dies"),
)
PARTS = (
    Words("inviteres", "blir inviterte", "people invited"),
    Words("samtykker", "samtykke", "consents"),
    Words("plasser som avsluttes", "plassar som blir avslutta", "seats ended"),
    Words("planen", "planen", "the plan"),
    Words("rettigheter vurderes", "rettar blir vurderte", "rights assessed"),
    Words("overlevering", "overlevering", "hand-over"),
    Words("fortelles", "blir fortalt", "told"),
)
DOERS = (
    Words("koordinatoren", "koordinatoren", "the coordinator"),
    Words("koordinerende enhet", "koordinerande eining", "the coordinating unit"),
    Words("familien", "familien", "the family"),
    Words("barnehagen", "barnehagen", "the kindergarten"),
    Words("skolen", "skulen", "the school"),
    Words("sykehuset", "sjukehuset", "the hospital"),
    Words("barnevernstjenesten", "barnevernstenesta", "the child welfare service"),
)
