"""From Universal Dependencies treebanks to a packaged pipeline: `python -m quiz.generate.train`."""
