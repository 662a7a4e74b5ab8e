from __future__ import annotations

import pytest
from hypothesis import given

from quiz.formats import markup
from quiz.item import Markup
from tests.formats.strategies import FEW, TEXT


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("<b>vet</b>", "<b>vet</b>"),
        ("<script>alert(1)</script>x", "x"),
        ("<style>*{}</style>x", "x"),
        ('<b onclick="x()" style="color:red" class="k">x</b>', "<b>x</b>"),
        ('<a href="javascript:x">x</a>', "x"),
        ('<img src="kaart.png" alt="kaart" onerror="x">', '<img src="kaart.png" alt="kaart">'),
        ('<img src="https://example.org/p.gif">', "<img>"),
        ('<img src="//example.org/p.gif">', "<img>"),
        ('<img src="../x.png">', "<img>"),
        ('<img src="..">', "<img>"),
        ('<img src="data:image/png;base64,AA">', "<img>"),
        ('<iframe src="x"></iframe><form><input></form>x', "x"),
        ("<svg><script>1</script></svg>", ""),
        ('<b title="[sound:x onload=1]" lang="{{c1">x</b>', "<b>x</b>"),
        ('<img src="a}}.png" alt="a::b">[sound:x.mp3]', "<img>[sound:x.mp3]"),
        ('<p lang="en" dir="ltr">x</p>', '<p lang="en" dir="ltr">x</p>'),
    ],
)
def test_only_harmless_html_stays(given_html: str, expected: str) -> None:
    assert markup.clean(given_html) == expected
    assert markup.clean(expected) == expected


@FEW
@given(TEXT)
def test_text_becomes_html_and_back(text: str) -> None:
    assert markup.from_html(markup.to_html(text)) == (Markup.TEXT, (text,))


@pytest.mark.parametrize(
    ("given_html", "expected"),
    [
        ("a<br>b", "a\nb"),
        ("<p>a</p><p>b &amp; c</p>", "a\nb & c"),
        ("<ul><li>a</li></ul>", "a"),
        ("a < b", "a < b"),
    ],
)
def test_html_as_plain_text(given_html: str, expected: str) -> None:
    assert markup.to_text(given_html) == expected


def test_what_looks_like_html() -> None:
    assert markup.is_html("een <b>vet</b> woord")
    assert markup.is_html("a &lt; b")
    assert not markup.is_html("a < b > c")
    assert not markup.is_html("Jansen & Zoon; x")


@pytest.mark.parametrize("given_html", ["<div>" * 500 + "x", "<p>x</p>" * 20_000])
def test_html_too_deep_or_too_long_is_shown_as_its_source(given_html: str) -> None:
    shown = markup.clean(given_html)
    assert shown == given_html.replace("<", "&lt;").replace(">", "&gt;")
    assert markup.clean(shown) == shown


def test_signs_that_open_no_tag_stay_text() -> None:
    assert markup.to_text("<" * 300_000) == "<" * 300_000
