"""Sentences of other rooms as people read them: in the language of the page."""

from __future__ import annotations

from flask_babel import gettext
from flask_babel import lazy_gettext as _l

KNOWN = (
    _l("The article is empty."),
    _l("The article is not in Dutch or English, as far as its words tell; if it is, name the language."),
    _l("The address redirects too often."),
    _l("Only http and https addresses can be read."),
    _l("The page takes too long to arrive."),
    _l("The page has too many tags to be an article."),
    _l("The PDF cannot be read: it is broken or locked."),
    _l("The Word document is too large when unpacked."),
    _l("The Word document cannot be read: it is broken."),
    _l("The file is not text."),
    _l("The file is not text in UTF-8."),
    _l("The file holds no line with a term, a tab and a definition."),
    _l("The file is no Anki package: it is not a zip archive, or it was cut off."),
    _l("The file is no Anki package: it holds no collection."),
    _l("The Anki package is damaged: its collection cannot be read."),
)
"""The sentences that people meet most, for the catalogue; one that is not known is shown as it is."""


def said(error: Exception) -> str:
    """The sentence of an error in the language of the page."""
    return str(gettext(str(error)))
