"""What `--explain` prints: for each sentence the facts, the items, and for each not shipped, why."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.facts.fact import Fact
from quiz.generate.pipeline import Draft, Made
from quiz.item import answer_text, prompt_text


def lines(made: Made) -> Iterator[str]:
    """The explanation line by line."""
    shipped = {(item.id, prompt_text(item)) for item in made.deck.items}
    for reading in made.readings:
        sent = reading.sent
        yield f"[{sent.start}-{sent.end}] {sent.text}"
        if reading.problem:
            yield f"  not cut: {reading.problem}"
        for fact in (each for each in made.facts if each.sent is sent):
            yield f"  fact: {fact.answer} ({fact.kind}, {fact.rule}, {fact.certainty})"
            for draft in made.drafts:
                if _same(draft.fact, fact):
                    yield f"    {_shown(draft, shipped)}"
            for each in made.unasked:
                if _same(each.fact, fact):
                    yield f"    - {each.reason}"


def _same(one: Fact, other: Fact) -> bool:
    return (one.sent, one.start, one.end, one.rule) == (other.sent, other.start, other.end, other.rule)


def _shown(draft: Draft, shipped: set[tuple[str, str]]) -> str:
    kept = (draft.item.id, prompt_text(draft.item)) in shipped
    mark, reason = ("+", "") if kept else ("-", f" [{draft.reason or 'not chosen'}]")
    return f"{mark} {draft.item.kind}: {prompt_text(draft.item)} = {answer_text(draft.item)}{reason}"
