"""Weetje: an article becomes a quiz and flashcards."""
