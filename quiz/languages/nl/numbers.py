"""Dutch numbers."""

from decimal import Decimal

from quiz.languages.numbers import NumberWords

WORDS = NumberWords(
    decimal=",",
    group=".",
    special={
        "half": Decimal("0.5"),
        "een half": Decimal("0.5"),
        "een halve": Decimal("0.5"),
        "anderhalf": Decimal("1.5"),
        "anderhalve": Decimal("1.5"),
        "één": Decimal(1),
        "geen": Decimal(0),
    },
    magnitudes={
        "honderd": 100,
        "duizend": 1000,
        "miljoen": 10**6,
        "mln": 10**6,
        "mln.": 10**6,
        "miljard": 10**9,
        "mld": 10**9,
        "mld.": 10**9,
        "biljoen": 10**12,
    },
    articles=frozenset({"de", "het", "een", "'t"}),
)
