"""What an article is about, and the words before items that say so."""
