"""Our sentence splitter as a component of a pipeline, for who calls the pipeline itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from quiz.generate.text.paragraphs import paragraphs
from quiz.generate.text.splitting import sentence_spans
from quiz.languages.text import TextWords, text_words


class SentenceSplitter:
    """Marks where sentences start, and the parser keeps to it. A Doc that is marked already stays so."""

    def __init__(self, words: TextWords) -> None:
        self.words = words

    def __call__(self, doc: Doc) -> Doc:
        """Mark every token of the document."""
        if not len(doc) or doc.has_annotation("SENT_START"):
            return doc
        starts = iter([*self._starts(doc.text), len(doc.text) + 1])
        following = next(starts)
        for token in doc:
            token.is_sent_start = token.i == 0 or token.idx + len(token) > following
            while token.idx + len(token) > following:
                following = next(starts)
        return doc

    def _starts(self, text: str) -> Iterator[int]:
        place = 0
        for paragraph in paragraphs(text, self.words):
            mark = text[place : paragraph.start].strip()
            yield paragraph.start if not mark else text.index(mark, place)
            place = paragraph.end
            for start, _ in islice(sentence_spans(paragraph.text, self.words), 1, None):
                yield paragraph.start + start


@Language.factory("weetje_sentences")
def make_splitter(nlp: Language, name: str) -> SentenceSplitter:
    """The splitter for the language of a pipeline."""
    return SentenceSplitter(text_words(str(nlp.lang)))
