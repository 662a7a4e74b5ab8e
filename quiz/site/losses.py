"""The sentences of formats and of the store that reach the screen, so that they can be translated.

They are written in English where they arise, which knows no interface; `_(sentence)` finds their Dutch.
"""

from __future__ import annotations

from flask_babel import lazy_gettext as _l

SENTENCES = (
    _l("The article is left out."),
    _l("The description of the deck is left out."),
    _l("Pictures and sounds are left out."),
    _l("Rejected items, and items whose fact is gone, are left out."),
    _l("The source sentences are left out."),
    _l("Of the sources only the sentences stay."),
    _l("The places of the sentences in the article are left out."),
    _l("Which items were approved is left out."),
    _l("Which items a person edited is left out."),
    _l("The explanations are left out."),
    _l("The tags are left out."),
    _l("Spaces in tags become underscores."),
    _l("The language of single items is left out."),
    _l("The language of the deck is left out."),
    _l("When items last changed is left out."),
    _l("The ids of the items are left out."),
    _l("That options stand in an order of their own is left out."),
    _l("Multiple-choice items become flashcards."),
    _l("Cloze items become flashcards."),
    _l("More accepted answers to cloze items are left out."),
    _l("The hints of cloze items are left out."),
    _l("Markup such as bold is left out."),
    _l("Markup such as bold is left out of answers that are typed."),
    _l("What learners reported is left out."),
    _l("Fields of the deck file that this program does not know are left out."),
    _l("Items with more than one gap, or an answer that GIFT reads as a weight or a pair, are left out."),
    _l("The numbers of gaps are left out: they count from 1 again."),
    _l("Line ends and tabs within a text become spaces."),
    _l("The bytes of pictures and sounds are left out; their names and digests stay."),
    _l("There is nothing to undo any more."),
    _l("This cannot be undone: an item was changed since. Nothing was taken back."),
    _l("Choose the wrong option to replace."),
    _l("Choose or write an option that is not there yet."),
)
