"""A long sentence without the loose parts between its commas that a gap can do without."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from quiz.generate.clauses.nouns import correlates, is_finite, main_verb, tail_opener
from quiz.languages.questions import QuestionWords

_LISTED = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN"})
"""What may follow a noun behind a comma: the next in a list."""


def trim(doc: Doc, tokens: Sequence[int], keep: range, words: QuestionWords, *, longest: int) -> list[int]:
    """The tokens without loose parts, from the end on, until there are at most `longest`; all when none
    is left.

    A part is loose when it opens as a relative clause, a participle, a contrast or a reason, never a
    condition.
    """
    kept = list(tokens)
    while len(kept) > longest:
        parts = _parts(doc, kept, words)
        loose = next(
            (
                part
                for part, behind in reversed([*zip(parts, [*parts[1:], []], strict=True)])
                if _loose(doc, part, keep, words, last=not behind) and not _goes_on(doc, kept, part, behind)
            ),
            None,
        )
        loose = loose or _last_clause(doc, parts, keep) or _opening(doc, parts, keep, words)
        loose = loose or _tail(doc, kept, keep, words)
        if loose is None:
            return list(tokens)
        kept = _without(doc, kept, loose)
    return kept if any(is_finite(doc[i]) for i in kept) else list(tokens)


def _parts(doc: Doc, tokens: Sequence[int], words: QuestionWords) -> list[list[int]]:
    """The stretches between commas; a relative clause with a list in it is one, up to its verb."""
    parts: list[list[int]] = [[]]
    for i in tokens:
        if doc[i].text == ",":
            if not _is_open(doc, parts[-1], words):
                parts.append([])
        elif doc[i].text not in ".!?":
            parts[-1].append(i)
    return [part for part in parts if part]


def _is_open(doc: Doc, part: list[int], words: QuestionWords) -> bool:
    """Whether a stretch opens as a relative clause and has not come to its verb."""
    opens = bool(part) and doc[part[0]].lower_ in words.relatives and doc[part[0]].pos_ == "PRON"
    opens = opens or (bool(part) and doc[part[0]].lower_ in words.owning)
    return opens and not any(is_finite(doc[i]) for i in part)


def _loose(doc: Doc, part: list[int], keep: range, words: QuestionWords, *, last: bool) -> bool:
    if any(i in keep for i in part) or doc[part[0]].lower_ in words.conditions:
        return False
    first = doc[part[0]]
    if correlates(doc, part[0], words) or any(doc[i].dep_ == "ROOT" for i in part):
        return False
    second = doc[part[1]].lower_ if len(part) > 1 else ""
    if part[0] > 1 and first.lower_ in words.loose_clauses:
        return last or any(is_finite(doc[i]) for i in part)
    relative = first.pos_ == "ADP" and second in words.relatives
    participle = last and part[0] > 1 and first.pos_ == "VERB" and not is_finite(first)
    return relative or participle


def _goes_on(doc: Doc, tokens: Sequence[int], part: Sequence[int], behind: Sequence[int]) -> bool:
    """Whether something outside a part belongs to a word in it (*al bleef geweld, zoals in 2007, uit*), or
    the next may say who or what a noun in it is (*who was arrested with the pilot, Ada Smit*)."""
    belongs = any(doc[i].head.i in part for i in tokens if i not in part and not doc[i].is_punct)
    return belongs or (bool(behind) and doc[behind[0]].dep_ == "appos")


def _tail(doc: Doc, tokens: Sequence[int], keep: range, words: QuestionWords) -> list[int] | None:
    """The clause of time, cause or contrast at the end, when the main verb and what is kept stand before
    it."""
    at = tail_opener(doc, tokens, words)
    tail = [i for i in tokens[at:] if doc[i].text not in ".!?"] if at else []
    stays = not any(i in keep or doc[i].dep_ == "ROOT" for i in tail) and any(
        is_finite(doc[i]) for i in tokens[:at]
    )
    return tail if tail and stays else None


def _last_clause(doc: Doc, parts: list[list[int]], keep: range) -> list[int] | None:
    """The last part when it is a clause of its own, joined to one by a conjunction."""
    last = parts[-1]
    opens = doc[last[0]].pos_ == "CCONJ" or (is_finite(doc[last[0]]) and doc[last[0]].dep_ != "ROOT")
    joined = len(parts) > 1 and opens and not any(i in keep for i in last)
    head = next((doc[i] for i in last if is_finite(doc[i])), None)
    if is_finite(doc[last[0]]) and _waits(doc, parts[:-1]):
        return None
    before = any(doc[i].dep_ == "ROOT" for part in parts[:-1] for i in part)
    verb = main_verb(doc[last[0]])
    opened = is_finite(doc[last[0]]) and any(
        child.i < last[0] and child.dep_ not in {"punct", "cc"}
        for child in (*doc[last[0]].children, *verb.children)
    )
    return last if joined and head is not None and before and not opened else None


def _waits(doc: Doc, parts: Sequence[Sequence[int]]) -> bool:
    """Whether a clause was opened by a conjunction and has not come to its verb (*but a merchant, Ada Smit, |
    opposed it*)."""
    opened = next((at for at in range(len(parts) - 1, -1, -1) if doc[parts[at][0]].pos_ == "CCONJ"), None)
    return opened is not None and not any(is_finite(doc[i]) for part in parts[opened:] for i in part)


def _opening(doc: Doc, parts: list[list[int]], keep: range, words: QuestionWords) -> list[int] | None:
    """The first part when it is a prepositional phrase before the subject, with no number in it, and not
    who says it, nor what another phrase says more of (*in het dorp, aan het meer, is …*)."""
    first = parts[0]
    phrase = len(parts) > 1 and doc[first[0]].pos_ == "ADP" and not any(i in keep for i in first)
    says = doc[first[0]].lower_ == words.according
    if (
        not phrase
        or says
        or any(is_finite(doc[part[0]]) for part in parts[1:3])
        or doc[first[-1]].pos_ not in {"NOUN", "PROPN"}
    ):
        return None
    if doc[parts[1][0]].pos_ == "VERB" and doc[parts[1][0]].head.i in first:
        return None
    plain = all(not is_finite(doc[i]) and doc[i].pos_ != "NUM" and doc[i].dep_ != "ROOT" for i in first)
    root = next((doc[i] for part in parts[1:] for i in part if doc[i].dep_ == "ROOT"), None)
    subject = root is not None and any(
        child.dep_.startswith("nsubj") and child.i > first[-1] for child in root.children
    )
    return first if plain and subject else None


def _without(doc: Doc, tokens: list[int], part: list[int]) -> list[int]:
    """The tokens without a part and the comma before it, and without the comma behind it in mid-sentence."""
    start, end = tokens.index(part[0]), tokens.index(part[-1]) + 1
    if start == 0:
        return list(tokens[end + 1 :])
    before = start - 1 if start and doc[tokens[start - 1]].text == "," else start
    closes = before < start and end < len(tokens) and doc[tokens[end]].text == ","
    if closes and end + 1 < len(tokens) and doc[tokens[end + 1]].pos_ in _LISTED:
        before += 1
    return [*tokens[:before], *tokens[end + closes :]]
