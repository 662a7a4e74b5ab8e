"""Dutch question words, word order, and words that cannot stand alone."""

import re

from quiz.item import AnswerKind
from quiz.languages.names import by_word
from quiz.languages.questions import QuestionWords

WORDS = QuestionWords(
    verb_second=True,
    do={},
    irregular={},
    who="wie",
    whom="wie",
    nested=True,
    what="wat",
    how_many="hoeveel",
    how_much="hoeveel",
    how="hoe",
    periods={
        "century": ("welke eeuw", "eeuw"),
        "decade": ("welk decennium", "decennium"),
        "range": ("welke jaren", "jaren"),
        "month": ("wanneer", "maand en jaar"),
    },
    which={
        AnswerKind.PERSON: "wie",
        AnswerKind.COUNTRY: "welk land",
        AnswerKind.CITY: "welke plaats",
        AnswerKind.REGION: "welke streek",
        AnswerKind.ORGANISATION: "welke organisatie",
        AnswerKind.LANGUAGE: "welke taal",
        AnswerKind.YEAR: "welk jaar",
        AnswerKind.DATE: "welke datum",
        AnswerKind.MONTH: "welke maand",
        AnswerKind.WEEKDAY: "welke dag",
        AnswerKind.PERCENTAGE: "welk percentage",
        AnswerKind.MONEY: "welk bedrag",
        AnswerKind.PEOPLE: "wie",
        AnswerKind.THING: "wat",
    },
    which_noun={"singular_neuter": "welk", "singular": "welke", "plural": "welke"},
    adverbs={
        AnswerKind.DATE: "wanneer",
        AnswerKind.DURATION: "hoelang",
        AnswerKind.PLACE: "waar",
        AnswerKind.CAUSE: "waardoor",
        AnswerKind.PURPOSE: "waarvoor",
    },
    hints={
        AnswerKind.PERSON: "persoon",
        AnswerKind.COUNTRY: "land",
        AnswerKind.CITY: "plaats",
        AnswerKind.REGION: "streek",
        AnswerKind.WATER: "water",
        AnswerKind.PLACE: "plek",
        AnswerKind.ORGANISATION: "organisatie",
        AnswerKind.WORK: "titel",
        AnswerKind.EVENT: "gebeurtenis",
        AnswerKind.NAME: "naam",
        AnswerKind.LANGUAGE: "taal",
        AnswerKind.NUMBER: "getal",
        AnswerKind.PERCENTAGE: "percentage",
        AnswerKind.MONEY: "bedrag",
        AnswerKind.MEASURE: "maat",
        AnswerKind.DATE: "datum",
        AnswerKind.YEAR: "jaar",
        AnswerKind.DURATION: "duur",
    },
    templates={
        "abbreviation": "afkorting",
        "according": "volgens {speaker}",
        "according_who": "volgens wie",
        "said_verb": "zei",
        "said": "Wie {verb}: “{quote}”?",
        "in_week": "in de week van",
        "on_day": "op",
        "in_month": "in",
        "score": "uitslag",
        "age": "leeftijd",
        "island": "eiland",
        "fraction": "deel",
        "distance": "afstand",
        "temperature": "temperatuur",
        "sea": "zee",
        "river": "rivier",
        "weight": "gewicht",
        "area": "oppervlakte",
        "speed": "snelheid",
        "power": "vermogen",
        "born_when": "In welk jaar werd {name} geboren?",
        "born_in": "{name} werd in {year} geboren.",
        "died_when": "In welk jaar stierf {name}?",
        "died_in": "{name} stierf in {year}.",
        "the": "de",
        "role_dated": "Wie was in {month} {role}?",
    },
    place_prepositions=frozenset(
        {"in", "te", "bij", "op", "nabij", "naar", "uit", "vanuit", "rond", "boven"}
    ),
    year_prepositions=frozenset("in sinds vanaf tot rond omstreeks voor na tegen anno".split()),
    time_prepositions=frozenset(
        {"in", "op", "sinds", "vanaf", "tot", "rond", "omstreeks", "voor", "na", "tegen", "om", "tijdens"}
    ),
    agents=frozenset({"door"}),
    means_prepositions=frozenset({"per", "met", "via", "door middel van"}),
    means={"per": "hoe", "via": "hoe", "met": "waarmee"},
    adjunct_prepositions=frozenset(
        "in te bij op tijdens sinds vanaf voor na rond omstreeks nabij vanwege wegens dankzij per".split()
    ),
    linking_prepositions=frozenset({"van"}),
    on=frozenset({"op"}),
    drop_first=frozenset(
        """en maar want dus of echter toch ook daarnaast bovendien verder voorts vervolgens daarom overigens
        tevens eerst namelijk zo hierdoor daardoor daarna hierna nadien inmiddels
        helaas gelukkig uiteindelijk oorspronkelijk natuurlijk intussen
        ondertussen kortom bijvoorbeeld aanvankelijk later""".split()
    ),
    drop_anywhere=frozenset(
        """ook wel toch zelf zelfs echter bijvoorbeeld overigens namelijk immers dus tevens
        daarnaast bovendien helaas gelukkig natuurlijk vervolgens daarom eveneens uiteraard
        hierdoor daardoor daarna hierna nadien daarbovenop inmiddels
        intussen ondertussen sindsdien trouwens niettemin desondanks nochtans daarentegen evenwel derhalve
        zodoende""".split()
    ),
    drop_blockers=frozenset({"niet", "geen", "zo", "meer", "en", "er", "tot", "sinds", "van", "vanaf"}),
    drop_phrases=(
        ("ook", "al"),
        ("dan", "ook"),
        ("dan", "toch"),
        ("om", "die", "reden"),
        ("als", "gevolg", "daarvan"),
        ("als", "gevolg", "hiervan"),
        ("vandaag", "de", "dag"),
        ("tot", "op", "heden"),
        ("tot", "op", "de", "huidige", "dag"),
    ),
    focus=frozenset(
        """alleen slechts enkel zelfs vooral uitsluitend hoofdzakelijk pas net juist liefst maar
        meest""".split()
    ),
    not_before=frozenset({"pas"}),
    demonstratives=frozenset({"die", "dat", "deze", "dit"}),
    deictic=frozenset(
        """hij zij ze hem hen het daar hier toen er we wij ik je jij u ons onze mijn jullie
        ditmaal voordien nadien destijds toentertijd
        daaropvolgende daaropvolgend
        zulke dergelijke laatstgenoemde zo'n daarvan daarmee daarin daaraan daarop daarvoor daardoor
        daarbij daaruit daarover daartoe daarna daarom daarnaar daartegen daaronder daarvandaan vandaar
        hiervan hiermee hierin hieraan hierop hiervoor hierdoor hierbij hieruit hierover hiertoe hierna
        hierom zodanig dezelfde hetzelfde dewelke diezelfde datzelfde ervan ermee erin eraan erop ervoor
        erdoor erbij eruit erover ertoe erna beide beiden allebei anderen andere ander sommige zoiets
        bovenstaande onderstaande nevenstaande bijbehorende voornoemde genoemde vermelde eenieder iemand iets
        huidige toenmalige volgende volgend vorige vorig komende komend aanstaande afgelopen voorbije
        daarachter daarboven daarbinnen daarbuiten daarheen daarlangs daaromheen daartussen hierachter
        hierbinnen hierbuiten hierboven hieronder hierheen erachter erboven ernaast eronder ertegen ertussen
        eraf eromheen ervandaan
        geleden dusver zover eenmaal soortgelijke soortgelijk vergelijkbare overige resterende
        anders""".split()
    ),
    deictic_phrases=(
        ("nog", "later"),
        ("nog", "eerder"),
        ("die", "laatste"),
        ("dat", "eerste"),
        ("het", "eerste"),
        ("het", "tweede"),
        ("de", "eerste", "is"),
        ("de", "laatsten"),
        ("deze", "laatste"),
        ("het", "feit", "dat"),
    ),
    relative_time=frozenset(
        """gisteren vandaag morgen eergisteren overmorgen vanmorgen vanmiddag vanavond vannacht gisteravond
        gisterochtend gistermiddag nu thans momenteel tegenwoordig onlangs binnenkort straks net zojuist
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend
        zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag
        zaterdagmiddag zondagmiddag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
        zaterdagavond zondagavond maandagnacht dinsdagnacht woensdagnacht donderdagnacht vrijdagnacht
        zaterdagnacht zondagnacht""".split()
    ),
    specimens=frozenset({"exemplaar", "exemplaren"}),
    nowadays=frozenset("nu thans tegenwoordig".split()),
    passing=frozenset("vorige vorig afgelopen verleden volgende volgend komende komend dit deze".split()),
    spells=frozenset(
        """dag dagen week weken weekend weekeinde nacht ochtend middag avond
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag""".split()
    ),
    during=frozenset({"in", "tijdens", "gedurende", "op"}),
    until=frozenset("tot ver laat diep sinds vanaf vlak kort al".split()),
    ago=frozenset({"geleden"}),
    personal={
        "hij": "person",
        "hem": "person",
        "zij": "person plural",
        "ze": "person plural",
        "hen": "plural",
        "zijn": "person",
        "haar": "person",
        "het": "thing",
    },
    genders={"hij": "m", "hem": "m", "zijn": "m", "zij": "f", "ze": "f", "haar": "f"},
    gendered=by_word(
        m="""vader, opa, oom, zoon, broer, neef, man, jongen, heer, echtgenoot, weduwnaar, koning,
            prins, keizer, tsaar, hertog, graaf, paus, pater, priester""",
        f="""moeder, oma, tante, dochter, zus, zuster, nicht, vrouw, meisje, dame, echtgenote, weduwe,
            koningin, prinses, keizerin, hertogin, gravin, non""",
    ),
    genitive={"": "s", "a": "'s", "i": "'s", "o": "'s", "u": "'s", "y": "'s", "s": "'", "x": "'", "z": "'"},
    possessive=frozenset({"zijn", "haar", "hun", "diens", "z'n", "d'r"}),
    all_of=frozenset({"alle"}),
    near=frozenset("naburig naburige nabijgelegen nabije omliggende aangrenzende".split()),
    plural_possessive=frozenset({"hun"}),
    served=frozenset("onder namens door volgens opdracht bewind naam toezicht gezag".split()),
    contrastive=frozenset({"ander", "andere", "toen", "daarna"}),
    harmless=frozenset(
        {("ander", "dan"), ("andere", "dan"), ("anders", "dan"), ("er", "toe"), ("nu", "toe")}
        | {("net", "als"), ("net", "zoals")}
    ),
    since_then=frozenset({"eerder", "later", "ervoor", "erna", "daarvoor", "daarna", "daarop", "nadien"}),
    expletive=frozenset({"er"}),
    that=frozenset({"dat"}),
    correlative=frozenset({"zo", "zodanig", "dusdanig", "dermate"}),
    announced=frozenset({"dat"}),
    reasons=frozenset({"omdat", "doordat", "zodat", "waardoor", "want", "aangezien", "terwijl"}),
    negation=frozenset(
        """niet geen nooit nergens niemand niets nauwelijks geenszins noch evenmin amper weigert
        weigerde weigeren ontkent ontkende ontkennen ontbreekt ontbrak""".split()
    ),
    about=frozenset("omstreeks rond circa".split()),
    plainer={},
    hedges=frozenset(
        """zeker ongeveer circa ca ca. bijna zowat ruim minstens minimaal maximaal hoogstens zo'n
        nagenoeg vrijwel""".split()
    ),
    modal=frozenset(
        """wil willen wilde wilden zal zullen zou zouden gaat gaan ging gingen moet moeten moest moesten kan
        kunnen kon konden mag mogen mocht mochten hoopt hopen plant plannen overweegt overwegen""".split()
    ),
    subordinators=frozenset(
        """dat omdat doordat zodat als wanneer toen terwijl hoewel ofschoon nadat voordat totdat sinds zodra
        indien tenzij of mits aangezien opdat alsof naarmate zolang want waarbij waardoor waarna waarin
        waarmee waarop waarvan waaraan waarover waaruit waarvoor waar wie wat hoe waarom welke""".split()
    ),
    appositives=frozenset({"zogenoemde", "zogeheten", "ofwel", "oftewel", "kortweg", "afgekort", "een"}),
    abstract=("ing", "ingen", "heid", "heden", "teit", "teiten", "atie", "aties", "isme", "tie", "ties"),
    then=frozenset("dan toen".split()),
    comparing=frozenset("meer minder anders beter groter hoger lager".split()),
    too=frozenset("ook eveneens".split()),
    within=frozenset("binnen".split()),
    single=frozenset("een één 1".split()),
    owning=frozenset({"wier", "wiens"}),
    high=frozenset(
        """president premier minister-president kanselier bondskanselier koning koningin paus
        secretaris-generaal""".split()
    ),
    few=frozenset("drie 3".split()),
    several=frozenset("enkele paar enige meerdere verscheidene diverse vele veel".split()),
    counting=("aantal", "aantallen", "bevolking", "oplage", "totaal", "capaciteit", "dodental", "getal"),
    itself=frozenset({"zelf"}),
    on_spot=frozenset({"op", "bij", "te"}),
    taking=frozenset("duren kosten vergen bestaan".split()),
    had=frozenset({"had", "hadden"}),
    every=frozenset("alle elk elke ieder iedere jaarlijks jaarlijkse".split()),
    completing=frozenset("of dat hoe waarom wat wie".split()),
    empty=frozenset("keer maal".split()),
    born_or_died=frozenset("geboren overleden overleed overleden sterft stierf gestorven".split()),
    bounds=frozenset("dan binnen minste minstens minimaal maximaal hoogstens hooguit boven zeker".split()),
    believed=frozenset("aangenomen gedacht geloofd verondersteld".split()),
    once=frozenset("lang lange ooit aanvankelijk vroeger".split()),
    percent=("percent", "procent"),
    quarters=(
        r"noord(?:elijke?|oostelijke?|westelijke?)|zuid(?:elijke?|oostelijke?|westelijke?)|oostelijke?|westelijke?"
    ),
    ahead=frozenset("over".split()),
    lasting=frozenset("dag dagen week weken maand maanden jaar jaren uur minuten".split()),
    ordinals=frozenset("eerste tweede derde vierde vijfde laatste".split()),
    each=frozenset({"enige", "elke", "iedere", "eerste", "tweede", "derde", "vierde", "laatste"}),
    purpose=frozenset({"om"}),
    relatives=frozenset({"die", "dat", "wie", "wat", "waar"}),
    pronominal=frozenset(
        "waarvan waarin waarmee waarop waaraan waarover waaruit waarvoor waarbij waardoor waarna".split()
    ),
    subject_relatives=frozenset({"die", "dat"}),
    person_relatives=frozenset(),
    thing_relatives=frozenset({"dat"}),
    adverbial_particles=frozenset(),
    particles=frozenset(
        """aan achter af bij bijeen binnen buiten dicht door heen in langs los mee na neer om onder op open
        over samen tegen terug toe uit vast vol voor voort vooruit weg goed plaats deel stil gelijk bekend
        vrij rond mis klaar teleur tekort thuis uiteen""".split()
    ),
    conditions=frozenset({"als", "indien", "tenzij", "mits", "wanneer", "zolang"}),
    degree=frozenset({"te"}),
    factive=frozenset(
        """terwijl omdat doordat nadat hoewel ofschoon aangezien toen waarna waardoor zodat""".split()
    ),
    in_the_past=frozenset({"nadat", "toen", "waarna", "zodat"}),
    behind_comma=frozenset({"waarna", "waardoor", "zodat"}),
    doubts=frozenset(
        "mogelijk wellicht misschien waarschijnlijk vermoedelijk kennelijk blijkbaar schijnbaar".split()
    ),
    reporting=frozenset({"aldus", "verluidt"}),
    so=frozenset({"zo", "aldus"}),
    also=frozenset({"en", "maar"}),
    to=frozenset({"te"}),
    where=frozenset({"waar"}),
    at_place=frozenset({"in", "te", "op", "bij", "nabij"}),
    origin=frozenset({"uit", "vanuit"}),
    tail_openers=frozenset("nadat toen terwijl omdat doordat hoewel ofschoon aangezien waarna".split()),
    loose_clauses=frozenset(
        """die dat wat waarbij waarin waarna waardoor waarmee waarop waarvan waaraan waarover waaruit
        waarvoor waar terwijl hoewel ofschoon aangezien zodat omdat wie onder waaronder waarmee dit deze
        daarna zoals nadat doordat toen al nu""".split()
    ),
    definite=frozenset({"de", "het", "'t"}),
    plain_articles={"deze": "de", "die": "de", "dit": "het", "dat": "het"},
    indefinite=frozenset({"een", "één"}),
    people=frozenset(
        """leider leiders regeringsleider regeringsleiders diplomaat diplomaten militair militairen soldaat
        soldaten inwoner inwoners president premier minister ministers koning koningin burgemeester
        architect chemicus arts dokter onderzoeker onderzoekers wetenschapper wetenschappers schrijver
        schrijfster kunstenaar kunstenaars schilder speler spelers voorzitter directeur kasteelheer
        kasteelheren kok koks pasteibakker pasteibakkers leraar leraren leerling leerlingen student
        studenten ouder ouders kind kinderen vrouw vrouwen man mannen mens mensen boer boeren arbeider
        arbeiders politicus politici minister-president staatshoofd staatshoofden keizer prins prinses
        piloot piloten agent agenten bewoner bewoners bezoeker bezoekers patiënt patiënten toerist
        toeristen reiziger reizigers kiezer kiezers burger burgers deskundige deskundigen vrijwilliger
        vrijwilligers werknemer werknemers wethouder ambtenaar ambtenaren journalist journalisten rechter
        rechters advocaat advocaten uitvinder oprichter ontdekker sporter sporters trainer coach zanger
        zangeres acteur actrice regisseur ingenieur biologe bioloog hoogleraar professor coureur renner
        renners ruiter monnik monniken priester bisschop paus europeaan europeanen griek grieken arabier
        arabieren romein romeinen egyptenaar egyptenaren jood joden syriër syriërs byzantijn byzantijnen
        buitenlander buitenlanders koopman kooplieden handelaar handelaren slaaf slaven ridder ridders
        graaf hertog dominee imker imkers visser vissers brandweerman brandweerlieden verpleegkundige
        verpleegkundigen tandarts""".split()
    ),
    vague=frozenset(
        """ding dingen zaak zaken manier wijze aantal deel gedeelte soort vorm keer maal geval gevolg feit
        mate gebied plaats jaar dag tijd periode moment rol kant punt vlak reden oorzaak groep eerste tweede
        laatste belangrijkste grootste meeste meesten iedereen alles veel verschillende waarde werk
        kwaliteit helft begin einde eind basis sprake orde gang loop""".split()
    ),
    anyone=frozenset(
        """man vrouw jongen meisje jongeman kind kinderen slachtoffer verdachte dader mannen vrouwen
        duo tweetal drietal echtpaar paar stel moeder vader dochter zoon bezoekers thuisploeg
        gasten""".split()
    ),
    offices=frozenset(
        """president vicepresident premier vicepremier minister-president minister staatssecretaris
        burgemeester wethouder gouverneur commissaris kanselier bondskanselier eurocommissaris
        commissievoorzitter kamervoorzitter
        koning koningin paus aartsbisschop secretaris-generaal ambassadeur bondscoach""".split()
    ),
    aged=frozenset(),
    continents=frozenset(
        "Europa Azië Eurazië Afrika Amerika Noord-Amerika Zuid-Amerika Oceanië Antarctica".split()
    ),
    per=frozenset({"per"}),
    neuter=frozenset({"het"}),
    up_to=frozenset({"naar"}),
    up_from=frozenset({"van"}),
    granting=frozenset({"al"}),
    than=frozenset({"dan", "als"}),
    stranded=frozenset(
        "op in aan bij over van voor mee tegen onder naast uit achter toe door langs boven tussen".split()
    ),
    opening_sorts=frozenset(),
    sorts={
        "league": "competitie",
        "liga": "competitie",
        "divisie": "competitie",
        "cup": "toernooi",
        "oorlog": "oorlog",
        "partij": "partij",
        "party": "partij",
        "eilanden": "eilanden",
        "schiereiland": "schiereiland",
        "eiland": "eiland",
        "gebergte": "gebergte",
        "republiek": "staat",
        "rijk": "rijk",
        "brug": "brug",
        "verdrag": "verdrag",
        "dagblad": "krant",
        "courant": "krant",
        "nieuwsblad": "krant",
        "koerier": "krant",
        "middeleeuwen": "periode",
        "eeuw": "tijdperk",
        "linie": "verdedigingslinie",
        "school": "school",
        "plein": "plein",
        "laan": "straat",
        "straat": "straat",
        "gracht": "gracht",
        "polder": "polder",
        "meer": "meer",
        "kanaal": "kanaal",
        "kathedraal": "kerk",
        "kerk": "kerk",
        "abdij": "abdij",
        "wet": "wet",
        "kroon": "instelling",
        "senaat": "instelling",
        "parlement": "instelling",
        "admiraliteit": "instelling",
        "regering": "regering",
        "universiteit": "universiteit",
        "museum": "museum",
        "prijs": "prijs",
        "woestijn": "woestijn",
        "gevangenis": "gevangenis",
        "ziekenhuis": "ziekenhuis",
        "gasthuis": "gasthuis",
        "hogeschool": "hogeschool",
        "kasteel": "kasteel",
        "paleis": "paleis",
        "luchthaven": "luchthaven",
        "sterrenwacht": "sterrenwacht",
        "bibliotheek": "bibliotheek",
        "theater": "theater",
        "instituut": "instituut",
        "academie": "academie",
        "genootschap": "genootschap",
        "orkest": "orkest",
        "klooster": "klooster",
        "fc": "club",
        "sc": "club",
        "storting": "parlement",
        "bundestag": "parlement",
        "assemblée": "parlement",
        "knesset": "parlement",
        "doema": "parlement",
        "lagerhuis": "parlement",
        "hogerhuis": "parlement",
        "compagnie": "onderneming",
    },
    seas=("zee", "oceaan"),
    rivers=re.compile(
        r"(zij|bron|hoofd)?rivier|zijtak|tak$|bronnen$|stroom|uitmond|mond(t|de|ing|en)$|oevers?$|dal$|vallei|delta|uiterwaard|hoogwater"
    ),
    journals=frozenset("vakblad tijdschrift vaktijdschrift".split()),
    aspects=frozenset("punten opzichten manieren wijzen stappen".split()),
    occupation=re.compile(r"\bduitse? (inval|opmars|aanval|bezett|leger|luftwaffe)|bevrijding"),
    kin=frozenset("broers zussen zusters ouders broeders".split()),
    throne=frozenset({"koning", "koningin"}),
    figures=frozenset("figuur fig fig. tabel afbeelding afb afb.".split()),
    acting=frozenset("acteren meespelen presenteren".split()),
    private=frozenset("trouwen huwen hertrouwen relatie vriendin verloven gehuwd getrouwd".split()),
    sites=frozenset("abdij dal eiland kasteel klooster landgoed woestijn".split()),
    on_top=frozenset("extra verdere".split()),
    joins=frozenset("en of maar noch".split()),
    exemplifies=frozenset("zoals waaronder bijvoorbeeld".split()),
    as_of=(),
    since=frozenset("sinds sedert per".split()),
    naming=frozenset("noemen noemt noemde noemden genoemd doopte doopten gedoopt".split()),
    on_average=frozenset("gemiddeld gemiddelde".split()),
    teams=frozenset("team ploeg onderzoeksteam onderzoeksgroep elftal".split()),
    reacting=frozenset(
        """reageert reageerde reageerden spreekt sprak betuigt betuigde betuigden condoleert condoleerde
        feliciteert feliciteerde feliciteerden prees prijst""".split()
    ),
    beyond=frozenset("na voor tegen".split()),
    parts_of_year={"kwartaal": 3, "halfjaar": 6},
    of_life=frozenset("gedoopt begraven circa ca ca. c c. omstreeks rond voor na kort".split()),
    soon=frozenset({"straks", "binnenkort"}),
    among_others=frozenset(
        {("onder", "andere"), ("onder", "anderen"), ("onder", "meer"), ("naast", "andere")}
    ),
    surveys=frozenset("enquête peiling onderzoek steekproef studie proef experiment".split()),
    joining=frozenset("mee deel meedoen deelnemen".split()),
    asking=frozenset("ondervragen ondervroeg ondervroegen ondervraagd bevragen bevroeg bevraagd".split()),
    sequel=frozenset({"volgen"}),
    appointing=frozenset("benoemen aanstellen verkiezen kiezen uitroepen".split()),
    role_links=frozenset("tot als in".split()),
    courts=frozenset("rechtbank gerechtshof hof".split()),
    of_age="jarige",
    penalties=("straf", "cel"),
    for_deed=frozenset("wegens voor omdat vanwege nadat na".split()),
    making=frozenset(
        "ontwerpen bouwen schilderen schrijven componeren uitvinden vinden ontdekken regisseren".split()
    ),
    landing=frozenset("raken geraken belanden verkeren".split()),
    compass=frozenset("noorden oosten zuiden westen".split()),
    farther=frozenset("verder verderop vandaan".split()),
    degrees="graden",
    latitudes=("breedte", "lengte", "hoek"),
    binding=frozenset("terug volgens aldus behalve uitgezonderd zonder maar niet tenzij mits zoals".split()),
    not_yet=frozenset({"nog"}),
    equal=frozenset("zo even".split()),
    aimed={"kijken": "naar"},
    away=frozenset("uit buiten verderop verwijderd ten".split()),
    multiplies=frozenset("maal keer".split()),
    once_more=frozenset({"opnieuw", "weer", "nogmaals"}),
    weakening=frozenset(),
    frequency=frozenset(),
    verbal_prepositions=frozenset("aan naar tot voor".split()),
    home=frozenset("Nederland Vlaanderen België Nederlands Aarde".split()),
    pair=frozenset("één een twee beide 2".split()),
    local=frozenset("wethouder burgemeester gemeenteraadslid raadslid dijkgraaf".split()),
    victims=frozenset(
        "doden gewonden slachtoffers vermisten zieken besmettingen arrestanten verdachten".split()
    ),
    minor=frozenset(
        """woordvoerder woordvoerster analist analiste buurman buurvrouw omwonende buurtbewoner
        bewoner bewoonster getuige voorbijganger bezoeker bezoekster toeschouwer passagier
        reiziger klant leerling scholier deelnemer deelneemster vrijwilliger vrijwilligster
        medewerker medewerkster buschauffeur chauffeur machinist""".split()
    ),
    closes_count=frozenset({"toe"}),
    numbered=frozenset(
        """groep klas nummer nr nr. opus op. element niveau kamer type fase lijn artikel deel hoofdstuk
        graad perron baan""".split()
    ),
    summing_up=frozenset(
        """plan idee voorstel rest zaak kwestie voorbeeld bedrijf actie situatie probleem kritiek verzoek
        oproep opmerking verhaal melding uitkomst antwoord bezwaar verschil overige verandering ontwikkeling
        incident voorval ongeval ongeluk proces fenomeen verschijnsel effect truc methode aanpak techniek
        vraag reactie nieuws bericht gerucht bedrag project bouw taak bestuur werkwijze werken geheel
        werkzaamheden instelling gezelschap netwerk gevolg resultaat origineel succes mislukking poging
        bewering stelling prestatie inspanning stap conclusie argument uitspraak suggestie""".split()
    ),
    paired=frozenset("behalve zowel naast alleen evenals".split()),
    relations=frozenset(
        """slachtoffer verdachte getuige vader moeder ouder zoon dochter broer zus oom tante opa oma neef
        nicht weduwe weduwnaar echtgenoot echtgenote man vrouw vriend vriendin opvolger opvolgster
        voorganger voorgangster collega ambtgenoot rivaal rivale landgenoot landgenote stadgenoot
        stadgenote ploeggenoot ploeggenote concurrent concurrente winnaar winnares nummer buurman
        buurvrouw kampioen kampioene naamgenoot naamgenote""".split()
    ),
    tails=frozenset("land grond".split()),
    unique=frozenset(
        """wereld zon maan aarde politie rechter brandweer regering overheid parlement koning koningin paus
        natuur buitenland toekomst lucht zee mens internet markt pers media samenleving bevolking economie
        winter zomer herfst lente voorjaar najaar ochtend avond nacht middag noorden zuiden oosten
        westen noordoosten noordwesten zuidoosten zuidwesten""".split()
    ),
    one_of=frozenset({("een", "van"), ("één", "van"), ("eén", "van")}),
    become=frozenset({"wordt", "werd", "blijft", "bleef", "heet", "heette"}),
    manner=(),
    elided=frozenset({"'t", "’t", "'s", "’s"}),
    name_links=frozenset("van de den der du da di la le von zu of ten ter el al ben bin".split()),
    priced=frozenset("kosten bedragen".split()),
    dimensions=frozenset("lang hoog breed diep dik zwaar groot oud ver".split()),
    uncounted=frozenset({"kwartier"}),
    light=frozenset(
        "hebben doen maken geven krijgen nemen houden vinden spelen vormen bieden brengen".split()
    ),
    be=frozenset({"is", "was", "zijn", "waren"}),
    plain_speech=frozenset("zegt zei zeggen zeiden schrijft schreef schrijven schreven".split()),
    spoken=frozenset("we wij ik je jij u ons onze mijn jullie er het".split()),
    speech=frozenset(
        """zegt zei zeggen zeiden aldus stelt stelde vertelt vertelde verklaart verklaarde meldt meldde
        benadrukt benadrukte schrijft schreef verwacht verwachtte denkt dacht vindt vond waarschuwt
        waarschuwde legt kwamen spraken besloot besloten beloofde beloofden voorspelt voorspelde schat
        schatten
        schatte erkent erkende bevestigt bevestigde voegt bleek blijkt wijst wees wijzen wezen""".split()
    ),
    months=tuple(
        """januari februari maart april mei juni juli augustus september oktober november
        december""".split()
    ),
)
