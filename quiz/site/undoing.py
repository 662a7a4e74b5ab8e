"""What undo takes back, in words."""

from __future__ import annotations

from flask_babel import gettext as _
from flask_babel import ngettext

from quiz.item import prompt_text
from quiz.site.show import plain
from quiz.site.store import curation

LONGEST = 50
"""Characters of a question in the name of a change."""


def named(batch: str) -> str:
    """What an action did, such as: the rejection of “Who …?”; empty when there is nothing to take back."""
    what, items = curation.done_in(batch)
    if not items:
        return ""
    which = f"“{_short(plain(prompt_text(items[0])))}”"
    if len(items) > 1:
        which = ngettext("%(num)s item", "%(num)s items", len(items))
    names: dict[str, str] = {
        "approved": _("the approval of %(items)s", items=which),
        "rejected": _("the rejection of %(items)s", items=which),
        "pending": _("the reopening of %(items)s", items=which),
        "edit": _("the edit of %(items)s", items=which),
        "merge": _("the merging of %(items)s", items=which),
        "new": _("the adding of %(items)s", items=which),
    }
    return names.get(what, which)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…"
