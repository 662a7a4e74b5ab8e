"""A deck: items about one article, or imported ones; and the merge that keeps people's edits."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from quiz.article import Article
from quiz.item import EPOCH, Evidence, Item, Status, item_id, normalise_sentence


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or sound by name and digest; its bytes lie in the data folder."""

    name: str
    sha256: str
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """Items with a title. `article` is None for a deck that came from elsewhere."""

    id: str
    title: str
    language: str
    article: Article | None = None
    items: tuple[Item, ...] = ()
    media: tuple[Media, ...] = ()
    description: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict, hash=False)


def deck_id(article: Article) -> str:
    """A stable id: from the article's address when it has one, else from its first sentence."""
    is_address = article.source.startswith(("http://", "https://"))
    first = article.text.strip().split("\n", 1)[0].split(". ", 1)[0]
    origin = article.source if is_address else normalise_sentence(first)
    return hashlib.sha256(origin.encode()).hexdigest()[:16]


def first_changed_at(article: Article | None) -> dt.datetime:
    """`changed_at` of the items of a new deck: the article's date at 00:00 UTC, else 2000-01-01."""
    if article is None or article.date is None:
        return EPOCH
    return dt.datetime.combine(article.date, dt.time(), tzinfo=dt.UTC)


def next_change(before: dt.datetime, now: dt.datetime) -> dt.datetime:
    """A time for a change: now in whole seconds, and at least a second after the change before it."""
    return max(now.astimezone(dt.UTC).replace(microsecond=0), before + dt.timedelta(seconds=1))


def content(item: Item) -> Item:
    """What a learner sees of an item: equal for two items exactly when nothing shown differs."""
    evidence = item.evidence and Evidence(item.evidence.sentence, item.evidence.answer)
    return replace(
        item,
        evidence=evidence,
        changed_at=EPOCH,
        status=Status.PENDING,
        edited=False,
        reason="",
        report="",
        language="",
        extra={},
    )


def revise(old: Item, new: Item, *, now: dt.datetime) -> Item:
    """The new item with the time of its change: `now` when its content differs from the old one's."""
    changed = content(old) != content(new)
    return replace(new, changed_at=next_change(old.changed_at, now) if changed else old.changed_at)


def edit(old: Item, new: Item, *, now: dt.datetime) -> Item:
    """The item as a person left it: like `revise`, and marked as edited when the content changed."""
    revised = revise(old, new, now=now)
    return replace(revised, edited=old.edited or content(old) != content(new))


def set_status(item: Item, status: Status, *, now: dt.datetime, reason: str = "") -> Item:
    """The item with a person's decision; one that goes into or out of rejection counts as changed."""
    crosses = (item.status is Status.REJECTED) != (status is Status.REJECTED)
    changed_at = next_change(item.changed_at, now) if crosses else item.changed_at
    return replace(item, status=status, reason=reason, changed_at=changed_at)


def decided(item: Item) -> bool:
    """Whether a person edited, approved or rejected the item, or wrote it."""
    return item.edited or item.status is not Status.PENDING or not _generated(item)


def _generated(item: Item) -> bool:
    return item.evidence is not None and bool(item.evidence.rule)


def with_id(deck: Deck, new_id: str) -> Deck:
    """The deck under another id, its generated items with the ids that go with it."""
    return replace(deck, id=new_id, items=tuple(_under(item, new_id) for item in deck.items))


def _under(item: Item, new_id: str) -> Item:
    if item.evidence is None or not item.evidence.rule:
        return item
    return replace(item, id=item_id(new_id, item.evidence, kind=item.kind))


def merge(old: Deck, new: Deck, *, now: dt.datetime, whole: bool = True) -> Deck:
    """The old deck generated again: people's edits win, new facts come in, vanished facts are marked as gone.

    Id, title, description and the old items' decisions stay; the article is the new one. A deck without its
    article was not generated again but came from elsewhere, maybe in part: of it nothing vanishes, and what
    was changed there after it was changed here is taken over. Nor does anything vanish when the new deck is
    not `whole`: a limit left out what it has no item of.
    """
    new = new if new.id == old.id else with_id(new, old.id)
    return replace(
        old,
        article=new.article or old.article,
        items=tuple(_merged_items(old.items, new, now, whole=whole)),
        media=tuple(dict.fromkeys(old.media + new.media)),
        extra=_joined(old.extra, new.extra),
    )


def _joined(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Both, the new one's values first; what is a mapping in both is joined likewise."""
    both = {name for name in old.keys() & new.keys() if isinstance(old[name], dict)}
    inner = {name: _joined(old[name], new[name]) for name in both if isinstance(new[name], dict)}
    return {**old, **new, **inner}


def _merged_items(old: Iterable[Item], new: Deck, now: dt.datetime, *, whole: bool) -> Iterator[Item]:
    before = {item.id: item for item in old}
    found = {item.id for item in new.items}
    meet = _merged if new.article else _brought
    for item in new.items:
        yield meet(before[item.id], item, now) if item.id in before else item
    for item in before.values():
        if item.id not in found:
            yield _lost(item, now) if new.article and whole else item


def _brought(old: Item, new: Item, now: dt.datetime) -> Item:
    """An item that came in again from elsewhere, where its place in the article is not known."""
    same = new.evidence is None or content(new).evidence == content(old).evidence
    new = replace(new, gone=old.gone, evidence=old.evidence if same else new.evidence)
    touched = old.edited or old.status is Status.REJECTED
    if touched or new.changed_at < old.changed_at or content(new) == content(old):
        return old
    if new.changed_at == old.changed_at:
        return _merged(old, new, now)
    return replace(new, status=old.status, report=old.report, edited=_generated(old))


def _merged(old: Item, new: Item, now: dt.datetime) -> Item:
    if decided(old):
        moved = replace(old, gone=False, evidence=new.evidence if not old.edited else _moved(old, new))
        return revise(old, moved, now=now)
    return revise(old, replace(new, report=old.report, extra=old.extra), now=now)


def _moved(old: Item, new: Item) -> Evidence | None:
    """The place in the new article for an item that a person edited: its own evidence with fresh offsets."""
    same = old.evidence and new.evidence and old.evidence.answer == new.evidence.answer
    return new.evidence if same else old.evidence


def _lost(item: Item, now: dt.datetime) -> Item:
    return revise(item, replace(item, gone=_generated(item)), now=now)
