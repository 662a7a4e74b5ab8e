"""Facts, questions and gaps."""
