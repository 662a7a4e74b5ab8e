"""Time told from the article's date."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from quiz.generate.values import Value, When
from quiz.generate.values.stamped import as_of, is_news, stamps, told_from_date
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, span

DAY = dt.date(2022, 3, 24)
CAME = (
    "De/DET/det/1 ministers/NOUN:Plur/nsubj/2 kwamen/VERB:Fin+Plur+Past/ROOT/2 {}/NOUN/obl/2 "
    "bijeen/ADV/compound:prt/2 ./PUNCT/punct/2"
)
SINCE = CAME.replace("{}/NOUN/obl/2", "sinds/ADP/case/4 {}/NOUN/obl/2")


def value(text: str, kind: AnswerKind, told: object, sentence: str, unit: str = "") -> Value:
    start, end = span(parsed(sentence), text)
    return Value(start, end, text, kind, told, unit)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "word", "kind", "told", "unit", "date", "expected"),
    [
        (CAME, "donderdag", AnswerKind.WEEKDAY, DAY, "", DAY, "op 24 maart 2022"),
        (CAME, "gisteren", AnswerKind.DATE, dt.date(2022, 3, 23), "", DAY, "op 23 maart 2022"),
        (SINCE, "donderdag", AnswerKind.WEEKDAY, DAY, "", DAY, "24 maart 2022"),
        (SINCE, "mei", AnswerKind.MONTH, When(None, 5, None), "", DAY, None),
        (SINCE, "februari", AnswerKind.MONTH, When(None, 2, None), "", DAY, "februari 2022"),
        (CAME, "donderdag", AnswerKind.WEEKDAY, 4, "", None, None),
        (CAME, "2019", AnswerKind.YEAR, Decimal(2019), "", DAY, None),
    ],
)
def test_stamp(
    sentence: str,
    word: str,
    kind: AnswerKind,
    told: object,
    unit: str,
    date: dt.date | None,
    expected: str | None,
) -> None:
    text = sentence.replace("{}", word)
    found = value(word, kind, told, text, unit)
    shown = stamps(parsed(text), [found], date, question_words("nl"), news=True)
    assert shown == ({found.start: expected} if expected else {})


ROSE = (
    "De/DET/det/1 export/NOUN:Sing/nsubj/2 steeg/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/6 het/DET/det/6 "
    "{}/ADJ/amod/6 {}/NOUN:Sing/obl/2 {}./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("number", "part", "behind", "month", "shown"),
    [
        ("eerste", "halfjaar", "", 7, "halfjaar van 2025"),
        ("eerste", "halfjaar", "", 6, "halfjaar van 2024"),
        ("vierde", "kwartaal", "", 2, "kwartaal van 2024"),
        ("tweede", "kwartaal", "", 8, "kwartaal van 2025"),
        ("laatste", "kwartaal", "", 8, ""),
        ("tweede", "jaar", "", 8, ""),
        ("eerste", "halfjaar", "van/ADP/case/8 2019/NUM/nmod/6 ", 7, ""),
    ],
)
def test_a_part_of_the_year_is_the_last_one(
    number: str, part: str, behind: str, month: int, shown: str
) -> None:
    doc = parsed(ROSE.format(number, part, behind))
    found = stamps(doc, [], dt.date(2025, month, 12), question_words("nl"), news=True)
    assert found == ({6: shown} if shown else {})


def test_week_and_year_take_their_own_words() -> None:
    text = CAME.replace("{}/NOUN/obl/2", "vorige/ADJ/amod/4 week/NOUN/obl/2")
    week = value("vorige week", AnswerKind.DATE, dt.date(2022, 3, 14), text, "week")
    assert stamps(parsed(text), [week], DAY, question_words("nl"), news=False) == {
        3: "in de week van 14 maart 2022",
        4: "",
    }
    text = CAME.replace("{}/NOUN/obl/2", "vorig/ADJ/amod/4 jaar/NOUN/obl/2")
    year = value("vorig jaar", AnswerKind.YEAR, Decimal(2021), text)
    assert stamps(parsed(text), [year], DAY, question_words("nl"), news=False) == {3: "in 2021", 4: ""}
    assert told_from_date(year)


def test_history_tells_its_year_once() -> None:
    text = SINCE.replace("{}", "februari")
    found = value("februari", AnswerKind.MONTH, When(None, 2, None), text)
    assert stamps(parsed(text), [found], DAY, question_words("nl"), news=False) == {}
    year = (
        "In/ADP/case/1 1854/NUM/obl/4 en/CCONJ/cc/3 mei/NOUN/conj/1 kwamen/VERB:Fin+Plur+Past/ROOT/4 "
        "./PUNCT/punct/4"
    )
    both = [
        value("1854", AnswerKind.YEAR, Decimal(1854), year),
        value("mei", AnswerKind.MONTH, When(None, 2, None), year),
    ]
    assert stamps(parsed(year), both, DAY, question_words("nl"), news=True) == {}


@pytest.mark.parametrize(
    ("kind", "told", "word", "expected"),
    [
        (AnswerKind.WEEKDAY, DAY, "donderdag", True),
        (AnswerKind.DATE, When(None, 3, 12), "12 maart", True),
        (AnswerKind.DATE, When(None, 8, 29), "29 augustus", False),
        (AnswerKind.DATE, dt.date(2022, 3, 12), "12 maart 2022", True),
        (AnswerKind.DATE, DAY, "vandaag", False),
        (AnswerKind.YEAR, Decimal(2021), "vorig jaar", True),
        (AnswerKind.MONTH, When(None, 3, None), "maart", False),
        (AnswerKind.YEAR, Decimal(2022), "2022", False),
    ],
)
def test_news_tells_of_its_own_time(kind: AnswerKind, told: object, word: str, expected: bool) -> None:
    found = Value(3, 4, word, kind, told)  # type: ignore[arg-type]
    assert is_news([found], DAY) is expected
    assert not is_news([found], None)


NOW = (
    "Ada/PROPN:Sing/nsubj/1 leidt/VERB:Fin+Sing+Pres/ROOT/1 de/DET/det/3 partij/NOUN:Sing/obj/1 "
    "./PUNCT/punct/1"
)
THEN = NOW.replace("leidt/VERB:Fin+Sing+Pres", "leidde/VERB:Fin+Sing+Past")


def test_what_is_so_now_is_so_of_the_articles_month() -> None:
    now, then = parsed(NOW)[1], parsed(THEN)[1]
    assert as_of("Wie leidt de partij", now, "maart 2022") == " (maart 2022)"
    assert as_of("Wie leidt de partij", now, "") == ""
    assert as_of("Wie leidt de partij sinds 2019", now, "maart 2022") == ""
    assert as_of("Wie leidde de partij", then, "maart 2022") == ""
    assert as_of("Wie leidde de partij", then, "maart 2022", opens=True) == " (maart 2022)"
    assert as_of("Wie leidde in 2019 de partij", then, "maart 2022", opens=True) == ""


OFF = (
    "De/DET/det/1 leerlingen/NOUN:Plur/nsubj/4 {}/AUX:Fin+Plur+{}/cop/4 op/ADP/case/4 woensdag/NOUN/ROOT/4 "
    "./PUNCT/punct/4"
)


@pytest.mark.parametrize(("verb", "tense", "stamped"), [("zijn", "Pres", False), ("waren", "Past", True)])
def test_a_day_of_every_week_has_no_date(verb: str, tense: str, stamped: bool) -> None:
    text = OFF.format(verb, tense)
    found = value("woensdag", AnswerKind.WEEKDAY, dt.date(2022, 3, 23), text)
    assert bool(stamps(parsed(text), [found], DAY, question_words("nl"), news=True)) is stamped


@pytest.mark.parametrize(("which", "stamped"), [("elke", False), ("die", True)])
def test_every_wednesday_has_no_date(which: str, stamped: bool) -> None:
    text = OFF.format("waren", "Past").replace("op/ADP/case/4", f"{which}/DET/det/4")
    found = value("woensdag", AnswerKind.WEEKDAY, dt.date(2022, 3, 23), text)
    assert bool(stamps(parsed(text), [found], DAY, question_words("nl"), news=True)) is stamped


@pytest.mark.parametrize(
    ("label", "verb", "tense", "stamped"),
    [("nsubj", "is", "Pres", False), ("nsubj", "was", "Past", True), ("obl", "is", "Pres", True)],
)
def test_a_month_of_every_year_has_no_year(label: str, verb: str, tense: str, stamped: bool) -> None:
    text = f"maart/NOUN/{label}/2 {verb}/AUX:Fin+Sing+{tense}/cop/2 koud/ADJ/ROOT/2 ./PUNCT/punct/2"
    found = value("maart", AnswerKind.MONTH, When(None, 3, None), text)
    assert bool(stamps(parsed(text), [found], DAY, question_words("nl"), news=True)) is stamped


def test_a_year_behind_its_month_has_no_preposition() -> None:
    text = CAME.replace(
        "{}/NOUN/obl/2",
        "op/ADP/case/4 14/NUM/obl/2 september/PROPN/flat/4 vorig/ADJ/amod/7 jaar/NOUN/nmod/4",
    )
    told = value("vorig jaar", AnswerKind.YEAR, Decimal(2021), text)
    assert stamps(parsed(text), [told], DAY, question_words("nl"), news=False) == {6: "2021", 7: ""}


def test_an_english_month_has_a_capital_before_its_year() -> None:
    text = (
        "It/PRON/nsubj/1 came/VERB:Fin+Past/ROOT/1 on/ADP/case/3 14/NUM/obl/1 September/PROPN/flat/3 "
        "last/ADJ/amod/6 year/NOUN/nmod/3"
    )
    told = Value(5, 7, "last year", AnswerKind.YEAR, Decimal(2021))
    found = stamps(parsed(text, "en"), [told], DAY, question_words("en"), news=False)
    assert found == {5: "2021", 6: ""}


@pytest.mark.parametrize(
    ("word", "kind", "told", "month", "shown"),
    [
        ("januari", AnswerKind.MONTH, When(None, 1, None), 12, None),
        ("januari", AnswerKind.MONTH, When(None, 1, None), 11, None),
        ("februari", AnswerKind.MONTH, When(None, 2, None), 12, None),
        ("januari", AnswerKind.MONTH, When(None, 1, None), 10, "januari 2022"),
        ("maart", AnswerKind.MONTH, When(None, 3, None), 12, "maart 2022"),
        ("12 januari", AnswerKind.DATE, When(None, 1, 12), 12, None),
        ("12 maart", AnswerKind.DATE, When(None, 3, 12), 12, "12 maart 2022"),
    ],
)
def test_a_month_so_long_before_that_the_next_is_nearer_has_no_year(
    word: str, kind: AnswerKind, told: When, month: int, shown: str | None
) -> None:
    text = SINCE.replace("{}/NOUN/obl/2", " ".join(f"{each}/NOUN/obl/2" for each in word.split()))
    found = value(word, kind, told, text)
    date = dt.date(2022, month, 24)
    first, *others = range(found.start, found.end)
    wanted = {first: shown} | dict.fromkeys(others, "") if shown else {}
    assert stamps(parsed(text), [found], date, question_words("nl"), news=True) == wanted
