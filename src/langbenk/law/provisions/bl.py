"""Barnelova 1981 (bl): who decides for the child, and who is told."""

from datetime import date

from langbenk.law.provision import Act, Carry, Clause, Provision, since
from langbenk.law.words import Words

BL = Act(
    key="bl",
    refid="lov/1981-04-08-7",
    short="barnelova",
    name=Words("barnelova", "barnelova", "Children Act (barnelova)"),
    also=("bl", "barneloven", "barnelova 1981"),
)

BL_30 = Provision(
    act=BL,
    section="30",
    title="Innhaldet i foreldreansvaret",
    says=Words(
        "Den som har foreldreansvar, bestemmer for barnet. Har foreldrene det sammen, bestemmer de sammen.",
        "Den som har foreldreansvar, bestemmer for barnet. Har foreldra det saman, bestemmer dei saman.",
        "Whoever has parental responsibility decides for the child. When parents share it, they decide together.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=since(1982),
)

BL_31 = Provision(
    act=BL,
    section="31",
    title="Rett for barnet til å vere med på avgjerd",
    says=Words(
        "Barn fra 7 år skal bli hørt. Fra 12 år skal det legges stor vekt på hva barnet mener.",
        "Barn frå 7 år skal bli høyrde. Frå 12 år skal det leggjast stor vekt på kva barnet meiner.",
        "Children from 7 must be heard. From 12, what the child thinks must be given great weight.",
    ),
    clauses=(
        Clause(Carry.HEAR_CHILD, 1),
        Clause(Carry.HEAR_CHILD, 2),
    ),
    periods=since(1982),
)

BL_32 = Provision(
    act=BL,
    section="32",
    title="Utdanning, medlemskap i foreiningar",
    says=Words(
        "Fra 15 år velger barnet selv utdanning og foreninger.",
        "Frå 15 år vel barnet sjølv utdanning og foreiningar.",
        "From 15 the child chooses education and associations.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=since(1982),
)

BL_33 = Provision(
    act=BL,
    section="33",
    title="Barnet sin sjølvråderett",
    says=Words(
        "Barnet skal få bestemme mer jo eldre det blir, til det er 18 år.",
        "Barnet skal få bestemme meir jo eldre det blir, til det er 18 år.",
        "The child is to decide more as it grows older, until 18.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=since(1982),
)

BL_37 = Provision(
    act=BL,
    section="37",
    title="Avgjerder som kan takast av den som barnet bur fast saman med",
    says=Words(
        "Den barnet bor fast hos, bestemmer større spørsmål i hverdagen, som barnehage.",
        "Den barnet bur fast hos, bestemmer større spørsmål i kvardagen, som barnehage.",
        "The parent the child lives with decides major matters of daily life, such as kindergarten.",
    ),
    clauses=(Clause(Carry.CONSENT, 1),),
    periods=since(2004, 4, by="LOV-2003-06-20-40"),
    section_since=date(1998, 1, 1),
)

BL_42 = Provision(
    act=BL,
    section="42",
    title="Barnet sin rett til samvær",
    says=Words(
        "Barnet har rett til å være sammen med begge foreldrene.",
        "Barnet har rett til å vere saman med begge foreldra.",
        "The child has a right to be with both parents.",
    ),
    clauses=(Clause(Carry.ACCESS),),
    periods=since(2004, 4, by="LOV-2003-06-20-40"),
)

BL_47 = Provision(
    act=BL,
    section="47",
    title="Rett til opplysningar om barnet",
    says=Words(
        "Foreldre har rett til opplysninger om barnet, også den som ikke har foreldreansvar. Avslag kan påklages "
        "til statsforvalteren.",
        "Foreldre har rett til opplysningar om barnet, òg den som ikkje har foreldreansvar. Avslag kan "
        "påklagast til statsforvaltaren.",
        "Parents have a right to information about the child, also the one without parental responsibility. A "
        "refusal can be appealed to the county governor.",
    ),
    clauses=(
        Clause(Carry.ACCESS, 1),
        Clause(Carry.APPEAL, 2),
    ),
    periods=since(2004, 4, by="LOV-2003-06-20-40"),
)
