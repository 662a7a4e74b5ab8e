"""Values of quickly made classes are as frozen and complete as those of any frozen dataclass."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from quiz.frozen import quickly_made


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What both have."""

    name: str
    seen: dict[str, int] = field(default_factory=dict, hash=False)


@quickly_made
@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf(Base):
    """One with a default, as the items are."""

    size: int = 3


LEAF = Leaf(name="berk")


def test_it_has_what_was_given_and_defaults_of_its_own() -> None:
    assert (LEAF.name, LEAF.seen, LEAF.size) == ("berk", {}, 3)
    assert Leaf(name="eik", seen={"a": 1}, size=4) == Leaf(size=4, seen={"a": 1}, name="eik")
    assert Leaf(name="berk").seen is not LEAF.seen


@pytest.mark.parametrize(
    "again", [lambda leaf: pickle.loads(pickle.dumps(leaf)), copy.copy, copy.deepcopy, replace]
)
def test_it_can_be_copied(again: Callable[[Leaf], Leaf]) -> None:
    assert again(LEAF) == LEAF
    assert type(again(LEAF)) is Leaf
    assert hash(again(LEAF)) == hash(LEAF)


def test_it_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        LEAF.size = 4  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del LEAF.size


@pytest.mark.parametrize("given", [{}, {"name": "berk", "colour": "wit"}])
def test_it_asks_for_its_own_fields(given: dict[str, str]) -> None:
    with pytest.raises(TypeError, match=r"Leaf\.__init__"):
        Leaf(**given)  # type: ignore[arg-type]
