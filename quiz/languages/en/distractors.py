"""English numbers in words and adjectives of nationality."""

from quiz.languages.distractors import DistractorWords

_ONES = "zero one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

_CARDINALS = dict(enumerate(_ONES + _TEENS))
_CARDINALS |= {
    10 * at + one: f"{tens}-{_ONES[one]}" if one else tens
    for at, tens in enumerate(_TENS, 2)
    for one in range(10)
}
_CARDINALS |= {100 * at: f"{_CARDINALS[at]} hundred" for at in range(1, 10)}
_CARDINALS |= {1000 * at: f"{_CARDINALS[at]} thousand" for at in range(1, 13)}

_SPECIAL = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
}
_SPECIAL |= {"twelve": "twelfth"}


def _ordinal(word: str) -> str:
    head, dash, last = word.rpartition("-")
    if last in _SPECIAL:
        return head + dash + _SPECIAL[last]
    return head + dash + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


WORDS = DistractorWords(
    cardinals=_CARDINALS,
    ordinals={number: _ordinal(word) for number, word in _CARDINALS.items() if 0 < number <= 100},
    nationalities={
        "NL": ("Dutch",),
        "BE": ("Belgian",),
        "DE": ("German",),
        "FR": ("French",),
        "GB": ("British",),
        "IE": ("Irish",),
        "ES": ("Spanish",),
        "PT": ("Portuguese",),
        "IT": ("Italian",),
        "AT": ("Austrian",),
        "CH": ("Swiss",),
        "DK": ("Danish",),
        "SE": ("Swedish",),
        "NO": ("Norwegian",),
        "FI": ("Finnish",),
        "PL": ("Polish",),
        "CZ": ("Czech",),
        "HU": ("Hungarian",),
        "RO": ("Romanian",),
        "BG": ("Bulgarian",),
        "GR": ("Greek",),
        "LV": ("Latvian",),
        "LT": ("Lithuanian",),
        "EE": ("Estonian",),
        "SK": ("Slovak",),
        "SI": ("Slovenian",),
        "HR": ("Croatian",),
        "RS": ("Serbian",),
        "AL": ("Albanian",),
        "MD": ("Moldovan",),
        "IS": ("Icelandic",),
        "GE": ("Georgian",),
        "AM": ("Armenian",),
        "TR": ("Turkish",),
        "UA": ("Ukrainian",),
        "RU": ("Russian",),
        "US": ("American",),
        "CA": ("Canadian",),
        "MX": ("Mexican",),
        "BR": ("Brazilian",),
        "AR": ("Argentine",),
        "CN": ("Chinese",),
        "JP": ("Japanese",),
        "KR": ("Korean",),
        "IN": ("Indian",),
        "ID": ("Indonesian",),
        "AU": ("Australian",),
        "EG": ("Egyptian",),
        "MA": ("Moroccan",),
        "ZA": ("South African",),
        "IR": ("Iranian",),
        "IQ": ("Iraqi",),
        "IL": ("Israeli",),
    },
    shared=frozenset(
        """spoken found live lives lived produced grown used common popular member members membership
        border borders bordering neighbour neighbours neighboring neighbouring participant
        participants participated attended including include includes such signed supported""".split()
    ),
    abstract=("ness", "tion", "sion", "ity", "ism", "ship", "ment", "ance", "ence", "hood"),
    companions=frozenset("with alongside besides including like".split()),
    roles=(
        (
            "prime minister",
            "president",
            "foreign minister",
            "vice president",
            "ambassador",
            "finance minister",
        ),
        ("mayor", "governor", "senator", "congressman", "sheriff"),
        ("king", "prince", "emperor", "duke", "count"),
        ("queen", "princess", "empress", "duchess", "countess"),
        ("chairman", "treasurer", "secretary", "spokesman", "vice-chairman"),
        ("director", "founder", "chief executive", "owner", "manager"),
        ("coach", "captain", "goalkeeper", "manager", "referee"),
        ("professor", "researcher", "rector", "dean", "lecturer"),
        ("physicist", "chemist", "mathematician", "astronomer", "biologist", "geologist", "physician"),
        ("writer", "poet", "publisher", "translator", "journalist", "editor"),
        ("singer", "composer", "conductor", "pianist", "producer"),
        ("architect", "builder", "engineer", "surveyor", "patron"),
        ("painter", "sculptor", "draughtsman", "photographer", "engraver"),
        ("general", "colonel", "admiral", "captain", "marshal"),
        ("pope", "bishop", "cardinal", "archbishop", "abbot"),
        ("quarterback", "linebacker", "running back", "cornerback", "wide receiver"),
    ),
    decimal=".",
    group=",",
)
