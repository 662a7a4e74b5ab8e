"""A capital for the first letter of a text, as Dutch and English write it."""

from __future__ import annotations

_WHOLE = {"ij": "IJ", "éé": "Eé"}
"""Dutch letters that take their capital together, or lose an accent with it (*IJsland*, *Eén*)."""


def capital(text: str) -> str:
    """The text with a capital first letter."""
    whole = _WHOLE.get(text[:2])
    return whole + text[2:] if whole else text[:1].upper() + text[1:]


def small(text: str) -> str:
    """The text with a small first letter: the other way round."""
    whole = next((low for low, high in _WHOLE.items() if text.startswith(high)), "")
    return whole + text[2:] if whole else text[:1].lower() + text[1:]
