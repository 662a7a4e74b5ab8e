"""Dutch numbers, units and times."""

from quiz.languages.values import ValueWords, table

_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()

WORDS = ValueWords(
    decimal_mark=",",
    group_mark=".",
    decimal_words=frozenset({"komma"}),
    joiners=frozenset({"en"}),
    between=frozenset({"tussen"}),
    one=frozenset({"een", "'n"}),
    fixed={
        "één": "1", "eén": "1",
        "twee": "2",
        "zes": "6",
        "elf": "11",
        "anderhalf": "1.5",
        "anderhalve": "1.5",
        "half": "0.5",
        "halve": "0.5",
        "dozijn": "12",
        "nul": "0",
    },
    halves=r"(\w+?)(?:[eë]n|[- ]en[- ]een[- ])hal(?:f|ve)",
    ordinals={"eerste": 1, "derde": 3},
    ordinal_endings=(("ste", ""), ("de", "")),
    ordinal_marks=frozenset({"e", "ste", "de", "ᵉ"}),
    scales={
        "dozijn": 12, "duizend": 10**3,
        "miljoen": 10**6,
        "mln": 10**6,
        "miljard": 10**9,
        "mld": 10**9,
        "mrd": 10**9,
        "biljoen": 10**12,
        "biljard": 10**15,
    },
    repairs=((r"(?<=e)en(?=(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))", "ën"),),
    not_numbers=frozenset({"een", "miljoen", "miljard", "biljoen", "en"}),
    percent=table(
        """
        %: procent, %, percent; pp: procentpunt, procentpunten; ‰: promille, ‰
        """
    ),
    currencies=table(
        """
        EUR: euro, euro's, €, eur; EUR/100: eurocent, eurocenten, cent, cents; USD: dollar, dollars, $,
        us$, usd;
        GBP: £, pond sterling; JPY: yen, ¥; NLG: gulden, guldens; BEF: frank; CHF: franken; RUB: roebel,
        roebels;
        CNY: yuan; INR: roepie; TRY: lira; DKK: kroon, kronen; PLN: zloty; HUF: forint; BRL: real; ZAR:
        rand;
        DEM: mark; UAH: hryvnia
        """
    ),
    tons={"ton": (100_000, "EUR")},
    pounds=frozenset({"pond"}),
    weighed="",
    of_money=tuple(
        """kost waard euro geef geeft geven gaf uitgave betaal betaald begrot budget subsidie boete bedrag
        schade invest opbreng schuld verlies winst omzet fonds steun salaris beloning""".split()
    ),
    of_weight=("weeg", "wegen", "woog", "wogen", "zwaar", "gewicht", "lading", "vracht", "laadvermogen"),
    currency_adjectives={
        "amerikaanse": "USD", "canadese": "CAD", "australische": "AUD", "zwitserse": "CHF", "belgische":
        "BEF",
        "britse": "GBP", "zweedse": "SEK", "noorse": "NOK", "deense": "DKK", "franse": "FRF", "japanse":
        "JPY",
        "chinese": "CNY", "russische": "RUB", "turkse": "TRY", "tsjechische": "CZK",
    },
    measures=table(
        """
        km: kilometer, km, kilometers; m: meter, meters, m; cm: centimeter, cm; mm: millimeter, mm; dm:
        decimeter; µm: micrometer; nm: nanometer; mi: mijl; nmi: zeemijl, zeemijlen; ft: voet; ly:
        lichtjaar; kg: kilo, kilo's, kilogram, kg; g: gram, g; mg: milligram, mg; µg: microgram; t: ton; kt:
        kiloton; Mt: megaton; l: liter, l; ml: milliliter, ml; cl: centiliter; hl: hectoliter; ha: hectare,
        hectaren, ha; a: are; m²: vierkante meter, m², m2; km²: vierkante kilometer, km², km2; cm²:
        vierkante centimeter; m³: kubieke meter, m³, m3, kuub; km³: kubieke kilometer; km/h: kilometer per
        uur, km/u, km/h, km per uur; m/s: meter per seconde, m/s; kn: knopen; °: graden, graad, °; °C:
        graden celsius, graad celsius, °c; °F: graden fahrenheit; K: kelvin; W: watt; kW: kilowatt, kw; MW:
        megawatt, mw; GW: gigawatt, gw; kWh: kilowattuur, kwh; MWh: megawattuur; TWh: terawattuur; V: volt;
        kV: kilovolt; A: ampère, ampere; J: joule; kJ: kilojoule; cal: calorieën; kcal: kilocalorieën; Hz:
        hertz; kHz: kilohertz; MHz: megahertz; dB: decibel, db; Pa: pascal; hPa: hectopascal; bar: bar; N:
        newton; bit: bit; B: byte; MB: megabyte, mb; GB: gigabyte, gb; TB: terabyte, tb; Mbit: megabit; MP:
        megapixel; hp: pk, paardenkracht; ct: karaat; lb: pond; hg: ons; bbl: vaten, vat; in: inch; bunder:
        bunder; mbar: millibar; µSv: microsievert; Bq: becquerel
        """
    ),
    durations=table(
        """
        second: seconde, seconden, sec; minute: minuut, minuten, min; hour: uur, uren, uurtje; day: dag,
        dagen, etmaal, etmalen; night: nacht, nachten; week: week, weken; month: maand, maanden; quarter:
        kwartaal, kwartalen; year: jaar, jaren; decade: decennium, decennia; century: eeuw, eeuwen;
        quarter-hour: kwartier; millisecond: milliseconde, milliseconden; weekend: weekend, weekenden;
        workday: werkdagen; millennium: millennia; season: seizoenen, seizoen
        """
    ),
    fractions={
        "derde": (1, 3), "kwart": (1, 4), "vierde": (1, 4), "vijfde": (1, 5), "zesde": (1, 6), "zevende":
        (1, 7), "achtste": (1, 8),
        "negende": (1, 9), "tiende": (1, 10), "honderdste": (1, 100), "duizendste": (1, 1000),
    },
    months={name: at for at, name in enumerate(_MONTHS, 1)}
    | {
        "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept":
        9, "okt": 10, "nov": 11, "dec": 12,
    },
    months_need_preposition=frozenset(),
    weekdays={name: at for at, name in enumerate(_DAYS, 1)},
    day_parts={
        "ochtend": "morning", "morgen": "morning", "middag": "afternoon", "namiddag": "afternoon",
        "voormiddag": "morning", "avond": "evening", "nacht": "night",
    },
    of_day_part=frozenset({"laat", "vroeg"}),
    weekday_parts=True,
    moments={
        "gisteren": (-1, ""), "eergisteren": (-2, ""), "vandaag": (0, ""), "morgen": (1, ""),
        "overmorgen": (2, ""),
        "gisterochtend": (-1, "morning"), "gistermorgen": (-1, "morning"), "gistermiddag": (-1,
        "afternoon"), "gisteravond": (-1, "evening"),
        "gisternacht": (-1, "night"), "vanochtend": (0, "morning"), "vanmorgen": (0, "morning"),
        "vanmiddag": (0, "afternoon"), "vanavond": (0, "evening"),
        "vannacht": (0, "night"), "morgenochtend": (1, "morning"), "morgenmiddag": (1, "afternoon"),
        "morgenavond": (1, "evening"), "morgennacht": (1, "night"),
    },
    perfect=frozenset("heeft hebben heb hebt is zijn ben bent".split()),
    previous=frozenset({"vorige", "vorig", "afgelopen", "verleden", "laatstleden"}),
    this=frozenset({"dit", "deze"}),
    following=frozenset({"volgende", "volgend", "komende", "komend", "aanstaande"}),
    spans={
        "week": "week", "maand": "month", "jaar": "year", "weekend": "weekend", "kwartaal": "quarter",
        "zomer": "summer", "winter": "winter", "herfst": "autumn", "najaar": "autumn", "lente": "spring",
        "voorjaar": "spring", "eeuw": "century", "seizoen": "season",
    },
    in_words=frozenset(
        """
        in sinds uit van tot vanaf sedert per voor na eind begin medio rond omstreeks tegen anno
        tussen en vóór sindsdien
        """.split()),
    at_words=frozenset("om rond omstreeks tegen vanaf tot sinds na voor van tussen".split()),
    year_words=frozenset({"jaar", "jaartal", "anno"}),
    before_christ=frozenset({
        "v.chr.", "v.chr", "v. chr.", "v.c.", "voor christus", "vóór christus", "voor onze jaartelling",
    }),
    after_christ=frozenset({"n.chr.", "n.chr", "n. chr.", "na christus"}),
    century=frozenset({"eeuw"}),
    decade=frozenset({"jaren"}),
    decades={name: at * 10 for at, name in enumerate(_TENS, 2)} | {"tien": 10},
    hour=frozenset({"uur", "u"}),
    minutes_past=frozenset({"over"}),
    minutes_to=frozenset({"voor"}),
    half_hour={"half": -30},
    quarter=frozenset({"kwart"}),
    hours_named={"middernacht": 0},
    afternoon=frozenset({"'s middags", "'s avonds", "'s namiddags"}),
    morning=frozenset({"'s ochtends", "'s morgens", "'s nachts"}),
    range_words=frozenset({"tot", "naar", "à", "of", "-", "–", "en", "a"}),
    before_day_part=frozenset("de die deze elke iedere 's een 's".split()),
    year_prepositions=frozenset({"in", "sinds", "sedert", "anno", "eind", "begin", "medio", "vanaf"}),
    month_first=False,
)  # fmt: skip
