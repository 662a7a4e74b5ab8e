"""The collector of cycles, put aside while very many values are made that have none."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def settle() -> None:
    """Let the collector never look again at what there is now: a site that is about to serve keeps it all.

    It would do so every few hundred pages, and one of them would wait for it.
    """
    gc.collect()
    gc.freeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the collector: it would look again and again at a million values that stay.

    Afterwards they count as old ones, which spares it the look at all of them that it would begin with.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
