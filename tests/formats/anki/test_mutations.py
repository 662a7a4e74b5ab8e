"""Broken packages in quantity; `tests.benchmarks.anki_mutations` makes 10,000."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from quiz.formats import anki
from tests.benchmarks.anki_mutations import SLOW, mutations, outcome
from tests.benchmarks.anki_storing import Site
from tests.formats.anki import oracle
from tests.formats.anki.builders import bridge
from tests.formats.anki.packages import simple

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


@pytest.mark.usefixtures("anki")
def test_broken_packages_are_refused_or_taken_whole_and_leave_nothing_behind(tmp_path: Path) -> None:
    with oracle.collection(tmp_path / "anki") as collection:
        oracle.take(collection, simple(), tmp_path)
        newest = oracle.give(collection, tmp_path / "newest.apkg", legacy=False)
    found = set()
    (tmp_path / "site").mkdir()
    with Site(tmp_path / "site") as site:
        for data in mutations([simple(), anki.write(bridge()).data, newest], 300, seed=1):
            began = time.process_time()
            found.add(outcome(data, store=site.take_in))
            assert time.process_time() - began < SLOW
        assert not site.left_behind()
    assert found == {"taken", "refused"}
