"""English numbers, units and times."""

from quiz.languages.values import ValueWords, table

_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_TENS = "twenties thirties forties fifties sixties seventies eighties nineties".split()

WORDS = ValueWords(
    decimal_mark=".",
    group_mark=",",
    decimal_words=frozenset({"point"}),
    joiners=frozenset({"and"}),
    between=frozenset({"between"}),
    one=frozenset({"a", "an", "one"}),
    fixed={"half": "0.5", "dozen": "12", "two": "2", "six": "6", "ten": "10"},
    halves=r"(\w+)[- ]and[- ]a[- ]half",
    ordinals={
        "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
    },
    ordinal_endings=(("ieth", "y"), ("th", "")),
    ordinal_marks=frozenset({"st", "nd", "rd", "th"}),
    scales={
        "dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "mln": 10**6,
        "m": 10**6, "bn": 10**9,
        "billion": 10**9, "trillion": 10**12,
    },
    repairs=(),
    not_numbers=frozenset(
        """
        a an and million billion trillion tens dozens hundreds thousands millions zeros ones
        """.split()),
    percent={
        "percent": "%", "per cent": "%", "%": "%", "percentage points": "pp", "percentage point": "pp",
    },
    tons={},
    pounds=frozenset({"pound", "pounds"}),
    weighed="of",
    of_money=(),
    of_weight=(),
    currencies=table(
        """
        EUR: euro, euros, €, eur; USD: dollar, dollars, $, us$, usd; USD/100: cent, cents; GBP: £, pounds
        sterling,
        pound sterling, quid; GBP/100: pence; JPY: yen, ¥; NLG: guilders, guilder; CHF: francs; RUB:
        roubles, rubles;
        CNY: yuan; INR: rupees; TRY: lira; DKK: kroner; SEK: kronor; PLN: zloty; HUF: forints, forint;
        BRL: reais;
        ZAR: rand; DEM: marks; MXN: pesos; UAH: hryvnias, hryvnia
        """
    ),
    currency_adjectives={
        "american": "USD", "us": "USD", "canadian": "CAD", "australian": "AUD", "swiss": "CHF",
        "new zealand": "NZD",
        "hong kong": "HKD", "swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "french": "FRF",
        "belgian": "BEF",
    },
    measures=table(
        """
        km: kilometre, kilometres, kilometer, kilometers, km; m: metre, metres, meter, meters, m; cm:
        centimetre,
        centimetres, centimeter, centimeters, cm; mm: millimetre, millimetres, millimeter, millimeters,
        mm; µm:
        micrometres, micrometers, microns; nm: nanometres, nanometers, nm; mi: mile, miles, mi; nmi:
        nautical miles;
        ft: foot, feet, ft; in: inch, inches; yd: yard, yards; ly: light-year, light-years, light years;
        kg: kilo,
        kilos, kilogram, kilograms, kilogramme, kilogrammes, kg; g: gram, grams, gramme, grammes, g; mg:
        milligram,
        milligrams, mg; µg: microgram, micrograms; t: ton, tons, tonne, tonnes; lb: pound, pounds, lb,
        lbs; oz: ounce,
        ounces, oz; st: stone; l: litre, litres, liter, liters, l; ml: millilitre, millilitres,
        milliliters, ml; gal:
        gallon, gallons; pt: pint, pints; bbl: barrel, barrels; ha: hectare, hectares, ha; acre: acre,
        acres; m²:
        square metre, square metres, square meters, m², m2; km²: square kilometre, square kilometres,
        square kilometers, km², km2; mi²: square mile, square miles; ft²: square foot, square feet; m³:
        cubic metre,
        cubic metres, cubic meters, m³, m3; km/h: kilometres per hour, kilometers per hour, kilometres an
        hour, km/h;
        mph: miles per hour, miles an hour, mph; m/s: metres per second, meters per second, m/s; kn:
        knots; °: degrees,
        degree, °; °C: degrees celsius, degree celsius, °c; °F: degrees fahrenheit, °f; K: kelvin; W:
        watt, watts; kW:
        kilowatt, kilowatts, kw; MW: megawatt, megawatts, mw; GW: gigawatt, gigawatts, gw; kWh:
        kilowatt-hours,
        kilowatt hours, kwh; MWh: megawatt-hours, megawatt hours; TWh: terawatt-hours, terawatt hours; V:
        volt, volts;
        A: amps, amperes; J: joules; kJ: kilojoules; kcal: calories, kilocalories; Hz: hertz; kHz:
        kilohertz; MHz:
        megahertz; dB: decibel, decibels; Pa: pascals; hPa: hectopascals; bar: bar; mbar: millibars; bit:
        bits; B:
        bytes; MB: megabytes, mb; GB: gigabytes, gb; TB: terabytes, tb; MP: megapixels; hp: horsepower;
        ct: carats
        """
    ),
    durations=table(
        """
        second: second, seconds, sec; minute: minute, minutes, min; hour: hour, hours; day: day, days;
        night: night,
        nights; week: week, weeks; month: month, months; quarter: quarters; year: year, years; decade:
        decade, decades;
        century: century, centuries; millisecond: milliseconds; fortnight: fortnight, fortnights; weekend:
        weekends;
        workday: working days; millennium: millennia; season: season, seasons
        """
    ),
    fractions={
        "third": (1, 3), "thirds": (1, 3), "quarter": (1, 4), "quarters": (1, 4), "fifth": (1, 5),
        "fifths": (1, 5),
        "sixth": (1, 6), "sixths": (1, 6), "seventh": (1, 7), "eighth": (1, 8), "eighths": (1, 8),
        "ninth": (1, 9),
        "tenth": (1, 10), "tenths": (1, 10),
    },
    months={name: at for at, name in enumerate(_MONTHS, 1)}
    | {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9}
    | {"oct": 10, "nov": 11, "dec": 12},
    months_need_preposition=frozenset({
        "march", "may", "mar", "sep", "april", "june", "august", "jan", "dec",
    }),
    weekdays={name: at for at, name in enumerate(_DAYS, 1)},
    day_parts={"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night"},
    of_day_part=frozenset(),
    weekday_parts=False,
    moments={
        "yesterday": (-1, ""), "today": (0, ""), "tomorrow": (1, ""), "tonight": (0, "evening"),
        "yesterday morning": (-1, "morning"), "yesterday afternoon": (-1, "afternoon"),
        "yesterday evening": (-1, "evening"), "last night": (-1, "night"), "this morning": (0, "morning"),
        "this afternoon": (0, "afternoon"), "this evening": (0, "evening"), "tomorrow morning": (1,
        "morning"),
        "tomorrow afternoon": (1, "afternoon"), "tomorrow evening": (1, "evening"), "tomorrow night": (1,
        "night"),
    },
    perfect=frozenset({"has", "have", "'ve", "’ve"}),
    previous=frozenset({"last", "past", "previous"}),
    this=frozenset({"this"}),
    following=frozenset({"next", "coming"}),
    spans={
        "week": "week", "month": "month", "year": "year", "weekend": "weekend", "quarter": "quarter",
        "summer": "summer", "winter": "winter", "autumn": "autumn", "fall": "autumn", "spring": "spring",
        "century": "century", "season": "season",
    },
    in_words=frozenset(
        "in since of by from until till before after during late early mid around circa throughout to between"
        " and".split()
    ),
    at_words=frozenset("at around about by until till from after before since between to".split()),
    year_words=frozenset({"year"}),
    before_christ=frozenset({"bc", "bce", "b.c.", "b.c"}),
    after_christ=frozenset({"ad", "ce", "a.d."}),
    century=frozenset({"century"}),
    decade=frozenset(),
    decades={name: at * 10 for at, name in enumerate(_TENS, 2)},
    hour=frozenset({"o'clock"}),
    minutes_past=frozenset({"past", "after"}),
    minutes_to=frozenset({"to", "before"}),
    half_hour={"half": 30},
    quarter=frozenset({"quarter"}),
    hours_named={"noon": 12, "midnight": 0, "midday": 12},
    afternoon=frozenset({"pm", "p.m.", "p.m", "in the afternoon", "in the evening", "at night"}),
    morning=frozenset({"am", "a.m.", "a.m", "in the morning"}),
    range_words=frozenset({"to", "or", "-", "–", "and"}),
    before_day_part=frozenset("the this that every in".split()),
    year_prepositions=frozenset({"in", "since", "of", "by", "late", "early", "the"}),
    month_first=True,
)  # fmt: skip
