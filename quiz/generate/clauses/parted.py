"""Verbs with a particle written onto them, which a main clause parts: *omdat de raad bijeenkwam* -> *de raad
kwam bijeen*.

A clause with such a verb holds its token twice: as the finite verb, and in the rest, where the particle
stands.
"""

from __future__ import annotations

from spacy.tokens import Token

from quiz.languages.questions import QuestionWords

if not Token.has_extension("particle"):
    Token.set_extension("particle", default="")


def particle(verb: Token) -> str:
    """The particle that is known to be written onto a finite verb; "" when none is."""
    return str(verb._.particle)


def set_particle(verb: Token, text: str) -> None:
    """Note that a finite verb begins with this particle."""
    verb._.particle = text


def cannot_part(verb: Token, words: QuestionWords) -> bool:
    """Whether a verb looks as if a particle were written onto it, and it is not known how to part the two."""
    looks = any(verb.lower_.startswith(each) and len(verb) > len(each) + 2 for each in words.particles)
    return looks and not particle(verb)
