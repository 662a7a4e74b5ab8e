"""What `--explain` prints: for each sentence the facts, the items, and for each not shipped, why."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.pipeline import Draft, Made
from quiz.item import answer_text, prompt_text


def lines(made: Made) -> Iterator[str]:
    """The explanation line by line."""
    shipped = {item.id for item in made.deck.items}
    for reading in made.readings:
        sent = reading.sent
        yield f"[{sent.start}-{sent.end}] {sent.text}"
        if reading.problem:
            yield f"  not cut: {reading.problem}"
        for fact in made.facts:
            if fact.sent is not sent:
                continue
            yield f"  fact: {fact.answer} ({fact.kind}, {fact.rule}, {fact.certainty})"
            for draft in made.drafts:
                if draft.fact is fact:
                    yield f"    {_shown(draft, shipped)}"
            for each in made.unasked:
                if each.fact is fact:
                    yield f"    - {each.reason}"


def _shown(draft: Draft, shipped: set[str]) -> str:
    mark = "+" if draft.item.id in shipped else "-"
    reason = "" if draft.item.id in shipped else f" [{draft.reason or 'not chosen'}]"
    return f"{mark} {draft.item.kind}: {prompt_text(draft.item)} = {answer_text(draft.item)}{reason}"
