"""What stands in the news: quotes, people told by pronouns, clauses of time behind anything, parts of
names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quiz.article import Article
from quiz.generate.clauses import find_clauses
from quiz.generate.clauses.clause import Unclear
from quiz.generate.clauses.nouns import ends_name, hanging, tail_opener
from quiz.generate.clauses.tidy import tidy
from quiz.generate.facts.named import named
from quiz.generate.names import Name
from quiz.generate.pipeline import make
from quiz.generate.questions.ask import Unasked, ask
from quiz.generate.questions.repeats import repeats
from quiz.generate.questions.shorten import first_of_several, shorten
from quiz.generate.resolve import resolve
from quiz.item import AnswerKind, Choice
from quiz.languages.questions import question_words
from tests.generate.parsed import parsed, reading, span

DUTCH = question_words("nl")


def name(text: str, sentence: str, kind: AnswerKind = AnswerKind.PERSON, **values: object) -> Name:
    found = Name(*span(parsed(sentence), text), text, kind, 0.95, full=text)
    return replace(found, **values)  # type: ignore[arg-type]


LOST = (
    "Ada/PROPN:Sing/nsubj/1 liep/VERB:Fin+Sing+Past/ROOT/1 90/NUM/nummod/3 euro/NOUN:Sing/obj/1 "
    ",/PUNCT/punct/6 die/PRON/nsubj/6 lokte/VERB:Fin+Sing+Past/acl:relcl/3 ,/PUNCT/punct/6 "
    "mis/ADP/compound:prt/1 ./PUNCT/punct/1"
)


def test_a_clause_within_the_main_one_does_not_take_its_end_with_it() -> None:
    (clause,) = find_clauses(parsed(LOST), DUTCH)
    assert [clause.doc[i].text for i in clause.rest] == ["90", "euro", "mis"]


def test_a_clause_with_no_end_leaves_the_main_one_unclear() -> None:
    with pytest.raises(Unclear):
        find_clauses(parsed(LOST.replace(",/PUNCT/punct/6 mis", "toen/ADV/advmod/6 mis")), DUTCH)


AGES = (
    "In/ADP/case/1 mei/NOUN/obl/2 kregen/VERB:Fin+Plur+Past/ROOT/2 jongeren/NOUN:Plur/nsubj/2 van/ADP/case/5 "
    "achttien/NUM/nmod/3 een/DET/det/7 brief/NOUN:Sing/obj/2 ./PUNCT/punct/2"
)


def test_what_hangs_on_a_subject_behind_its_verb_stays_with_it() -> None:
    (clause,) = find_clauses(parsed(AGES), DUTCH)
    assert [clause.doc[i].text for i in clause.subject] == ["jongeren", "van", "achttien"]


FELL = (
    "Shares/NOUN:Plur/nsubj/1 fell/VERB:Fin+Past/ROOT/1 after/SCONJ/mark/4 Ada/PROPN:Sing/nsubj/4 "
    "spoke/VERB:Fin+Past/advcl/1 ./PUNCT/punct/1"
)
AT_TWO = (
    "Trees/NOUN:Plur/nsubj/1 fell/VERB:Fin+Past/ROOT/1 after/ADP/case/3 two/NUM/obl/1 ,/PUNCT/punct/6 "
    "Ada/PROPN:Sing/nsubj/6 said/VERB:Fin+Past/parataxis/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("text", "at"), [(FELL, 2), (AT_TWO, 0)])
def test_where_a_clause_of_time_opens(text: str, at: int) -> None:
    doc = parsed(text, "en")
    assert tail_opener(doc, range(len(doc)), question_words("en")) == at


AGREED = (
    "Ada/PROPN:Sing/nsubj/1 beloofde/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 druk/NOUN:Sing/obj/7 "
    "op/ADP/case/5 Polen/PROPN:Sing/nmod/3 te/ADP/mark/7 houden/VERB/xcomp/1 ,/PUNCT/punct/12 "
    "Hongarije/PROPN:Sing/iobj/12 "
    "steun/NOUN:Sing/obj/12 te/ADP/mark/12 bieden/VERB/conj/7 en/CCONJ/cc/18 meer/DET/det/15 "
    "troepen/NOUN:Plur/obj/18 overal/ADV/advmod/18 te/ADP/mark/18 posteren/VERB/conj/7 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(("answer", "left"), [("Polen", "houden"), ("Hongarije", "posteren")])
def test_of_several_infinitives_the_first_can_do(answer: str, left: str) -> None:
    (clause,) = find_clauses(parsed(AGREED), DUTCH)
    keep = range(*span(clause.doc, answer))
    assert clause.doc[first_of_several(clause, keep, DUTCH).rest[-1]].text == left


FILM = (
    "De/DET/det/1 film/NOUN:Sing/nsubj/3 is/AUX:Fin+Sing+Past/aux:pass/3 gemaakt/VERB:Part/ROOT/3 "
    "door/ADP/case/5 Ada/PROPN:Sing/obl:agent/3 ,/PUNCT/punct/7 gebaseerd/VERB:Part/advcl/3 op/ADP/case/10 "
    "een/DET/det/10 boek/NOUN:Sing/obl/7 ./PUNCT/punct/3"
)


def test_no_participle_is_left_behind() -> None:
    (clause,) = find_clauses(parsed(FILM), DUTCH)
    short = shorten(clause, (), DUTCH, longest=8)
    assert clause.doc[short.rest[-1]].text == "Ada"


TIMED = (
    "De/DET/det/1 ministers/NOUN:Plur/nsubj/2 kwamen/VERB:Fin+Plur+Past/ROOT/2 in/ADP/case/5 de/DET/det/5 "
    "nacht/NOUN:Sing/obl/2 van/ADP/case/7 zondag/NOUN:Sing/nmod/5 op/ADP/case/9 maandag/NOUN:Sing/nmod/7 "
    "naar/ADP/case/11 Brussel/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
COMING = (
    "De/DET/det/1 treinen/NOUN:Plur/nsubj/2 rijden/VERB:Fin+Plur+Pres/ROOT/2 de/DET/det/5 komende/ADJ/amod/5 "
    "weken/NOUN:Plur/obl/2 om/ADP/compound:prt/2 via/ADP/case/8 Utrecht/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
TEN_YEARS = (
    "De/DET/det/1 treinen/NOUN:Plur/nsubj/2 rijden/VERB:Fin+Plur+Pres/ROOT/2 de/DET/det/6 komende/ADJ/amod/6 "
    "tien/NUM/nummod/6 jaar/NOUN:Plur/obl/2 om/ADP/compound:prt/2 via/ADP/case/9 Utrecht/PROPN:Sing/obl/2 "
    "./PUNCT/punct/2"
)
THIS_DAY = (
    "In/ADP/case/1 2005/NUM/obl/5 werd/AUX:Fin+Sing+Past/aux:pass/5 deze/DET/det/4 "
    "dag/NOUN:Sing/nsubj:pass/5 gevierd/VERB:Part/ROOT/5 ./PUNCT/punct/5"
)
SINCE = COMING.replace("de/DET/det/5", "sinds/ADP/case/5").replace("komende", "vorige")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (TIMED, ["naar", "Brussel"]),
        (COMING, ["om", "via", "Utrecht"]),
        (TEN_YEARS, ["om", "via", "Utrecht"]),
        (SINCE, ["sinds", "vorige", "weken", "om", "via", "Utrecht"]),
    ],
)
def test_days_told_from_today_are_left_out(text: str, left: list[str]) -> None:
    (clause,) = find_clauses(parsed(text), DUTCH)
    assert [clause.doc[i].text for i in tidy(clause, DUTCH).rest] == left


def test_a_day_that_something_is_said_of_stays() -> None:
    (clause,) = find_clauses(parsed(THIS_DAY), DUTCH)
    assert [clause.doc[i].text for i in tidy(clause, DUTCH).subject] == ["deze", "dag"]


@pytest.mark.parametrize(
    ("text", "answer", "ends"),
    [
        ("Van/ADP/case/2 't/DET/det/2 Hoff/PROPN/nsubj/3 stierf/VERB/ROOT/3", "Hoff", True),
        ("Fatima/PROPN/nsubj/3 el/X/flat/0 Amrani/PROPN/flat/0 zweeg/VERB/ROOT/3", "Amrani", True),
        (
            "Hij/PRON/nsubj/1 wint/VERB/ROOT/1 Dwars/ADV/obj/1 door/ADP/case/4 Hageland/PROPN/nmod/2",
            "Hageland",
            True,
        ),
        (
            "De/DET/det/1 burgemeester/NOUN/nsubj/4 van/ADP/case/3 Tiel/PROPN/nmod/1 zweeg/VERB/ROOT/4",
            "Tiel",
            False,
        ),
        ("Van/ADP/case/1 Tiel/PROPN/obl/2 vertrok/VERB/ROOT/2 Ada/PROPN/nsubj/2", "Tiel", False),
    ],
)
def test_the_end_of_a_name_is_no_name(text: str, answer: str, ends: bool) -> None:
    doc = parsed(text)
    assert ends_name(doc, span(doc, answer)[0], DUTCH) is ends


@pytest.mark.parametrize(("role", "rule"), [("woordvoerder", "part"), ("burgemeester", "name")])
def test_nobody_needs_the_name_of_who_only_tells(role: str, rule: str) -> None:
    text = (
        f"{role}/NOUN:Sing/nsubj/2 Ada/PROPN:Sing/appos/0 sprak/VERB:Fin+Sing+Past/ROOT/2 lang/ADV/advmod/2"
    )
    found = reading(text, names=(name("Ada", text, role=role, role_start=0),))
    assert next(iter(named(found, DUTCH))).rule == rule


MET_ADA = "Ada/PROPN:Sing/nsubj/1 bezocht/VERB:Fin+Sing+Past/ROOT/1 Delft/PROPN:Sing/obj/1 ./PUNCT/punct/1"
IN_1887 = (
    "In/ADP/case/1 1887/NUM/obl/2 richtte/VERB:Fin+Sing+Past/ROOT/2 zij/PRON/nsubj/2 met/ADP/case/5 "
    "Berta/PROPN:Sing/obl/2 een/DET/det/7 blad/NOUN:Sing/obj/2 op/ADP/compound:prt/2 ./PUNCT/punct/2"
)
WITH_BERTA = (
    "Met/ADP/case/1 Berta/PROPN:Sing/obl/2 richtte/VERB:Fin+Sing+Past/ROOT/2 zij/PRON/nsubj/2 een/DET/det/5 "
    "blad/NOUN:Sing/obj/2 op/ADP/compound:prt/2 ./PUNCT/punct/2"
)
WHEN_BERTA = (
    "Toen/SCONJ/mark/2 Berta/PROPN:Sing/nsubj/2 kwam/VERB:Fin+Sing+Past/advcl/4 ,/PUNCT/punct/4 "
    "richtte/VERB:Fin+Sing+Past/ROOT/4 zij/PRON/nsubj/4 een/DET/det/7 blad/NOUN:Sing/obj/4 "
    "op/ADP/compound:prt/4 ./PUNCT/punct/4"
)
BY_ORDER = (
    "In/ADP/case/2 haar/PRON/nmod:poss/2 opdracht/NOUN:Sing/obl/3 bouwde/VERB:Fin+Sing+Past/ROOT/3 "
    "Berta/PROPN:Sing/nsubj/3 een/DET/det/6 huis/NOUN:Sing/obj/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("second", "shown"),
    [(IN_1887, {3: "Ada"}), (WITH_BERTA, {3: "Ada"}), (WHEN_BERTA, {}), (BY_ORDER, {})],
)
def test_a_pronoun_is_the_person_before_unless_another_comes_first(
    second: str, shown: dict[int, str]
) -> None:
    pair = [
        reading(MET_ADA, names=(name("Ada", MET_ADA),)),
        reading(second, names=(name("Berta", second),)),
    ]
    assert list(resolve(pair, DUTCH))[1].shown == shown


@pytest.mark.parametrize(
    ("answer", "text", "told"),
    [
        ("N-VA", "Nieuw-Vlaamse Alliantie is een Vlaamse partij", True),
        ("VVD", "Volkspartij voor Vrijheid en Democratie", True),
        ("SP", "De Socialistische Partij stemde tegen", False),
        ("KNMI", "Het weerinstituut gaf code oranje af", False),
    ],
)
def test_an_abbreviation_can_be_read_off_its_words(answer: str, text: str, told: bool) -> None:
    assert repeats(answer, text) is told


def test_a_phrase_hangs_on_its_noun() -> None:
    doc = parsed("sluizen/NOUN/ROOT/0 met/ADP/case/2 deuren/NOUN/nmod/0 zijn/AUX/cop/0")
    assert hanging(doc, 0, 1, range(4)) == [1, 2]
    assert hanging(doc, 3, 1, range(4)) == []


def test_what_hangs_on_a_phrase_may_be_left_out() -> None:
    doc = parsed(
        "sluizen/NOUN/ROOT/0 met/ADP/case/2 deuren/NOUN/nmod/0 ,/PUNCT/punct/5 die/PRON/nsubj/5 "
        "knarsen/VERB/acl:relcl/2"
    )
    assert hanging(doc, 0, 1, range(3)) == [1, 2]
    assert hanging(doc, 0, 1, range(6)) == []


NEWS = """Burgemeester Karel Mulder heeft de nieuwe sluis bij Kampen geopend. Ingenieur Petra Hoekstra
vertelde dat de bouw van de sluis vier jaar duurde. Minister Jan Verhagen noemde het werk in Zwolle een
voorbeeld. “We hebben een wonder van beton gemaakt voor eeuwen”, zei Verhagen na afloop. De sluis telt 120
deuren."""


def test_quotes_and_numbers_of_a_story_are_asked_for_behind_its_headline() -> None:
    text = " ".join(NEWS.split())
    deck = make(Article(title="Minister en burgemeester openen samen sluis", text=text, language="nl")).deck
    choices = {item.stem: item for item in deck.items if isinstance(item, Choice)}
    lead = "‘Minister en burgemeester openen samen sluis’: "
    assert f"{lead}hoeveel deuren telt de sluis?" in choices
    quote = choices[f"{lead}wie zei: “We hebben een wonder van beton gemaakt voor eeuwen”?"]
    assert quote.answers == ("Verhagen",)
    assert set(quote.distractors) == {"Mulder", "Hoekstra"}
    assert not any("Hoekstra" in item.answers for item in choices.values())


HELD = (
    "{}/NOUN:Sing/nsubj/2 Ada/PROPN:Sing/appos/0 sprak/VERB:Fin+Sing+Past/ROOT/2 lang/ADV/advmod/2 "
    "in/ADP/case/5 Weesp/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


def test_an_office_is_not_asked_for() -> None:
    text = HELD.format("premier")
    found = replace(reading(text, names=(name("Ada", text, role="premier", role_start=0),)), month="mei 2022")
    wanted = next(fact for fact in named(found, DUTCH) if fact.rule == "role")
    assert isinstance(ask(wanted, found, DUTCH), Unasked)
