"""Addresses are resolved and checked before anything is sent, at every redirect."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
        "192.0.0.192",
        "[64:ff9b:1::a9fe:a9fe]",
        "[::169.254.169.254]",
        "[fec0::1]",
    ],
)
def test_private_addresses(host: str) -> None:
    with pytest.raises(BadInput, match="not on the public internet"):
        read_address(f"http://{host}/")


@pytest.mark.parametrize("given", ["ftp://a.example/", "file:///etc/passwd", "http://a.example:99999/"])
def test_other_schemes(given: str) -> None:
    with pytest.raises(BadInput, match="Only http and https"):
        read_address(given)


@pytest.mark.parametrize("given", ["http://[::1", "http://[foo]/", "http://[/"])
def test_an_address_that_is_none(given: str) -> None:
    with pytest.raises(BadInput, match="not written as a web address"):
        read_address(given)


@contextmanager
def answering(reply: bytes, *, drip: bytes = b"") -> Iterator[str]:
    """A server that sends those bytes to whoever calls, then a drip every 50 ms until it is left."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                connection.recv(65_536)
                connection.sendall(reply)
                while drip:
                    time.sleep(0.05)
                    connection.sendall(drip)

        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (OK + b"Content-Length: 1000\r\n\r\n<p>abc", "breaks off"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc", "breaks off"),
        (OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", "breaks off"),
        (b"HTTP/1.1 302 Found\r\nLocation: http://[\r\n\r\n", "not written as a web address"),
        (b"", "does not answer"),
        (b"\0\0\0", "does not answer"),
    ],
)
def test_a_server_that_answers_badly(monkeypatch: pytest.MonkeyPatch, reply: bytes, sentence: str) -> None:
    monkeypatch.setattr(address, "_is_public", lambda ip: ip == "127.0.0.1")
    with answering(reply) as given, pytest.raises(BadInput, match=sentence):
        read_address(given)


@pytest.mark.parametrize("charset", [b"undefined", b"a\0b", b"hex", b"rot13", b"nergens", b"idna"])
def test_an_odd_encoding_is_not_believed(monkeypatch: pytest.MonkeyPatch, charset: bytes) -> None:
    monkeypatch.setattr(address, "_is_public", lambda ip: ip == "127.0.0.1")
    text = "De brug over de rivier bij het café is in het voorjaar geopend en het was een feest. " * 9
    page = f"<p>{text}</p>".encode("cp1252")
    with answering(OK + b"Content-Type: text/html; charset=" + charset + b"\r\n\r\n" + page) as given:
        assert read_address(given).text.startswith("De brug over de rivier bij het caf")


@pytest.mark.parametrize(
    ("reply", "drip"),
    [
        (OK + b"Content-Type: text/html\r\n\r\n<p>", b"a"),
        (OK + b"Content-Length: 9000000\r\n\r\n", b"a"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (OK, b"X-a: b\r\n"),
        (OK + b"X: ", b"a"),
    ],
    ids=["body", "length", "chunks", "headers", "header"],
)
def test_a_server_that_drips_is_left_in_time(
    monkeypatch: pytest.MonkeyPatch, reply: bytes, drip: bytes
) -> None:
    monkeypatch.setattr(address, "_is_public", lambda ip: ip == "127.0.0.1")
    monkeypatch.setattr(address, "MAX_SECONDS", 0.5)
    started = time.monotonic()
    with answering(reply, drip=drip) as given, pytest.raises(BadInput, match="takes too long"):
        read_address(given)
    assert time.monotonic() - started < 2


def test_a_host_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(socket.AF_INET, 1, 6, "", (ip, 80)) for ip in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: answers)
    with pytest.raises(BadInput, match="not on the public internet"):
        read_address("http://mixed.example/")
