"""The checks are part of the core: quick to import, and without the language model or the site."""

from __future__ import annotations

import subprocess
import sys


def test_checks_load_neither_spacy_nor_flask() -> None:
    code = (
        "import sys, quiz.checks; print(sorted({'spacy', 'flask', 'sqlalchemy', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
