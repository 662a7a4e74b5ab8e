"""A visitor without a browser: keeps its cookie, sends the token that forms want."""

from __future__ import annotations

import re
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')

START = {"deck[]": 1, "limit": 10, "kinds[]": ["choice", "cloze", "flashcard"], "which": "all"}


class Visitor:
    """One connection to a site. Raises OSError or HTTPException when the site goes away."""

    def __init__(self, base: str) -> None:
        self.connection = HTTPConnection(urlsplit(base).netloc, timeout=30)
        self.cookie = self.token = ""
        self.token = _TOKEN.findall(self.get("/make"))[0]

    def request(self, method: str, path: str, body: str = "") -> tuple[int, str, str]:
        """The status of an answer, where it leads, and its text."""
        headers = {"Cookie": self.cookie, "Accept-Language": "en"}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, body or None, headers)
        answer = self.connection.getresponse()
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        return answer.status, answer.getheader("Location") or "", answer.read().decode()

    def get(self, path: str) -> str:
        """The text of a page."""
        status, _, text = self.request("GET", path)
        assert status == 200, (path, status)
        return text

    def post(self, path: str, **form: object) -> str:
        """Send a form, and give where it leads."""
        body = urlencode({"csrf_token": self.token, **form}, doseq=True)
        status, location, text = self.request("POST", path, body)
        assert status == 303, (path, status, text[-2_000:])
        return location

    def start(self, **more: object) -> str:
        """Start a quiz, and give its address."""
        return self.post("/quiz", **{**START, "feedback": "immediate", **more})

    def answer(self, quiz: str, place: int) -> None:
        """Answer a question of any kind: the second option, or a word."""
        self.post(f"{quiz}/{place}", option=2, **{"text-0": "Brandt"})

    def close(self) -> None:
        """Go away."""
        self.connection.close()
