"""The pipeline on one screen: sentences, facts, questions and gaps, distractors, checks, choice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.article import Article
from quiz.checks import check_item
from quiz.deck import Deck, deck_id
from quiz.errors import BadInput
from quiz.generate.about.gloss import gloss_of
from quiz.generate.about.headline import lead_of, plain_title
from quiz.generate.about.topic import tells_of_now, without_subtitle
from quiz.generate.askable import capitals, nouns, read, topics
from quiz.generate.choose import Candidate, Chosen, choose
from quiz.generate.choose.nothing import tells_nothing
from quiz.generate.choose.rank import ranks_in
from quiz.generate.choose.story import Story, beside_the_point, story_of
from quiz.generate.choose.worth import says_little
from quiz.generate.distractors import Pool, arrange, distract, gather
from quiz.generate.facts import find_facts
from quiz.generate.facts.fact import Fact
from quiz.generate.facts.importance import stems, subjects, weigh
from quiz.generate.facts.partial import is_part
from quiz.generate.items import choice_item, cloze_item
from quiz.generate.language import load_pipeline
from quiz.generate.language.lemmas import note_common_words
from quiz.generate.names import CONFIDENT, find_names
from quiz.generate.questions import Gap, Question, Unasked, write
from quiz.generate.questions.hedged import hedge
from quiz.generate.reading import Reading
from quiz.generate.resolve import resolve
from quiz.generate.resolve.introduced import introduce
from quiz.generate.sentences import reliable
from quiz.generate.text import read_sentences
from quiz.generate.values import find_values
from quiz.generate.values.dated import with_years
from quiz.generate.values.stamped import is_news, month_of
from quiz.item import Choice, Cloze, Item, prompt_text
from quiz.languages.distractors import nationalities
from quiz.languages.names import name_words
from quiz.languages.questions import QuestionWords, question_words

NAMES = frozenset({"name", "proper"})
"""Rules that ask for a name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An item that was written, and why it is not shipped ("" when it is)."""

    fact: Fact
    item: Choice | Cloze
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A deck with all that was found and left out on the way."""

    deck: Deck
    readings: tuple[Reading, ...]
    facts: tuple[Fact, ...]
    drafts: tuple[Draft, ...]
    unasked: tuple[Unasked, ...]


def make(article: Article, *, limit: int | None = None, seed: int = 0, model: str | None = None) -> Made:
    """Make a deck of an article; see `quiz.generate.generate`."""
    if not article.text.strip():
        raise BadInput("The article is empty.")
    words = question_words(article.language)
    title = plain_title(article.title)
    read = tuple(read_article(replace(article, title=title), words, model=model))
    now = tells_of_now(read)
    title = title if now else without_subtitle(title, article.text, words)
    titled = replace(article, title=title)
    readings = tuple(introduce(_led(tuple(resolve(read, words, title=title)), titled, words), words))
    found = list(_facts(readings, title, words))
    topic = {reading.lead.text for reading in readings if reading.lead.topic}
    about = subjects(readings, title) | topic
    if any(reading.lead.topic for reading in readings):
        about |= frozenset(title.split()[-1:])
    story = story_of(readings, title, words)
    written = list(_written(found, words, about=about, story=story))
    pool = gather(
        [reading.sent for reading in readings],
        [reading.names for reading in readings],
        [reading.values for reading in readings],
        [fact for fact, _ in found],
        language=article.language,
        year=article.date.year if article.date and any(reading.month for reading in readings) else 0,
    )
    drafts = list(_drafts(written, pool, article, seed))
    checked = list(_checked((each for each in drafts if isinstance(each, Draft)), article))
    rank = ranks_in(readings, story, words)
    candidates = [
        Candidate(
            item=each.item,
            fact=each.fact,
            strength=_strength(each.fact),
            rank=rank(each.item, each.fact),
        )
        for each in checked
        if not each.reason
    ]
    chosen = choose(candidates, language=article.language, limit=limit, seed=seed)
    return Made(
        deck=Deck(
            id=deck_id(article),
            title=article.title,
            language=article.language,
            article=article,
            items=chosen.items,
        ),
        readings=readings,
        facts=tuple(fact for fact, _ in found),
        drafts=tuple(_decided(checked, chosen)),
        unasked=tuple(each for each in drafts if isinstance(each, Unasked)),
    )


def read_article(article: Article, words: QuestionWords, *, model: str | None) -> Iterator[Reading]:
    """The sentences of an article with their names, values and clauses."""
    pipeline = load_pipeline(article.language, model=model)
    sents = list(read_sentences(article, pipeline))
    titled = article.title.partition(" ")[0].lower() not in words.definite
    names = find_names(sents, language=article.language, title=article.title if titled else "")
    known = capitals(sents) | nationalities(article.language) | name_words(article.language).demonyms
    sure = {name.text.split()[0] for found in names for name in found if name.confidence >= CONFIDENT}
    note_common_words((sent.doc for sent in sents), known | sure, pipeline)
    about = topics(sents, article.title, words)
    times = [find_values(sent, language=article.language, date=article.date) for sent in sents]
    news = is_news((each for found in times for each in found), article.date)
    month = month_of(article.date, words) if news and article.date else ""
    years = [{}] * len(sents) if news else list(with_years(sents, times, words))
    before: set[str] = set()
    for sent, found, values, dated in zip(sents, names, times, years, strict=True):
        reading = read(
            sent,
            found,
            values,
            words,
            date=article.date,
            news=news,
            capitals=known,
            topics=about,
            before=before,
        )
        yield replace(reading, month=month, shown={**dated, **reading.shown})
        before |= nouns(sent)


def _led(readings: Sequence[Reading], article: Article, words: QuestionWords) -> Iterator[Reading]:
    """The sentences with what goes before items that need it."""
    lead = lead_of(article, readings, words, dated=any(reading.month for reading in readings))
    if lead.topic and not lead.text.endswith(")"):
        lead = replace(lead, gloss=gloss_of(readings, lead.text, words))
    for reading in readings:
        yield replace(reading, lead=lead)


def _facts(readings: Sequence[Reading], title: str, words: QuestionWords) -> Iterator[tuple[Fact, Reading]]:
    titled = stems(title)
    found = [(fact, reading) for reading in readings for fact in find_facts(reading, words)]
    often = Counter(fact.answer for fact, _ in found)
    for fact, reading in found:
        yield weigh(fact, reading, sentences=len(readings), title=titled, often=often), reading


def _written(
    found: Sequence[tuple[Fact, Reading]], words: QuestionWords, *, about: frozenset[str], story: Story
) -> Iterator[Question | Gap | Unasked]:
    beside: dict[int, list[Fact]] = defaultdict(list)
    nothing: dict[int, str] = {}
    for fact, reading in found:
        if fact.sent.index not in beside:
            nothing[fact.sent.index] = tells_nothing(reading, words)
        beside[fact.sent.index].append(fact)
    for fact, reading in found:
        told = story.now and (bool(reading.month) or reading.lead.headline)
        aside = beside_the_point(fact, reading, story, words) if told else ""
        if fact.rule in NAMES and _is_about(fact, about):
            yield Unasked(fact, "the whole article is about it")
        elif little := nothing[fact.sent.index] or says_little(fact, reading, story, words):
            yield Unasked(fact, little)
        elif part := is_part(fact, reading, words):
            yield Unasked(fact, part)
        elif aside:
            yield Unasked(fact, aside)
        else:
            yield from write(fact, reading, words, beside=beside[fact.sent.index])


def _is_about(fact: Fact, about: frozenset[str]) -> bool:
    """Whether a name is, or holds, one that the article is about: *Alexine Petronella Tinne*."""
    name = fact.full or fact.answer
    parts = set(name.split())
    return name in about or any(" " in each and set(each.split()) <= parts for each in about)


def _drafts(
    written: Sequence[Question | Gap | Unasked], pool: Pool, article: Article, seed: int
) -> Iterator[Draft | Unasked]:
    for each in written:
        if isinstance(each, Unasked):
            yield each
        elif isinstance(each, Gap):
            yield Draft(each.fact, cloze_item(each, article))
        else:
            wrong = distract(each, pool=pool, seed=seed)
            if len(wrong) >= 2:
                options = arrange(each.fact.answer, wrong, kind=each.fact.kind, pool=pool, seed=seed)
                about = hedge(each.fact, each.stem, question_words(article.language))
                yield Draft(each.fact, choice_item(each, options.behind(about), article))
            else:
                yield Unasked(each.fact, f"no two good distractors for: {each.stem}")


def _checked(drafts: Iterable[Draft], article: Article) -> Iterator[Draft]:
    for draft in drafts:
        found = next(check_item(draft.item, language=article.language, article=article), None)
        yield Draft(draft.fact, draft.item, found.message if found else "")


def _strength(fact: Fact) -> float:
    """How far to trust the reading of a fact's sentence (0-1)."""
    return 0.4 if reliable(fact.sent) else 0.6


def _decided(drafts: Iterable[Draft], chosen: Chosen) -> Iterator[Draft]:
    """The drafts with the reasons of those that were not chosen."""
    dropped = {_wording(each.candidate.item): each for each in chosen.dropped}
    for draft in drafts:
        lost = dropped.get(_wording(draft.item))
        yield draft if draft.reason or lost is None else replace(draft, reason=str(lost.why))


def _wording(item: Item) -> tuple[str, str]:
    """What tells an item from its leaner wording, which has the same id."""
    return item.id, prompt_text(item)
