"""An article as sentences that are tagged and parsed, each with its place in the article.

Nothing is ever moved: `article.text[sent.start:sent.end] == sent.text`, and a token stands at
`sent.start + token.idx`, character for character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from quiz.article import Article
from quiz.generate.once import once
from quiz.generate.text.paragraphs import Paragraph, ParagraphKind, paragraphs
from quiz.generate.text.quotes import Quote, find_quotes, quotation_marks, touching
from quiz.generate.text.splitting import halves, sentence_spans
from quiz.languages.text import TextWords, text_words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, Token

__all__ = ["Paragraph", "ParagraphKind", "Quote", "Sentence", "paragraphs", "plain", "read_sentences"]

_SPACES = "\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f\u2009\u200a\u3000"
_PLAIN = str.maketrans(
    dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‘’‚‛′`´", "'")
    | dict.fromkeys(_SPACES, " ")
    | {chr(code): "\ufffd" for code in range(0xD800, 0xE000)}
)

_ENDLESS = 1_000
"""Tokens of a sentence, at most: no longer one has an item, and each takes memory of its own."""


def root_of(doc: Doc) -> Token:
    """The token that the tree of a sentence hangs on."""
    return doc[once(doc, "root", lambda: next(token.i for token in doc if token.head.i == token.i))]


def plain(text: str) -> str:
    """The text with straight quotation marks, plain spaces, no lone surrogates; character for character."""
    return text.translate(_PLAIN)


@dataclass(frozen=True)
class Sentence:
    """One sentence, tagged and parsed: a Doc of its own.

    `start` and `end` are offsets in `article.text`, `text` what stands between them. `index` counts the
    sentences of the article from 0, those of the headings and page furniture above it up to -1, `paragraph`
    its paragraphs. `quotes` are those that touch the sentence; `loose_marks` tells that a quotation mark in
    it has no partner.
    Tokens are the original characters (*“*, not *"*): ask `token.is_quote` or `token.norm_`. What stands on
    either side of a semicolon is a sentence, with a full stop and a capital of its own.
    """

    doc: Doc
    text: str
    start: int
    end: int
    index: int
    paragraph: int
    kind: ParagraphKind
    quotes: tuple[Quote, ...] = ()
    loose_marks: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return self.kind is ParagraphKind.HEADING

    @cached_property
    def root(self) -> Token:
        """The token that the tree hangs on."""
        return root_of(self.doc)

    def place(self, part: Token | Span) -> tuple[int, int]:
        """Start and end in `article.text` of a token or span of this sentence."""
        first, last = (part, part) if hasattr(part, "idx") else (part[0], part[-1])
        return self.start + first.idx, self.start + last.idx + len(last)

    def quoted(self, part: Token | Span) -> Quote | None:
        """The quote that a token or span lies in or touches, if any."""
        start, end = self.place(part)
        return next((quote for quote in self.quotes if quote.start < end and start < quote.end), None)


def read_sentences(article: Article, nlp: Language) -> Iterator[Sentence]:
    """The sentences of an article in order, headings and captions too, but endless ones; parsed in batches,
    in linear time."""
    words = text_words(article.language)
    whole = (sent for sent in _unread_sentences(article.text, nlp, words) if len(sent.doc) <= _ENDLESS)
    unread = _numbered(whole)
    for doc, sent in nlp.pipe(((sent.doc, sent) for sent in unread), as_tuples=True):
        yield replace(sent, doc=doc)


def _numbered(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences with their numbers: 0 is the first of the article itself."""
    above: list[Sentence] = []
    index = 0
    for sent in sentences:
        if index == 0 and sent.kind in _ABOVE:
            above.append(sent)
            continue
        if index == 0:
            yield from _above(above)
        yield replace(sent, index=index)
        index += 1
    if index == 0:
        yield from _above(above)


_ABOVE = frozenset({ParagraphKind.HEADING, ParagraphKind.CAPTION, ParagraphKind.BOILERPLATE})
"""What may stand above an article."""


def _above(lines: Sequence[Sentence]) -> Iterator[Sentence]:
    for index, sent in enumerate(lines, -len(lines)):
        yield replace(sent, index=index)


def _unread_sentences(text: str, nlp: Language, words: TextWords) -> Iterator[Sentence]:
    """The sentences with tokens only."""
    for paragraph in paragraphs(text, words):
        whole = list(sentence_spans(paragraph.text, words))
        spans = [half for start, end in whole for half in halves(paragraph.text, start, end)]
        starts, ends = ({span[side] for span in whole} for side in (0, 1))
        marks = quotation_marks(paragraph.text, words)
        found = find_quotes(paragraph.text, spans, marks, words)
        quotes = {(quote.start, quote.end): _shifted(quote, paragraph.start) for quote in found}
        places = sorted(quotes)
        for start, end in spans:
            here = tuple(quotes[place] for place in touching(places, start, end))
            loose = bisect_left(marks.loose, start) < bisect_left(marks.loose, end)
            told = _stands_alone(paragraph.text[start:end], first=end not in ends, last=start not in starts)
            yield _sentence(paragraph, start, end, one_sentence_doc(told, nlp), here, loose)


def _stands_alone(text: str, *, first: bool, last: bool) -> str:
    """A half of a sentence, as long as it was, with the full stop or capital that it would have by itself."""
    if last and len(text[0].upper()) == 1:
        text = text[0].upper() + text[1:]
    return f"{text[:-1]}." if first else text


def _sentence(
    paragraph: Paragraph, start: int, end: int, doc: Doc, quotes: tuple[Quote, ...], loose: bool
) -> Sentence:
    return Sentence(
        doc=doc,
        text=paragraph.text[start:end],
        start=paragraph.start + start,
        end=paragraph.start + end,
        index=0,
        paragraph=paragraph.index,
        kind=paragraph.kind,
        quotes=quotes,
        loose_marks=loose,
    )


def _shifted(quote: Quote, by: int) -> Quote:
    """The quote with offsets in the article."""
    if quote.speaker_start is None or quote.speaker_end is None:
        return replace(quote, start=quote.start + by, end=quote.end + by)
    return replace(
        quote,
        start=quote.start + by,
        end=quote.end + by,
        speaker_start=quote.speaker_start + by,
        speaker_end=quote.speaker_end + by,
    )


def one_sentence_doc(text: str, nlp: Language) -> Doc:
    """A text as an unread Doc of one sentence: cut into tokens as plain text, kept as it was written."""
    from spacy.tokens import Doc

    tokens = nlp.tokenizer(plain(text))
    words = [_original(text[token.idx : token.idx + len(token)]) for token in tokens]
    spaces = [bool(token.whitespace_) for token in tokens]
    return Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=[place == 0 for place in range(len(words))])


def _original(word: str) -> str:
    """The word itself; a lone surrogate, which spaCy cannot store, becomes U+FFFD."""
    return word if word.isascii() else word.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
