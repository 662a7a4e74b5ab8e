"""What is worked out once for each sentence, though it is asked for often."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from spacy.tokens import Doc

T = TypeVar("T")


def once(doc: Doc, name: str, find: Callable[[], T]) -> T:
    """What `find` gives for a sentence; kept with it under a name."""
    if name not in doc.user_data:
        doc.user_data[name] = find()
    return cast("T", doc.user_data[name])
