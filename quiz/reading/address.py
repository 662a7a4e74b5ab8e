"""Fetches a public page: the address is resolved, checked, and connected to as checked, at each redirect."""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from quiz.errors import BadInput, MissingExtra, TooLarge

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

MAX_BYTES = 10_000_000
MAX_SECONDS = 30.0
MAX_REDIRECTS = 5
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
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
    deadline = time.monotonic() + MAX_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        response = _get(address, deadline)
        try:
            target = response.get_redirect_location()
            if not target:
                return _page(address, response, deadline)
            address = urljoin(address, target)
        finally:
            response.release_conn()
            response.close()
    raise BadInput("The address redirects too often.")


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
    return all(each.is_global and not each.is_multicast for each in (ip, *_carried(ip)))


def _carried(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Iterator[ipaddress.IPv4Address]:
    """The IPv4 addresses that an IPv6 address leads to: mapped, 6to4, Teredo, or through NAT64."""
    if isinstance(ip, ipaddress.IPv6Address):
        yield from filter(None, (ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())))
        if ip in _NAT64:
            yield ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)


def _get(address: str, deadline: float) -> BaseHTTPResponse:
    try:
        from urllib3 import Timeout
        from urllib3.exceptions import HTTPError
    except ImportError as error:
        raise MissingExtra("Reading a web page", "documents") from error
    parts = urlsplit(address)
    path = parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
    left = max(0.1, deadline - time.monotonic())
    headers = {"Host": parts.netloc.rpartition("@")[2], "User-Agent": "weetje", "Accept-Encoding": "identity"}
    try:
        response: BaseHTTPResponse = _pool(address).request(
            "GET",
            path,
            headers=headers,
            redirect=False,
            retries=False,
            preload_content=False,
            timeout=Timeout(total=left, connect=min(10.0, left)),
        )
    except HTTPError as error:
        raise BadInput(f"The address {address} does not answer.") from error
    return response


def _pool(address: str) -> HTTPConnectionPool:
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool

    parts = urlsplit(address)
    try:
        port = parts.port or _PORTS[parts.scheme]
    except (KeyError, ValueError) as error:
        raise BadInput("Only http and https addresses can be read.") from error
    host = parts.hostname or ""
    ip = checked_ip(host, port)
    if parts.scheme == "http":
        return HTTPConnectionPool(ip, port)
    return HTTPSConnectionPool(
        ip, port, server_hostname=host, assert_hostname=host, cert_reqs="CERT_REQUIRED"
    )


def _page(address: str, response: BaseHTTPResponse, deadline: float) -> Page:
    if response.status != 200:
        raise BadInput(f"The address answers with status {response.status}.")
    kind, _, parameters = response.headers.get("Content-Type", "").partition(";")
    data = bytearray()
    for chunk in response.stream(65_536):
        data += chunk
        if len(data) > MAX_BYTES:
            raise TooLarge(f"The page is larger than {MAX_BYTES // 1_000_000} MB.")
        if time.monotonic() > deadline:
            raise BadInput("The page takes too long to arrive.")
    encoding = parameters.partition("charset=")[2].strip(" \"'") or None
    return Page(address, bytes(data), encoding, kind.strip().lower() == "application/pdf")
