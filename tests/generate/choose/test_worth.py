"""What of a story is worth keeping in mind, and what says little in any article."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from quiz.generate.choose.nothing import tells_nothing
from quiz.generate.choose.story import Story, beside_the_point, story_of
from quiz.generate.choose.worth import says_little
from quiz.generate.lead import Lead
from quiz.generate.names import Name
from quiz.generate.values import Value
from quiz.item import AnswerKind
from quiz.languages.questions import question_words
from tests.generate.parsed import fact, parsed, reading, span

DUTCH = question_words("nl")
STORY = Story(frozenset({"Jan Verhagen"}), frozenset({"Petra Hoekstra"}), modern=True)
KEPT = (
    "Petra/PROPN:Sing/nsubj/2 Hoekstra/PROPN:Sing/flat/0 houdt/VERB:Fin+Sing+Pres/ROOT/2 140/NUM/nummod/4 "
    "runderen/NOUN:Plur/obj/2 in/ADP/case/6 Kampen/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)
COSTS = (
    "De/DET/det/1 sluis/NOUN:Sing/nsubj/2 kost/VERB:Fin+Sing+Pres/ROOT/2 {}/NUM/nummod/4 "
    "miljoen/NOUN:Sing/obj/2 in/ADP/case/6 {}/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


def person(text: str, full: str) -> Name:
    return Name(*span(parsed(text), full), full, AnswerKind.PERSON, 0.95, full=full)


@pytest.mark.parametrize(
    ("full", "reason"),
    [("Petra Hoekstra", "it tells of someone whom nobody needs to keep in mind"), ("Jan Verhagen", "")],
)
def test_a_number_of_somebody_unknown_is_beside_the_point(full: str, reason: str) -> None:
    text = KEPT if full == "Petra Hoekstra" else KEPT.replace("Petra", "Jan").replace("Hoekstra", "Verhagen")
    found = reading(text, names=(person(text, full),))
    number = fact(found, "140", AnswerKind.NUMBER, rule="value", counted="runderen")
    assert beside_the_point(number, found, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("number", "place", "asked", "reason"),
    [
        ("9", "Kampen", "9", ""),
        ("drie", "Kampen", "drie", "so few are no number to keep in mind"),
        ("9", "Kampen", "Kampen", ""),
    ],
)
def test_what_a_story_is_not_about(number: str, place: str, asked: str, reason: str) -> None:
    found = reading(COSTS.format(number, place))
    kind = AnswerKind.NUMBER if asked == number else AnswerKind.CITY
    told = fact(found, asked, kind, rule="value" if asked == number else "name")
    assert beside_the_point(told, found, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("kind", "index", "link", "asked"),
    [
        (AnswerKind.CITY, 0, "in", True),
        (AnswerKind.CITY, 7, "in", False),
        (AnswerKind.ORGANISATION, 1, "bij", True),
        (AnswerKind.ORGANISATION, 2, "bij", False),
        (AnswerKind.PLACE, 0, "in", True),
        (AnswerKind.PLACE, 0, "uit", False),
    ],
)
def test_names_are_asked_for_where_the_news_is_told(
    kind: AnswerKind, index: int, link: str, asked: bool
) -> None:
    found = reading(COSTS.format("9", "Kampen").replace("in/ADP", f"{link}/ADP"))
    told = fact(found, "Kampen", kind)
    told = replace(told, clause=found.clauses[0], sent=replace(found.sent, index=index))
    reason = "" if asked else "the story is not about this place or name"
    assert beside_the_point(told, found, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("day", "month", "reason"),
    [
        ("3 mei", "", "the year of this day is not told"),
        ("3 mei 1990", "", ""),
        ("3 mei", "maart 2022", ""),
    ],
)
def test_a_day_without_its_year_is_forgotten(day: str, month: str, reason: str) -> None:
    found = replace(reading(COSTS.format("9", "Kampen")), month=month)
    told = replace(fact(found, "9", AnswerKind.DATE, rule="value"), answer=day)
    assert says_little(told, found, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("role", "title", "known"),
    [
        ("minister", "Sluis gaat open", True),
        ("wethouder", "Sluis gaat open", False),
        ("ingenieur", "Sluis gaat open", False),
        ("", "Hoekstra opent sluis", True),
    ],
)
def test_people_know_who_holds_an_office_and_whom_the_title_names(role: str, title: str, known: bool) -> None:
    name = replace(person(KEPT, "Petra Hoekstra"), role=role)
    story = story_of([reading(KEPT, names=(name,))], title, DUTCH)
    assert ("Petra Hoekstra" in story.persons) is known
    assert ("Petra Hoekstra" in story.others) is not known


JAILED = (
    "Petra/PROPN:Sing/nsubj/2 Hoekstra/PROPN:Sing/flat/0 kreeg/VERB:Fin+Sing+Past/ROOT/2 zes/NUM/nummod/4 "
    "jaar/NOUN:Plur/obj/2 {}/NOUN:Sing/nmod/4 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("what", "index", "kept"), [("cel", 1, True), ("cel", 3, False), ("verlof", 1, False)]
)
def test_a_penalty_that_opens_the_news_matters_whoever_gets_it(what: str, index: int, kept: bool) -> None:
    text = JAILED.format(what)
    found = reading(text, names=(person(text, "Petra Hoekstra"),))
    told = fact(found, "zes jaar", AnswerKind.DURATION)
    told = replace(told, sent=replace(found.sent, index=index))
    assert (beside_the_point(told, found, STORY, DUTCH) == "") is kept


SWORN = (
    "Petra/PROPN:Sing/nsubj:pass/3 Hoekstra/PROPN:Sing/flat/0 werd/AUX:Fin+Sing+Past/aux:pass/3 "
    "beëdigd/VERB:Part/ROOT/3 {}/ADP/case/6 zesde/ADJ/amod/6 {}/NOUN:Sing/obl/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("link", "office", "known"),
    [("als", "president", True), ("als", "wethouder", False), ("door", "president", False)],
)
def test_people_may_remember_who_came_to_an_office(link: str, office: str, known: bool) -> None:
    text = SWORN.format(link, office)
    story = story_of([reading(text, names=(person(text, "Petra Hoekstra"),))], "", DUTCH)
    assert ("Petra Hoekstra" in story.persons) is known


@pytest.mark.parametrize(
    ("answer", "kind", "index", "reason"),
    [
        ("Europa", AnswerKind.REGION, 0, "which part of the world it is can be guessed"),
        ("Noord-Afrika", AnswerKind.NAME, 0, "which part of the world it is can be guessed"),
        ("Nederland", AnswerKind.COUNTRY, 0, "where it is told of, everybody knows"),
        ("Polen", AnswerKind.COUNTRY, 0, ""),
        ("Twente", AnswerKind.REGION, 0, ""),
        ("Twente", AnswerKind.REGION, 5, "which part of the world it is can be guessed"),
        ("Kampen", AnswerKind.CITY, 5, ""),
        ("zondag", AnswerKind.WEEKDAY, 0, "nobody needs to keep a day of the week in mind"),
    ],
)
def test_what_says_little_anywhere(answer: str, kind: AnswerKind, index: int, reason: str) -> None:
    found = reading(COSTS.format("9", answer))
    told = fact(found, answer, kind)
    told = replace(told, sent=replace(found.sent, index=index))
    assert says_little(told, found, STORY, DUTCH) == reason


def test_a_decade_needs_its_century_where_the_article_is_of_another() -> None:
    found = reading(COSTS.format("9", "negentig"))
    decade = replace(fact(found, "negentig", AnswerKind.YEAR, rule="value"), unit="decade")
    assert not says_little(decade, found, STORY, DUTCH)
    assert says_little(decade, found, replace(STORY, modern=False), DUTCH)


THEORY = (
    "{0}/PROPN:Sing/nsubj/1 {1}/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/3 Delft/PROPN:Sing/obl/1 "
    "./PUNCT/punct/1"
)


@pytest.mark.parametrize(("verb", "little"), [("zei", True), ("woonde", False)])
def test_who_says_something_matters_less_than_what_is_said(verb: str, little: bool) -> None:
    found = reading(THEORY.format("Ada", verb))
    assert bool(says_little(fact(found, "Ada", AnswerKind.PERSON), found, STORY, DUTCH)) is little


TOLD = (
    "{}/ADV/advmod/2 In/ADP/case/2 2021/NUM/obl/3 {}/VERB:Fin+Sing+{}/ROOT/3 Ede/PROPN:Sing/nsubj/3 "
    "{}/{}/{}/7 drie/NUM/nummod/7 weken/NOUN:Plur/obl/3 ./PUNCT/punct/3"
)


@pytest.mark.parametrize(
    ("verb", "tense", "before", "found"),
    [
        ("wacht", "Pres", "elke", True),
        ("stopt", "Pres", "binnen", True),
        ("stopte", "Past", "binnen", False),
        ("wacht", "Pres", "ruim", False),
    ],
)
def test_time_that_comes_back_or_is_to_come(verb: str, tense: str, before: str, found: bool) -> None:
    told = reading(TOLD.format("Ook", verb, tense, before, "ADP", "case"))
    weeks = fact(told, "drie weken", AnswerKind.DURATION, rule="value")
    reason = "it is told from the day of the story, or only how often something is done"
    assert beside_the_point(weeks, told, STORY, DUTCH) == (reason if found else "")


@pytest.mark.parametrize(
    ("index", "lead", "asked"),
    [
        (1, Lead("‘Brug weken dicht’"), True),
        (2, Lead("‘Brug weken dicht’"), False),
        (1, Lead("Brug", topic=True), False),
    ],
)
def test_the_news_itself_may_be_how_long(index: int, lead: Lead, asked: bool) -> None:
    told = reading(TOLD.format("Zo", "stopte", "Past", "na", "ADP", "case"))
    told = replace(told, lead=lead, sent=replace(told.sent, index=index))
    weeks = fact(told, "drie weken", AnswerKind.DURATION, rule="value")
    reason = says_little(weeks, told, STORY, DUTCH)
    assert (reason == "how long it was is seldom what people keep in mind") is not asked


@pytest.mark.parametrize(("first", "reason"), [("Ook", "it happened more than once"), ("Pas", "")])
def test_a_time_at_which_it_happened_again(first: str, reason: str) -> None:
    told = reading(TOLD.format(first, "stopte", "Past", "ruim", "ADV", "advmod"))
    assert beside_the_point(fact(told, "2021", AnswerKind.YEAR, rule="value"), told, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("amount", "kind", "reason"),
    [
        ("één", AnswerKind.MEASURE, "one is no amount to keep in mind"),
        ("vier", AnswerKind.MEASURE, ""),
        ("twee", AnswerKind.NUMBER, "that there are two is no number to keep in mind"),
    ],
)
def test_amounts_that_say_little(amount: str, kind: AnswerKind, reason: str) -> None:
    told = reading(
        f"De/DET/det/2 {amount}/NUM/nummod/2 ton/NOUN:Sing/nsubj/3 kost/VERB:Fin+Sing+Pres/ROOT/3 "
        "Ede/PROPN:Sing/iobj/3 9/NUM/nummod/6 euro/NOUN:Sing/obj/3 ./PUNCT/punct/3"
    )
    unit = amount if kind is AnswerKind.NUMBER else f"{amount} ton"
    assert says_little(fact(told, unit, kind, rule="value"), told, STORY, DUTCH) == reason


HELD = (
    "In/ADP/case/1 1729/NUM/obl/5 werd/AUX:Fin+Sing+Past/aux:pass/5 Ede/PROPN:Sing/nsubj:pass/5 "
    "{}/ADJ/advmod/5 {}/VERB:Part/ROOT/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(
    ("how", "verb", "reason"),
    [
        ("lang", "aangenomen", "people only believed it"),
        ("laat", "aangenomen", ""),
        ("lang", "bewoond", ""),
    ],
)
def test_what_was_only_believed(how: str, verb: str, reason: str) -> None:
    told = reading(HELD.format(how, verb))
    assert says_little(fact(told, "1729", AnswerKind.YEAR, rule="value"), told, STORY, DUTCH) == reason


DIED = (
    "Petra/PROPN:Sing/nsubj/2 Hoekstra/PROPN:Sing/flat/0 {}/VERB:Fin+Sing+Past/ROOT/2 in/ADP/case/4 "
    "1905/NUM/obl/2 in/ADP/case/6 Ede/PROPN:Sing/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("verb", "lead", "told"),
    [
        ("overleed", Lead("Jan Verhagen", topic=True), True),
        ("overleed", Lead(), False),
        ("schreef", Lead("Jan Verhagen", topic=True), False),
    ],
)
def test_when_somebody_else_died(verb: str, lead: Lead, told: bool) -> None:
    text = DIED.format(verb)
    found = replace(reading(text, names=(person(text, "Petra Hoekstra"),)), lead=lead)
    reason = says_little(fact(found, "1905", AnswerKind.YEAR, rule="value"), found, STORY, DUTCH)
    assert reason == ("when somebody else was born or died, nobody needs to keep in mind" if told else "")


GREW = (
    "Ada/PROPN:Sing/nsubj/1 had/VERB:Fin+Sing+Past/ROOT/1 vijf/NUM/nummod/3 {}/NOUN:Plur/obj/1 "
    "in/ADP/case/5 Ede/PROPN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("noun", "reason"),
    [
        ("broer", "how many relatives somebody had, nobody needs to keep in mind"),
        ("vrouw", ""),
        ("molen", ""),
    ],
)
def test_how_many_relatives_somebody_had(noun: str, reason: str) -> None:
    found = reading(GREW.format(noun))
    told = replace(fact(found, "vijf", AnswerKind.NUMBER, rule="value"), counted=4)
    assert says_little(told, found, STORY, DUTCH) == reason


LASTED = (
    "Het/DET/det/1 beleg/NOUN:Sing/nsubj/2 {}/VERB:Fin+Sing+Past/ROOT/2 negen/NUM/nummod/4 "
    "weken/NOUN:Plur/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("verb", "reason"),
    [("duren", ""), ("wachten", "how long it was is seldom what people keep in mind")],
)
def test_how_long_it_was_is_asked_of_what_lasts(verb: str, reason: str) -> None:
    found = reading(LASTED.format(verb))
    told = fact(found, "negen weken", AnswerKind.DURATION, rule="value")
    assert says_little(told, found, STORY, DUTCH) == reason


def test_no_news_is_about_a_word() -> None:
    found = reading(COSTS.format("9", "Kampen"))
    term = fact(found, "sluis", AnswerKind.THING, rule="term")
    assert beside_the_point(term, found, STORY, DUTCH) == "no news is about such a word"


SENTENCED = (
    "Ada/PROPN:Sing/nsubj/1 kreeg/VERB:Fin+Sing+Past/ROOT/1 zes/NUM/nummod/3 jaar/NOUN:Plur/obj/1 "
    "{}/NOUN:Sing/nmod/3 {}/ADP/case/6 diefstal/NOUN:Sing/nmod/4 ./PUNCT/punct/1"
)
UNTOLD = "for what it was, the sentence does not say"


@pytest.mark.parametrize(
    ("noun", "word", "headline", "reason"),
    [
        ("gevangenisstraf", "wegens", "", ""),
        ("gevangenisstraf", "na", "", ""),
        ("gevangenisstraf", "met", "", UNTOLD),
        ("gevangenisstraf", "met", "Cel voor Ada", ""),
        ("gevangenisstraf", "met", "Zes jaar cel voor Ada", UNTOLD),
        ("uitstel", "met", "", "how long it was is seldom what people keep in mind"),
    ],
)
def test_how_long_somebody_is_punished_is_asked_for_with_what_for(
    noun: str, word: str, headline: str, reason: str
) -> None:
    found = replace(reading(SENTENCED.format(noun, word)), lead=Lead(headline))
    told = fact(found, "zes jaar", AnswerKind.DURATION, rule="value")
    assert says_little(told, found, STORY, DUTCH) == reason


TRIED = (
    "Ada/PROPN:Sing/nsubj/1 zag/VERB:Fin+Sing+Past/ROOT/1 een/DET/det/4 {}/ADJ/amod/4 {}/NOUN:Sing/obj/1 "
    "{}/ADP/case/6 Zwolle/PROPN:Sing/nmod/4 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("how", "noun", "preposition", "noted"),
    [
        ("grote", "rechtbank", "in", False),
        ("62-jarige", "kunsthandelaar", "uit", False),
        ("grote", "brug", "bij", True),
    ],
)
def test_no_news_is_about_the_town_of_a_court_or_a_suspect(
    how: str, noun: str, preposition: str, noted: bool
) -> None:
    found = reading(TRIED.format(how, noun, preposition))
    reason = beside_the_point(fact(found, "Zwolle", AnswerKind.CITY), found, STORY, DUTCH)
    assert (reason == "") is noted


GAVE = (
    "Ede/PROPN:Sing/nsubj/1 gaf/VERB:Fin+Sing+Past/ROOT/1 goud/NOUN:Sing/obj/1 aan/ADP/case/5 "
    "{}/{}/{}/5 {}/NOUN:Sing/obl/1 Ada/PROPN:Sing/appos/5 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("first", "tag", "noun", "reason"),
    [
        ("de", "DET", "koningin", "everybody knows who that is"),
        ("Zweedse", "ADJ", "koningin", ""),
        ("de", "DET", "minister", ""),
    ],
)
def test_everybody_knows_who_is_on_the_throne(first: str, tag: str, noun: str, reason: str) -> None:
    found = reading(GAVE.format(first, tag, "det" if tag == "DET" else "amod", noun))
    queen = replace(fact(found, "Ada", AnswerKind.PERSON), full="Ada")
    assert beside_the_point(queen, found, replace(STORY, persons=frozenset({"Ada"})), DUTCH) == reason


@pytest.mark.parametrize(
    ("verb", "now", "reason"),
    [
        ("reageerde", True, "what is said matters, not who says it"),
        ("reageerde", False, ""),
        ("woonde", True, ""),
    ],
)
def test_who_only_reacts_to_the_news_matters_little(verb: str, now: bool, reason: str) -> None:
    found = reading(THEORY.format("Ada", verb))
    told = fact(found, "Ada", AnswerKind.PERSON)
    assert says_little(told, found, replace(STORY, now=now), DUTCH) == reason


PUBLISHED = (
    "Ada/PROPN:Sing/nsubj/1 schreef/VERB:Fin+Sing+Past/ROOT/1 in/ADP/case/4 het/DET/det/4 {}/NOUN:Sing/obl/1 "
    "Bodem/PROPN:Sing/appos/4 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("noun", "reason"),
    [("vakblad", "what was found matters, not where it was published"), ("dorp", "")],
)
def test_where_news_was_published_is_beside_the_point(noun: str, reason: str) -> None:
    found = reading(PUBLISHED.format(noun))
    where = fact(found, "Bodem", AnswerKind.WORK)
    assert beside_the_point(where, found, STORY, DUTCH) == reason


CHANGED = (
    "Ede/PROPN:Sing/nsubj/1 wijzigt/VERB:Fin+Sing+Pres/ROOT/1 de/DET/det/3 wet/NOUN:Sing/obj/1 "
    "{}/ADP/case/6 vijf/NUM/nummod/6 {}/NOUN:Plur/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("preposition", "noun", "reason"),
    [
        ("op", "punten", "in how many respects something is so, nobody needs to keep in mind"),
        ("in", "opzichten", "in how many respects something is so, nobody needs to keep in mind"),
        ("met", "punten", ""),
        ("op", "schepen", ""),
    ],
)
def test_in_how_many_respects_something_is_so(preposition: str, noun: str, reason: str) -> None:
    found = reading(CHANGED.format(preposition, noun))
    number = fact(found, "vijf", AnswerKind.NUMBER, rule="value", counted=noun)
    assert says_little(number, found, STORY, DUTCH) == reason


INVADED = (
    "Ada/PROPN:Sing/nsubj/1 vluchtte/VERB:Fin+Sing+Past/ROOT/1 bij/ADP/case/5 de/DET/det/5 {}/ADJ/amod/5 "
    "{}/NOUN:Sing/obl/1 in/ADP/case/7 {}/NUM/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("whose", "what", "year", "kind", "known"),
    [
        ("Duitse", "inval", "1940", AnswerKind.YEAR, True),
        ("Duitse", "bezetting", "1943", AnswerKind.DATE, True),
        ("late", "bevrijding", "1945", AnswerKind.YEAR, True),
        ("Duitse", "inval", "1914", AnswerKind.YEAR, False),
        ("Duitse", "bezetting", "1946", AnswerKind.YEAR, False),
        ("Friese", "inval", "1940", AnswerKind.YEAR, False),
        ("Duitse", "inval", "1940", AnswerKind.NUMBER, False),
    ],
)
def test_everybody_knows_when_the_occupation_was(
    whose: str, what: str, year: str, kind: AnswerKind, known: bool
) -> None:
    found = reading(INVADED.format(whose, what, year))
    reason = says_little(fact(found, year, kind, rule="value"), found, STORY, DUTCH)
    assert reason == ("when that was, everybody knows" if known else "")


ADDRESSED = (
    "Ada/PROPN:Sing/nsubj/1 sprak/VERB:Fin+Sing+Past/ROOT/1 de/DET/det/3 leiders/NOUN:Plur/obj/1 "
    "{}/ADP/{}/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "label", "reason"),
    [("toe", "compound:prt", ""), ("hier", "advmod", "what is said matters, not who says it")],
)
def test_who_addresses_somebody_does_more_than_react(word: str, label: str, reason: str) -> None:
    found = reading(ADDRESSED.format(word, label))
    told = fact(found, "Ada", AnswerKind.PERSON)
    assert says_little(told, found, replace(STORY, now=True), DUTCH) == reason


LED = (
    "Het/DET/det/1 {}/NOUN:Sing/nsubj/5 van/ADP/case/3 Petra/PROPN:Sing/nmod/1 Hoekstra/PROPN:Sing/flat/3 "
    "telde/VERB:Fin+Sing+Past/ROOT/5 140/NUM/nummod/7 nesten/NOUN:Plur/obj/5 ./PUNCT/punct/5"
)


@pytest.mark.parametrize(
    ("noun", "reason"),
    [("team", ""), ("zoontje", "it tells of someone whom nobody needs to keep in mind")],
)
def test_a_team_is_known_without_its_leader(noun: str, reason: str) -> None:
    text = LED.format(noun)
    found = reading(text, names=(person(text, "Petra Hoekstra"),))
    number = fact(found, "140", AnswerKind.NUMBER, rule="value", counted="nesten")
    assert beside_the_point(number, found, STORY, DUTCH) == reason


SLEPT = (
    "Hommels/NOUN:Plur/nsubj/1 sliepen/VERB:Fin+Plur+Past/ROOT/1 {}/ADV/advmod/3 vijf/NUM/nummod/4 "
    "uur/NOUN:Sing/obl/1 per/ADP/case/6 nacht/NOUN:Sing/obl/1 ./PUNCT/punct/1"
)


@pytest.mark.parametrize(
    ("word", "reason"),
    [("gemiddeld", ""), ("toen", "how long it was is seldom what people keep in mind")],
)
def test_how_long_something_takes_on_average_is_a_finding(word: str, reason: str) -> None:
    found = reading(SLEPT.format(word))
    length = fact(found, "vijf uur", AnswerKind.DURATION, rule="value")
    assert says_little(length, found, STORY, DUTCH) == reason


@pytest.mark.parametrize(
    ("topic", "label", "reason"),
    [
        ("Ede", "cop", "in which country it is, whoever has heard of it knows"),
        ("Weesp", "cop", ""),
        ("Ede", "ROOT", ""),
    ],
)
def test_everybody_knows_in_which_country_the_topic_is(topic: str, label: str, reason: str) -> None:
    head = 4 if label == "cop" else 1
    found = reading(
        f"Ede/PROPN:Sing/nsubj/{head} was/AUX:Fin+Sing+Past/{label}/{head} ooit/ADV/advmod/{head} "
        f"de/DET/det/4 hoofdstad/NOUN:Sing/{'ROOT' if head == 4 else 'obj'}/{head} van/ADP/case/6 "
        f"Egypte/PROPN:Sing/nmod/4 ./PUNCT/punct/{head}"
    )
    led = replace(found, lead=Lead(topic, topic=True))
    told = replace(fact(led, "Egypte", AnswerKind.COUNTRY), sent=replace(found.sent, index=9))
    assert says_little(told, led, STORY, DUTCH) == reason


ENGLISH = question_words("en")
COUNTED_THEN = "how much it was matters, not when"
CENSUS = (
    "At/ADP/case/3 {}/DET/det/3 2001/NUM/{}/3 census/NOUN:Sing/obl/5 Ede/PROPN:Sing/nsubj/5 "
    "had/VERB:Fin+Past/ROOT/5 900/NUM/nummod/7 houses/NOUN:Plur/obj/5 ./PUNCT/punct/5"
)
HITS = (
    "Ede/PROPN:Sing/nsubj/2 has/AUX:Fin+Sing+Pres/aux/2 had/VERB:Part/ROOT/2 nine/NUM/nummod/4 "
    "floods/NOUN:Plur/obj/2 {}/ADP/case/6 1871/NUM/obl/2 ./PUNCT/punct/2"
)


@pytest.mark.parametrize(
    ("text", "year", "counted", "reason"),
    [
        (CENSUS.format("the", "nummod"), "2001", True, COUNTED_THEN),
        (CENSUS.format("the", "nummod"), "2001", False, ""),
        (HITS.format("since"), "1871", True, COUNTED_THEN),
        (HITS.format("since"), "1871", False, ""),
        (HITS.format("in"), "1871", True, ""),
    ],
)
def test_of_a_count_the_number_matters(text: str, year: str, counted: bool, reason: str) -> None:
    found = reading(text, "en")
    number = next(token for token in found.doc if token.like_num and token.text != year)
    values = (Value(number.i, number.i + 1, number.text, AnswerKind.NUMBER, Decimal(9)),) if counted else ()
    told = fact(found, year, AnswerKind.YEAR, rule="value")
    assert says_little(told, replace(found, values=values), STORY, ENGLISH) == reason


SHOWS = (
    "The/DET/det/1 map/NOUN:Sing/nsubj/4 in/ADP/case/3 {}/NOUN:Sing/nmod/1 {}/VERB:Fin+Sing+Pres/ROOT/4 "
    "Ede/PROPN:Sing/obj/4 ./PUNCT/punct/4"
)


@pytest.mark.parametrize(
    ("noun", "behind", "reason"),
    [("Figure", "1", "it tells of a figure"), ("figure", "shows", ""), ("Rome", "1", "")],
)
def test_what_a_figure_shows_nobody_can_tell(noun: str, behind: str, reason: str) -> None:
    found = reading(SHOWS.format(noun, behind), "en")
    assert tells_nothing(found, ENGLISH) == reason


LIVES = (
    "Ada/PROPN:Sing/nsubj/1 {}/VERB:Fin+Past/ROOT/1 Bo/PROPN:Sing/obj/1 in/ADP/case/4 {}/NUM/obl/1 "
    "./PUNCT/punct/1"
)
PRIVATE = "whom somebody lives with, nobody needs to keep in mind"


@pytest.mark.parametrize(
    ("verb", "year", "named", "reason"),
    [
        ("marry", "1997", True, PRIVATE),
        ("marry", "1533", True, ""),
        ("marry", "1997", False, ""),
        ("met", "1997", True, ""),
    ],
)
def test_whom_people_of_our_time_live_with_is_theirs(verb: str, year: str, named: bool, reason: str) -> None:
    names = (Name(0, 1, "Ada", AnswerKind.PERSON, 0.95, full="Ada Smit"),) if named else ()
    found = reading(LIVES.format(verb, year), "en", names=names)
    assert tells_nothing(found, ENGLISH) == reason


@pytest.mark.parametrize(
    ("title", "kind", "reason"),
    [
        ("Ede upon Tyne", AnswerKind.WATER, "the title gives it away"),
        ("Ede upon Aa", AnswerKind.WATER, ""),
        ("Ede upon Tyne", AnswerKind.PERSON, ""),
    ],
)
def test_a_word_of_the_title_gives_a_name_away(title: str, kind: AnswerKind, reason: str) -> None:
    text = LIVES.replace("Bo/", "Tyne/").format("crossed", "1533")
    found = replace(reading(text, "en"), lead=Lead(title, topic=True))
    assert says_little(fact(found, "Tyne", kind), found, STORY, ENGLISH) == reason


FELL = (
    "De/DET/det/1 partij/NOUN:Sing/nsubj/2 zakte/VERB:Fin+Sing+Past/ROOT/2 van/ADP/case/4 41/NUM/{}/{} "
    "zetels/NOUN:Plur/{}/2 naar/ADP/case/7 22/NUM/obl/2 ./PUNCT/punct/2"
)
BARE = FELL.replace(" zetels/NOUN:Plur/{}/2", "").replace("case/7", "case/6")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (BARE.format("obl", 2), "of what these are the numbers, the sentence does not say"),
        (BARE.format("obl", 2).replace("41", "1941").replace("22", "1922"), ""),
        (FELL.format("nummod", 5, "obl"), ""),
    ],
)
def test_numbers_of_nothing_tell_nothing(text: str, reason: str) -> None:
    assert tells_nothing(reading(text), DUTCH) == reason


LIVED_IN = (
    "In/ADP/case/1 Ede/PROPN:Sing/obl/2 {}/VERB:Fin+Plur+{}/ROOT/2 {}/ADV/advmod/4 20.000/NUM/nummod/5 "
    "monniken/NOUN:Plur/nsubj/2 in/ADP/case/7 {}/obl/2"
)


@pytest.mark.parametrize(
    ("verb", "tense", "hedge", "when", "kind", "changes"),
    [
        ("wonen", "Pres", "circa", "kloosters/NOUN:Plur", AnswerKind.NUMBER, True),
        ("wonen", "Pres", "samen", "kloosters/NOUN:Plur", AnswerKind.NUMBER, False),
        ("wonen", "Pres", "samen", "kloosters/NOUN:Plur", AnswerKind.MONEY, True),
        ("wonen", "Pres", "zo'n", "kloosters/NOUN:Plur", AnswerKind.NUMBER, True),
        ("woonden", "Past", "circa", "kloosters/NOUN:Plur", AnswerKind.NUMBER, False),
        ("wonen", "Pres", "circa", "2011/NUM", AnswerKind.NUMBER, False),
    ],
)
def test_about_how_many_there_are_changes(
    verb: str, tense: str, hedge: str, when: str, kind: AnswerKind, changes: bool
) -> None:
    found = reading(LIVED_IN.format(verb, tense, hedge, when))
    asked = fact(found, "20.000", kind, rule="value", counted="monniken")
    reason = "how much that is changes from year to year" if changes else ""
    assert says_little(asked, found, STORY, DUTCH) == reason
