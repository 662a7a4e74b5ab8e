"""The fields of a main clause, on which parse and surface must agree: what stands first, the subject, the
rest."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from quiz.generate.clauses.clause import Unclear
from quiz.generate.clauses.coordination import strip
from quiz.generate.clauses.nouns import begins_name, hanging, is_finite, is_people, noun_phrase, phrase_start
from quiz.generate.clauses.tokens import is_year
from quiz.languages.questions import QuestionWords


def cut_verb_second(
    doc: Doc, before: list[int], after: list[int], head: int, words: QuestionWords
) -> tuple[list[int], list[int], list[int]]:
    if not before:
        raise Unclear("the verb stands first")
    if head in before:
        before = _without_lead(doc, before, words)
        return [], _noun_phrase_only(doc, before, head, words), after
    before = _dated(doc, strip(doc, before))
    _check_front(doc, before, words)
    subject, rest = behind_verb(doc, after, head, words)
    return before, subject, rest


def behind_verb(doc: Doc, after: list[int], head: int, words: QuestionWords) -> tuple[list[int], list[int]]:
    """The subject behind the finite verb, and the rest with the adverbs between the two."""
    subject = list(noun_phrase(doc, head, after, words))
    while len(subject) > 1 and _is_in_phrase(doc[subject[0]], subject):
        subject.pop(0)
    behind = subject[-1] + 1
    if behind in after and doc[behind].pos_ == "NOUN" and doc[behind].head.i == head:
        subject.append(behind)
    subject += hanging(doc, head, subject[-1] + 1, after)
    lead = after[: after.index(subject[0])]
    while lead and doc[lead[-1]].lower_ in words.hedges | words.focus:
        subject.insert(0, lead.pop())
    points = words.deictic - words.expletive
    if any(doc[i].lower_ in points for i in lead) or not (_are_adverbs(doc, lead) or _are_phrases(doc, lead)):
        raise Unclear("the subject does not stand beside the verb")
    subject += _joined_to(doc, head, after[after.index(subject[-1]) + 1 :])
    aside = _aside_behind(doc, head, after[after.index(subject[-1]) + 1 :])
    after = [i for i in after if i not in aside]
    behind = subject[-1] + 1 + len(aside)
    if behind < len(doc) and (_goes_on(doc[behind], subject) or _adds_to(doc, behind)):
        raise Unclear("the subject goes on")
    return _without_time(doc, subject, [*lead, *after[after.index(subject[-1]) + 1 :]], words)


def _is_in_phrase(first: Token, subject: list[int]) -> bool:
    """Whether the first noun of what seems a subject stands in a phrase before it (*(is) volgens kenners |
    een bedrag*)."""
    led = any(child.dep_ == "case" and child.i == first.i - 1 for child in first.children)
    return led and first.pos_ in {"NOUN", "PROPN"} and first.i - 1 not in subject


def _without_time(
    doc: Doc, subject: list[int], rest: list[int], words: QuestionWords
) -> tuple[list[int], list[int]]:
    """The subject and the rest, with a year behind the subject in the latter: *(ging) de sonde | in 2011*."""
    for at, i in enumerate(subject[1:], 1):
        dated = any(is_year(doc[j].text) for j in subject[at:])
        if dated and doc[i].pos_ == "ADP" and doc[i].lower_ in words.time_prepositions:
            return subject[:at], [*subject[at:], *rest]
    return subject, rest


def _are_adverbs(doc: Doc, lead: list[int]) -> bool:
    return all(doc[i].pos_ in {"ADV", "ADJ"} for i in lead)


def _are_phrases(doc: Doc, lead: list[int]) -> bool:
    """Whether whole phrases with a preposition stand between a verb and its subject (*ontstond in de herfst
    van 2001 de partij*)."""
    nominal = [doc[i] for i in lead if doc[i].pos_ in _NOMINAL]
    plain = all(doc[i].pos_ in _OF_PHRASE for i in lead)
    led = all(
        any(child.dep_ == "case" and child.i in lead for child in _head_of(each, lead).children)
        for each in nominal
    )
    return (
        bool(nominal)
        and plain
        and led
        and doc[lead[0]].pos_ in {"ADP", "ADV"}
        and doc[lead[-1]].pos_ in _NOMINAL
    )


def _head_of(token: Token, inside: list[int]) -> Token:
    """The noun of a phrase that a part of it hangs on, without a preposition between."""
    while token.dep_ in _PARTS and token.head.i in inside:
        token = token.head
    return token


def _joined_to(doc: Doc, head: int, behind: list[int]) -> list[int]:
    """The name or noun that a conjunction right behind a subject adds to it (*namen Ada en Bea ontslag*)."""
    if not behind or doc[behind[0]].pos_ != "CCONJ":
        return []
    added = next(
        (child for child in doc[head].children if child.dep_ == "conj" and child.i > behind[0]), None
    )
    if added is None or doc[behind[0]].head != added:
        return []
    end = next((at for at, i in enumerate(behind) if at and doc[i].pos_ not in _OF_PHRASE), len(behind))
    own = sorted({token.i for token in added.subtree} | {behind[0]})
    return own if own == behind[: len(own)] and len(own) <= end else []


def _aside_behind(doc: Doc, head: int, behind: list[int]) -> list[int]:
    """What stands between two commas right behind a subject and only describes it, commas included (*kreeg
    Ada, die al tekende, de leiding*); empty where nothing of the clause follows."""
    if not behind or doc[behind[0]].text != ",":
        return []
    own = {token.i for token in doc[head].subtree}
    end = next((at for at, i in enumerate(behind) if at and i not in own), 0)
    end += bool(end) and doc[behind[end]].text == ","
    closed = end < len(behind) and doc[behind[end - 1]].text == ","
    told = [doc[i].dep_ for i in behind[1:end] if doc[i].head.i == head and not doc[i].is_punct]
    return behind[:end] if closed and told and told[0] in _TELLS else []


def _goes_on(token: Token, subject: list[int]) -> bool:
    """Whether a subject goes on with the token behind it: another of its kind, or the rest of a name."""
    last = token.doc[subject[-1]]
    capitals = last.i > 0 and last.text[:1].isupper() and token.text[:1].isupper()
    named = token.pos_ == "PROPN" and (token.head.i in subject or token.dep_ in {"flat", "flat:name"})
    ranges = token.pos_ == "ADP" and last.pos_ in {"NUM", "NOUN"} and token.i + 1 < len(token.doc)
    ranges = ranges and any(token.doc[i].pos_ == "NUM" for i in subject) and token.nbor().pos_ == "NUM"
    return (
        named
        or ranges
        or (capitals and last.pos_ in {"ADJ", "DET", "VERB"})
        or token.pos_ == "CCONJ"
        or token.text in {",", "-", "("}
    )


def _adds_to(doc: Doc, behind: int) -> bool:
    """Whether a noun with its article is joined to a name behind the subject, which it adds to (*werden 45
    huizen in Aa en een school ontruimd*)."""
    name = next((token for token in doc[behind + 1 : behind + 2] if doc[behind].pos_ == "ADP"), None)
    joined = name.children if name is not None and name.pos_ == "PROPN" else ()
    return any(
        each.dep_ == "conj" and each.pos_ == "NOUN" and not any(child.dep_ == "case" for child in each.lefts)
        for each in joined
    )


def cut_subject_first(
    doc: Doc, before: list[int], after: list[int], head: int, words: QuestionWords
) -> tuple[list[int], list[int], list[int]]:
    if head not in before:
        raise Unclear("the subject stands behind the verb")
    start = phrase_start(doc, head, before)
    front, subject = before[: before.index(start)], before[before.index(start) :]
    front = _without_opener(doc, front, words)
    while subject and doc[subject[-1]].pos_ == "ADV" and subject[-1] > head:
        adverb = doc[subject[-1]].lower_
        manner = adverb.endswith(words.manner) and adverb not in words.frequency | words.weakening
        if adverb not in words.drop_anywhere and not manner:
            raise Unclear("an adverb before the verb")
        subject = subject[:-1]
    if any(doc[i].pos_ == "NOUN" and doc[i + 1].pos_ == "NUM" for i in subject[:-1]):
        raise Unclear("the subject stands beside the end of another phrase")
    front = _dated(doc, strip(doc, front))
    if front and doc[front[-1]].pos_ == "CCONJ":
        raise Unclear("the subject is one of two")
    if front:
        _check_front(doc, front, words)
    return front, _noun_phrase_only(doc, subject, head, words), after


def _without_lead(doc: Doc, tokens: list[int], words: QuestionWords) -> list[int]:
    while tokens and doc[tokens[0]].lower_ in words.drop_first | words.drop_anywhere:
        tokens = tokens[1:]
    if not tokens:
        raise Unclear("no certain subject")
    return tokens


def _without_opener(doc: Doc, front: list[int], words: QuestionWords) -> list[int]:
    """What stands first without a connective and the comma behind it (*However, in 1990*)."""
    opens = len(front) > 2 and doc[front[0]].lower_ in words.drop_first | words.drop_anywhere
    return front[2:] if opens and doc[front[1]].text == "," else front


def _dated(doc: Doc, front: list[int]) -> list[int]:
    """Of the phrases between commas that stand first the one with a year, when it is one (*In 2003, her last
    year,* -> *In 2003*); else all that stands first."""
    parts: list[list[int]] = [[]]
    for i in front:
        if doc[i].text == ",":
            parts.append([])
        else:
            parts[-1].append(i)
    dated = [part for part in parts if any(is_year(doc[i].text) for i in part)]
    one = len(parts) > 1 and len(dated) == 1 and doc[dated[0][0]].pos_ == "ADP"
    return dated[0] if one else front


def _noun_phrase_only(doc: Doc, tokens: list[int], head: int, words: QuestionWords) -> list[int]:
    """A subject: the noun phrase before the verb without what stands between commas."""
    kept = _without_asides(doc, tokens)
    if any(is_finite(doc[i]) for i in kept) or doc[kept[-1]].pos_ == "ADP":
        raise Unclear("a clause in the subject")
    if any(doc[i].lower_ in words.subordinators and doc[i].pos_ == "SCONJ" for i in kept):
        raise Unclear("a clause in the subject")
    if head not in kept or doc[kept[0]].is_punct:
        raise Unclear("no certain subject")
    first, plain = doc[kept[0]], words.hedges | words.focus
    if first.pos_ in {"ADP", "SCONJ", "ADV"} and first.lower_ not in plain and not begins_name(first):
        raise Unclear("no certain subject")
    return kept


def _without_asides(doc: Doc, tokens: list[int]) -> list[int]:
    commas = [i for i in tokens if doc[i].text == ","]
    if not commas:
        return tokens
    if len(commas) > 1 and commas[-1] == tokens[-1] and (len(commas) == 2 or _is_one_aside(doc, commas)):
        return [i for i in tokens if i < commas[0]]
    raise Unclear("commas in the subject")


def _is_one_aside(doc: Doc, commas: list[int]) -> bool:
    """Whether what stands between the first comma and the last is one phrase that describes something before
    it, with a list in it (*de keten, bekend van Alfa, Beta en Gamma,*)."""
    inside = range(commas[0] + 1, commas[-1])
    outside = [doc[i] for i in inside if doc[i].head.i not in inside and not doc[i].is_punct]
    return len(outside) == 1 and outside[0].dep_ in _DESCRIBES and outside[0].head.i < commas[0]


def _check_front(doc: Doc, front: list[int], words: QuestionWords) -> None:
    if any(is_finite(doc[i]) for i in front):
        raise Unclear("a clause stands first")
    first, last = doc[front[0]], doc[front[-1]]
    bare = first.pos_ in {"ADJ", "NOUN", "PROPN"} or (first.lower_ in words.indefinite and last.pos_ != "ADV")
    if last.pos_ == "ADP" or (bare and not words.verb_second):
        raise Unclear("the fronted phrase is no whole phrase")
    if any(doc[i].is_punct and doc[i].text not in {"-", "'"} for i in front):
        raise Unclear("punctuation in the fronted phrase")


def by_place(doc: Doc, tokens: list[int], finite: int, found: list[int], words: QuestionWords) -> list[int]:
    """The head of the subject where the parse gives two or none: of two, the first, unless the other may as
    well be it; else the noun right behind the verb when something else stands before it."""
    if len(found) == 2:
        first, second = (doc[i] for i in found)
        differs = second.morph.get("Number", []) != doc[finite].morph.get("Number", [])
        thing = second.pos_ == "NOUN" and (differs or not is_people(second.lower_, words))
        named = first.pos_ in {"NOUN", "PROPN"} and doc[tokens[0]].lower_ not in words.demonstratives
        new = doc[tokens[0]].lower_ in words.indefinite and doc[second.i - 1].lower_ in words.indefinite
        return [first.i] if (thing or new) and named else []
    if found or doc[tokens[0]].pos_ not in {"ADP", "ADV"} or finite == tokens[0]:
        return []
    behind = [i for i in tokens if i > finite]
    while behind and doc[behind[0]].pos_ == "ADV":
        behind = behind[1:]
    at = next((at for at, i in enumerate(behind) if doc[i].pos_ not in _BEFORE_NOUN), len(behind))
    noun = doc[behind[at]] if at < len(behind) else None
    if noun is None or noun.pos_ not in {"NOUN", "PROPN"} or noun.lower_ in words.relative_time:
        return []
    timed = noun.lower_ in words.spells or any(child.dep_ == "case" for child in noun.children)
    return [] if timed else [noun.i]


_DESCRIBES = frozenset({"acl", "appos"})
"""Labels of what describes a noun before it."""
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM"})
_OF_PHRASE = _NOMINAL | {"ADP", "DET", "ADJ", "ADV"}
"""Classes of the words of a phrase with a preposition, or of a noun."""
_PARTS = frozenset({"flat", "fixed", "nummod", "amod", "det", "appos", "nmod:unmarked", "compound"})
"""Labels of words that make one phrase with the noun they hang on."""
_TELLS = frozenset({"acl", "acl:relcl", "appos"})
"""Labels of what describes a subject between commas."""
_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM"})
