"""How a deck is spread: places of the key (22), the same key (23), parts of the article (24), lengths (4)."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quiz.checks.deckwide import Shown
from quiz.checks.finding import Finding
from quiz.checks.text import cased_words, sentences
from quiz.deck import Deck
from quiz.item import Choice, Item, plain
from quiz.languages.checks import CheckWords

_RARE = 0.005
_LEAST_FOR_LENGTH = 20
_SAME_KEY = 3
_SAME_SHARE = 0.15
_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?!\s*\n))+")


def uneven_keys(items: Sequence[Item], known: CheckWords) -> Iterator[Finding]:
    """The key stands in one place more often than chance would have it, one time in two hundred (22)."""
    places: dict[int, list[int]] = defaultdict(list)
    for item in items:
        if isinstance(item, Choice) and len(item.keys) == 1:
            places[len(item.options)].append(item.keys[0])
    for options, found in sorted(places.items()):
        place, right = max(sorted(Counter(found).items()), key=lambda each: each[1])
        if options * _at_least(right, len(found), 1 / options) < _RARE:
            text = known.messages["keys_uneven"].format(place=place + 1, right=right, count=len(found))
            yield Finding("", 22, text)


def _at_least(right: int, count: int, chance: float) -> float:
    """The probability of `right` or more of `count` (binomial; normal beyond 200)."""
    if count > 200:
        spread = math.sqrt(count * chance * (1 - chance))
        return 0.5 * math.erfc((right - 0.5 - count * chance) / spread / math.sqrt(2))
    return sum(
        math.comb(count, each) * chance**each * (1 - chance) ** (count - each)
        for each in range(right, count + 1)
    )


def longest_wins(items: Sequence[Item], known: CheckWords) -> Iterator[Finding]:
    """Picking the longest option beats chance by three standard deviations (4, of a deck)."""
    hits = expected = variance = 0.0
    count = 0
    for item in items:
        if isinstance(item, Choice) and len(item.keys) == 1:
            lengths = [len(plain(option, item.markup)) for option in item.options]
            longest = [at for at, length in enumerate(lengths) if length == max(lengths)]
            hits += (item.keys[0] in longest) / len(longest)
            expected += 1 / len(lengths)
            variance += (1 - 1 / len(lengths)) / len(lengths)
            count += 1
    if count >= _LEAST_FOR_LENGTH and hits - expected > 3 * math.sqrt(variance):
        yield Finding("", 4, known.messages["longest_deck"].format(right=round(hits), count=count))


def same_keys(items: Sequence[Shown], known: CheckWords) -> Iterator[Finding]:
    """One answer is the key of three items of a kind or more, and of more than one in seven (23)."""
    kinds = Counter(item.kind for item in items)
    keys = Counter((item.kind, item.answer) for item in items)
    first = {(item.kind, item.answer): item.said for item in reversed(items)}
    for each, right in keys.items():
        if right >= _SAME_KEY and right > _SAME_SHARE * kinds[each[0]]:
            text = known.messages["same_key"].format(key=first[each], right=right, count=kinds[each[0]])
            yield Finding("", 23, text)


def not_asked(deck: Deck, items: Sequence[Item], known: CheckWords) -> Iterator[Finding]:
    """A paragraph of the article that holds facts and has no item (24)."""
    asked = [item.evidence for item in items if item.evidence]
    if deck.article is None or not asked:
        return
    text = deck.article.text
    starts = sorted(each.start if each.start is not None else text.find(each.sentence) for each in asked)
    for match in _PARAGRAPH.finditer(text):
        fact = _first_fact(match[0], known)
        if fact and not any(match.start() <= start < match.end() for start in starts):
            yield Finding("", 24, known.messages["not_asked"].format(sentence=fact))


def _first_fact(paragraph: str, known: CheckWords) -> str:
    """The first sentence that states something about a name or number and stands alone; else empty."""
    return next((each for each in sentences(" ".join(paragraph.split())) if _states(each, known)), "")


def _states(sentence: str, known: CheckWords) -> bool:
    found = cased_words(sentence)
    opens = found[0].lower() if found else ""
    points = known.people_pronouns | known.demonstratives | known.deictic_adverbs | known.after_auxiliary
    named = any(word[0].isupper() or word[0].isdigit() for word in found[1:])
    quoted = any(sign in sentence for sign in '"“”„‘')
    return 8 <= len(found) <= 40 and sentence.endswith(".") and named and opens not in points and not quoted
