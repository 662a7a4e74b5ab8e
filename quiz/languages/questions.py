"""What question writing needs of a language: question words, word order, and words that cannot stand
alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.item import AnswerKind
from quiz.languages import load


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWords:
    """Words and word order for questions and gaps in one language; all words in lower case but `months`.

    `verb_second`: the finite verb of a main clause stands second, so a question only swaps what stands
    first (Dutch); otherwise it inverts with an auxiliary, or with `do` (English), by tense and number.
    `nested`: a question word may take the noun it hangs on to the front (*de plannen van hoeveel mensen*).
    `which` asks for an answer of a kind as a noun phrase, `adverbs` as a whole adverbial, without
    preposition. `periods` gives the question words and the hint by the unit of a date. `hints` name the
    kind of a deleted answer. `priced` are lemmas of verbs that an amount answers without a noun,
    `uncounted` units that no question counts. `light` are lemmas of verbs that say little by themselves,
    `manner` the endings of adverbs of manner, `name_links` and `elided` words within names.
    `correlative` words want the clause with `that` behind them (*zo zwaar, dat …*).
    `plain_articles` are the articles of the same gender by demonstrative.
    `loose_clauses` open clauses behind a comma, `tail_openers` clauses behind anything, that what stands
    before is true without.
    `served` words make a possessive that of another person (*onder zijn leiding*, *in zijn opdracht*).
    `then` points back unless a condition or one of the `comparing` words explains it; `ahead` and a time that
    is `lasting` (*over drie weken*) are told from the day it is written.
    `too` before a time says that something happened before; what is to happen `within` a stretch of time is
    told from today; a `single` thing is no amount.
    `quarters` matches the adjectives that make a name with the one behind them (*noordelijke*); `percent`
    begins words for a share of a hundred.
    `sorts` says what a name is by the ending of its last word (*Friesch Dagblad*).
    `several` before an amount makes it a piece of one (*several hundred*); `had` tells what went
    before, `every` what comes back, and what ends in a `counting` noun has a number without another noun.
    `itself` only stresses a subject, and a word that is `not_before` a time (*pas in 1890*) is true without.
    `taking` are lemmas of verbs that tell how long something is.
    Of times with a preposition `beyond` many are right (*after which year*).
    A denial behind `not_yet` only bounds an amount (*nog geen drie jaar*), and pairs of words that are
    `harmless` point at nothing (*such as*, *above all*).
    `equal` stands before an adjective in a comparison (*vijf keer zo groot*), `aimed` are lemmas of verbs
    that need a preposition with what they are done at, and `away` stands behind a distance.
    Behind a subject `among_others` says that it is not the only one.
    What is told in the present with a word for `soon` is still to come.
    A date with a word `of_life` beside it is not that of a birth or death, or not for certain.
    `parts_of_year` are nouns for them, with their months. Whoever takes part (`joining` lemmas and particles)
    in one of the `surveys`, or is asked (`asking`) in one, only makes up its size.
    `sequel` are lemmas of verbs for what comes behind something.
    `appointing` are lemmas of verbs that need what somebody becomes, with `role_links` before it; whoever is
    only so many years `of_age`, and which town has one of the `courts`, no news is about.
    `penalties` end nouns for what somebody gets for so long, `for_deed` stands before what for.
    Of verbs with a lemma of `making` one person is the doer.
    `landing` are lemmas of verbs that say nothing without their last phrase (*raakte op de achtergrond*).
    `compass` points are no names, and what lies so much `farther` is told from elsewhere.
    What is `on_spot` is in no city or region, but on an island or at a place.
    A `near` place lies beside another, and `all_of` before a number tells how many there are at all.
    `completing` words open a clause that a verb is not whole without (*of dit zo was, liet hij nagaan*).
    `rivers` matches words that only rivers are told of with. Who is on the `throne` everybody knows, and when
    the `occupation` was. In how many `aspects` something is so, or in which of the `journals` it stood, is
    nothing to keep in mind; what somebody is `reacting` to matters, not who does.
    How long something takes `on_average` is a finding, and one of the `teams` is known without its leader.
    What `exemplifies` something is only one of several; how much there was `since` or `as_of` a time
    matters, not when.
    Whom somebody lives with (`private` lemmas and nouns) is nothing to keep in mind.
    What is `on_top` of others is not all there is. Nothing ends in a word that `joins` another.
    A town is none behind one of the `sites` (*the monastery of*).
    What one of the `figures` shows, nobody can tell without it, and what somebody is `acting` in is no place.
    `naming` verbs give something the name beside them (*dat hij naar zijn vrouw Zandveen noemde*).
    `owning` words open a relative clause with what belongs to something (*whose*), `pronominal` ones with a
    preposition in them (*waarvan*).
    Of `high` offices a country or the world has one.
    What happened `once_more` happened at another time too.
    Without a `weakening` adverb more is told than is so (*temporarily*).
    A name may open with one of the `opening_sorts` (*Lake Sevan*).
    A `pair` is no number to keep in mind, nor are a `few` in the news.
    `empty` subjects say nothing (*matters*).
    `bounds` before a number leave open how much it is (*meer dan honderd*); `plainer` gives a hedge for one
    that says little in an answer.
    What was `believed` `once` is no fact.
    `closes_count` words end what a number opens (*tot twee keer toe*).
    `numbered` nouns have a number that only tells which one of a row it is (*groep 5*).
    `summing_up` nouns with an article stand for what was told before (*het plan*).
    `paired` words need an `also` behind them (*behalve*).
    `relations` say what somebody is to others only.
    `tails` end compounds that are of another sort (*plattegrond*).
    `unique` nouns with an article name one thing by themselves (*de wereld*).
    `anyone` nouns say of a person, or two, nothing that tells them apart.
    `offices` are held for a time.
    `aged` stands before an age; `minor` roles are of people whose names nobody needs to keep in mind, `local`
    ones of people whose town alone knows them; `victims` are those who died, were hurt or fell ill.
    `spoken` pronouns are the speaker's own in a quote; `plain_speech` can ask for who says it.
    `templates` are whole sentences with {places}.
    `specimens` stand for things that were named, `nowadays` tell that something is so today, `passing` tell a
    stretch of days from today, `spells` are such stretches, `during` the prepositions that add nothing to
    them, `until` words before one make it a part of a longer stretch, `ago` stands behind one.
    `factive` are conjunctions whose clause is true by itself: those in `in_the_past` only when it tells of
    the past, those in `behind_comma` only there. `doubts` leave open whether something is so, `reporting`
    says that others say it, `so` opens an attribution (*zo meldt …*), `also` joins what is true as well,
    `to` stands before an infinitive, `degree` tells how much of something there is. `where` refers to a
    place, `at_place` are prepositions before one, and `origin` those that tell where something is from.
    `personal` says of a pronoun whether it stands for a person, a thing or several people, `genders` whether
    for a man ("m") or a woman ("f"), which `gendered` nouns say of people; `genitive` what
    a name gets behind it when it owns something, by its last letter.
    """

    verb_second: bool
    do: Mapping[str, str]
    irregular: Mapping[str, str]
    who: str
    whom: str
    nested: bool
    what: str
    how_many: str
    how_much: str
    how: str
    periods: Mapping[str, tuple[str, str]]
    which: Mapping[AnswerKind, str]
    which_noun: Mapping[str, str]
    adverbs: Mapping[AnswerKind, str]
    hints: Mapping[AnswerKind, str]
    templates: Mapping[str, str]
    place_prepositions: frozenset[str]
    time_prepositions: frozenset[str]
    year_prepositions: frozenset[str]
    agents: frozenset[str]
    means_prepositions: frozenset[str]
    means: Mapping[str, str]
    adjunct_prepositions: frozenset[str]
    linking_prepositions: frozenset[str]
    on: frozenset[str]
    drop_first: frozenset[str]
    drop_anywhere: frozenset[str]
    drop_blockers: frozenset[str]
    drop_phrases: tuple[tuple[str, ...], ...]
    focus: frozenset[str]
    not_before: frozenset[str]
    demonstratives: frozenset[str]
    deictic: frozenset[str]
    deictic_phrases: tuple[tuple[str, ...], ...]
    relative_time: frozenset[str]
    specimens: frozenset[str]
    nowadays: frozenset[str]
    passing: frozenset[str]
    spells: frozenset[str]
    during: frozenset[str]
    until: frozenset[str]
    ago: frozenset[str]
    personal: Mapping[str, str]
    genders: Mapping[str, str]
    gendered: Mapping[str, str]
    genitive: Mapping[str, str]
    possessive: frozenset[str]
    served: frozenset[str]
    contrastive: frozenset[str]
    harmless: frozenset[tuple[str, str]]
    since_then: frozenset[str]
    expletive: frozenset[str]
    announced: frozenset[str]
    that: frozenset[str]
    correlative: frozenset[str]
    reasons: frozenset[str]
    plural_possessive: frozenset[str]
    near: frozenset[str]
    all_of: frozenset[str]
    negation: frozenset[str]
    about: frozenset[str]
    hedges: frozenset[str]
    plainer: Mapping[str, str]
    modal: frozenset[str]
    subordinators: frozenset[str]
    appositives: frozenset[str]
    abstract: tuple[str, ...]
    each: frozenset[str]
    then: frozenset[str]
    comparing: frozenset[str]
    too: frozenset[str]
    within: frozenset[str]
    single: frozenset[str]
    quarters: str
    owning: frozenset[str]
    high: frozenset[str]
    few: frozenset[str]
    several: frozenset[str]
    had: frozenset[str]
    taking: frozenset[str]
    on_spot: frozenset[str]
    itself: frozenset[str]
    counting: tuple[str, ...]
    every: frozenset[str]
    completing: frozenset[str]
    empty: frozenset[str]
    born_or_died: frozenset[str]
    bounds: frozenset[str]
    believed: frozenset[str]
    once: frozenset[str]
    percent: tuple[str, ...]
    ahead: frozenset[str]
    lasting: frozenset[str]
    ordinals: frozenset[str]
    purpose: frozenset[str]
    relatives: frozenset[str]
    pronominal: frozenset[str]
    subject_relatives: frozenset[str]
    person_relatives: frozenset[str]
    thing_relatives: frozenset[str]
    adverbial_particles: frozenset[str]
    particles: frozenset[str]
    conditions: frozenset[str]
    degree: frozenset[str]
    factive: frozenset[str]
    in_the_past: frozenset[str]
    behind_comma: frozenset[str]
    doubts: frozenset[str]
    reporting: frozenset[str]
    so: frozenset[str]
    also: frozenset[str]
    to: frozenset[str]
    where: frozenset[str]
    at_place: frozenset[str]
    origin: frozenset[str]
    loose_clauses: frozenset[str]
    tail_openers: frozenset[str]
    definite: frozenset[str]
    plain_articles: Mapping[str, str]
    indefinite: frozenset[str]
    people: frozenset[str]
    vague: frozenset[str]
    paired: frozenset[str]
    summing_up: frozenset[str]
    numbered: frozenset[str]
    closes_count: frozenset[str]
    relations: frozenset[str]
    unique: frozenset[str]
    tails: frozenset[str]
    anyone: frozenset[str]
    offices: frozenset[str]
    aged: frozenset[str]
    continents: frozenset[str]
    home: frozenset[str]
    verbal_prepositions: frozenset[str]
    frequency: frozenset[str]
    weakening: frozenset[str]
    once_more: frozenset[str]
    opening_sorts: frozenset[str]
    multiplies: frozenset[str]
    equal: frozenset[str]
    not_yet: frozenset[str]
    aimed: Mapping[str, str]
    away: frozenset[str]
    binding: frozenset[str]
    seas: tuple[str, ...]
    rivers: re.Pattern[str]
    throne: frozenset[str]
    exemplifies: frozenset[str]
    on_top: frozenset[str]
    joins: frozenset[str]
    sites: frozenset[str]
    figures: frozenset[str]
    private: frozenset[str]
    acting: frozenset[str]
    since: frozenset[str]
    as_of: tuple[list[str], ...]
    naming: frozenset[str]
    on_average: frozenset[str]
    teams: frozenset[str]
    aspects: frozenset[str]
    occupation: re.Pattern[str]
    kin: frozenset[str]
    journals: frozenset[str]
    reacting: frozenset[str]
    sorts: Mapping[str, str]
    beyond: frozenset[str]
    parts_of_year: Mapping[str, int]
    of_life: frozenset[str]
    soon: frozenset[str]
    among_others: frozenset[tuple[str, str]]
    surveys: frozenset[str]
    joining: frozenset[str]
    asking: frozenset[str]
    sequel: frozenset[str]
    appointing: frozenset[str]
    role_links: frozenset[str]
    courts: frozenset[str]
    of_age: str
    penalties: tuple[str, ...]
    for_deed: frozenset[str]
    making: frozenset[str]
    landing: frozenset[str]
    compass: frozenset[str]
    farther: frozenset[str]
    degrees: str
    latitudes: tuple[str, ...]
    than: frozenset[str]
    stranded: frozenset[str]
    granting: frozenset[str]
    up_to: frozenset[str]
    up_from: frozenset[str]
    neuter: frozenset[str]
    per: frozenset[str]
    pair: frozenset[str]
    local: frozenset[str]
    victims: frozenset[str]
    minor: frozenset[str]
    one_of: frozenset[tuple[str, ...]]
    become: frozenset[str]
    be: frozenset[str]
    light: frozenset[str]
    dimensions: frozenset[str]
    uncounted: frozenset[str]
    priced: frozenset[str]
    name_links: frozenset[str]
    elided: frozenset[str]
    manner: tuple[str, ...]
    speech: frozenset[str]
    plain_speech: frozenset[str]
    spoken: frozenset[str]
    months: tuple[str, ...]

    @property
    def month_names(self) -> frozenset[str]:
        """The months in lower case."""
        return frozenset(map(str.lower, self.months))

    @property
    def according(self) -> str:
        """The word that opens the naming of a source: *volgens*, *according*."""
        return self.templates["according"].split()[0]

    def sort_of(self, name: str) -> str:
        """What a name is by its last word, in Dutch by the ending of that, or by its first; "" when these do
        not tell."""
        parts = name.lower().split() or [""]
        ends = parts[-1].endswith if self.verb_second else parts[-1].__eq__
        opens = self.verb_second or parts[0] in self.opening_sorts
        first = parts[0] if opens or not self.linking_prepositions.isdisjoint(parts[1:2]) else ""
        return next((sort for end, sort in self.sorts.items() if ends(end) or first == end), "")


def question_words(language: str) -> QuestionWords:
    """The words and word order for questions in a language."""
    words: QuestionWords = load(language, "questions")
    return words
