"""The site: `python app.py` serves it on 127.0.0.1; `flask --app app` finds `create_app` here."""

from quiz.serve import create_app, main

__all__ = ["create_app", "main"]

if __name__ == "__main__":
    main()
