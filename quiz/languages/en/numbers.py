"""English numbers."""

from decimal import Decimal

from quiz.languages.numbers import NumberWords

WORDS = NumberWords(
    decimal=".",
    group=",",
    special={
        "half": Decimal("0.5"),
        "a half": Decimal("0.5"),
        "one and a half": Decimal("1.5"),
        "a dozen": Decimal(12),
        "dozen": Decimal(12),
        "none": Decimal(0),
        "no": Decimal(0),
    },
    magnitudes={
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "m": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "trillion": 10**12,
    },
    articles=frozenset({"the", "a", "an"}),
)
