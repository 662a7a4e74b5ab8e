"""A capital for the first letter of a text, as Dutch and English write it."""

from __future__ import annotations

_WHOLE = {"ij": "IJ", "éé": "Eé"}
"""Dutch letters that take their capital together, or lose an accent with it (*IJsland*, *Eén*)."""


def capital(text: str) -> str:
    """The text with a capital first letter."""
    whole = _WHOLE.get(text[:2])
    return whole + text[2:] if whole else text[:1].upper() + text[1:]
