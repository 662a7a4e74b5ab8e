"""Files of every kind become articles; what cannot be read is refused in one sentence."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.errors import BadInput, NotFound, TooLarge
from quiz.reading import Given, read_bytes, read_file, read_text
from quiz.reading.documents import _pages
from quiz.reading.found import tidy
from quiz.reading.pasted import without_marks, without_stars

DUTCH = (
    "De brug over de rivier werd in het voorjaar geopend. Het was een feest voor de hele stad en het dorp."
)
ENGLISH = (
    "The bridge over the river was opened in the spring. It was a feast for the whole town and its guests."
)


def test_plain_text_takes_its_title_from_a_short_first_line() -> None:
    article = read_text(f"Nieuwe brug\n\n{DUTCH}")
    assert (article.title, article.text, article.language) == ("Nieuwe brug", DUTCH, "nl")


def test_a_first_line_with_a_full_stop_is_the_title_where_the_text_begins_with_it() -> None:
    text = f"Brug en Co. maakte bruggen. {DUTCH}"
    assert read_text(f"Brug en Co.\n\n{text}").title == "Brug en Co."
    assert read_text(f"Het was zondag.\n\n{text}").text.startswith("Het was zondag.")


def test_a_pasted_article_in_markdown_loses_its_marks() -> None:
    article = read_text(f"# Nieuwe brug\n\n{DUTCH}\n\n## Het **dek**\n\n{DUTCH}")
    assert article.title == "Nieuwe brug"
    assert "#" not in article.text
    assert "Het dek" in article.text


def test_plain_text_without_a_title_line_keeps_all_its_text() -> None:
    article = read_bytes(DUTCH.encode(), name="nieuwe-brug.txt")
    assert (article.title, article.text, article.source) == ("Nieuwe brug", DUTCH, "nieuwe-brug.txt")


def test_what_is_given_wins() -> None:
    given = Given(title="Brug", date=dt.date(2024, 5, 1), language="en")
    article = read_text(f"Nieuwe brug\n\n{DUTCH}", given=given)
    assert (article.title, article.date, article.language) == ("Brug", dt.date(2024, 5, 1), "en")


def test_front_matter() -> None:
    text = f"---\ntitle: De brug\ndate: 2024-05-01\nlicence: CC BY 4.0\n---\n\n{DUTCH}"
    article = read_bytes(text.encode(), name="brug.md")
    assert (article.title, article.date, article.licence) == ("De brug", dt.date(2024, 5, 1), "CC BY 4.0")
    assert article.text == DUTCH


def test_markdown_loses_its_marks() -> None:
    article = read_bytes(
        f"# De *brug*\n\n{DUTCH}\n\n- een [koppeling](https://a.example)\n".encode(), name="b.md"
    )
    assert article.title == "De brug"
    assert article.text == f"{DUTCH}\n\neen koppeling"


@pytest.mark.parametrize("suffix", [".html", ".htm"])
def test_html_keeps_the_article_only(suffix: str) -> None:
    page = (
        '<html><head><title>Krant</title><meta property="article:published_time" content="2024-05-01T08:00">'
        "</head><body><nav>Home Sport</nav><script>var x = 'de het een'</script>"
        f"<main><h1>De brug</h1><p>{DUTCH}</p><p>{DUTCH.upper()}</p></main>"
        "<footer>Over ons</footer></body></html>"
    )
    article = read_bytes(page.encode(), name=f"brug{suffix}")
    assert DUTCH in article.text
    assert "Home Sport" not in article.text
    assert "var x" not in article.text
    assert (article.title, article.date) == ("De brug", dt.date(2024, 5, 1))


def test_own_html_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    page = (
        f"<title>Krant</title><header>Menu</header><article><h1>De brug</h1><p>{DUTCH}<br>Slot.</article>Meer"
    )
    article = read_bytes(page.encode(), name="brug.html")
    assert (article.title, article.text) == ("De brug", f"{DUTCH} Slot.")


def test_hard_wrapped_lines_are_joined() -> None:
    wrapped = (
        "De brug over de rivier werd in het voorjaar van dit\n"
        "jaar geopend en het was een feest voor de hele stad en\n"
        "voor het dorp."
    )
    assert read_text(wrapped).text == wrapped.replace("\n", " ")


def test_short_lines_stay_apart() -> None:
    verse = f"{DUTCH}\n\nhet brood\nde melk"
    assert read_text(verse).text == verse


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = (
        "De café-eigenaar zei: één koffie is niet genoeg voor een reünie van de hele coöperatie in het dorp."
    )
    assert read_bytes(text.encode(encoding), name="a.txt").text == text


def test_word_document() -> None:
    from docx import Document

    document = Document()
    document.add_heading("De brug", level=0)
    document.add_paragraph(DUTCH)
    buffer = io.BytesIO()
    document.save(buffer)
    article = read_bytes(buffer.getvalue(), name="brug.docx")
    assert (article.title, article.text) == ("De brug", DUTCH)


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(**parts: bytes) -> bytes:
    """A Word document with other bytes in the parts whose names begin so."""
    from docx import Document

    document, whole, changed = Document(), io.BytesIO(), io.BytesIO()
    document.add_paragraph(DUTCH)
    document.save(whole)
    with zipfile.ZipFile(whole) as package, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as made:
        for name in package.namelist():
            stem = name.rpartition("/")[2].partition(".")[0].strip("[]")
            rels = "rels" if name == "word/_rels/document.xml.rels" else ""
            made.writestr(name, parts.get(rels or stem, package.read(name)))
    return changed.getvalue()


def flagged(data: bytes) -> bytes:
    """The zip with its first entry marked as encrypted."""
    changed = bytearray(data)
    changed[6] |= 1
    changed[data.index(b"PK\1\2") + 8] |= 1
    return bytes(changed)


def damaged(data: bytes) -> bytes:
    """The zip with 40 bytes of its first entry turned over."""
    start = 30 + int.from_bytes(data[26:28], "little")
    return data[:start] + bytes(byte ^ 255 for byte in data[start : start + 40]) + data[start + 40 :]


@pytest.mark.parametrize(
    "data",
    [
        word(document=b"<x"),
        word(document=b""),
        word(document=b"<a><b/></a>"),
        word(document=f'<w:document xmlns:w="{WORD}"/>'.encode()),
        word(document=b"<a>" * 1000 + b"</a>" * 1000),
        word(rels=b"<x"),
        word(Content_Types=b"<x"),
        word(core=b"<x"),
        flagged(word()),
        damaged(word()),
    ],
    ids=["cut", "empty", "root", "body", "deep", "rels", "types", "core", "locked", "damaged"],
)
def test_a_broken_word_document_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput, match="Word document cannot be read: it is broken"):
        read_bytes(data, name="a.docx")


def test_a_word_document_with_odd_properties_is_read() -> None:
    assert read_bytes(word(core=b"<x/>"), name="a.docx").text == DUTCH


UNKNOWN_FILTER = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources <</Font <<>>>>>> endobj
4 0 obj <</Length 5 /Filter /Unknown>> stream
BT ET
endstream endobj
trailer <</Root 1 0 R>>
startxref
0
%%EOF
"""


def test_a_pdf_with_an_unknown_filter_is_refused_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="PDF cannot be read"):
        read_bytes(UNKNOWN_FILTER, name="a.pdf")


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "a.txt", "The article is empty."),
        (b" \n\t ", "a.txt", "The article is empty."),
        (b"\x00\x01\x02\xff" * 50, "a.txt", "binary data"),
        (bytes(range(1, 32)) * 20, "a.txt", "binary data"),
        (b"not a pdf", "a.pdf", "PDF cannot be read"),
        (b"not a docx", "a.docx", "Word document cannot be read"),
        (
            "Kirja on pöydällä ja kissa nukkuu ikkunalaudalla koko päivän.".encode(),
            "a.txt",
            "not in Dutch or English",
        ),
    ],
)
def test_refusals(data: bytes, name: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_bytes(data, name=name)


def test_the_library_for_pdfs_says_nothing_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(BadInput, match="PDF cannot be read"):
        read_bytes(b"%PDF-1.4\nbroken", name="a.pdf")
    assert caplog.records == []


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no file"):
        read_file(tmp_path / "weg.txt")


def test_too_much_text() -> None:
    with pytest.raises(TooLarge, match="1,000,000 characters"):
        read_text("de het een " * 100_000)


def test_english_is_told_from_dutch() -> None:
    assert read_text(ENGLISH).language == "en"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"De brug\n\nGepubliceerd op 14 mei 2026, 10:33\n\n{DUTCH}", dt.date(2026, 5, 14)),
        (f"De brug\n\nHARLINGEN, 14 mei 2026 – {DUTCH}", dt.date(2026, 5, 14)),
        (f"De brug\n\n2026-05-14\n\n{DUTCH}", dt.date(2026, 5, 14)),
        (f"De brug\n\nOp 14 mei 2026 ging de brug open. {DUTCH}", None),
        (f"De brug\n\n14 mei 1940\n\n{DUTCH}", None),
        (f"De brug\n\n31 juni 2026\n\n{DUTCH}", None),
    ],
)
def test_a_date_above_or_before_a_story_is_its_own(text: str, date: dt.date | None) -> None:
    assert read_text(text).date == date


def test_a_date_above_an_english_story_may_name_the_month_first() -> None:
    text = "The bridge\n\nPublished May 14, 2026\n\nThe bridge over the river was opened by the mayor."
    assert read_text(text).date == dt.date(2026, 5, 14)


@pytest.mark.parametrize(
    ("second", "date"), [("14 maart 2023", dt.date(2023, 3, 14)), ("voor zwaar verkeer uit 2023", None)]
)
def test_a_date_below_a_headline_is_no_part_of_it(second: str, date: dt.date | None) -> None:
    text = f"Brug bij Ede weken dicht\n{second}\n\nDe brug bij Ede gaat weken dicht. Auto's rijden om."
    article = read_text(text)
    assert article.date == date
    assert article.title == "Brug bij Ede weken dicht"
    assert (article.title in article.text) is (date is None)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ('"De haan kraait. ""Kukeleku"" zegt hij."', 'De haan kraait. "Kukeleku" zegt hij.'),
        ('"De haan kraait."', '"De haan kraait."'),
        ('"De haan" kraait ""hard"""', '"De haan" kraait ""hard"""'),
        ('De haan zegt ""kukeleku"".', 'De haan zegt ""kukeleku"".'),
    ],
)
def test_a_cell_of_a_spreadsheet_loses_its_marks(text: str, kept: str) -> None:
    assert tidy(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "# T\n\n" + "[" * 20_000,
        "# T\n\n" + "![](" * 20_000,
        "# T\n\n" + "> " * 1_000 + "x",
        "# T\n\n" + "\n".join("    " * at + "- x" for at in range(300)),
    ],
)
def test_a_tangle_is_no_article(text: str) -> None:
    with pytest.raises(BadInput, match="too many open brackets"):
        read_text(text, given=Given(language="en"))


@pytest.mark.parametrize("tag", ["<a", "<!--"])
def test_a_page_of_open_tags_is_no_article(tag: str) -> None:
    with pytest.raises(BadInput, match="too many tags"):
        read_bytes((tag * 40_000).encode(), name="x.html", given=Given(language="en"))


def test_an_article_with_many_links_is_one() -> None:
    links = " ".join(f"[link {at}](https://example.org/{at})" for at in range(2_000))
    assert "link 1999" in read_text(f"# T\n\n{links}", given=Given(language="en")).text


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Ede[1] ligt hoog.[bron?] Epe[a] ook.[12][nb 3]", "Ede ligt hoog. Epe ook."),
        ("The mill[citation needed] burned.[2][edit]", "The mill burned."),
        ("Plants need CO\n2, and people O\n2. It is so.", "Plants need CO2, and people O2. It is so."),
        ("1. Vitamin C\n2. Vitamin D", "1. Vitamin C\n2. Vitamin D"),
        ("They asked the WHO\n2 times", "They asked the WHO\n2 times"),
        ("Bouw[bewerken | brontekst bewerken]", "Bouw"),
        ("Zij zei: “[h]et is [1901] of [ook] nu”.", "Zij zei: “[h]et is [1901] of [ook] nu”."),
    ],
)
def test_marks_of_footnotes_are_no_part_of_a_text(pasted: str, kept: str) -> None:
    assert without_marks(pasted) == kept


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("De **brug** over *de* ***Waal***", "De brug over de Waal"),
        ("__Ede__ en **Epe**, samen **twee**", "Ede en Epe, samen twee"),
        ("5 * 3 * 2 en a_b_c en 2**3", "5 * 3 * 2 en a_b_c en 2**3"),
    ],
)
def test_stars_around_words_only_stress_them(pasted: str, kept: str) -> None:
    assert without_stars(pasted) == kept


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Brug van Ede\n", "Brug van Ede"),
        ("Brug van Ede\nUit Wikipedia, de vrije encyclopedie\n\n", "Brug van Ede"),
        ("Beste lezers,\n", "Beste lezers,"),
        ("BINNENLAND\n\nMan valt van brug\n\n", "Man valt van brug"),
        ("Home > Nieuws\n\nBrug van Ede opgeknapt\n\n", "Brug van Ede opgeknapt"),
        ("EDE\n\nHet regende.\n\n", "EDE"),
        ('Brug open voor Ada: "Ik blijf gaan"\n\n', 'Brug open voor Ada: "Ik blijf gaan"'),
    ],
)
def test_the_title_of_a_pasted_page_is_the_line_above_its_prose(above: str, title: str) -> None:
    article = read_text(f"{above}{DUTCH}")
    assert article.title == title
    assert article.text.endswith(DUTCH)


def test_a_word_document_with_too_much_text_is_refused_unread() -> None:
    with pytest.raises(BadInput, match="too large when unpacked"):
        read_bytes(word(document=b" " * 40_000_001), name="a.docx")


def test_a_pdf_is_read_up_to_the_length_of_an_article() -> None:
    read: list[int] = []

    def texts() -> Iterator[str]:
        for page in range(10):
            read.append(page)
            yield "a" * 400_000

    assert [len(page) for page in _pages(texts())] == [400_000] * 3
    assert read == [0, 1, 2]
