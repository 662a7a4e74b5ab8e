"""Whether words can be read without the article around them, and why not."""
