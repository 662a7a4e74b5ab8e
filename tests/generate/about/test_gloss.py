"""What sort of thing a topic is, behind its name."""

from __future__ import annotations

import pytest

from quiz.generate.about.gloss import gloss_of
from quiz.generate.lead import Lead
from quiz.languages.questions import question_words
from tests.generate.parsed import reading

IS = "{subject}/PROPN:Sing/nsubj/{root} is/AUX:Fin+Sing+Pres/cop/{root} {what} {behind}./PUNCT/punct/{root}"
FLIES = "A/DET/det/1 parrot/NOUN:Sing/nsubj/2 flies/VERB:Fin+Sing+Pres/ROOT/2 ./PUNCT/punct/2"
PLAIN = "a/DET/det/{0} flightless/ADJ/amod/{0} parrot/NOUN:Sing/ROOT/{0}"
LONG = "a/DET/det/{0} large/ADJ/amod/{0} ,/PUNCT/punct/{0} flightless/ADJ/amod/{0} parrot/NOUN:Sing/ROOT/{0}"
OF = "a/DET/det/{0} species/NOUN:Sing/ROOT/{0}"
KNOWN = "the/DET/det/{0} flightless/ADJ/amod/{0} parrot/NOUN:Sing/ROOT/{0}"
BRED = "of/ADP/case/{1} birds/NOUN:Plur/nmod/{0} "


@pytest.mark.parametrize(
    ("what", "root", "behind", "topic", "gloss"),
    [
        (PLAIN, 4, "", "Kakapo", "flightless parrot"),
        (LONG, 6, "", "Kakapo", "parrot"),
        (KNOWN, 4, "", "Kakapo", ""),
        (OF, 3, BRED, "Kakapo", ""),
        (PLAIN, 4, "", "Kea", ""),
        (PLAIN, 4, "", "Kakapo parrot", ""),
        (PLAIN, 4, "", "Kakapo of Otago", ""),
    ],
)
def test_a_topic_is_told_by_its_sort(what: str, root: int, behind: str, topic: str, gloss: str) -> None:
    text = IS.format(
        subject="Kakapo", root=root, what=what.format(root), behind=behind.format(root, root + 2)
    )
    found = [reading(text, "en"), reading(FLIES, "en")]
    assert gloss_of(found, topic, question_words("en")) == gloss


def test_a_gloss_stands_behind_its_topic() -> None:
    assert Lead("Kakapo", topic=True, gloss="flightless parrot").shown == "Kakapo (flightless parrot)"
    assert Lead("Kakapo", topic=True).shown == "Kakapo"
