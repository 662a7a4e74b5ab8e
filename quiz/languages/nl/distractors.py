"""Dutch numbers in words and adjectives of nationality."""

from quiz.languages.distractors import DistractorWords

_ONES = "nul één twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()


def _between(tens: str, one: int) -> str:
    joined = {1: "een"}.get(one, _ONES[one])
    return joined + ("ën" if joined.endswith("e") else "en") + tens


_CARDINALS = dict(enumerate(_ONES + _TEENS))
_CARDINALS |= {
    10 * at + one: _between(tens, one) if one else tens
    for at, tens in enumerate(_TENS, 2)
    for one in range(10)
}
_CARDINALS |= {100 * at: ("" if at == 1 else _CARDINALS[at]) + "honderd" for at in range(1, 10)}
_CARDINALS |= {1000 * at: (("" if at == 1 else _CARDINALS[at]) + "duizend") for at in range(1, 13)}

_SPECIAL = {1: "eerste", 3: "derde", 8: "achtste"}

WORDS = DistractorWords(
    cardinals=_CARDINALS,
    ordinals={
        number: _SPECIAL.get(number, word + ("de" if number < 20 else "ste"))
        for number, word in _CARDINALS.items()
        if 0 < number <= 100
    },
    nationalities={
        "NL": ("Nederlands", "Nederlandse"),
        "BE": ("Belgisch", "Belgische"),
        "DE": ("Duits", "Duitse"),
        "FR": ("Frans", "Franse"),
        "LU": ("Luxemburgs", "Luxemburgse"),
        "GB": ("Brits", "Britse"),
        "IE": ("Iers", "Ierse"),
        "ES": ("Spaans", "Spaanse"),
        "PT": ("Portugees", "Portugese"),
        "IT": ("Italiaans", "Italiaanse"),
        "AT": ("Oostenrijks", "Oostenrijkse"),
        "CH": ("Zwitsers", "Zwitserse"),
        "DK": ("Deens", "Deense"),
        "SE": ("Zweeds", "Zweedse"),
        "NO": ("Noors", "Noorse"),
        "FI": ("Fins", "Finse"),
        "PL": ("Pools", "Poolse"),
        "CZ": ("Tsjechisch", "Tsjechische"),
        "HU": ("Hongaars", "Hongaarse"),
        "RO": ("Roemeens", "Roemeense"),
        "BG": ("Bulgaars", "Bulgaarse"),
        "GR": ("Grieks", "Griekse"),
        "LV": ("Lets", "Letse"),
        "LT": ("Litouws", "Litouwse"),
        "EE": ("Ests", "Estse"),
        "SK": ("Slowaaks", "Slowaakse"),
        "SI": ("Sloveens", "Sloveense"),
        "HR": ("Kroatisch", "Kroatische"),
        "RS": ("Servisch", "Servische"),
        "AL": ("Albanees", "Albanese"),
        "MD": ("Moldavisch", "Moldavische"),
        "IS": ("IJslands", "IJslandse"),
        "GE": ("Georgisch", "Georgische"),
        "AM": ("Armeens", "Armeense"),
        "TR": ("Turks", "Turkse"),
        "UA": ("Oekraïens", "Oekraïense"),
        "RU": ("Russisch", "Russische"),
        "US": ("Amerikaans", "Amerikaanse"),
        "CA": ("Canadees", "Canadese"),
        "MX": ("Mexicaans", "Mexicaanse"),
        "BR": ("Braziliaans", "Braziliaanse"),
        "AR": ("Argentijns", "Argentijnse"),
        "CN": ("Chinees", "Chinese"),
        "JP": ("Japans", "Japanse"),
        "KR": ("Koreaans", "Koreaanse"),
        "IN": ("Indiaas", "Indiase"),
        "ID": ("Indonesisch", "Indonesische"),
        "AU": ("Australisch", "Australische"),
        "EG": ("Egyptisch", "Egyptische"),
        "MA": ("Marokkaans", "Marokkaanse"),
        "ZA": ("Zuid-Afrikaans", "Zuid-Afrikaanse"),
        "IR": ("Iraans", "Iraanse"),
        "IQ": ("Iraaks", "Iraakse"),
        "IL": ("Israëlisch", "Israëlische"),
    },
    shared=frozenset(
        """gesproken leeft leven leefde geproduceerd geteeld verbouwd gebruikt populair lid leden lidstaat
        lidstaten lidmaatschap grenst grenzen buurland buurlanden deelnemer deelnemers deelnam
        deelnamen meedoet meedoen bijvoorbeeld onder meer zoals ondertekende ondertekenden
        steunde steunt""".split()
    ),
    abstract=("heid", "ing", "teit", "isme", "schap", "ie", "nis"),
    companions=frozenset("met samen naast evenals alsook inclusief waaronder zoals".split()),
    roles=(
        (
            "premier",
            "president",
            "vicepremier",
            "minister",
            "staatssecretaris",
            "ambassadeur",
            "secretaris-generaal",
        ),
        ("burgemeester", "wethouder", "gouverneur", "gemeentesecretaris", "commissaris"),
        ("koning", "prins", "keizer", "hertog", "graaf"),
        ("koningin", "prinses", "keizerin", "hertogin", "gravin"),
        ("voorzitter", "ondervoorzitter", "penningmeester", "secretaris", "woordvoerder", "erevoorzitter"),
        ("directeur", "bestuursvoorzitter", "oprichter", "commissaris", "eigenaar"),
        ("trainer", "aanvoerder", "keeper", "bondscoach", "scheidsrechter", "assistent-trainer"),
        ("hoogleraar", "onderzoeker", "rector", "decaan", "lector"),
        ("natuurkundige", "scheikundige", "wiskundige", "sterrenkundige", "bioloog", "geoloog", "arts"),
        ("schrijver", "dichter", "uitgever", "vertaler", "journalist", "hoofdredacteur"),
        ("zanger", "componist", "dirigent", "pianist", "producent"),
        ("architect", "aannemer", "ingenieur", "opdrachtgever", "stedenbouwkundige"),
        ("schilder", "beeldhouwer", "tekenaar", "fotograaf", "graficus"),
        ("generaal", "kolonel", "admiraal", "kapitein", "maarschalk"),
        ("paus", "bisschop", "kardinaal", "aartsbisschop", "abt"),
    ),
    decimal=",",
    group=".",
)
