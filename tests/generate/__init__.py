"""From article to deck."""
