"""Curating: rows c1-c3."""

from __future__ import annotations

import dataclasses
import re
from html import unescape
from urllib.parse import parse_qsl

import pytest
from flask.testing import FlaskClient

from quiz.item import Choice, Cloze, Flashcard, Item, Markup, Status
from quiz.site.store import curation, decks, items
from tests.site import builders
from tests.site.conftest import NOW, Clock, keys_on, text_of


def key_of(uid: str) -> int:
    """The key of a stored item by its domain id."""
    return next(each.key for each in curation.queue(curation.Filter("all")) if each.item.id == uid)


def item_of(uid: str) -> Item:
    """A stored item by its domain id."""
    return items.get(key_of(uid)).item


def decide(client: FlaskClient, uid: str, status: str, **more: str) -> str:
    """Decide on an item as its page does, and give the words on the page that comes next."""
    form = {"status": status, "version": curation.version(item_of(uid)), **more}
    return text_of(client.post(f"/curate/{key_of(uid)}/decide", data=form, follow_redirects=True))


def edit_form(uid: str) -> dict[str, str]:
    """The form of the mayor's question as the page sends it."""
    item = item_of(uid)
    assert isinstance(item, Choice)
    options = {f"options-{at}-text": option for at, option in enumerate(item.options)}
    keys = {f"options-{key}-right": "y" for key in item.keys}
    fixed = {"fixed_order": "y"} if item.fixed_order else {}
    return {"stem": item.stem, "version": curation.version(item), **options, **keys, **fixed}


@pytest.mark.usefixtures("stored_deck")
def test_the_queue_shows_what_is_to_be_looked_at(client: FlaskClient) -> None:
    page = text_of(client.get("/curate"))
    assert "Wie werd burgemeester van Wolmere?" in page
    assert "score 50" in page
    decide(client, "burgemeester", "approved")
    assert "Wie werd burgemeester van Wolmere?</a>" not in client.get("/curate").text
    assert "Wie werd burgemeester" in text_of(client.get("/curate?state=approved"))
    only = text_of(client.get("/curate?kind=cloze"))
    assert "Hoeveel mensen" not in only
    assert "De nieuwe brug over de Lenne kost" in only


def test_the_item_stands_beside_its_sentence_marked_in_the_article(
    client: FlaskClient, stored_deck: int
) -> None:
    page = client.get(f"/curate/{key_of('kosten')}").text
    assert "<mark>12 miljoen euro</mark>" in page
    assert '<span class="source-sentence">' in page
    assert "De gemeenteraad van Wolmere koos dinsdag" in page
    assert "In Wolmere wonen 48.000 mensen." in page


def test_approving_goes_on_to_the_next_item_until_none_is_left(client: FlaskClient, stored_deck: int) -> None:
    assert "In welk jaar gaat de brug" in decide(client, "burgemeester", "approved")
    for uid in ("opening", "kosten"):
        decide(client, uid, "approved")
    assert "All items have been looked at" in decide(client, "inwoners", "approved")
    assert {item.status for item in decks.get(stored_deck).items} == {Status.APPROVED}


@pytest.mark.usefixtures("stored_deck")
def test_a_rejection_keeps_its_reason_and_is_not_played(client: FlaskClient, stored_deck: int) -> None:
    decide(client, "opening", "rejected", reason="Niet van belang")
    item = item_of("opening")
    assert (item.status, item.reason) == (Status.REJECTED, "Niet van belang")
    assert decks.summary(stored_deck).items == 3
    assert "Niet van belang" in text_of(client.get("/curate?state=rejected"))


@pytest.mark.parametrize(
    ("uid", "status", "listed"),
    [
        ("burgemeester", "pending", ["J K", "A", "R Enter", "E", "D", "?"]),
        ("kosten", "pending", ["J K", "A", "R Enter", "E", "?"]),
        ("opening", "approved", ["J K", "R Enter", "E", "D", "U", "?"]),
        ("kosten", "rejected", ["J K", "A", "E", "U", "?"]),
    ],
)
@pytest.mark.usefixtures("stored_deck")
def test_only_keys_that_do_something_are_listed(
    client: FlaskClient, uid: str, status: str, listed: list[str]
) -> None:
    decide(client, uid, status)
    assert keys_on(client.get(f"/curate/{key_of(uid)}")) == listed


@pytest.mark.usefixtures("stored_deck")
def test_undo_takes_back_a_decision(client: FlaskClient, clock: Clock) -> None:
    before = item_of("opening")
    decide(client, "opening", "rejected", reason="x")
    clock.forward(minutes=1)
    batch = curation.last_batch()
    page = client.post(f"/curate/undo/{batch}", follow_redirects=True)
    assert "Taken back: the rejection of “In welk jaar gaat de brug over de Lenne open?”." in text_of(page)
    after = item_of("opening")
    assert dataclasses.replace(after, changed_at=before.changed_at) == before
    assert after.changed_at > before.changed_at
    assert curation.last_batch() is None
    assert "nothing to undo" in text_of(client.post(f"/curate/undo/{batch}", follow_redirects=True))


@pytest.mark.parametrize(
    ("uids", "status", "english", "dutch"),
    [
        (["inwoners"], "approved", "the approval of “Hoeveel", "het goedkeuren van “Hoeveel"),
        (["inwoners"], "rejected", "the rejection of “Hoeveel", "het afkeuren van “Hoeveel"),
        (["opening", "kosten"], "approved", "the approval of 2 items", "het goedkeuren van 2 vragen"),
    ],
)
@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.usefixtures("stored_deck")
def test_undo_names_what_it_takes_back(
    client: FlaskClient, language: str, uids: list[str], status: str, english: str, dutch: str
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    what = english if language == "en" else dutch
    ticked = {f"item-{key_of(uid)}": curation.version(item_of(uid)) for uid in uids}
    client.post("/curate/bulk", data={"status": status, **ticked})
    assert f"{'Undo' if language == 'en' else 'Draai terug'}: {what}" in text_of(client.get("/curate"))
    page = client.post(f"/curate/undo/{curation.last_batch()}", follow_redirects=True)
    assert f"{'Taken back' if language == 'en' else 'Teruggedraaid'}: {what}" in text_of(page)


def undo_addresses(page: str) -> list[str]:
    """Where the undo buttons of a page lead."""
    return [unescape(address) for address in re.findall(r'action="(/curate/undo/[^"]*)"', page)]


def test_deciding_and_undoing_keep_deck_filter_and_page(client: FlaskClient) -> None:
    cards = [dataclasses.replace(builders.flashcard(), id=f"c{at}", front=f"Vraag {at}?") for at in range(50)]
    deck = decks.save(builders.deck(*cards), now=NOW)
    place = f"state=all&kind=flashcard&deck={deck}"
    queue = client.get(f"/curate?{place}&page=3").text
    action = unescape(re.findall(r'action="(/curate/bulk[^"]*)"', queue)[0])
    ticked = {f"item-{key_of('c45')}": curation.version(item_of("c45")), "status": "approved"}
    done = client.post(action, data=ticked, follow_redirects=True)
    assert set(done.request.args.items()) == set(parse_qsl(f"{place}&page=3"))
    addresses = undo_addresses(done.text)
    assert len(addresses) == 2
    for address in addresses:
        assert set(parse_qsl(address.partition("?")[2])) == set(parse_qsl(f"{place}&page=3"))
    back = client.post(addresses[0], follow_redirects=True)
    assert back.request.path == "/curate"
    assert set(back.request.args.items()) == set(parse_qsl(f"{place}&page=3"))


def test_undoing_beside_an_item_keeps_deck_and_filter_and_shows_it(
    client: FlaskClient, stored_deck: int
) -> None:
    key, place = key_of("opening"), f"kind=choice&deck={stored_deck}"
    form = {"status": "approved", "version": curation.version(item_of("opening"))}
    done = client.post(f"/curate/{key}/decide?{place}", data=form, follow_redirects=True)
    back = client.post(undo_addresses(done.text)[0], follow_redirects=True)
    assert back.request.path == f"/curate/{key}"
    assert set(back.request.args.items()) == set(parse_qsl(place))


def test_a_page_behind_the_last_one_is_the_last_one(client: FlaskClient, stored_deck: int) -> None:
    assert "Wie werd burgemeester" in text_of(client.get(f"/curate?deck={stored_deck}&page=9"))


@pytest.mark.usefixtures("stored_deck")
def test_undo_of_what_was_changed_since_is_refused(client: FlaskClient) -> None:
    decide(client, "opening", "rejected")
    batch = curation.last_batch()
    decide(client, "opening", "approved")
    assert "was changed since" in text_of(client.post(f"/curate/undo/{batch}", follow_redirects=True))
    assert item_of("opening").status is Status.APPROVED


@pytest.mark.usefixtures("stored_deck")
def test_an_item_that_changed_meanwhile_is_not_decided_on(client: FlaskClient) -> None:
    seen = curation.version(item_of("opening"))
    items.report(key_of("opening"), "klopt niet")
    form = {"status": "approved", "version": seen}
    page = client.post(f"/curate/{key_of('opening')}/decide", data=form, follow_redirects=True)
    assert "has changed since you opened it" in text_of(page)
    assert item_of("opening").status is Status.PENDING


@pytest.mark.usefixtures("stored_deck")
def test_what_learners_reported_has_a_queue_of_its_own(client: FlaskClient) -> None:
    decide(client, "opening", "approved")
    items.report(key_of("opening"), "klopt niet")
    assert "klopt niet" in text_of(client.get("/curate?state=reported"))
    decide(client, "opening", "approved")
    assert item_of("opening").report == ""


@pytest.mark.usefixtures("stored_deck")
def test_several_at_once_and_back_again(client: FlaskClient) -> None:
    keys = [key_of("opening"), key_of("kosten")]
    ticked = {f"item-{key}": curation.version(items.get(key).item) for key in keys}
    form = {"status": "rejected", "reason": "dubbel", **ticked}
    client.post("/curate/bulk", data=form)
    assert item_of("kosten").reason == "dubbel"
    client.post(f"/curate/undo/{curation.last_batch()}")
    assert item_of("kosten").status is Status.PENDING
    assert item_of("opening").status is Status.PENDING


@pytest.mark.parametrize(
    ("language", "before", "after", "message"),
    [
        ("en", "pending", "approved", "1 item approved."),
        ("en", "pending", "rejected", "1 item rejected."),
        ("en", "rejected", "pending", "1 item is back among those to look at."),
        ("nl", "pending", "rejected", "1 vraag afgekeurd."),
        ("nl", "rejected", "pending", "1 vraag is weer bij de vragen om na te kijken."),
    ],
)
@pytest.mark.usefixtures("stored_deck")
def test_the_message_says_what_was_done_with_the_ticked_items(
    client: FlaskClient, language: str, before: str, after: str, message: str
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    decide(client, "opening", before)
    form = {"status": after, f"item-{key_of('opening')}": curation.version(item_of("opening"))}
    assert message in text_of(client.post("/curate/bulk", data=form, follow_redirects=True))


@pytest.mark.usefixtures("stored_deck")
def test_enter_in_the_reason_rejects(client: FlaskClient) -> None:
    form = client.get("/curate").text.split('class="bulk-actions"')[1]
    first = form[form.index('<button type="submit"') :].split(">")[0]
    assert 'value="rejected"' in first  # a form is sent by its first button


@pytest.mark.usefixtures("stored_deck")
def test_several_at_once_all_or_none(client: FlaskClient) -> None:
    keys = [key_of("opening"), key_of("kosten")]
    ticked = {f"item-{keys[0]}": curation.version(items.get(keys[0]).item), f"item-{keys[1]}": "old"}
    form = {"status": "approved", **ticked}
    assert "Nothing was stored" in text_of(client.post("/curate/bulk", data=form, follow_redirects=True))
    assert item_of("opening").status is Status.PENDING
    assert "Tick the items first" in text_of(
        client.post("/curate/bulk", data={"status": "approved"}, follow_redirects=True)
    )


@pytest.mark.usefixtures("stored_deck")
def test_an_edit_is_stored_and_marked(client: FlaskClient, clock: Clock) -> None:
    clock.forward(hours=1)
    form = edit_form("burgemeester") | {
        "stem": "Wie is de burgemeester?",
        "tags": "wolmere raad",
        "then": "approve",
    }
    page = client.post(f"/curate/{key_of('burgemeester')}/edit", data=form, follow_redirects=True)
    assert "Saved." in text_of(page)
    item = item_of("burgemeester")
    assert isinstance(item, Choice)
    assert (item.stem, item.tags, item.edited, item.status) == (
        "Wie is de burgemeester?",
        ("wolmere", "raad"),
        True,
        Status.APPROVED,
    )
    assert item.changed_at == clock.now
    assert item.options == builders.choice().options
    client.post(f"/curate/undo/{curation.last_batch()}")
    again = item_of("burgemeester")
    assert isinstance(again, Choice)
    assert (again.stem, again.edited) == (builders.choice().stem, False)


@pytest.mark.usefixtures("stored_deck")
def test_an_edit_over_an_edit_is_refused_with_both_shown(client: FlaskClient) -> None:
    mine = edit_form("burgemeester") | {"stem": "Mijn versie?", "then": "save"}
    theirs = edit_form("burgemeester") | {"stem": "Hun versie?", "then": "save"}
    client.post(f"/curate/{key_of('burgemeester')}/edit", data=theirs)
    page = client.post(f"/curate/{key_of('burgemeester')}/edit", data=mine)
    assert page.status_code == 409
    assert "Hun versie?" in page.text
    assert "Mijn versie?" in page.text
    item = item_of("burgemeester")
    assert isinstance(item, Choice)
    assert item.stem == "Hun versie?"
    now_seen = {"version": curation.version(item)}
    assert now_seen["version"] in page.text
    assert client.post(f"/curate/{key_of('burgemeester')}/edit", data=mine | now_seen).status_code == 303


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"options-1-right": ""}, "Say which option is right."),
        ({"stem": ""}, "This field is required"),
        ({"options-0-text": "", "options-2-text": "", "options-3-text": ""}, "at least two options"),
    ],
)
@pytest.mark.usefixtures("stored_deck")
def test_a_broken_edit_is_refused_and_stays_in_the_form(
    client: FlaskClient, change: dict[str, str], message: str
) -> None:
    form = {**edit_form("burgemeester"), "explanation": "Blijft staan", **change, "then": "save"}
    form = {name: value for name, value in form.items() if value or name == "stem"}
    page = client.post(f"/curate/{key_of('burgemeester')}/edit", data=form)
    assert page.status_code == 400
    assert message in text_of(page)
    assert "Blijft staan" in page.text
    assert item_of("burgemeester") == builders.choice()


NO_OTHERS = {f"options-{at}-text": "" for at in (0, 2, 3)}
WRONG: list[tuple[str, dict[str, str], str, str, str]] = [
    ("burgemeester", {"stem": " "}, "stem", "There is no question.", "Er staat geen vraag."),
    ("burgemeester", {"options-1-right": ""}, "options", "Say which option", "Geef aan welke optie"),
    ("burgemeester", NO_OTHERS, "options", "Give at least two options", "Geef minstens twee opties"),
    ("kosten", {"text": "Zonder gat."}, "text", "A gap is missing", "Er is geen gat"),
    ("kosten", {"text": "Zij kost {{c1::veel."}, "text", "A gap is not whole", "Een gat is niet heel"),
    ("kosten", {"text": "{{c1::}} leeg gat"}, "text", "A gap is empty", "Een gat is leeg"),
    ("kosten", {"text": "{{c1::a}}"}, "text", "nothing but the gap", "staat alleen een gat"),
    ("inwoners", {"front": " ", "back": "x"}, "front", "needs a front", "heeft een voorkant nodig"),
]


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(("uid", "change", "field", "english", "dutch"), WRONG)
@pytest.mark.usefixtures("stored_deck")
def test_what_is_wrong_stands_at_its_field_in_the_language_of_the_page(
    client: FlaskClient,
    language: str,
    uid: str,
    change: dict[str, str],
    field: str,
    english: str,
    dutch: str,
) -> None:
    before, sentence = item_of(uid), english if language == "en" else dutch
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    whole = edit_form(uid) if uid == "burgemeester" else {"version": curation.version(before)}
    form = {name: value for name, value in {**whole, **change, "then": "save"}.items() if value}
    page = client.post(f"/curate/{key_of(uid)}/edit", data=form)
    assert page.status_code == 400
    at_field = re.search(rf'<p class="error" id="{field}-error">([^<]*)</p>', page.text)
    assert at_field is not None
    assert sentence in at_field[1]
    assert sentence in text_of(client.post(f"/curate/{key_of(uid)}/check", data=form))
    assert item_of(uid) == before


@pytest.mark.parametrize(
    ("kind", "form", "sentence"),
    [
        ("choice", {"stem": "Wie?", "options-0-text": "Ik", "options-1-text": "Jij"}, "Geef aan welke optie"),
        ("cloze", {"text": "Zij kost {{c1::veel."}, "Een gat is niet heel"),
        ("flashcard", {"front": " ", "back": "x"}, "heeft een voorkant nodig"),
    ],
)
def test_a_broken_new_item_is_told_in_the_language_of_the_page(
    client: FlaskClient, stored_deck: int, kind: str, form: dict[str, str], sentence: str
) -> None:
    headers = {"Accept-Language": "nl"}
    page = client.post(f"/curate/deck/{stored_deck}/new/{kind}", data=form, headers=headers)
    assert page.status_code == 400
    assert sentence in text_of(page)
    assert len(decks.get(stored_deck).items) == 4


@pytest.mark.usefixtures("stored_deck")
def test_flaws_are_shown_while_writing_and_nothing_is_stored(client: FlaskClient) -> None:
    key = key_of("burgemeester")
    form = edit_form("burgemeester") | {"options-3-text": "Geen van bovenstaande"}
    fragment = client.post(f"/curate/{key}/check", data=form)
    assert "flaw 3" in text_of(fragment)
    assert "<html" not in fragment.text
    page = client.post(f"/curate/{key}/edit", data=form | {"then": "check"})
    assert "flaw 3" in text_of(page)
    assert item_of("burgemeester") == builders.choice()


def test_a_cloze_is_edited_with_its_accepted_answers(client: FlaskClient, stored_deck: int) -> None:
    form = {
        "text": "Zij kost {{c1::12 miljoen}} en {{c2::nog wat}}.",
        "accepted": "12000000\n2: iets\n",
        "then": "save",
    }
    client.post(
        f"/curate/{key_of('kosten')}/edit", data=form | {"version": curation.version(item_of("kosten"))}
    )
    item = item_of("kosten")
    assert isinstance(item, Cloze)
    assert item.accepted == {1: ("12000000",), 2: ("iets",)}
    assert "2: iets" in client.get(f"/curate/{key_of('kosten')}/edit").text


def test_html_of_an_edit_is_made_harmless(client: FlaskClient) -> None:
    rich = dataclasses.replace(builders.flashcard(), markup=Markup.HTML)
    decks.save(builders.deck(rich), now=NOW)
    form = {"front": "<b>Wat</b><script>x</script>", "back": "<i onclick=x>dat</i>", "then": "save"}
    form["version"] = curation.version(item_of("inwoners"))
    client.post(f"/curate/{key_of('inwoners')}/edit", data=form)
    item = item_of("inwoners")
    assert isinstance(item, Flashcard)
    assert (item.front, item.back) == ("<b>Wat</b>", "<i>dat</i>")


def test_one_distractor_is_replaced_by_an_answer_of_the_deck(client: FlaskClient) -> None:
    options = ("Kim de Wit", "Els Brandt", "Ad Prins")
    other = dataclasses.replace(
        builders.choice("voorzitter"), stem="Wie zit voor?", options=options, keys=(0,)
    )
    decks.save(builders.deck(builders.choice(), other, builders.cloze()), now=NOW)
    key = key_of("burgemeester")
    page = text_of(client.get(f"/curate/{key}/replace"))
    assert "Kim de Wit" in page
    assert "12 miljoen" not in page
    form = {"at": 2, "option": "Kim de Wit", "version": curation.version(item_of("burgemeester"))}
    client.post(f"/curate/{key}/replace", data=form)
    item = item_of("burgemeester")
    assert isinstance(item, Choice)
    assert item.options == ("Jan Terpstra", "Els Brandt", "Kim de Wit", "Ine Vos")
    assert item.edited
    own = {"at": 0, "option": "Ad Prins", "text": "Lot Vermeer", "version": curation.version(item)}
    client.post(f"/curate/{key}/replace", data=own)
    again = item_of("burgemeester")
    assert isinstance(again, Choice)
    assert again.options[0] == "Lot Vermeer"


@pytest.mark.usefixtures("stored_deck")
def test_the_key_is_never_replaced(client: FlaskClient) -> None:
    key = key_of("burgemeester")
    form = {"at": 1, "text": "Iemand anders", "version": curation.version(item_of("burgemeester"))}
    page = client.post(f"/curate/{key}/replace", data=form, follow_redirects=True)
    assert "Choose the wrong option to replace" in text_of(page)
    assert item_of("burgemeester") == builders.choice()


def test_duplicates_are_merged_and_parted_again(client: FlaskClient) -> None:
    twin = dataclasses.replace(
        builders.cloze("tweeling"), text="De brug kost {{c1::12 miljoen euro}}.", tags=("geld",)
    )
    twin = dataclasses.replace(twin, accepted={1: ("12.000.000 euro",)})
    key = decks.save(builders.deck(builders.cloze(), twin, builders.choice()), now=NOW)
    assert "Keep this one" in text_of(client.get(f"/curate/deck/{key}/duplicates"))
    form = {"group": f"{key_of('kosten')} {key_of('tweeling')}", "keep": key_of("kosten")}
    page = client.post(f"/curate/deck/{key}/duplicates", data=form, follow_redirects=True)
    assert "This deck has no duplicate items." in text_of(page)
    kept, other = item_of("kosten"), item_of("tweeling")
    assert isinstance(kept, Cloze)
    assert (kept.tags, kept.accepted, kept.status) == (("geld",), {1: ("12.000.000 euro",)}, Status.APPROVED)
    assert (other.status, other.reason) == (Status.REJECTED, "duplicate")
    client.post(f"/curate/undo/{curation.last_batch()}")
    assert item_of("tweeling").status is Status.PENDING
    assert item_of("kosten").tags == ()


def test_an_item_is_written_by_hand(client: FlaskClient, stored_deck: int) -> None:
    assert client.get(f"/curate/deck/{stored_deck}/new/choice").status_code == 200
    form = {
        "stem": "Over welke rivier komt de brug?",
        "options-0-text": "Lenne",
        "options-0-right": "y",
        "options-1-text": "Aare",
        "sentence": "De nieuwe brug over de  Lenne kost 12 miljoen euro.",
    }
    page = client.post(f"/curate/deck/{stored_deck}/new/choice", data=form, follow_redirects=True)
    assert "Added." in text_of(page)
    item = decks.get(stored_deck).items[-1]
    assert isinstance(item, Choice)
    assert (item.options, item.keys, item.status) == (("Lenne", "Aare"), (0,), Status.APPROVED)
    assert item.evidence is not None
    assert builders.TEXT[item.evidence.answer_start : item.evidence.answer_end] == "Lenne"
    client.post(f"/curate/undo/{curation.last_batch()}")
    assert len(decks.get(stored_deck).items) == 4
    broken = client.post(f"/curate/deck/{stored_deck}/new/flashcard", data={"front": "x", "back": ""})
    assert broken.status_code == 400


@pytest.mark.parametrize(
    ("language", "written", "brought", "edited"),
    [
        ("en", "· written by hand", "· not generated", "· edited"),
        ("nl", "· zelf geschreven", "· niet uit een artikel gemaakt", "· bewerkt"),
    ],
)
def test_it_is_said_who_wrote_an_item(
    client: FlaskClient, stored_deck: int, language: str, written: str, brought: str, edited: str
) -> None:
    client.environ_base["HTTP_ACCEPT_LANGUAGE"] = language
    form = {"front": "Welke rivier?", "back": "Lenne"}
    client.post(f"/curate/deck/{stored_deck}/new/flashcard", data=form)
    mine = items.of_deck(stored_deck)[-1].key
    page = text_of(client.get(f"/curate/{mine}"))
    assert written in page
    assert edited not in page
    assert brought not in page
    card = key_of("inwoners")
    client.post(f"/curate/{card}/edit", data={**form, "version": curation.version(item_of("inwoners"))})
    page = text_of(client.get(f"/curate/{card}"))
    assert f"{brought} {edited}" in page
    queue = text_of(client.get("/curate?state=all&kind=flashcard"))
    assert (queue.count(written), queue.count(brought)) == (1, 1)


def test_generating_again_keeps_every_decision(client: FlaskClient, stored_deck: int) -> None:
    decide(client, "burgemeester", "rejected", reason="flauw")
    form = edit_form("opening") | {"stem": "Wanneer gaat zij open?", "then": "save"}
    client.post(f"/curate/{key_of('opening')}/edit", data=form)
    decide(client, "kosten", "approved")
    decks.save(builders.deck(builders.choice(), builders.years(), builders.cloze()), now=NOW)
    assert (item_of("burgemeester").status, item_of("burgemeester").reason) == (Status.REJECTED, "flauw")
    opening = item_of("opening")
    assert isinstance(opening, Choice)
    assert opening.stem == "Wanneer gaat zij open?"
    assert item_of("kosten").status is Status.APPROVED


@pytest.mark.parametrize(
    "path", ["/curate/999", "/curate/999/edit", "/curate/999/replace", "/curate?deck=999"]
)
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    assert client.get(f"/curate{path}").status_code == 404


@pytest.mark.usefixtures("stored_deck")
def test_odd_addresses_do_no_harm(client: FlaskClient) -> None:
    assert client.get("/curate?state=x&kind=y&deck=z&page=-3").status_code == 200
    assert client.post(f"/curate/{key_of('opening')}/decide", data={"status": "gone"}).status_code == 400


def test_good_items_are_approved_from_a_score_on(client: FlaskClient, stored_deck: int) -> None:
    flawed = dataclasses.replace(
        builders.choice("flauw"), options=("Jan", "Els Brandt", "Geen van bovenstaande")
    )
    decks.save(builders.deck(builders.choice(), builders.years(), builders.flashcard(), flawed), now=NOW)
    client.post(f"/curate/deck/{stored_deck}/approve", data={"score": 51})
    assert item_of("opening").status is Status.PENDING
    page = client.post(f"/curate/deck/{stored_deck}/approve", data={"score": 50}, follow_redirects=True)
    assert "approved" in text_of(page)
    assert item_of("opening").status is Status.APPROVED
    assert item_of("inwoners").status is Status.PENDING
    assert item_of("flauw").status is Status.PENDING
    client.post(f"/curate/undo/{curation.last_batch()}")
    assert item_of("opening").status is Status.PENDING
    assert client.post(f"/curate/deck/{stored_deck}/approve", data={"score": "x"}).status_code == 303


def test_items_are_approved_by_themselves_only_when_asked(client: FlaskClient) -> None:
    article = {"paste-text": builders.TEXT, "paste-title": "Een brug", "paste-language": "nl"}
    client.post("/make/paste", data=article)
    assert item_of("opening").status is Status.PENDING
    client.post("/curate/always", data={"least": "40"})
    client.post("/make/paste", data=article)
    assert item_of("opening").status is Status.APPROVED
    assert item_of("inwoners").status is Status.PENDING
    client.post("/curate/always", data={"least": ""})
    assert curation.threshold() is None


def test_the_items_are_made_again_from_the_deck_itself(client: FlaskClient, stored_deck: int) -> None:
    decide(client, "opening", "rejected", reason="flauw")
    page = client.post(f"/curate/deck/{stored_deck}/again", follow_redirects=True)
    assert "Merged into the deck “Een brug voor Wolmere”, which has 3 questions now; 0 new." in text_of(page)
    assert item_of("opening").reason == "flauw"
    assert len(decks.get(stored_deck).items) == 4
