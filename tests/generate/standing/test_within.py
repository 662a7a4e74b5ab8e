"""Pronouns that point at something in the same words, and words that point at nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.generate.askable import read
from quiz.generate.names import Name
from quiz.generate.standing.bare import tells_which
from quiz.generate.standing.dangling import dangling
from quiz.generate.text import Quote
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import reading, sentence, span

WROTE = (
    "Ada/PROPN:Sing/nsubj/1 schreef/VERB:Fin+Sing+Past/ROOT/1 een/DET/det/3 boek/NOUN:Sing/obj/1 "
    "waarin/ADV/advmod/8 zij/PRON/nsubj/8 Leiden/PROPN/obj/8 mooi/ADJ/advmod/8 "
    "noemt/VERB:Fin+Sing+Pres/acl:relcl/3 ./PUNCT/punct/1"
)
MET = (
    "Ada/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 Berta/PROPN:Sing/obj/1 toen/SCONJ/mark/6 "
    "zij/PRON/nsubj/6 Leiden/PROPN/obj/6 verliet/VERB:Fin+Sing+Past/advcl/1 ./PUNCT/punct/1"
)
SHE = "Zij/PRON/nsubj/1 verliet/VERB:Fin+Sing+Past/ROOT/1 Leiden/PROPN/obj/1 ./PUNCT/punct/1"
THERE = (
    "In/ADP/case/1 1921/NUM/obl/2 stond/VERB:Fin+Sing+Past/ROOT/2 er/ADV/advmod/2 een/DET/det/5 "
    "molen/NOUN:Sing/nsubj/2 ./PUNCT/punct/2"
)
OF_IT = (
    "Ada/PROPN:Sing/nsubj/1 maakte/VERB:Fin+Sing+Past/ROOT/1 er/ADV/advmod/1 taarten/NOUN:Plur/obj/1 "
    "van/ADP/case/2 ./PUNCT/punct/1"
)
IT = (
    "The/DET/det/1 bridge/NOUN:Sing/nsubj/2 closed/VERB:Fin+Past/ROOT/2 after/SCONJ/mark/5 it/PRON/nsubj/5 "
    "burned/VERB:Fin+Past/advcl/2 in/ADP/case/7 Leeds/PROPN/obl/5 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("text", "language", "people", "points"),
    [
        (WROTE, "nl", ("Ada",), ""),
        (WROTE, "nl", (), "zij"),
        (MET, "nl", ("Ada", "Berta"), "zij"),
        (SHE, "nl", (), "Zij"),
        (IT, "en", (), ""),
    ],
)
def test_a_pronoun_may_point_back_within_the_words(
    text: str, language: str, people: tuple[str, ...], points: str
) -> None:
    doc = reading(text, language).doc
    names = tuple(Name(*span(doc, each), each, AnswerKind.PERSON, 0.9, full=each) for each in people)
    found = dangling(reading(text, language, names), range(len(doc)), question_words(language))
    assert found == (f"‘{points}’ points outside the sentence" if points else "")


@pytest.mark.parametrize(("before", "points"), [("Goede", False), ("komende", True)])
def test_a_day_of_the_year_is_told_by_its_name(before: str, points: bool) -> None:
    day = "Vrijdag" if before.istitle() else "vrijdag"
    found = reading(
        f"Ada/PROPN:Sing/nsubj/1 vertrok/VERB:Fin+Sing+Past/ROOT/1 op/ADP/case/4 {before}/ADJ/amod/4 "
        f"{day}/NOUN:Sing/obl/1 ./PUNCT/punct/1"
    )
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert bool(reason) is points


BLOOMED = "Ede/PROPN:Sing/nsubj/1 bloeide/VERB:Fin+Sing+Past/ROOT/1 toen/SCONJ/{} ./PUNCT/punct/1"


@pytest.mark.parametrize(
    ("behind", "points"),
    [
        ("advmod/1 flink/ADV/advmod/1", True),
        ("mark/4 Ada/PROPN:Sing/nsubj/4 kwam/VERB:Fin+Sing+Past/advcl/1", False),
    ],
)
def test_then_points_back_unless_it_opens_a_clause(behind: str, points: bool) -> None:
    found = reading(BLOOMED.format(behind))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert reason == ("‘toen’ points outside the sentence" if points else "")


def test_what_it_points_at_may_be_the_answer() -> None:
    found = reading(WROTE, names=(Name(0, 1, "Ada", AnswerKind.PERSON, 0.9, full="Ada"),))
    rest = range(1, len(found.doc))
    assert dangling(found, rest, question_words("nl"))
    assert not dangling(found, rest, question_words("nl"), among=range(len(found.doc)))


@pytest.mark.parametrize(("text", "points"), [(THERE, False), (OF_IT, True)])
def test_er_may_only_present_what_follows(text: str, points: bool) -> None:
    found = reading(text)
    assert bool(dangling(found, range(len(found.doc)), question_words("nl"))) is points


AGAIN = (
    "In/ADP/case/1 1564/NUM/obl/2 bouwde/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN:Sing/nsubj/2 het/DET/det/5 "
    "fort/NOUN:Sing/obj/2 {tail}./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("tail", "before", "problem"),
    [
        ("", {"fort"}, "which ‘fort’ it is, an earlier sentence says"),
        ("", {"dijk"}, ""),
        ("van/ADP/case/7 Hoorn/PROPN/nmod/5 ", {"fort"}, ""),
        ("in/ADP/case/7 Hoorn/PROPN/obl/2 ", {"fort"}, "which ‘fort’ it is, an earlier sentence says"),
    ],
)
def test_what_was_spoken_of_before_needs_its_name(tail: str, before: set[str], problem: str) -> None:
    words = question_words("nl")
    found = read(sentence(AGAIN.format(tail=tail)), (), (), words, before=before)
    assert dangling(found, range(len(found.doc)), words) == problem


ROSE = (
    "{}/DET/det/2 {}/ADJ{}/amod/2 vorm/NOUN:Sing/nsubj/3 verscheen/VERB:Fin+Sing+Past/ROOT/3 in/ADP/case/5 "
    "Ede/PROPN:Sing/obl/3 {}./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("article", "adjective", "degree", "behind", "points"),
    [
        ("Een", "kleinere", ":Cmp", "", True),
        ("De", "kleinere", ":Cmp", "", False),
        ("Een", "kleine", "", "", False),
        ("Een", "kleinere", ":Cmp", "dan/SCONJ/mark/7 hier/ADV/advcl/1 ", False),
    ],
)
def test_what_is_compared_is_compared_with_something(
    article: str, adjective: str, degree: str, behind: str, points: bool
) -> None:
    found = reading(ROSE.format(article, adjective, degree, behind))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert (f"‘{adjective}’" in reason) is points


GREW = (
    "Ede/PROPN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 vijf/NUM/nummod/3 keer/NOUN:Sing/obl/4 "
    "{}./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("behind", "points"),
    [
        ("zo/ADV/advmod/5 groot/ADJ/ROOT/5 ", True),
        ("zo/ADV/advmod/5 groot/ADJ/ROOT/5 als/SCONJ/mark/7 Oss/PROPN:Sing/advcl/5 ", False),
        ("groter/ADJ:Cmp/ROOT/4 ", True),
        ("kampioen/NOUN:Sing/ROOT/4 ", False),
    ],
)
def test_so_many_times_as_large_is_as_large_as_something(behind: str, points: bool) -> None:
    found = reading(GREW.format(behind))
    assert ("‘keer’" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


CAME = "In/ADP/case/1 1918/NUM/obl/2 volgde/VERB:Fin+Sing+Past/ROOT/2 {}/PROPN:Sing/nsubj/2 {}./PUNCT/punct/2"


@pytest.mark.parametrize(
    ("behind", "points"),
    [("", True), ("Ede/PROPN:Sing/obj/2 ", False), ("op/ADP/case/5 Ede/PROPN:Sing/obl:arg/2 ", False)],
)
def test_what_comes_behind_comes_behind_something(behind: str, points: bool) -> None:
    found = reading(CAME.format("Wenen", behind))
    assert ("volgde" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


def test_what_comes_behind_is_no_object() -> None:
    found = reading(CAME.format("Wenen", "").replace("nsubj", "obj"))
    assert "volgde" in dangling(found, range(len(found.doc)), question_words("nl"))


FIRST = (
    "In/ADP/case/1 2017/NUM/obl/2 werd/AUX:Fin+Sing+Past/aux:pass/6 het/DET/det/5 {}/ADJ/{} "
    "{}gevonden/VERB:Part/ROOT/{root} ./PUNCT/punct/{root}"
)


@pytest.mark.parametrize(
    ("word", "noun", "points"),
    [
        ("eerste", "nest/NOUN:Sing/nsubj:pass/6 ", False),
        ("eerste", "kwartaal/NOUN:Sing/nsubj:pass/6 ", True),
        ("eerste", "", True),
    ],
)
def test_the_first_of_something(word: str, noun: str, points: bool) -> None:
    text = FIRST.format(word, "amod/5" if noun else "nsubj:pass/5", noun, root=6 if noun else 5)
    found = reading(text if noun else text.replace("/6 ", "/5 ").replace("det/5", "det/4"))
    assert ("het eerste" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


COST = (
    "De/DET/det/1 brug/NOUN:Sing/nsubj/2 kostte/VERB:Fin+Sing+Past/ROOT/2 haar/PRON/nmod:poss/6 "
    "{}/ADV/advmod/6 180/NUM/nummod/6 euro/NOUN:Plur/obj/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("word", "points"), [("zo'n", True), ("ruim", False)])
def test_what_stands_before_zo_n_owns_nothing(word: str, points: bool) -> None:
    found = reading(COST.format(word))
    assert ("‘haar’" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


@pytest.mark.parametrize(("word", "points"), [("further", True), ("somewhat", False)])
def test_what_lies_further_on_lies_on_from_elsewhere(word: str, points: bool) -> None:
    found = reading(
        f"Ada/PROPN:Sing/nsubj/1 lived/VERB:Fin+Past/ROOT/1 {word}/ADV/advmod/3 south/ADV/advmod/1 "
        "in/ADP/case/5 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1",
        "en",
    )
    assert bool(dangling(found, range(len(found.doc)), question_words("en"))) is points


@pytest.mark.parametrize(("behind", "points"), [("", True), ("of/ADP/fixed/2 gold/NOUN:Sing/obl/1", False)])
def test_what_is_so_instead_is_so_instead_of_something(behind: str, points: bool) -> None:
    found = reading(f"Ada/PROPN:Sing/nsubj/1 won/VERB:Fin+Past/ROOT/1 instead/ADV/advmod/1 {behind}", "en")
    assert bool(dangling(found, range(len(found.doc)), question_words("en"))) is points


LAID = (
    "Females/NOUN:Plur/nsubj/2 there/ADV/advmod/0 laid/VERB:Fin+Past/ROOT/2 eggs/NOUN:Plur/obj/2 "
    "in/ADP/case/5 Ede/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


def test_there_behind_a_noun_is_a_place() -> None:
    found = reading(LAID, "en")
    reason = dangling(found, range(len(found.doc)), question_words("en"))
    assert reason == "‘there’ points outside the sentence"


SAYS = (
    "Ada/PROPN:Sing/nsubj/1 eist/VERB:Fin+Sing+Pres/ROOT/1 dat/SCONJ/mark/{0} {1}er/ADV/advmod/{0} "
    "geld/NOUN:Sing/nsubj/{0} komt/VERB:Fin+Sing+Pres/ccomp/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("between", "verb", "points"), [("", 5, False), ("vaak/ADV/advmod/6 ", 6, True)])
def test_er_behind_a_conjunction_presents(between: str, verb: int, points: bool) -> None:
    found = reading(SAYS.format(verb, between))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert ("‘er’" in reason) is points


FOUND = (
    "Ada/PROPN:Sing/nsubj/4 heeft/AUX:Fin+Sing+Pres/aux/4 een/DET/det/3 put/NOUN:Sing/obj/4 "
    "gevonden/VERB:Part/ROOT/4 die/PRON/{}/6 volliep/VERB:Fin+Sing+Past/{}/3 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("label", "clause", "points"), [("nsubj", "acl:relcl", False), ("obj", "parataxis", True)]
)
def test_a_relative_clause_may_stand_behind_the_verb(label: str, clause: str, points: bool) -> None:
    found = reading(FOUND.format(label, clause))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert ("‘die’" in reason) is points


DEARER = (
    "Ede/PROPN:Sing/nsubj/4 was/AUX:Fin+Sing+Past/cop/4 {}/obl/4 veel/ADV/advmod/4 duurder/ADJ:Cmp/ROOT/4 "
    "dan/SCONJ/mark/7 een/DET/det/7 jaar/NOUN:Sing/advcl/4 eerder/ADV/advmod/4 ./PUNCT/punct/4"
)


EARLIER = (
    "Ede/PROPN:Sing/nsubj/1 won/VERB:Fin+Sing+Past/ROOT/1 drie/NUM/nummod/3 weken/NOUN:Plur/obl/4 "
    "eerder/ADV/advmod/1 {}/{}/case/6 Oss/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("link", "tag", "points"), [("dan", "SCONJ", False), ("als", "ADP", True)])
def test_earlier_than_something_is_told_by_that(link: str, tag: str, points: bool) -> None:
    found = reading(EARLIER.format(link, tag))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert ("‘eerder’" in reason) is points


@pytest.mark.parametrize(("time", "points"), [("oktober/NOUN:Sing", False), ("gemiddeld/ADJ", True)])
def test_a_year_earlier_is_told_from_a_month(time: str, points: bool) -> None:
    found = reading(DEARER.format(time))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert ("‘eerder’" in reason) is points


UNKNOWN = (
    "Ada/PROPN:Sing/nsubj/1 vond/VERB:Fin+Sing+Past/ROOT/1 een/DET/det/7 tot/ADP/case/4 nu/ADV/nmod/6 "
    "{} onbekende/ADJ/amod/7 plant/NOUN:Sing/obj/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("behind", "points"), [("toe/ADP/case/6", False), ("nog/ADV/advmod/6", True)])
def test_until_now_is_no_time_of_its_own(behind: str, points: bool) -> None:
    found = reading(UNKNOWN.format(behind))
    reason = dangling(found, range(len(found.doc)), question_words("nl"))
    assert ("‘nu’" in reason) is points


@pytest.mark.parametrize(("first", "points"), [("One", True), ("Ada", False)])
def test_one_stands_for_a_noun(first: str, points: bool) -> None:
    word = "NUM" if points else "PROPN:Sing"
    found = reading(
        f"{first}/{word}/nsubj:pass/2 was/AUX:Fin+Sing+Past/aux:pass/2 lost/VERB:Part/ROOT/2 in/ADP/case/4 "
        "Ede/PROPN:Sing/obl/2 ./PUNCT/punct/2",
        "en",
    )
    reason = dangling(found, range(len(found.doc)), question_words("en"))
    assert reason == ("‘One’ points outside the sentence" if points else "")


NOW = (
    "Ada/PROPN:Sing/nsubj/1 hung/VERB:Fin+Past/ROOT/1 in/ADP/case/3 Ede/PROPN:Sing/obl/1 {}now/ADV/advmod/{} "
    "in/ADP/case/{} Tiel/PROPN:Sing/conj/3 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("joined", "points"), [("and/CCONJ/cc/7 ", False), (",/PUNCT/punct/7 ", True)])
def test_now_tells_where_something_joined_is(joined: str, points: bool) -> None:
    found = reading(NOW.format(joined, 7, 7), "en")
    reason = dangling(found, range(len(found.doc)), question_words("en"))
    assert reason == ("‘now’ points outside the sentence" if points else "")


SETTLED = (
    "Na/ADP/case/2 haar/PRON/nmod:poss/2 verblijf/NOUN:Sing/obl/3 ging/VERB:Fin+Sing+Past/ROOT/3 "
    "zij/PRON/nsubj/3 met/ADP/case/6 {}/PROPN:Sing/obl/3 naar/ADP/case/8 Ede/PROPN/obl/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("other", "shown", "points"),
    [
        ("Jan", {4: "Ada Smit"}, False),
        ("Anna", {4: "Ada Smit"}, True),
        ("Sasja", {4: "Ada Smit"}, True),  # who may be a woman
        ("Jan", {}, True),
    ],
)
def test_hers_is_of_whom_the_main_subject_stands_for(other: str, shown: dict[int, str], points: bool) -> None:
    names = (Name(6, 7, other, AnswerKind.PERSON, 0.95, full=other),)
    found = replace(reading(SETTLED.format(other)), names=names, shown=shown)
    assert bool(dangling(found, range(len(found.doc)), question_words("nl"))) is points


DATED = (
    "Op/ADP/case/1 zondag/NOUN/obl/4 {}/NUM/nummod/1 juli/NOUN/flat/1 brak/VERB:Fin+Sing+Past/ROOT/4 "
    "oproer/NOUN:Sing/nsubj/4 uit/ADP/compound:prt/4 in/ADP/case/8 {}/NUM/obl/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("day", "year", "points"), [("25", "1886", False), ("25", "Ede", True), ("eind", "1886", True)]
)
def test_a_weekday_with_its_date_is_no_day_of_this_week(day: str, year: str, points: bool) -> None:
    found = reading(DATED.format(day, year))
    assert ("‘zondag’" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


def test_a_day_without_its_month_is_told_elsewhere() -> None:
    died = (
        "Op/ADP/case/2 de/DET/det/2 {}/NUM/obl/3 overleed/VERB:Fin+Sing+Past/ROOT/3 Ada/PROPN:Sing/nsubj/3 "
        "in/ADP/case/6 Ede/PROPN/obl/3 ./PUNCT/punct/3"
    )
    words = question_words("nl")
    assert "‘twaalfde’" in dangling(reading(died.format("twaalfde")), range(7), words)
    assert not dangling(reading(died.format("markt")), range(7), words)


@pytest.mark.parametrize(
    ("subject", "points"),
    [("men/PRON/nsubj/1", True), ("Ada/PROPN/nsubj/1", False), ("boeren/NOUN:Plur/nsubj/1", False)],
)
def test_theirs_is_of_several_that_stand_there(subject: str, points: bool) -> None:
    found = reading(
        f"Vaak/ADV/advmod/1 zette/VERB:Fin+Sing+Past/ROOT/1 {subject} hun/PRON/nmod:poss/4 "
        "jongen/NOUN:Plur/obj/1 uit/ADP/compound:prt/1 ./PUNCT/punct/1"
    )
    assert ("‘hun’" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


@pytest.mark.parametrize(("first", "points"), [("Bob", True), ("Delft", False)])
def test_what_is_near_is_near_a_place(first: str, points: bool) -> None:
    found = reading(
        f"In/ADP/case/1 {first}/PROPN/obl/2 ging/VERB:Fin+Sing+Past/ROOT/2 Ada/PROPN/nsubj/2 naar/ADP/case/7 "
        "het/DET/det/7 naburige/ADJ/amod/7 Ede/PROPN/obl/2 ./PUNCT/punct/2"
    )
    kind = AnswerKind.CITY if first == "Delft" else AnswerKind.PERSON
    ada = Name(3, 4, "Ada", AnswerKind.PERSON, 0.95, full="Ada")
    found = replace(found, names=(Name(1, 2, first, kind, 0.95, full=first), ada))
    assert ("‘naburige’" in dangling(found, range(len(found.doc)), question_words("nl"))) is points


ASKED = (
    "“/PUNCT/punct/2 {}/PROPN:Sing/nsubj/2 vroeg/VERB:Fin+Sing+Past/{}/{} het/PRON/obj/2 ”/PUNCT/punct/2 "
    ",/PUNCT/punct/6 lacht/VERB:Fin+Sing+Pres/ROOT/6 hij/PRON/nsubj/6 ./PUNCT/punct/6"
)


@pytest.mark.parametrize("quoted", [True, False])
def test_who_speaks_is_nobody_of_whom_he_speaks(quoted: bool) -> None:
    told = sentence(ASKED.format("Karel", "ccomp", 6))
    quotes = (Quote(0, told.text.index("”") + 1),) if quoted else ()
    doc = told.doc
    found = read(
        replace(told, quotes=quotes),
        (Name(1, 2, "Karel", AnswerKind.PERSON, 0.9, full="Karel"),),
        (),
        question_words("nl"),
    )
    kept = [i for i in range(len(doc)) if doc[i].text != "het"]
    assert bool(dangling(found, kept, question_words("nl"))) is quoted


OVER = (
    "In/ADP/case/1 1921/NUM/obl/2 gingen/VERB:Fin+Plur+Past/ROOT/2 er/ADV/advmod/2 {}/ADV/advmod/2 "
    "zestig/NUM/nsubj/2 over/ADP/case/7 zee/NOUN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(("second", "points"), [("er", True), ("zelfs", False)])
def test_there_for_the_second_time_stands_for_things(second: str, points: bool) -> None:
    found = reading(OVER.format(second))
    outside = dangling(found, range(len(found.doc)), question_words("nl"))
    assert outside == ("‘er’ points outside the sentence" if points else "")


ROLLED = (
    "In/ADP/case/1 1921/NUM/obl/2 {}/VERB:Fin+Sing+Past/ROOT/2 er/ADV/advmod/{} garen/NOUN:Sing/nsubj/2 "
    "uit/ADP/case/6 Ede/PROPN:Sing/obl/2 {}./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("at", "behind", "points"),
    [
        (2, "", False),
        (4, "", False),
        (4, "mee/ADP/case/3 ", True),
        (4, "daarmee/ADV/advmod/2 mee/ADP/case/7 ", False),
    ],
)
def test_there_presents_the_subject_of_the_verb_beside_it(at: int, behind: str, points: bool) -> None:
    found = reading(ROLLED.format("rolde", at, behind))
    assert ("‘er’" in dangling(found, range(6), question_words("nl"))) is points


@pytest.mark.parametrize(
    ("tag", "noun", "points"),
    [
        ("DET/det/5", "Octopusakkoord/PROPN:Sing", False),
        ("DET/det/5", "een/DET", True),
        ("PROPN:Sing/flat/5", "een/DET", False),
    ],
)
def test_an_article_may_stand_before_a_quote_or_in_a_name(tag: str, noun: str, points: bool) -> None:
    text = (
        f"Ada/PROPN:Sing/nsubj/1 sloot/VERB:Fin+Sing+Past/ROOT/1 toen/ADV/advmod/1 het/{tag} "
        f"'/PUNCT/punct/5 {noun}/obj/1 '/PUNCT/punct/5 ./PUNCT/punct/1"
    )
    outside = dangling(reading(text), (0, 1, 3, 4, 5, 6), question_words("nl"))
    assert outside == ("‘het’ points outside the sentence" if points else "")


@pytest.mark.parametrize("mark", ["", "'/PUNCT/punct/{0} "])
def test_a_title_in_quotes_is_what_somebody_has(mark: str) -> None:
    book = 6 + bool(mark)
    text = (
        "Het/DET/det/1 recept/NOUN:Sing/nsubj:pass/{1} werd/AUX:Fin+Sing+Past/aux:pass/{1} door/ADP/case/4 "
        f"Ada/PROPN:Sing/obl:agent/{{1}} in/ADP/case/{{0}} zijn/PRON/nmod:poss/{{0}} {mark}"
        "Boeken/NOUN:Plur/obl/{1} opgetekend/VERB:Part/ROOT/{1} ./PUNCT/punct/{1}"
    ).format(book + 1, book + 2)
    doc = reading(text).doc
    ada = (Name(*span(doc, "Ada"), "Ada", AnswerKind.PERSON, 0.9, full="Ada"),)
    assert not dangling(reading(text, names=ada), range(len(doc)), question_words("nl"))


RANKS = (
    "Ada/PROPN:Sing/nsubj/3 is/AUX:Fin+Sing+Pres/cop/3 the/DET/det/3 second/{} {}largest/ADJ:Sup/amod/3 "
    "./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("second", "dash", "points"),
    [("ADJ/ROOT/3", "-/PUNCT/punct/3 ", False), ("ADJ/ROOT/3", ",/PUNCT/punct/3 ", True)],
)
def test_an_ordinal_before_a_dash_has_its_noun(second: str, dash: str, points: bool) -> None:
    found = reading(RANKS.format(second, dash), "en")
    outside = dangling(found, range(len(found.doc)), question_words("en"))
    assert ("second" in outside) is points


SOLD = (
    "In/ADP/case/1 1982/NUM/obl/2 kwam/VERB:Fin+Sing+Past/ROOT/2 {}/{}/4 elpee/NOUN:Sing/nsubj/2 "
    "uit/ADP/compound:prt/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("word", "tag", "points"), [("zijn", "PRON/nmod:poss", True), ("de", "DET/det", False)]
)
def test_a_subject_belongs_to_somebody_who_is_named(word: str, tag: str, points: bool) -> None:
    found = reading(SOLD.format(word, tag))
    outside = dangling(found, range(len(found.doc)), question_words("nl"))
    assert outside == ("‘zijn’ points outside the sentence" if points else "")


@pytest.mark.parametrize(("title", "named"), [("Overal/PROPN:Sing", True), ("overal/ADV", False)])
def test_a_name_in_quotes_tells_which_one_it_is(title: str, named: bool) -> None:
    text = (
        "Ada/PROPN:Sing/nsubj/1 las/VERB:Fin+Sing+Past/ROOT/1 het/DET/det/3 blad/NOUN:Sing/obj/1 "
        f"'/PUNCT/punct/5 {title}/appos/3 '/PUNCT/punct/5 ./PUNCT/punct/1"
    )
    noun = reading(text).doc[3]
    assert tells_which(noun, question_words("nl")) is named


MOVED = (
    "Na/ADP/case/2 {}/{}/2 promotie/NOUN:Sing/obl/5 in/ADP/case/4 1925/NUM/nmod/2 "
    "ging/VERB:Fin+Sing+Past/ROOT/5 Otto/PROPN:Sing/nsubj/5 naar/ADP/case/8 {}/PROPN:Sing/obl/5 "
    "./PUNCT/punct/5"
)


@pytest.mark.parametrize(
    ("whose", "tag", "people", "points"),
    [
        ("zijn", "PRON/nmod:poss", ("Otto",), ""),
        ("haar", "PRON/nmod:poss", ("Otto",), "haar"),
        ("zijn", "PRON/nmod:poss", ("Otto", "Bea"), "zijn"),
        ("zijn", "PRON/nmod:poss", (), "zijn"),
        ("de", "DET/det", ("Otto",), ""),
    ],
)
def test_a_possessive_in_front_is_of_the_one_person_who_acts(
    whose: str, tag: str, people: tuple[str, ...], points: str
) -> None:
    found = reading(MOVED.format(whose, tag, "Bea" if "Bea" in people else "Delft"))
    names = tuple(Name(*span(found.doc, each), each, AnswerKind.PERSON, 0.9, full=each) for each in people)
    outside = dangling(replace(found, names=names), range(len(found.doc)), question_words("nl"))
    assert outside == (f"‘{points}’ points outside the sentence" if points else "")
