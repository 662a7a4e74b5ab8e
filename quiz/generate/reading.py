"""A reading: a sentence with all that is known of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.generate.lead import Lead

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from quiz.generate.clauses.clause import Clause
    from quiz.generate.clauses.speech import Attribution
    from quiz.generate.names import Name
    from quiz.generate.text import Quote, Sentence
    from quiz.generate.values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A sentence with all that is known of it.

    `clauses` are its main clauses; `problem` says why there are none, `opening` what stands first then.
    `shown` gives words to show instead of a token (a pronoun resolved, a date stamped in; "" leaves it out),
    `date` is the article's, `topics` the nouns that the article is about, `again` those with `the` that it
    has spoken of before, `unclear` those that may stand for the topic or for another thing, `lead` goes
    before items that need one, `month` that of an article that tells of its own time, `proper` the tokens
    that keep their capital.
    """

    sent: Sentence
    names: tuple[Name, ...] = ()
    values: tuple[Value, ...] = ()
    clauses: tuple[Clause, ...] = ()
    opening: Clause | None = None
    attribution: Attribution | None = None
    problem: str = ""
    shown: Mapping[int, str] = field(default_factory=dict)
    proper: frozenset[int] = frozenset()
    topics: frozenset[int] = frozenset()
    again: frozenset[int] = frozenset()
    unclear: frozenset[int] = frozenset()
    lead: Lead = field(default_factory=Lead)
    month: str = ""
    date: dt.date | None = None

    @property
    def whole(self) -> bool:
        """Whether it looks like a whole sentence: it begins with a word and closes its brackets and marks."""
        begins = self.doc[0].is_alpha or self.doc[0].is_quote or self.doc[0].is_digit
        closed = all(self.sent.text.count(a) == self.sent.text.count(b) for a, b in ("()", "[]"))
        return begins and closed and not self.sent.loose_marks and self.sent.text[-1:] in ".!?;\"”'’"

    @property
    def doc(self) -> Doc:
        """The sentence as spaCy read it."""
        return self.sent.doc

    def quote_of(self, token: int) -> Quote | None:
        """The quote within the sentence that the name at a token is said to speak."""
        sent = self.sent
        place = sent.start + self.doc[token].idx
        for quote in sent.quotes:
            if quote.speaker_start is None or quote.speaker_end is None:
                continue
            speaks = quote.speaker_start <= place < quote.speaker_end
            if speaks and sent.start <= quote.start and quote.end <= sent.end:
                return quote
        return None

    def is_spoken(self, token: int) -> bool:
        """Whether a token stands in a quote: whomever a pronoun there means, the speaker knows."""
        place = self.sent.start + self.doc[token].idx
        return any(quote.start <= place < quote.end for quote in self.sent.quotes)

    def inside(self, quote: Quote) -> range:
        """The tokens that stand within a quote, its marks included."""
        inside = [t.i for t in self.doc if quote.start <= self.sent.start + t.idx < quote.end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)
