"""Foreign HTML: what stays, what goes, and that nothing active is left."""

from __future__ import annotations

import time

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz import cloze
from quiz.formats.anki.sanitise import TAGS, Sanitiser, _is_simple, media_names

PIECES = st.lists(
    st.sampled_from(
        [
            "<script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=a>",
            "<b title='",
            "'>",
            '"',
            "{{c1::",
            "}}",
            "::",
            "<a href=javascript:a>",
            "[sound:",
            "]",
            "&lt;img src=x onerror=b&gt;",
            "<style>",
            "<!--",
            "-->",
            "x",
        ]
    )
).map("".join)


@pytest.mark.parametrize(
    ("field", "clean"),
    [
        ("a > b", "a &gt; b"),
        ("gewoon", "gewoon"),
        ("<b>vet</b><br/>", "<b>vet</b><br>"),
        ('<img src="zee.png" style="x" onerror=a>', '<img src="zee.png">'),
        ('<img src="re%C3%BCnie.png">', '<img src="reünie.png">'),
        ('<img src="http://volg.example/x.gif">', ""),
        ('<img src="//volg.example/x.gif"><img src="../zee.png">', ""),
        ('<a href="javascript:alert(1)" onclick=a>k</a>', "<a>k</a>"),
        ("<script>alert(1)</script>na", "na"),
        ("[sound:piep.mp3]", "[sound:piep.mp3]"),
        ('<img src="zee.png" alt="[sound:piep.mp3]">', '<img src="zee.png">'),
        ('<img alt="}}" src="zee.png">', '<img src="zee.png">'),
    ],
)
def test_clean(field: str, clean: str) -> None:
    assert Sanitiser({"zee.png", "reünie.png", "piep.mp3"}).clean(field) == clean


def test_sounds_of_the_package_stay_and_speech_marks_go() -> None:
    sanitiser = Sanitiser({"piep & co.mp3"})
    shown = sanitiser.shown(
        sanitiser.clean("[sound:piep & co.mp3][sound:weg.mp3][anki:tts lang=nl_NL]a[/anki:tts]")
    )
    assert shown == "[sound:piep &amp; co.mp3]a"
    assert list(media_names(shown)) == ["piep & co.mp3"]


def test_the_report_counts_what_was_taken_out() -> None:
    sanitiser = Sanitiser(set())
    sanitiser.clean("<script>a</script><img src=a.png>")
    sanitiser.clean("<script>a</script>")
    assert list(sanitiser.report()) == [
        "Taken out of the fields, 2 times: <script>.",
        "Taken out of the fields, 1 times: picture that the package does not hold.",
    ]


@given(PIECES)
def test_nothing_active_is_left_however_the_marks_are_used(field: str) -> None:
    sanitiser = Sanitiser({"zee.png"})
    cleaned = sanitiser.clean(field)
    used = [cleaned, sanitiser.shown(cleaned), cloze.prompt(cleaned), cloze.full_text(cleaned)]
    used += [answer for answers in cloze.answers(cleaned).values() for answer in answers]
    for html in used:
        again = Sanitiser({"zee.png"}).clean(html)
        tags = again.replace("&lt;", "").lower()
        assert not any(sign in tags for sign in ("<script", "<svg", "<style", "javascript:"))
        assert "<img" not in html


@pytest.mark.parametrize(
    "field",
    ["<div>" * 30_000, "<" * 100_000, "<div><table><td></div></td></table>" * 3_000, "<b>x" * 100_000],
)
def test_hostile_html_takes_little_time(field: str) -> None:
    began = time.process_time()
    Sanitiser(set()).clean(field)
    assert time.process_time() - began < 3


SIMPLE = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "<div>", "</div>", "<br>", "&amp;", "&nbsp;", "&", "x", ">", "\xa0"]
    )
).map("".join)


@given(SIMPLE)
def test_simple_html_is_left_alone_just_when_cleaning_would_not_change_it(field: str) -> None:
    if _is_simple(field):
        assert nh3.clean(field, tags=set(TAGS)) == field


@pytest.mark.parametrize(("field", "simple"), [("<b>a</b><br>&amp;", True), ("<b><i>a</b></i>", False)])
def test_what_is_simple(field: str, simple: bool) -> None:
    assert _is_simple(field) is simple
