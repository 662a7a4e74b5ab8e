"""Fetches a public page: the address is resolved, checked, and connected to as checked, at each redirect."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import SplitResult, urljoin, urlsplit

from quiz.errors import BadInput, MissingExtra, TooLarge

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

MAX_BYTES = 10_000_000
MAX_SECONDS = 30.0
MAX_REDIRECTS = 5
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_REFUSED = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "64:ff9b:1::/48", "::/96", "fec0::/10")))
"""Not on the public internet either, whatever the standard library says of them."""
_SLOW = "The page takes too long to arrive."
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes at an address, after redirects, with their declared encoding."""

    address: str
    data: bytes
    encoding: str | None
    is_pdf: bool


def fetch(address: str) -> Page:
    """The page at a public address.

    Raises BadInput for an address that is not public http(s) or does not answer well, TooLarge over
    MAX_BYTES, MissingExtra without urllib3.
    """
    with _Watch(time.monotonic() + MAX_SECONDS) as watch:
        for _ in range(MAX_REDIRECTS + 1):
            response = _get(address, watch)
            try:
                target = response.get_redirect_location()
                if not target:
                    return _page(address, response, watch)
                address = _joined(address, target)
            finally:
                response.release_conn()
                response.close()
    raise BadInput("The address redirects too often.")


class _Watch:
    """Breaks all connections off at the deadline, however slowly the other side speaks."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self._held: list[tuple[threading.Timer, socket.socket]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for timer, held in self._held:
            timer.cancel()
            timer.join()
            held.close()

    @property
    def left(self) -> float:
        """The seconds until the deadline; below zero after it."""
        return self._deadline - time.monotonic()

    def over(self, connection: socket.socket) -> None:
        """Watch over a connection, by a second handle on it, for TLS takes the first."""
        held = connection.dup()
        timer = threading.Timer(max(self.left, 0), _break_off, (held,))
        timer.daemon = True
        self._held.append((timer, held))
        timer.start()


def _break_off(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _joined(address: str, target: str) -> str:
    try:
        return urljoin(address, target)
    except ValueError as error:
        raise BadInput(f"The address {target} is not written as a web address is.") from error


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise BadInput(f"The address {address} is not written as a web address is.") from error


def checked_ip(host: str, port: int) -> str:
    """The IP address of a host; BadInput when any of its addresses is not on the public internet."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise BadInput(f"The host {host} cannot be found.") from error
    addresses = [str(each[4][0]) for each in found]
    if not addresses or not all(_is_public(address) for address in addresses):
        raise BadInput(f"The host {host} is not on the public internet.")
    return addresses[0]


def _is_public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    return all(
        each.is_global and not each.is_multicast and not any(each in network for network in _REFUSED)
        for each in (ip, *_carried(ip))
    )


def _carried(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """The IPv4 addresses that an IPv6 address leads to: mapped, 6to4, Teredo, or through NAT64."""
    if isinstance(ip, ipaddress.IPv6Address):
        yield from filter(None, (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())))
        if ip in _NAT64:
            yield ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)


def _get(address: str, watch: _Watch) -> BaseHTTPResponse:
    try:
        from urllib3 import Timeout
        from urllib3.exceptions import HTTPError
    except ImportError as error:
        raise MissingExtra("Reading a web page", "documents") from error
    parts = _split(address)
    path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    left = max(0.1, watch.left)
    headers = {"Host": parts.netloc.rpartition("@")[2], "User-Agent": "weetje", "Accept-Encoding": "identity"}
    try:
        response: BaseHTTPResponse = _pool(address, watch).request(
            "GET",
            path,
            headers=headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=Timeout(total=left, connect=min(10.0, left)),
        )
    except HTTPError as error:
        raise BadInput(f"The address {address} does not answer." if watch.left > 0 else _SLOW) from error
    return response


def _pool(address: str, watch: _Watch) -> HTTPConnectionPool:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

    parts = _split(address)
    try:
        port = parts.port or _PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise BadInput("Only http and https addresses can be read.") from error
    host = parts.hostname or ""
    ip = checked_ip(host, port)
    pool = (
        HTTPConnectionPool(ip, port)
        if parts.scheme == "http"
        else HTTPSConnectionPool(
            ip, port, server_hostname=host, assert_hostname=host, cert_reqs="CERT_REQUIRED"
        )
    )
    pool.ConnectionCls = _watched(pool.ConnectionCls, watch)
    return pool


def _watched(kind: Any, watch: _Watch) -> Any:
    """The kind of connection, watched over from its first byte on."""

    class Watched(kind):  # type: ignore[misc]
        def _new_conn(self) -> socket.socket:
            made: socket.socket = super()._new_conn()
            watch.over(made)
            return made

    return Watched


def _page(address: str, response: BaseHTTPResponse, watch: _Watch) -> Page:
    if response.status != 200:
        raise BadInput(f"The address answers with status {response.status}.")
    kind, _, parameters = response.headers.get("Content-Type", "").partition(";")
    data = _body(response, watch)
    encoding = parameters.partition("charset=")[2].strip(" \"'") or None
    return Page(address, data, encoding, kind.strip().lower() == "application/pdf")


def _body(response: BaseHTTPResponse, watch: _Watch) -> bytes:
    """The whole body, as it arrives. Raises BadInput for one that is broken or slow, TooLarge."""
    from urllib3.exceptions import HTTPError

    data = bytearray()
    try:
        while chunk := response.read1(65_536):
            data += chunk
            if len(data) > MAX_BYTES:
                raise TooLarge(f"The page is larger than {MAX_BYTES // 1_000_000} MB.")
    except (HTTPError, OSError) as error:
        raise BadInput("The page breaks off before its end." if watch.left > 0 else _SLOW) from error
    if watch.left <= 0:
        raise BadInput(_SLOW)
    return bytes(data)
