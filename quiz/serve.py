"""Wires the site to the generator and serves it."""

from __future__ import annotations

import errno
import ipaddress
import logging
import os
import socket
import sys
from typing import TYPE_CHECKING

from quiz.article import Article
from quiz.deck import Deck
from quiz.errors import BadInput
from quiz.garbage import settle

if TYPE_CHECKING:
    from flask import Flask

HOST, PORT = "127.0.0.1", 5000
_LOCAL = ("127.0.0.1", "localhost", "[::1]")


def generate_deck(article: Article) -> Deck:
    """A deck of items about the article; what the site is handed to generate with.

    Raises MissingExtra without spaCy, BadInput for an article without anything to ask.
    """
    from quiz.generate import generate

    return generate(article)


def create_app(data: str | os.PathLike[str] | None = None, *, host: str = HOST) -> Flask:
    """The site over a data folder, answering to the names of `host`."""
    from quiz import paths
    from quiz.site import create_app as create_site

    config = {"DATA": str(paths.data_folder(data)), "TRUSTED_HOSTS": trusted_hosts(host)}
    return create_site(config, generate=generate_deck)


def trusted_hosts(host: str) -> list[str]:
    """The host names under which a site bound to `host` answers."""
    if is_loopback(host):
        return [*_LOCAL]
    name = socket.gethostname()
    try:
        own = {str(each[4][0]) for each in socket.getaddrinfo(name, None)}
    except OSError:
        own = set()
    bare = {*own, host, name, f"{name}.local", socket.getfqdn()}
    return [*_LOCAL, *sorted(f"[{each}]" if ":" in each else each for each in bare)]


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches a server bound to `host`."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def serve(*, host: str = HOST, port: int = PORT, data: str | None = None) -> None:
    """Serve the site until interrupted, and print its address.

    Raises BadInput when the port is taken, the host is not this machine's or the data folder cannot be used.
    """
    from waitress import create_server

    logging.getLogger("waitress.queue").setLevel(logging.ERROR)

    _free(host, port)
    app = create_app(data, host=host)
    _stop_leftovers(app)
    settle()
    server = create_server(
        app, host=host, port=port, threads=16, ident="weetje", clear_untrusted_proxy_headers=True
    )
    shown = f"[{host}]" if ":" in host else host
    print(f"Weetje is at http://{shown}:{server.effective_port}/ (stop with Ctrl-C)", flush=True)
    if not is_loopback(host):
        print("Everyone who can reach this address shares one learner.", file=sys.stderr, flush=True)
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        server.close()


def _stop_leftovers(app: Flask) -> None:
    """Show jobs that an earlier process left unfinished as stopped."""
    from quiz.site.store import jobs

    with app.app_context():
        jobs.stop_leftovers()


def _free(host: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise BadInput(f"Port {port} is in use; choose another with --port.") from error
        raise BadInput(f"Cannot listen on {host}:{port}: {error.strerror or error}.") from error
    except OverflowError as error:
        raise BadInput(f"There is no port {port}.") from error


def main() -> None:
    """Serve on 127.0.0.1; a failure is one sentence and exit code 1."""
    from quiz.errors import WeetjeError

    try:
        serve(port=int(os.environ.get("PORT", PORT)))
    except WeetjeError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
