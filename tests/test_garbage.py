"""The collector of cycles is as it was after it was put aside."""

from __future__ import annotations

import gc

import pytest

from quiz.garbage import uncollected


def test_it_is_off_inside_and_on_again_after() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()
