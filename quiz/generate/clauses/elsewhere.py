"""Words that tell of a time or a thing by another, which stands elsewhere: *gisteren*, *on the 16th*, *five
years later*, *a smaller form*, *daarna volgde Wenen*."""

from __future__ import annotations

import re

from spacy.tokens import Token

from quiz.generate.clauses.tokens import behind_of, is_of_name, is_year
from quiz.languages.questions import QuestionWords
from quiz.languages.values import ordinal_of

_DESCRIBES = frozenset({"acl", "acl:relcl", "appos"})
"""Labels of words in what only describes something."""
_TELLS_WHAT = frozenset({"obj", "obl:arg", "aux", "aux:pass", "compound:prt", "mark"})
"""Labels of words with which a verb for what comes behind says behind what."""
_COMPARED = 3
"""Words before *earlier* among which *than* stands."""
_DAY = re.compile(r"\d{1,2}(st|nd|rd|th|ste|de|e)")


def told_from_elsewhere(token: Token, words: QuestionWords) -> bool:
    """Whether a word tells of a time or a thing by another that its sentence does not name."""
    follows = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    today = token.lower_ in words.relative_time and not names_today(token, words)
    today = today and (token.lower_, follows) not in words.harmless
    today = today and not _is_dated(token) and not (words.verb_second and is_of_name(token))
    behind = _is_behind_something(token, words) or _is_ahead(token, words)
    compared = _is_compared(token, words) or _is_multiple(token, words) or _is_on(token, words)
    return today or behind or compared or _is_day(token, words)


def _is_dated(weekday: Token) -> bool:
    """Whether the day of a month stands behind a weekday, and its year further on (*op zondag 25 en maandag
    26 juli 1886*)."""
    behind = weekday.doc[weekday.i + 1 :]
    return len(behind) > 1 and behind[0].text.isdigit() and any(is_year(token.text) for token in behind[1:])


def names_today(token: Token, words: QuestionWords) -> bool:
    """Whether a word says that a name, or what or where something is, is that of today (*what is now
    Newcastle*, *the city now known as Oslo*, *painted in 1533 and now in London*)."""
    joined = token.i > 0 and token.nbor(-1).pos_ == "CCONJ" and behind_of(token).pos_ == "ADP"
    joined = joined or (token.i > 0 and token.nbor(-1).lower_ == words.what)
    return token.lower_ in words.nowadays and (joined or token.head.dep_ in _DESCRIBES)


def _is_behind_something(token: Token, words: QuestionWords) -> bool:
    """Whether something is so long after, or follows on, what an earlier sentence tells (*drie jaar later*,
    *later in 1934*, *in 1918 volgde Wenen*)."""
    if token.lemma_.lower() in words.sequel:
        return _comes_behind(token)
    if token.lower_ not in words.since_then or token.pos_ not in {"ADV", "ADJ"}:
        return False
    before = token.nbor(-1).pos_ if token.i else ""
    behind = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    if behind in words.than - words.role_links:
        return False
    return (before == "NOUN" and not _from_named_time(token, words)) or behind in words.year_prepositions


def _from_named_time(token: Token, words: QuestionWords) -> bool:
    """Whether something is compared with a time so long before one that is named (*in oktober duurder dan een
    jaar eerder*)."""
    before = token.doc[: token.i]
    compared = any(other.lower_ in words.than for other in before[-_COMPARED:])
    return compared and any(other.lower_ in words.month_names or is_year(other.text) for other in before)


def _comes_behind(verb: Token) -> bool:
    """Whether something follows on what an earlier sentence tells (*In 1918 volgde Wenen*)."""
    labels = {child.dep_ for child in verb.children}
    alone = labels.isdisjoint(_TELLS_WHAT) or not any(label.startswith("nsubj") for label in labels)
    return verb.pos_ == "VERB" and alone


def _is_ahead(token: Token, words: QuestionWords) -> bool:
    """Whether a time is told from the day it is written: *over drie weken*."""
    if token.lower_ not in words.ahead or token.i + 2 >= len(token.doc):
        return False
    number, unit = token.nbor(), token.nbor(2)
    return number.pos_ in {"NUM", "DET", "ADJ"} and unit.lower_ in words.lasting


def _is_day(token: Token, words: QuestionWords) -> bool:
    """Whether a day is told without its month (*on the 16th the fleet sailed*, *op de twaalfde overleed
    hij*)."""
    behind = behind_of(token)
    if token.i > 1 and ordinal_of(token.lower_, token.doc.lang_) is not None:
        on_day = token.nbor(-2).lower_ in words.on and token.nbor(-1).lower_ in words.definite
        return on_day and behind.pos_ in {"VERB", "AUX", "PRON"}
    if not _DAY.fullmatch(token.lower_):
        return False
    return behind.pos_ not in {"NOUN", "PROPN", "ADJ", "ADP"}


def _is_compared(token: Token, words: QuestionWords) -> bool:
    """Whether something is compared with what stands elsewhere (*a smaller form came up*)."""
    if token.dep_ != "amod" or "Cmp" not in token.morph.get("Degree", []):
        return False
    before = token.nbor(-1).lower_ if token.i else ""
    before = token.nbor(-2).lower_ if token.i > 1 and before in words.focus else before
    told = any(other.lower_ in words.than for other in token.doc[token.i :])
    return before in words.indefinite and not told


def _is_on(token: Token, words: QuestionWords) -> bool:
    """Whether something lies on from what stands elsewhere (*further south in Cilicia*)."""
    behind = behind_of(token).lower_
    return token.lower_ in words.farther and behind in words.compass


def _is_multiple(token: Token, words: QuestionWords) -> bool:
    """Whether something is so many times as large as what stands elsewhere (*vijf keer zo groot*)."""
    if token.lower_ not in words.multiplies or not token.i or token.nbor(-1).pos_ != "NUM":
        return False
    behind = token.doc[token.i + 1 : token.i + 3]
    if not len(behind):
        return False
    as_large = len(behind) > 1 and behind[0].lower_ in words.equal and behind[1].pos_ == "ADJ"
    larger = "Cmp" in behind[0].morph.get("Degree", [])
    if not as_large and not larger:
        return False
    return not any(other.lower_ in words.than for other in token.doc[token.i + 2 :])
