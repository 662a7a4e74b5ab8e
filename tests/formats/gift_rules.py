"""A reader of GIFT of its own, from the rules of docs.moodle.org ("GIFT format"), to check what we write.

It walks the text sign by sign and knows nothing of our writer: comments are lines that start with //, a blank
line ends a question, a backslash escapes `~ = # { } :` itself and (as `\\n`) a line end, `::name::` comes
first, answers stand in one pair of braces, each starting with `=` or `~`, `#` starts feedback and `####`
general feedback.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

WEIGHT = re.compile(r"%(-?\d+(?:\.\d*)?)%")


@dataclass
class Answer:
    sign: str
    text: str = ""
    weight: float | None = None


@dataclass
class Question:
    name: str
    text: str
    answers: list[Answer] = field(default_factory=list)
    feedback: str = ""
    comments: list[str] = field(default_factory=list)


Sign = tuple[str, bool]
"""A character, and whether it was escaped."""


def signs(text: str) -> list[Sign]:
    found: list[Sign] = []
    at = 0
    while at < len(text):
        if text[at] == "\\":
            assert text[at + 1] in "~=#{}:\\n", f"a backslash before {text[at + 1]!r}"
            found.append(("\n" if text[at + 1] == "n" else text[at + 1], True))
            at += 2
        else:
            found.append((text[at], False))
            at += 1
    return found


def plain(found: list[Sign]) -> str:
    return "".join(sign for sign, _ in found).strip()


def find(found: list[Sign], marker: str, start: int = 0) -> int:
    """Where the marker stands with none of its characters escaped; -1 when nowhere."""
    for at in range(start, len(found) - len(marker) + 1):
        if found[at : at + len(marker)] == [(sign, False) for sign in marker]:
            return at
    return -1


def weighed(found: list[Sign]) -> tuple[float | None, list[Sign]]:
    """The weight that an answer opens with: per cent signs around a number; any other sign is its own."""
    weight = WEIGHT.match("".join("\\" if escaped else sign for sign, escaped in found))
    if weight is None:
        return None, found
    assert -100 < float(weight[1]) < 100, "Moodle reads weights of two digits"
    return float(weight[1]), found[weight.end() :]


def answers(body: list[Sign]) -> list[Answer]:
    starts = [at for at, (sign, escaped) in enumerate(body) if sign in "=~" and not escaped]
    assert not plain(body[: starts[0]] if starts else body), "text before the first answer"
    found = []
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        weight, rest = weighed(body[start + 1 : end])
        assert find(rest, "#") < 0, "feedback where none was meant"
        found.append(Answer(body[start][0], plain(rest), weight))
    return found


def question(block: str) -> Question:
    lines = block.split("\n")
    comments = [line for line in lines if line.strip().startswith("//")]
    found = signs("\n".join(line for line in lines if not line.strip().startswith("//")).strip())
    assert find(found, "::") == 0, "a question starts with its name"
    name_end = find(found, "::", 2)
    start, end = find(found, "{"), find(found, "}")
    assert 0 < name_end < start < end
    assert find(found, "{", start + 1) < 0, "two pairs of braces"
    assert find(found, "}", end + 1) < 0, "two pairs of braces"
    body = found[start + 1 : end]
    general = find(body, "####")
    text = found[name_end + 2 : start] + ([*signs("_____"), *found[end + 1 :]] if found[end + 1 :] else [])
    return Question(
        plain(found[2:name_end]),
        plain(text),
        answers(body if general < 0 else body[:general]),
        "" if general < 0 else plain(body[general + 4 :]),
        comments,
    )


def parse(text: str) -> tuple[str, list[Question]]:
    """The category and the questions. Fails on anything that the rules do not allow."""
    head, *blocks = [block for block in text.strip("\n").split("\n\n") if block]
    category = next(line for line in head.split("\n") if line.startswith("$CATEGORY:"))
    return category.removeprefix("$CATEGORY:").strip(), [question(block) for block in blocks]
