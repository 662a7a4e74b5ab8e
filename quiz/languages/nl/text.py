"""Dutch: splitting and quoting."""

from quiz.languages.text import TextWords

WORDS = TextWords(
    abbreviations=frozenset(
        """dr drs mr ir ing prof mw mevr dhr st ds jhr jkvr kol gen lt sgt kap zr prof.dr mr.dr
        dr.ir prof.ir ir.dr drs.ing bijv bv bvb zgn resp incl excl ca circa vgl cf nl nml plm gebr
        fa wed burg min.pres mgr mej kard o.a o.l.v o.b.v m.b.t m.b.v m.i.v m.u.v m.n n.a.v i.v.m i.p.v i.t.t
        i.s.m t.a.v t.b.v t.g.v t.o.v t.w t.n.v t.m t.e.m d.m.v d.w.z v.d b.v z.g t/m v.l.n.r""".split()
    ),
    numbered=frozenset(
        """nr nrs no art blz p pp pag hfst par fig afb tab vol dl afl jg vs tel fax jan feb febr mrt
        apr jun jul aug sept sep okt nov dec max min gem temp""".split()
    ),
    final=frozenset("etc enz jr sr inc ltd co corp bros mln mld geb overl red vert".split()),
    openers=frozenset(
        """de het een dit dat deze die er hij zij ze wij we ik jij je u jullie men iemand niemand
        iedereen in op aan bij met voor na tot uit van door over onder tegen tijdens sinds volgens
        vanaf binnen buiten tussen zonder naast ondanks wegens dankzij vanwege rond maar en of want
        dus ook toch daarom daardoor daarna daarvoor daarnaast daarbij daarmee daar hier toen nu als
        wanneer hoewel omdat terwijl doordat nadat voordat zodra indien wie wat waar waarom hoe
        welke wel niet geen alle alles veel vele enkele sommige zo zoals zijn haar hun onze mijn ons
        echter bovendien verder vervolgens inmiddels later eerder eerst eind begin vandaag gisteren
        morgen al ja nee om te ander andere beide elk elke ieder iedere vooral bijvoorbeeld
        uiteindelijk tegelijk tegelijkertijd momenteel ondertussen intussen""".split()
    ),
    elided=("'s", "'t", "'n", "'k"),
    saying=frozenset(
        """zegt zei zeggen zeiden zeg stelt stelde stellen stelden vindt vond vinden vonden meent
        meende denkt dacht vertelt vertelde vertellen vertelden verklaart verklaarde verklaren
        verklaarden meldt meldde melden meldden schrijft schreef schrijven schreven laat liet vraagt
        vroeg vragen vroegen antwoordt antwoordde benadrukt benadrukte benadrukken benadrukten
        waarschuwt waarschuwde waarschuwen waarschuwden concludeert concludeerde constateert
        constateerde roept riep reageert reageerde reageren reageerden bevestigt bevestigde
        bevestigen bevestigden erkent erkende beweert beweerde weet wist voorspelt voorspelde
        verwacht verwachtte betoogt betoogde oordeelt oordeelde licht lichtte voegt voegde vervolgt
        vervolgde legt legde herhaalt herhaalde hoopt hoopte klaagt klaagde grapt grapte aldus""".split()
    ),
    particles=frozenset("van de der den ter ten te von zu di da la le el al bin ibn van't het of".split()),
    genitive=frozenset({"van"}),
    expletive=frozenset({"het", "'t", "er"}),
    boilerplate=(
        "lees ook", "lees verder", "lees meer", "bekijk ook", "zie ook", "luister ook", "deel dit",
        "advertentie", "abonneer", "schrijf je in", "meld je aan", "copyright", "©", "alle rechten",
        "klik hier", "cookie", "volg ons", "reageer", "meer over dit", "bron:", "door onze",
        "uit wikipedia", "dit artikel gaat over", "voor andere betekenissen", "hoofdartikel",
        "naar navigatie",
    ),
    hatnotes=("doorverwijspagina", "andere betekenissen"),
    captions=(
        "foto:", "foto ", "beeld:", "beeld ", "video:", "© foto", "illustratie:", "infographic",
    ),
)  # fmt: skip
