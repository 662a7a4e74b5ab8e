"""What the checks know of Dutch."""

from quiz.languages.checks import CheckWords, listed
from quiz.languages.nl.check_messages import MESSAGES
from quiz.languages.nl.relations import CLASSES, SYNONYMS, WHOLES

WORDS = CheckWords(
    messages=MESSAGES,
    function=listed(
        """de het een en van dat die niet op te zijn met voor aan er ook als bij maar om uit door over naar
        nog dan is was waren wordt worden werd werden ben bent geworden geweest heeft hebben had
        hadden heb hij zij ze wij we ik je jij u jullie hun hen hem haar mijn jouw uw ons onze
        zich zichzelf deze dit wie wat waar welke welk wanneer waarom hoe hoeveel waarmee
        waarover waaraan waarin waarop waaruit waarvan waarvoor waardoor waarnaar kan kunnen kon
        konden moet moeten moest moesten mag mogen mocht wil willen wilde wilden zal zullen zou
        zouden geen of tot na tegen tijdens onder tussen sinds volgens ongeveer ruim circa al
        alle alles wel zo zoals dus toen daar hier nu noemt noemen noemde heet heten heette doet
        doen deed deden gaat gaan ging gingen komt komen kwam kwamen meer meest veel enkele
        eigen in per via 's 't o.a. bijvoorbeeld vooral omdat doordat terwijl binnen buiten rond
        om boven elke elk ieder iedere laat staat staan stond jaar precies men zonder""",
    ),
    articles=listed("de het een 't 'n"),
    indefinite=listed("een"),
    placing=listed("in op te om sinds tijdens vanaf rond na voor tot bij uit"),
    prepositions=listed(
        "via in op te om sinds tijdens vanaf rond na voor tot bij uit van met door naar aan over volgens"
    ),
    amounts=listed("hoeveel"),
    paired=listed("tussen en"),
    being=listed("is was zijn waren ben bent wordt werd worden werden heet heette heeft had"),
    plural_verbs=listed("zijn waren hebben hadden leven leefden worden werden kunnen komen"),
    plural_endings=("en", "s"),
    suffixes=(
        "achtige",
        "ingen",
        "tjes",
        "aren",
        "eren",
        "ende",
        "inge",
        "tje",
        "jes",
        "ers",
        "iën",
        "en",
        "je",
        "er",
        "st",
        "te",
        "de",
        "es",
        "'s",
        "e",
        "s",
        "t",
    ),
    compounds=True,
    people_pronouns=listed("hij zij ze hem hen"),
    plural_pronouns=listed("ze zij hen"),
    thing_pronouns=listed("ervan ermee erin erop ervoor erdoor eruit erover"),
    demonstratives=listed("deze dit dergelijke zulke zo'n diens"),
    after_preposition=listed("die dat"),
    after_auxiliary=listed("dat die"),
    auxiliaries=listed(
        "is was waren werd wordt heeft had deed doet kan kon moest mag zal zou betekent betekende"
    ),
    deictic_adverbs=listed(
        """daar hier daarna daarvoor daarmee daarop daarvan daardoor daarin daaruit daarover daarbij daarnaast
        daarom daartegen hiermee hiervan hierdoor hiervoor hierop hierin hieruit hierbij hierover
        hierna destijds daarheen ginds toentertijd""",
    ),
    final_adverbs=listed("toen dan"),
    expletives=listed("hoe laat is het, het regent, het sneeuwt, is het waar dat, is het mogelijk", by=","),
    of=listed("van uit onder"),
    one=listed("een één twee geen elk hoeveel"),
    person_questions=listed("wie wiens"),
    which=listed("welke welk"),
    question_words=listed(
        """wie wat waar welke welk wanneer waarom hoe hoeveel waarmee waarover waaraan waarin waarop waaruit
        waarvan waarvoor waardoor waarnaar waarheen wiens waartoe waarbij hoelang hoever hoezeer
        waartegen""",
    ),
    relative_time=listed(
        """gisteren, eergisteren, vandaag, morgen, overmorgen, vanochtend, vanmorgen, vanmiddag, vanavond,
        vannacht, gisteravond, gisterochtend, gistermiddag, vorige week, vorige maand, vorig jaar,
        afgelopen week, afgelopen maand, afgelopen jaar, afgelopen weekend, volgende week, volgende
        maand, volgend jaar, komende week, komend jaar, komende maand, dit jaar, deze week, deze
        maand, dit weekend, dit najaar, deze zomer, afgelopen zomer, onlangs, kort geleden,
        momenteel, op dit moment, binnenkort, zojuist, vorig weekend, vorige zomer,
        afgelopen winter, vorige eeuw, deze eeuw, eerder deze week, later dit jaar, eerder dit jaar,
        zopas, daarnet, straks, recentelijk""",
        by=",",
    ),
    weekday_parts=listed("ochtend middag avond nacht morgen namiddag voormiddag"),
    weekday_leads=listed("op afgelopen vorige komende volgende aanstaande sinds vanaf tot voor na"),
    timeless=listed(
        "op na voor elke iedere een is heet en of tussen goede witte de dag dagen van zwarte tot blauwe"
    ),
    latter=listed(
        """laatstgenoemde, eerstgenoemde, die laatste, deze laatste, dit laatste, dat laatste, dat eerste,
        bovengenoemde, voornoemde, bovenvermelde, voormelde, desbetreffende, de laatstgenoemde,
        het laatstgenoemde""",
        by=",",
    ),
    pointers=listed(
        """volgens de tekst, in de tekst, deze tekst, dit artikel, in het artikel, volgens het artikel,
        volgens de schrijver, volgens de auteur, bovenstaande, onderstaande, deze passage, de
        passage, deze alinea, in de alinea, bijgaande, hieronder, hierboven, deze afbeelding, de
        afbeelding, deze foto, op de foto, deze figuur, de figuur, deze kaart, op de kaart, deze
        grafiek, de grafiek, de vorige vraag, ons land, onze premier, onze koning""",
        by=",",
    ),
    roles=listed(
        """premier president minister staatssecretaris burgemeester koning koningin paus woordvoerder
        woordvoerster voorzitter directeur directrice trainer coach schrijver schrijfster auteur
        zanger zangeres commissaris kanselier generaal wethouder senator gouverneur rechter kapitein
        aanvoerder regisseur oprichter uitvinder onderzoeker ambassadeur keizer prins prinses
        hoogleraar politicus acteur actrice keeper""",
    ),
    deeds=listed(
        """zei zegt vertelde verklaarde kondigde riep beloofde waarschuwde wil wilde vroeg reageerde ontkende
        noemde bezocht tekende ondertekende ontving stelde deed sprak vond eiste weigerde besloot
        koos benoemde opende trad vertrok overleed kwam ging kreeg werd gaf nam stierf won verloor
        schreef maakte hield wees had heeft was""",
    ),
    none_of=listed(
        """geen van bovenstaande, geen van de bovenstaande, geen van deze, geen van de genoemde, geen van
        beide, geen van alle, geen van allen, geen enkel antwoord, geen enkele van deze, geen van de
        antwoorden, geen van die, niets van bovenstaande, niets van het bovenstaande, geen van de
        andere, geen van hen, geen van de drie, geen van de vier, geen van de opties, geen der
        bovenstaande, geen antwoord is juist, niet een van deze, geen van bovengenoemde, geen van de
        bovengenoemde, niets van dit alles""",
        by=",",
    ),
    all_of=listed(
        """alle bovenstaande, al het bovenstaande, alle antwoorden, alle bovengenoemde, alle genoemde, alles
        hierboven, al deze, alle drie, alle vier, allemaal, al deze antwoorden, alle opties, alle
        van deze, alle mogelijkheden, al het voorgaande, elk van bovenstaande, alle van
        bovenstaande, beide antwoorden, alles van bovenstaande, alle andere antwoorden, alle
        voorgaande""",
        by=",",
    ),
    truth=listed(
        "waar, onwaar, niet waar, ja, nee, juist, onjuist, fout, goed, klopt, klopt niet, vals", by=","
    ),
    absolutes=listed(
        """altijd, nooit, alle, geen enkele, geen enkel, uitsluitend, iedereen, niemand, nergens, overal,
        elke, iedere, enkel en alleen, volstrekt, nimmer, onder alle omstandigheden, in alle
        gevallen, zonder uitzondering, absoluut, in geen geval, te allen tijde, onmogelijk""",
        by=",",
    ),
    vague=listed(
        """vaak, soms, meestal, zelden, af en toe, regelmatig, veelal, doorgaans, gewoonlijk, mogelijk,
        misschien, waarschijnlijk, wellicht, vrij veel, tamelijk, nogal, redelijk, vele, sommige,
        enkele, veel, weinig, heel wat, in sommige gevallen, best wel, een paar, nu en dan,
        dikwijls, verscheidene, in het algemeen, vrij vaak""",
        by=",",
    ),
    negations=listed("niet geen behalve nooit nergens niemand niets uitgezonderd noch onwaar onjuist"),
    not_negative=listed("niet alleen, niet meer dan, niet minder dan, nog geen, zonder twijfel", by=","),
    unfocused=listed(
        """welke uitspraak, welke uitspraken, welke bewering, welke beweringen, welke stelling, welke
        stellingen, wat is juist, wat is waar, wat klopt, welke van de volgende uitspraken, welk
        antwoord, kies het juiste, kies het goede, wat is correct, welke beschrijving, wat weet
        je, wat geldt, welke optie, duid aan wat, duid het juiste, wat kan men zeggen, wat kun
        je zeggen, waar is het juist, wat past""",
        by=",",
    ),
    closers=listed(
        """is was zijn waren heet heette heten wordt werd noemt genoemd de het een in op van met door naar aan
        uit bij om te tot voor over als dat omdat doordat en heeft had ligt lag door is: komt
        bestaat werden gebeurt kan zal moet tijdens tussen onder betekent staat gebruikt gelegen""",
    ),
    imperatives=listed(
        """noem geef bereken vertaal beschrijf leg bepaal los duid rangschik kies vul schrijf wijs zoek
        zet situeer verklaar toon teken verbind onderstreep"""
    ),
    second_questions=listed(
        "en wanneer, en waar, en waarom, en hoe, en wie, en hoeveel, en welke, en wat", by=","
    ),
    fillers=listed(
        """zoals bekend, zoals je weet, zoals u weet, interessant genoeg, overigens, trouwens, wist je dat,
        het is leuk om te weten, zoals iedereen weet, opvallend genoeg, leuk om te weten, het
        spreekt vanzelf, zoals gezegd, tussen haakjes, toevallig genoeg, verrassend genoeg,
        grappig genoeg, eerlijk gezegd""",
        by=",",
    ),
    relatives=listed("die dat wie waar wiens waarvan waarin waarmee"),
    joiners=listed("en of alsook"),
    both=listed("zowel, allebei, beide", by=","),
    clause_openers=listed(
        "per via omdat doordat om door als dat te wanneer zodat met in op bij voor na tijdens van uit"
    ),
    strong_openers=listed("om omdat doordat door te zodat wanneer als dat"),
    approximations=listed("ongeveer circa ruim bijna zo'n rond omstreeks meer minder dan ca. ca"),
    months=(
        *"januari februari maart april mei juni juli augustus september oktober november december".split(),
    ),
    weekdays=(*"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),),
    percent=listed("procent percent %"),
    currencies=listed("euro euro's dollar dollars pond yen gulden roebel kronen frank cent"),
    hours=listed("uur u u."),
    century=listed("eeuw"),
    plural_questions=listed("welke twee, welke drie, wie waren, wie zijn, welke vier, welke beide", by=","),
    unlike=listed(
        """vice adjunct oud ex voormalig voormalige plaatsvervangend geen niet half halve anti meer minder
        nieuwe oude geen"""
    ),
    classes=CLASSES,
    synonyms=SYNONYMS,
    wholes=WHOLES,
)
