"""Words that point outside the item (flaw 1): pronouns without antecedent, relative time, nameless roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quiz.checks.finding import Finding
from quiz.checks.text import YEAR, cased_words, has_phrase, sentences, stem, words
from quiz.checks.view import View, has_question, names_something
from quiz.languages import LANGUAGES
from quiz.languages.checks import CheckWords
from quiz.languages.numbers import number

_FRONT = 3
"""Words among which a possessive in what stands first is found."""


def dangling(view: View) -> Iterator[Finding]:
    """A pronoun, demonstrative or adverb with nothing before it that it can stand for."""
    known = view.known
    first, *later = sentences(view.full) or [""]
    tokens = cased_words(first)
    lower = [token.lower() for token in tokens]
    question = has_question(view.full) and not later
    pointers = (at for at in range(len(lower)) if _points(lower, at, view, question))
    at = next((at for at in pointers if not _resolved(tokens, at, known)), -1)
    if at >= 0:
        yield view.say(1, "dangling", word=tokens[at])
        return
    yield from _only_a_pronoun(view)


def _only_a_pronoun(view: View) -> Iterator[Finding]:
    pronouns = view.known.people_pronouns | view.known.demonstratives | view.known.after_auxiliary
    for option in view.options:
        if len(view.asked) > 20 and option.lower() in pronouns - view.known.possessives:
            yield view.say(1, "dangling", word=option)


def _points(lower: Sequence[str], at: int, view: View, question: bool) -> bool:
    known = view.known
    word, before = lower[at], lower[at - 1] if at else ""
    after = lower[at + 1] if at + 1 < len(lower) else ""
    if word in known.approximations and _is_amount(after, view):
        return False
    if word in known.people_pronouns | known.demonstratives | known.deictic_adverbs:
        return not _chooses(lower, at, known)
    if word in known.thing_pronouns:
        if not at and after in known.being and set(lower[2:]) & known.cleft:
            return False
        return not any(phrase in known.expletives for phrase in _around(lower, at))
    if word in known.after_preposition and before in known.prepositions:
        return after not in known.people_pronouns
    if question and word in known.after_auxiliary and before in known.auxiliaries:
        return True
    if word in known.loose_adverbs and at:
        return not {before, after} & (known.being | known.auxiliaries)
    last = at == len(lower) - 1
    return question and last and word in known.final_adverbs and before not in known.being


def _is_amount(word: str, view: View) -> bool:
    """Whether a number stands here, in figures or in letters (*zo'n vierduizend*)."""
    spelled = view.language in LANGUAGES and number(word, view.language) is not None
    return word[:1].isdigit() or spelled


def _around(lower: Sequence[str], at: int) -> Iterator[str]:
    """The phrases of two to four words that hold the word, each word as it stands."""
    for start in range(max(0, at - 3), at + 1):
        for end in range(at + 1, min(len(lower), at + 4) + 1):
            yield " ".join(lower[start:end])


def _chooses(lower: Sequence[str], at: int, known: CheckWords) -> bool:
    """Whether a demonstrative means the options: `which of these countries`."""
    return at > 1 and lower[at - 1] in known.of and lower[at - 2] in known.question_words | known.one


def _resolved(tokens: Sequence[str], at: int, known: CheckWords) -> bool:
    """Whether something before the word can be what it stands for."""
    word = tokens[at].lower()
    before = list(_antecedents(tokens[:at], known))
    if word in known.demonstratives:
        return _demonstrated(tokens, at, before, known)
    if word in known.after_preposition and tokens[at - 1].lower() in known.prepositions:
        return False
    if word in known.deictic_adverbs | known.loose_adverbs:
        return any(kind != "bare" for kind in before)
    if word in known.possessives - known.plural_pronouns and at < _FRONT and _names_behind(tokens, at, known):
        return True
    if word in known.people_pronouns:
        enough = before.count("bare") >= 2 and word in known.plural_pronouns
        return "who" in before or "noun" in before or enough
    return "noun" in before or before.count("bare") >= 2


def _names_behind(tokens: Sequence[str], at: int, known: CheckWords) -> bool:
    """Whether somebody with a whole name follows, whose it is (*After her visit in 1925, Ada Smit …*)."""
    pairs = zip(tokens[at + 1 :], tokens[at + 2 :], tokens[at + 3 :], strict=False)
    return any(
        first[0].isupper() and last[0].isupper() and before.lower() not in known.prepositions | known.articles
        for before, first, last in pairs
    )


def _demonstrated(tokens: Sequence[str], at: int, before: Sequence[str], known: CheckWords) -> bool:
    """`this X` needs an X before it, `this` alone a noun."""
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if not after or after in known.function:
        return "noun" in before
    return stem(after, known) in [stem(token.lower(), known) for token in tokens[:at]]


def _antecedents(tokens: Sequence[str], known: CheckWords) -> Iterator[str]:
    """What stands before: `who`; a `noun` (with article or capital); `placed` (a noun after in, on, at);
    `bare` content words."""
    for at, token in enumerate(tokens):
        word = token.lower()
        before = [each.lower() for each in tokens[max(0, at - 3) : at]]
        if word in known.person_questions:
            yield "who"
        elif word in known.function or word in known.question_words or word[0].isdigit():
            continue
        elif _placed(before, known):
            yield "placed"
        elif (token[0].isupper() and (at or word not in known.imperatives)) or (
            set(before) & (known.articles | known.which) and not set(before) & known.amounts
        ):
            yield "noun"
        elif not before or before[-1] not in known.amounts:
            yield "bare"


def _placed(before: Sequence[str], known: CheckWords) -> bool:
    """Whether the nearest function word that is no article or `which` says where or when."""
    skipped = known.articles | known.which
    heads = [word for word in reversed(before) if word not in skipped]
    near = heads[0] if heads else ""
    return near in known.placing


def relative_time(view: View) -> Iterator[Finding]:
    """Yesterday, last week, Thursday morning: nothing a year later, when no year stands beside it."""
    if YEAR.search(view.full):
        return
    known = view.known
    found = has_phrase(view.bare, known.relative_time)
    found = "" if found and _is_noun(found, view) else found
    found = found or _weekday(view)
    if found:
        yield view.say(1, "relative_time", word=found)


def _is_noun(phrase: str, view: View) -> bool:
    lower = words(view.bare)
    at = next((at for at, word in enumerate(lower) if word == phrase), 0)
    return at > 0 and lower[at - 1] in view.known.articles | view.known.timeless


def _weekday(view: View) -> str:
    known = view.known
    tokens = cased_words(view.bare)
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        day = next((name for name in known.weekdays if token.lower().startswith(name)), "")
        part = after.lower() in known.weekday_parts and before.lower() in known.weekday_leads
        if day and (part or _is_moment(before.lower(), token, day, view)):
            return f"{before} {token}".strip()
    return ""


def _is_moment(before: str, token: str, day: str, view: View) -> bool:
    """Whether a weekday means one certain day."""
    known = view.known
    part = token.lower()[len(day) :]
    if part and part not in known.weekday_parts:
        return False
    if before in known.weekday_leads - known.timeless:
        return True
    if before in known.timeless or not before:
        return bool(view.evidence and view.evidence.rule) and before in known.weekday_leads
    return not (day[0] == token[0] and before[:1].isupper())


def pointing(view: View) -> Iterator[Finding]:
    """The text, the picture below, the latter: things the reader does not have before him."""
    known = view.known
    found = has_phrase(view.bare, known.pointers | known.latter)
    if found:
        yield view.say(1, "pointer", word=found)


def nameless_role(view: View) -> Iterator[Finding]:
    """What did the minister say: which one?"""
    known = view.known
    if names_something(view.full) or YEAR.search(view.full):
        return
    lower = ["", *words(view.full), ""]
    for at in range(1, len(lower) - 2):
        article, role = lower[at], lower[at + 1]
        acts = {lower[at - 1], lower[at + 2]} & known.deeds
        if article in known.articles - known.indefinite and role in known.roles and acts:
            if lower[at + 2] not in known.of:
                yield view.say(1, "role", word=role)
            return
