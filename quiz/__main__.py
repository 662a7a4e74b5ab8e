"""`python -m quiz` is the command `quiz`."""

from quiz.cli import main

main()
