"""Import and export: rows d1-d4."""

from __future__ import annotations

import dataclasses
import io
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quiz import formats
from quiz.formats import foreign, gift, moodle, quizlet
from quiz.formats.anki.unpack import from_bytes
from quiz.item import Choice, Flashcard, Item, Status
from quiz.site import losses
from quiz.site.exchange import EXPORTS
from quiz.site.exchangeforms import FORMAT_NAMES
from quiz.site.store import curation, decks, items
from tests.site import builders, studying
from tests.site.conftest import NOW, text_of


def send(client: FlaskClient, name: str, data: bytes, kind: str = "") -> TestResponse:
    """Send a file of decks and give the page that comes in the end."""
    form = {"send-file": (io.BytesIO(data), name), "send-kind": kind}
    return client.post("/exchange/send", data=form, follow_redirects=True)


def download(client: FlaskClient, key: int, name: str) -> TestResponse:
    """Take a deck out in a format."""
    if formats.FORMATS[name].whole:
        return client.post(f"/exchange/{key}/{name}")
    return client.get(f"/exchange/{key}/{name}")


@pytest.mark.parametrize("name", [name for name in EXPORTS if name != "quizlet"])
def test_a_deck_goes_out_and_comes_in_again(client: FlaskClient, stored_deck: int, name: str) -> None:
    answer = download(client, stored_deck, name)
    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"]
    asked = {"Wie werd burgemeester van Wolmere?", "In welk jaar gaat de brug over de Lenne open?"}
    client.post(f"/decks/{stored_deck}/delete")
    page = send(client, "wolmere" + formats.FORMATS[name].suffixes[0], answer.data)
    assert "Done" in text_of(page)
    [summary] = decks.summaries()
    found = {item.stem for item in decks.get(summary.key).items if isinstance(item, Choice)}
    assert found == asked


def test_a_package_has_a_voice_when_asked_for(client: FlaskClient, stored_deck: int) -> None:
    forms: tuple[tuple[dict[str, str], bool], ...] = (({}, False), ({"voice": "y"}, True))
    for form, spoken in forms:
        data = client.post(f"/exchange/{stored_deck}/apkg", data=form).data
        fields = [field for note in from_bytes(data).notes for field in note.fields]
        assert any("[anki:tts" in field for field in fields) is spoken


def test_what_is_left_out_is_said_before_and_after(client: FlaskClient, stored_deck: int) -> None:
    page = text_of(client.get(f"/exchange/{stored_deck}"))
    for name in EXPORTS:
        assert str(FORMAT_NAMES[name]) in page
    assert "The article is left out." in page
    assert "Multiple-choice items become flashcards." in page
    assert "those that it has, it never reschedules" in page
    table = "kind,question,answer\nflashcard,Wie?,Els\nessay,Wat?,x\n"
    report = text_of(send(client, "vragen.csv", table.encode()))
    assert "1 item imported. It is in 1 deck." in report
    assert "Row 3: kind is &#39;essay&#39;" in report


def test_the_format_may_be_given(client: FlaskClient, app: Flask) -> None:
    refused = send(client, "vragen.dat", b"hond\tdog\n")
    assert refused.status_code == 400
    assert "does not tell the format" in text_of(refused)
    assert "Done" in text_of(send(client, "vragen.dat", b"hond\tdog\n", "quizlet"))
    [summary] = decks.summaries()
    [item] = decks.get(summary.key).items
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == ("hond", "dog")


@pytest.mark.usefixtures("app")
def test_a_pasted_deck(client: FlaskClient) -> None:
    form = {"paste-text": "hond\tdog\nkat\tcat\n", "paste-kind": "quizlet", "paste-title": "Dieren"}
    page = client.post("/exchange/paste", data=form, follow_redirects=True)
    assert "2 items imported." in text_of(page)
    [summary] = decks.summaries()
    assert summary.title == "Dieren"
    assert {item.front for item in decks.get(summary.key).items if isinstance(item, Flashcard)} == {
        "hond",
        "kat",
    }
    assert client.post("/exchange/paste", data={**form, "paste-text": ""}).status_code == 400


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("x.json", b'{"format": "weetje-deck", "vers', "ends too early"),
        ("x.json", b'{"format": "weetje-deck", "version": 7}', "version 7"),
        ("x.xml", b"<!DOCTYPE x><quiz/>", "refused"),
        ("x.gift", b"zomaar", "no GIFT question"),
        ("x.csv", b"a,b,c\n", "does not name its columns"),
        ("x.csv", b"", "empty"),
    ],
)
@pytest.mark.usefixtures("app")
def test_a_broken_file_is_refused(client: FlaskClient, name: str, content: bytes, sentence: str) -> None:
    page = text_of(send(client, name, content))
    assert "That did not work" in page
    assert sentence in page
    assert decks.summaries() == []


MOODLE = b"""<quiz><question type="shortanswer"><name><text>a</text></name><questiontext><text>Wie?</text>
</questiontext><answer fraction="100"><text>Ik</text></answer></question>
<question type="cloze"><questiontext><text>Zonder gat.</text></questiontext></question></quiz>"""


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("trunc.json", b'{"format": ', "trunc.json is geen heel JSON-bestand: het houdt te vroeg op"),
        ("fout.json", b'{\n"a" 1}', "fout.json is geen heel JSON-bestand: regel 2: "),
        ("lijst.json", b'{"format": "x"}', "lijst.json is JSON maar geen stapel"),
        ("leeg.csv", b" ", "Het bestand leeg.csv is leeg."),
        ("vragen.xml", MOODLE, "Vraag 2: er is geen gat."),
        ("vragen.csv", b"question,answer\nhond,dog\n{{c1::kat,\n", "Rij 3: Een gat is niet heel"),
        (
            "vragen.csv",
            b"question,key,option_1,option_2\nWie?,9,a,b\n",
            "Rij 2: Geef aan welke optie goed is.",
        ),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_dutch(
    client: FlaskClient, name: str, content: bytes, sentence: str
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = "nl"
    assert sentence in text_of(send(client, name, content))


def test_an_import_keeps_what_a_person_decided(client: FlaskClient, stored_deck: int) -> None:
    data = download(client, stored_deck, "csv").data
    first = items.of_deck(stored_deck)[0]
    edited = dataclasses.replace(builders.choice(), stem="Wie is het?")
    seen = curation.version(first.item)
    curation.change(first.key, edited, seen=seen, now=NOW, batch="1", status=Status.APPROVED)
    send(client, "wolmere.csv", data)
    again = items.get(first.key).item
    assert isinstance(again, Choice)
    assert (again.stem, again.status, again.edited) == ("Wie is het?", Status.APPROVED, True)
    assert len(decks.get(stored_deck).items) == 4


@pytest.mark.parametrize("name", ["json", "csv", "apkg"])
@pytest.mark.parametrize("undone", [False, True])
def test_a_deleted_deck_that_comes_in_again_has_all_that_was_in_it(
    client: FlaskClient, stored_deck: int, name: str, undone: bool
) -> None:
    data = download(client, stored_deck, name).data
    _, card = studying.front(client, stored_deck)
    studying.rate(client, card, 3)
    first = items.of_deck(stored_deck)[0]
    edited = dataclasses.replace(builders.choice(), stem="Wie is het?")
    curation.change(first.key, edited, seen=curation.version(first.item), now=NOW, batch="1")
    before = studying.dump()
    client.post(f"/decks/{stored_deck}/delete")
    send(client, "wolmere" + formats.FORMATS[name].suffixes[0], data)
    if undone:
        client.post(f"/decks/{stored_deck}/undelete")
    assert [deck.key for deck in decks.summaries()] == [stored_deck]
    assert studying.dump() == before
    assert len(before["reviews"]) == 1


def test_a_sheet_with_its_answers(client: FlaskClient, stored_deck: int) -> None:
    page = client.get(f"/exchange/{stored_deck}/sheet")
    questions, answers = text_of(page).split("Answers", 1)
    assert "Wie werd burgemeester van Wolmere?" in questions
    assert "Els Brandt" in questions
    assert "12 miljoen euro" not in questions
    assert "12 miljoen euro" in answers
    other = client.get(f"/exchange/{stored_deck}/sheet?seed=3")
    assert other.status_code == 200


def asked_on(client: FlaskClient, address: str) -> list[str]:
    """What a printed sheet asks, in order."""
    return re.findall(r'<p class="asked"[^>]*>(.*?)</p>', client.get(address).text)


def test_a_sheet_asks_each_fact_once(client: FlaskClient) -> None:
    mayor = builders.choice()
    approved = dataclasses.replace(builders.name_cloze(), evidence=mayor.evidence, status=Status.APPROVED)
    rejected = dataclasses.replace(builders.years("later"), stem="Wanneer?", status=Status.REJECTED)
    bare = dataclasses.replace(builders.flashcard(), front="Hoe heet de rivier?", id="rivier")
    orders: dict[str, tuple[Item, ...]] = {"one": (approved, mayor), "two": (mayor, approved)}
    for uid, twins in orders.items():
        whole = (rejected, *twins, builders.years(), builders.flashcard(), bare)
        sheet = f"/exchange/{decks.save(builders.deck(*whole, uid=uid), now=NOW)}/sheet"
        asked = asked_on(client, sheet)
        assert [text.split()[0] for text in asked] == ["De", "In", "Hoeveel", "Hoe"]


@pytest.mark.parametrize(("number", "count"), [("1", 1), ("3", 3), ("99", 4), ("0", 4), ("-1", 4), ("x", 4)])
def test_the_number_of_questions_on_a_sheet_is_chosen(
    client: FlaskClient, stored_deck: int, number: str, count: int
) -> None:
    sheet = f"/exchange/{stored_deck}/sheet?seed=3&number={number}"
    assert len(asked_on(client, sheet)) == count
    page = client.get(sheet).text
    assert f'name="number" min="1" value="{count}"' in page
    assert 'name="seed" value="3"' in page


def test_the_best_questions_are_on_a_sheet(client: FlaskClient) -> None:
    mayor, opening = builders.choice(), builders.years()
    assert opening.evidence is not None
    better = dataclasses.replace(opening, evidence=dataclasses.replace(opening.evidence, score=0.9))
    key = decks.save(builders.deck(mayor, better, builders.flashcard()), now=NOW)
    assert [text.split()[0] for text in asked_on(client, f"/exchange/{key}/sheet?number=1")] == ["In"]
    asked = asked_on(client, f"/exchange/{key}/sheet?number=2")
    assert [text.split()[0] for text in asked] == ["Wie", "In"]


@pytest.mark.parametrize("path", ["/exchange/999", "/exchange/999/csv", "/exchange/999/sheet"])
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_format_that_does_not_exist(client: FlaskClient, stored_deck: int) -> None:
    assert client.get(f"/exchange/{stored_deck}/docx").status_code == 400
    assert client.get(f"/exchange/{stored_deck}/apkg").status_code == 400
    assert client.post(f"/exchange/{stored_deck}/csv").status_code == 400


def test_every_loss_has_a_sentence_that_can_be_translated() -> None:
    known = {str(sentence) for sentence in losses.SENTENCES}
    said = {sentence for _, sentence in foreign.LOSSES.values()}
    said |= {*gift.UNFIT, moodle.NUMBERS, quizlet.LINES}
    assert said <= known


def test_the_loss_is_said_in_dutch(client: FlaskClient, stored_deck: int) -> None:
    page = client.get(f"/exchange/{stored_deck}", headers={"Accept-Language": "nl"})
    assert "Het artikel gaat niet mee." in page.text
