"""Broken packages in quantity; `tests.benchmarks.anki_mutations` makes 10,000."""

from __future__ import annotations

import time

import pytest

from quiz.formats import anki
from tests.benchmarks.anki_mutations import SLOW, mutations, outcome
from tests.formats.anki.builders import bridge
from tests.formats.anki.packages import simple


@pytest.mark.slow
def test_broken_packages_are_refused_or_taken_whole() -> None:
    found = set()
    for data in mutations([simple(), anki.write(bridge()).data], 300, seed=1):
        began = time.process_time()
        found.add(outcome(data))
        assert time.process_time() - began < SLOW
    assert found == {"taken", "refused"}
