"""Addresses are resolved and checked before anything is sent, at every redirect."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from quiz.errors import BadInput, TooLarge
from quiz.reading import address, read_address


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        host = f"http://{self.headers['Host']}"
        if self.path == "/private":
            self._redirect("http://192.168.0.1/")
        elif self.path == "/loop":
            self._redirect(f"{host}/loop")
        elif self.path == "/large":
            self._answer(b"x" * 200_000)
        elif self.path == "/missing":
            self.send_error(404)
        else:
            text = "De brug over de rivier is in het voorjaar geopend en het was een feest voor de stad. " * 5
            self._answer(f"<title>Brug</title><article><p>{text}</p></article>".encode())

    def _redirect(self, target: str) -> None:
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None: ...


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A server on loopback that counts as public; every other private address stays private."""
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    monkeypatch.setattr(address, "_is_public", lambda ip: ip == "127.0.0.1")
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_becomes_an_article(site: str) -> None:
    article = read_address(f"{site}/brug")
    assert article.text.startswith("De brug over de rivier")
    assert article.source == f"{site}/brug"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/private", "not on the public internet"),
        ("/loop", "redirects too often"),
        ("/missing", "status 404"),
    ],
)
def test_refused_on_the_way(site: str, path: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_address(site + path)


def test_a_page_over_the_limit(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "MAX_BYTES", 100_000)
    with pytest.raises(TooLarge):
        read_address(f"{site}/large")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "[::1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::a00:1]",
        "[2002:a00:1::1]",
        "0.0.0.0",
        "[fe80::1]",
        "224.0.0.1",
    ],
)
def test_private_addresses(host: str) -> None:
    with pytest.raises(BadInput, match="not on the public internet"):
        read_address(f"http://{host}/")


@pytest.mark.parametrize("given", ["ftp://a.example/", "file:///etc/passwd", "http://a.example:99999/"])
def test_other_schemes(given: str) -> None:
    with pytest.raises(BadInput, match="Only http and https"):
        read_address(given)


def test_a_host_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(socket.AF_INET, 1, 6, "", (ip, 80)) for ip in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: answers)
    with pytest.raises(BadInput, match="not on the public internet"):
        read_address("http://mixed.example/")
