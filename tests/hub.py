"""A WebSub hub in the tests, on this machine."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl


class Hub(HTTPServer):
    """A hub on this machine: it notes what it is told, and answers as it is set to."""

    def __init__(self) -> None:
        """Listen on a free port, and accept everything."""
        super().__init__(("127.0.0.1", 0), Desk)
        self.told: list[tuple[str, str, dict[str, str]]] = []
        self.answer: tuple[int, dict[str, str], bytes] = (204, {}, b"")
        self.address = f"http://127.0.0.1:{self.server_port}/publish"


class Desk(BaseHTTPRequestHandler):
    """Takes one request."""

    server: Hub

    def do_POST(self) -> None:
        """Note the form, and answer."""
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.told.append((self.path, self.headers["User-Agent"], dict(parse_qsl(form, strict_parsing=True))))
        self._answer()

    def do_GET(self) -> None:
        """Answer those who were sent elsewhere, as success would look."""
        self.send_response(200)
        self.end_headers()

    def _answer(self) -> None:
        status, headers, body = self.server.answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
        """Say nothing."""


@contextmanager
def open_hub() -> Iterator[Hub]:
    """Give a hub that is open in this block."""
    with Hub() as hub:
        thread = threading.Thread(target=hub.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield hub
        finally:
            hub.shutdown()
            thread.join()
