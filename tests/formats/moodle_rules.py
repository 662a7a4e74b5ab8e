"""What docs.moodle.org ("Moodle XML format", "Embedded Answers (Cloze)") asks of a file, as a check.

It reads the bytes on its own and fails with an assertion where a rule is broken.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

FRACTIONS = (
    *(100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5),
    *(11.11111, 10, 5, 0),
)
"""The marks that Moodle's multiple choice knows; the same below zero."""
FORMATS = ("html", "moodle_auto_format", "plain_text", "markdown")
GAP = re.compile(r"\{(\d+):(SHORTANSWER):((?:\\.|[^\\}])+)\}")


def check(data: bytes) -> list[ET.Element]:
    """The questions of a file that keeps the rules, without the category."""
    assert data.startswith(b"<?xml version='1.0' encoding='UTF-8'?>\n"), "the xml line comes first"
    root = ET.fromstring(data)
    assert root.tag == "quiz"
    assert {child.tag for child in root} == {"question"}
    category, *questions = root
    assert category.get("type") == "category"
    assert category.findtext("category/text", "").startswith("$course$/top/")
    ids = [question.findtext("idnumber") for question in questions]
    assert len(set(ids)) == len(ids), "an idnumber stands once per category"
    for question in questions:
        check_question(question)
    return questions


def check_question(question: ET.Element) -> None:
    assert question.findtext("name/text", "").strip() or question.get("type") == "cloze"
    assert "\n" not in question.findtext("name/text", "")
    for name in ("questiontext", "generalfeedback"):
        element = question.find(name)
        assert element is not None
        assert element.get("format") in FORMATS
        assert element.find("text") is not None
    CHECKS[question.get("type", "")](question)


def check_multichoice(question: ET.Element) -> None:
    assert question.findtext("single") in ("true", "false")
    assert question.findtext("shuffleanswers") in ("true", "false")
    assert question.findtext("answernumbering") in ("none", "abc", "ABCD", "123")
    fractions = [float(answer.get("fraction", "none")) for answer in question.iterfind("answer")]
    assert len(fractions) >= 2
    for fraction in fractions:
        assert any(abs(abs(fraction) - known) < 0.00001 for known in FRACTIONS), fraction
    right = [fraction for fraction in fractions if fraction > 0]
    if question.findtext("single") == "true":
        assert right == [100]
    else:
        assert abs(sum(right) - 100) < 0.001
    check_answers(question)


def check_shortanswer(question: ET.Element) -> None:
    assert question.findtext("usecase") in ("0", "1")
    assert [answer.get("fraction") for answer in question.iterfind("answer")] == ["100"]
    check_answers(question)


def check_answers(question: ET.Element) -> None:
    for answer in question.iterfind("answer"):
        assert answer.get("format") in FORMATS
        assert answer.find("text") is not None
        assert answer.find("feedback/text") is not None


def check_cloze(question: ET.Element) -> None:
    text = question.findtext("questiontext/text", "")
    gaps = GAP.findall(text)
    assert [int(number) for number, _, _ in gaps] == list(range(1, len(gaps) + 1))
    assert gaps
    assert "{" not in GAP.sub("", text), "a brace that could start another gap"
    for _, _, body in gaps:
        for answer in re.split(r"(?<!\\)~", body):
            assert answer.startswith("=")


def check_essay(question: ET.Element) -> None:
    assert question.findtext("responseformat") == "editor"
    assert question.find("graderinfo/text") is not None


CHECKS = {
    "multichoice": check_multichoice,
    "shortanswer": check_shortanswer,
    "cloze": check_cloze,
    "essay": check_essay,
}
