"""The words that the check knows: read them, and you know what it finds. Bokmål, nynorsk and English side by side.

A word is here only when it says little else: «medisin» is not, for mothers fetch it; «sliten» is not, for everybody is.
«mannen» is not a relative, «er redd» no illness, «døv» nothing to hide from those who book the interpreter. «ikke» is
no filling word, so that «mor er ikke syk» is let go. What means many things stands in a longer phrase («slår henne»).
All in small letters, every inflected form that people write; what stands between two commas is one phrase.
"""

Phrases = dict[str, tuple[tuple[str, ...], ...]]


def _phrases(text: str) -> Phrases:
    """Phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted({tuple(one.split()) for one in text.split(",") if one.strip()}, key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return {first: tuple(all_of_it) for first, all_of_it in found.items()}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# --- Who it is -----------------------------------------------------------------------------------------------------
RELATIVES = _words("""
    mor mora moren mamma mammaen far faren pappa pappaen stemor stemora stemoren stefar stefaren fostermor
    fosterfar forelder forelderen foreldre foreldrene foreldra fosterforeldre fosterforeldrene besteforeldre
    besteforeldrene bror broren storebror storebroren lillebror lillebroren veslebror veslebroren halvbror stebror
    tvillingbror søster søsteren søstera storesøster storesøsteren lillesøster lillesøsteren halvsøster stesøster
    tvillingsøster syster systera storesyster veslesyster halvsyster tvillingsyster søsken søsknene sysken syskena
    syskjen bestemor bestemora bestemoren bestefar bestefaren mormor morfar farmor farfar oldemor oldefar tante
    tanta onkel onkelen fetter fetteren kusine kusina samboer samboeren sambuar sambuaren kjæreste kjæresten
    kjærast kjærasten ektefelle ektefellen ektemann ektemannen kona mother mum mom mummy father dad daddy parent
    parents stepmother stepmum stepfather stepdad brother sister half-brother half-sister stepbrother stepsister
    sibling siblings twin grandmother grandma granny grandfather grandad granddad grandparents aunt uncle cousin
    husband wife boyfriend girlfriend""")
OWNERS = frozenset(f"{word}s" for word in RELATIVES) | {"parents", "siblings", "grandparents"}
OWN = _words("""
    hans hennes hennar deres deira min mi mitt mine vår vårt våre sin si sitt sine dykkar his her their my our
    biologiske eldre yngre elder older younger""")

# --- What ties them to it ------------------------------------------------------------------------------------------
LINKS = _words("""
    er var ble blei blir vart vert har hadde fikk fekk får lider lid leid sliter slit sleit slet strever strevde
    strevar kjemper kjempet kjempar virker virket verkar fremstår kan is was are were has have had got gets
    suffers suffered struggles struggled battles seems appears may might""")
FILLING = _words("""
    vært vore blitt vorte hatt fått levd en ei et ein eit svært veldig ganske litt mye mykje alvorlig alvorleg
    kronisk sterk sterkt lett mild moderat tung tungt langvarig uttalt ny nytt lenge lengre mange år tidligere
    tidlegare nå no også òg fortsatt framleis fremdeles dessverre igjen att stadig ofte nettopp nylig nyleg
    periodevis trolig truleg selv sjølv akutt fast begge både diagnosen diagnose diagnostisert påvist utredet
    utgreidd utreda behandlet behandla behandling under utsatt utsett for i på av med til å ut ha være vere og
    eller problem problemer vansker vanskar utfordringer utfordringar plager plagar historie knyttet knytt grad
    sliten sliter slit a an the both very severely seriously chronically severe serious chronic long currently
    still also often again recently recently been had diagnosed with from to be for in of problems issues trouble
    history and or exposed subjected""")
ONLY_IF = _words("hvis dersom om viss if whether unless")
WHENEVER = _words("når when whenever")
MILD = _words("syk syke sjuk sjuke ill sick unwell sykmeldt sjukmeld")

# --- What it is ----------------------------------------------------------------------------------------------------
STATES = _phrases("""
    syk, syke, sjuk, sjuke, kreftsyk, kreftsjuk, dødssyk, dødssjuk, sykmeldt, sykmeldte, sjukmeld, sjukmelde,
    ufør, uføre, uføretrygdet, uføretrygda, deprimert, deprimerte, depressiv, depressive, suicidal, selvmordsnær,
    sjølvmordsnær, innlagt, innlagte, innlagd, innlagde, tvangsinnlagt, tvangsinnlagd, psykotisk, psykotiske,
    bipolar, schizofren, manisk, dement, demente, autistisk, autist, utbrent, utbrend, traumatisert,
    traumatiserte, traumatisera, psykisk syk, psykisk syke, psykisk sjuk, psykisk sjuke, psykisk ustabil,
    psykisk ustabile, hiv-positiv, ruset, rusa, rusede, beruset, rusavhengig, rusavhengige, rusmisbruker,
    rusmisbrukere, rusmisbrukar, rusmisbrukarar, narkoman, narkomane, alkoholiker, alkoholikere, alkoholikar,
    alkoholikarar, alkoholisert, alkoholiserte, på avrusning, avrusning, på avrusing, avhengig av alkohol,
    avhengig av medisiner, voldelig, voldelige, valdeleg, valdelege, prøvd å ta livet sitt,
    forsøkt å ta livet sitt, prøvd å ta sitt eget liv, forsøkt selvmord, tried to kill herself,
    tried to kill himself, taken his own life, taken her own life, tatt livet sitt, teke livet sitt, ill, sick,
    unwell, depressed, psychotic, schizophrenic, manic, demented, autistic, traumatised, traumatized, burnt out,
    hospitalised, hospitalized, in hospital, sectioned, on sick leave, mentally ill, disabled, an alcoholic,
    alcoholic, alcoholics, addicted, an addict, drunk, intoxicated, in rehab, violent""")
CONDITIONS = _phrases("""
    adhd, add-diagnose, adhd-diagnose, autisme, autismen, autismediagnose, asperger, epilepsi, epilepsien,
    diabetes, kols, kreft, kreften, kreftsykdom, kreftsjukdom, brystkreft, lungekreft, svulst, hjernesvulst,
    leukemi, hiv, hepatitt, ms, me, depresjon, depresjonen, depresjoner, depresjonar, fødselsdepresjon,
    fødselsdepresjonen, angst, angsten, angstlidelse, psykose, psykosen, psykoser, psykosar, schizofreni,
    bipolar lidelse, bipolar liding, ptsd, ocd, traume, traumer, traumar, spiseforstyrrelse, spiseforstyrrelser,
    eteforstyrring, anoreksi, bulimi, demens, demensen, alzheimer, parkinson, hjerneslag, hjerteinfarkt, migrene,
    fibromyalgi, sykdom, sykdommen, sykdommer, sjukdom, sjukdomen, sjukdomar, lidelse, psykisk sykdom,
    psykisk sjukdom, psykisk lidelse, psykiske lidelser, psykisk liding, psykiske plager, psykiske plagar,
    psykiske problemer, psykiske problem, psykiske vansker, psykiske vanskar, psykiske utfordringer,
    psykiske utfordringar, psykiske helseproblemer, psykiske helseplager, psykiske helseplagar, psykisk uhelse,
    helseproblemer, rus, rusen, rusproblem, rusproblemer, rusproblemet, rusproblema, rusproblematikk, rusmisbruk,
    rusmisbruket, rushistorie, rusavhengighet, rusbruk, rusbruken, misbruk, misbruket, narkotika,
    narkotikamisbruk, amfetamin, heroin, kokain, hasj, alkohol, alkoholen, alkoholbruk, alkoholbruken,
    alkoholmisbruk, alkoholmisbruket, alkoholproblem, alkoholproblemer, alkoholproblemet, alkoholproblema,
    alkoholisme, drikkeproblem, drikkeproblemer, selvmordstanker, selvmordstankar, sjølvmordstankar,
    selvmordsforsøk, selvmordsforsøket, sjølvmordsforsøk, selvmord, sjølvmord, selvskading, sjølvskading, vold,
    valden, vald, volden, mishandling, overgrep, seksuelle overgrep, autism, epilepsy, cancer, breast cancer,
    a tumour, tumour, leukaemia, leukemia, depression, postnatal depression, anxiety, psychosis, schizophrenia,
    bipolar disorder, dementia, an eating disorder, eating disorder, anorexia, bulimia, trauma, a stroke,
    migraine, illness, disease, mental illness, mental health problems, mental health issues, alcohol, alcoholism,
    drinking problem, drugs, drug abuse, drug use, drug problem, alcohol abuse, addiction, substance abuse,
    suicide attempt, suicidal thoughts, suicide, self-harm, violence, domestic violence, abuse""")
# Said of somebody only when it is theirs: «mors medisiner», «mother's medication».
CARE = _phrases("""
    medisin, medisinen, medisiner, medisinar, medisinene, medisinane, medisinbruk, innleggelse, innleggelsen,
    innlegging, innlegginga, sykmelding, sjukmelding, psykolog, psykiater, psykiatar, terapi, diagnose, diagnosen,
    diagnoser, helse, helsa, helsen, psykiske helse, psykiske helsa, psykiske sykdom, psykiske lidelse,
    psykiske tilstand, avrusning, drikking, drikkinga, drikkingen, medication, medicine, hospital admission,
    sick leave, psychologist, psychiatrist, therapy, diagnosis, health, mental health, drinking""")
_USE = ("bruker", "brukar", "brukte", "går på", "gikk på", "gjekk på", "står på", "tar", "tok", "tek", "misbruker")
_USED = (
    "antidepressiva",
    "hasj",
    "narkotika",
    "amfetamin",
    "kokain",
    "heroin",
    "piller",
    "metadon",
    "lar",
    "rusmidler",
)
DEEDS = _phrases(
    ",".join(f"{use} {used}" for use in _USE for used in _USED)
    + """,
    ruser seg, ruset seg, rusar seg, rusa seg, drikker for mye, drikk for mykje, drakk for mye, drakk for mykje,
    drikker tett, drikker seg full, drikk seg full, drakk seg full, drikker mye alkohol, drikk mykje alkohol,
    går på medisiner, går på medisin, bruker alkohol, brukar alkohol, misbruker alkohol, misbrukar alkohol,
    misbruker medisiner, røyker hasj, røykjer hasj, går til psykolog, går til psykiater, sliter psykisk,
    slit psykisk, slet psykisk, sleit psykisk, strever psykisk, sliter med psykisk helse, slit med psykisk helse,
    tok livet sitt, tok sitt eget liv, tok sjølvmord, tok selvmord, begikk selvmord, prøvde å ta livet sitt,
    forsøkte å ta livet sitt, truer med selvmord, trugar med sjølvmord, forsøkte selvmord, snakker om selvmord,
    selvskader, sjølvskadar, døde av, døydde av, slår ham, slår han, slår henne, slår ho, slår barna, slår borna,
    slår mor, slo ham, slo henne, slo han, slo mor, mishandler, mishandlet, mishandlar, mishandla,
    drinks too much, drinks heavily, drank too much, drinks again, uses drugs, used drugs, abuses alcohol,
    takes drugs, uses heroin, smokes cannabis, sees a psychologist, sees a psychiatrist, killed herself,
    killed himself, took her own life, took his own life, tried to kill herself, tried to kill himself,
    threatens suicide, self-harms, died of, hits him, hits her, hits the children, beats him, beats her,
    beats the children"""
)
VIOLENCE = _phrases("""vold, volden, vald, valden, overgrep, mishandling, trusler, truslar, violence, abuse, threats""")
# A preposition before them: then the next word is told of somebody else («sønnen til Siri har …»), but for «som».
BESIDE = _words("til av hos med fra frå ved på of with from")
# The word between: «depresjonen hos mor», «vold fra far».
ABOUT_ONE: dict[str, Phrases] = {
    **dict.fromkeys(("hos",), CONDITIONS),
    **dict.fromkeys(("fra", "frå", "mot", "from", "by", "against"), VIOLENCE),
}
SHORT_IN_CAPITALS = frozenset({"me", "ms"})

# --- Where somebody lives ------------------------------------------------------------------------------------------
# Not «-ringen», «-lien», «-sti»: «Vurderingen 2», «Familien 4» and «Kirsti 3» begin sentences.
ROAD_ENDINGS = (
    *("veien", "vegen", "vei", "veg", "gata", "gaten", "gate", "gt", "alléen", "alleen", "allé", "plassen", "plass"),
    *("stien", "lia", "bakken", "haugen", "svingen", "kroken", "torget", "brygga", "kaia", "tunet", "faret"),
)
ROAD_WORDS = ("vei", "veg", "gate", "gt", "allé", "alle", "plass", "sti", "torg", "brygge", "terrasse")
SPOKEN_ROADS = ("gata", "gaten", "veien", "vegen")  # known as roads without a capital too: «storgata 12»
GIRLS_IN_LIA = _words("julia amalia emilia cecilia natalia rosalia aurelia ofelia ophelia adelia dalia italia familia")
# What a number before it counts, so that it is no house: «Avlastningsplassen 2 netter i uka».
COUNTED = (
    *("km", "kilometer", "m", "meter", "mil", "min", "minutt", "minutter", "t", "time", "timar", "timer", "kl", "kr"),
    *("dag", "dager", "dagar", "døgn", "natt", "netter", "helg", "helger", "helgar", "uke", "uker", "veke", "veker"),
    *("måned", "måneder", "månad", "månader", "mnd", "år", "gang", "ganger", "gonger", "barn", "elever", "elevar"),
    *("personer", "personar", "voksne", "vaksne", "stk", "kroner", "trinn", "klasse", "prosent", "av", "til", "og"),
    *("hours", "days", "nights", "weeks", "months", "years", "times", "minutes", "children", "of", "and", "to"),
)
NUMBERED = _words("kl klokka klokken nr rom tlf telefon kode sak ca punkt kr room phone case code")
NO_PLACES = _words("kroner kr nok norske møte møtet januar februar mars april mai juni juli august september oktober")
SCHOOLS = _words("""
    skole skolen skule skulen barneskole barneskule ungdomsskole ungdomsskule barnehage barnehagen barnehave
    oppvekstsenter avlastningsbolig bofellesskap sykehjem school kindergarten nursery""")
SHELTERS = _words("krisesenter krisesenteret krisesentre krisesentra shelter")
NO_NAME_OF_A_SCHOOL = _words("""
    hans hennes hennar deres min vår sin ny nye neste denne en ei ein hver kvar samme same egen eigen hvilken kva
    gammel annen anna fra frå på i til og eller mellom etter før om når ved uten utan både the his her their our
    my new next this a at in to from and or every which another old""")
# Municipalities whose names begin ordinary sentences too.
ORDINARY_WORDS = _words("time sola hole rana lom flå vang nes sund lund vik os bø ås hol sel alta vega re gran moss")

# --- Where a sentence ends -----------------------------------------------------------------------------------------
ABBREVIATIONS = _words("""
    f.eks t.d bl.a m.a d.v.s dvs ca kl nr tlf mob jf jfr pkt kap avd adm evt ev inkl ekskl maks min mill gj.sn
    vedr ang pga p.g.a mht m.h.t ifm i.f.m ift i.f.t ifht mtp o.l st dr prof mr mrs ms e.g i.e vs approx fr hr frk
    tidl nåv gr art forts eks såk sk s.k""")
AFTER_A_NUMBER = _words("""
    januar februar mars april mai juni juli august september oktober november desember jan feb aug sept sep okt
    nov des klasse trinn january february march may june july october december""")
