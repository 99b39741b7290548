"""A publication over HTTP, on this machine only: to look at it, and subscribe to it, before it is published.

Only what an edition holds can be asked for: no address ever becomes a path on the disk. What an edition is, and when
there is a new one, is left to the command.
"""

import hashlib
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from threading import Lock
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from feedpub import mediatypes
from feedpub.errors import FeedpubError
from feedpub.naming import INDEX

HOST = "127.0.0.1"
OWN_NAMES = frozenset({HOST, "localhost"})
"""Under any other name a page elsewhere could read the preview of unpublished copy (DNS rebinding)."""
TURN = 0.5
"""Seconds between two looks for a new edition."""

Files = Mapping[str, Callable[[], bytes]]


class Document(NamedTuple):
    """One file as it is served."""

    data: bytes
    etag: str
    """Strong (RFC 9110, 8.8.1): other bytes, other tag."""
    modified: datetime
    """When these bytes were first shown: UTC, whole seconds."""


class Answer(NamedTuple):
    """What a request gets."""

    status: HTTPStatus
    headers: Mapping[str, str]
    body: bytes = b""


NOTHING = Answer(status=HTTPStatus.NOT_FOUND, headers={"Content-Type": mediatypes.of(".txt")}, body=b"Not found\n")
"""The same whatever the reason, so that it tells nothing."""


class Newsstand:
    """What is on show: the files of the newest edition, each rendered when it is first asked for."""

    def __init__(self) -> None:
        """Begin with nothing to show."""
        self._files: Files = {}
        self._moment = datetime.min.replace(tzinfo=UTC)
        self._rendered: dict[str, Document] = {}
        self._known: dict[str, Document] = {}
        self._one_at_a_time = Lock()  # feedgen is not made for threads

    def show(self, files: Files, moment: datetime) -> None:
        """Show an edition, made at this moment, in place of the one before."""
        with self._one_at_a_time:
            self._known |= self._rendered
            self._files, self._moment, self._rendered = files, moment.replace(microsecond=0), {}

    def __contains__(self, path: str) -> bool:
        """Say whether there is a file at a path."""
        return path in self._files

    def document(self, path: str) -> Document | None:
        """Give a file by its path in the output folder; None where there is none. Raises what rendering it raises."""
        with self._one_at_a_time:
            if path in self._files and path not in self._rendered:
                self._rendered[path] = self._render(path)
            return self._rendered.get(path)

    def _render(self, path: str) -> Document:
        """Render a file; where it is the same as in the edition before, it is as old as it was there.

        Where it is not, it is at least a second newer: curl, and so newsboat, drops an answer that says otherwise.
        """
        data = self._files[path]()
        etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
        modified = self._moment
        if known := self._known.pop(path, None):
            modified = known.modified if known.etag == etag else max(modified, known.modified + timedelta(seconds=1))
        return Document(data=data, etag=etag, modified=modified)


def answer(stand: Newsstand, target: str, headers: Mapping[str, Sequence[str]]) -> Answer:
    """Answer a GET: `target` as the request line has it, `headers` by lower-case name, with every value of each."""
    path = _path(target)
    if path is None or not _is_own(headers.get("host", ())):
        return NOTHING
    if f"{path}/{INDEX}" in stand:
        return Answer(status=HTTPStatus.MOVED_PERMANENTLY, headers={"Location": f"/{quote(path)}/"})
    path = f"{path}{INDEX}" if path.endswith("/") or not path else path
    document = stand.document(path)
    return _shown(document, path, headers) if document else NOTHING


def _path(target: str) -> str | None:
    """Give the path that an address asks for; None where it can't be one of ours."""
    if not target.startswith("/"):
        return None
    try:
        parts = [unquote(part, errors="strict") for part in target[1:].partition("?")[0].split("/")]
    except UnicodeDecodeError:
        return None
    return None if any("/" in part for part in parts) else "/".join(parts)


def _is_own(hosts: Sequence[str]) -> bool:
    """Say whether the one Host header names this machine; the port may be another, that of a tunnel."""
    try:
        return len(hosts) == 1 and "@" not in hosts[0] and urlsplit(f"//{hosts[0]}").hostname in OWN_NAMES
    except ValueError:
        return False


def _shown(document: Document, path: str, headers: Mapping[str, Sequence[str]]) -> Answer:
    """Give a document, or say that the client's copy still holds; either way with all it takes to ask so again."""
    validators = {
        "ETag": document.etag,
        "Last-Modified": format_datetime(document.modified, usegmt=True),
        "Cache-Control": "no-cache",  # keep it, but ask each time: the copy may have changed
    }
    if _is_current(document, headers):
        return Answer(status=HTTPStatus.NOT_MODIFIED, headers=validators)
    kind = {"Content-Type": mediatypes.of(path), "X-Content-Type-Options": "nosniff"}
    return Answer(status=HTTPStatus.OK, headers=validators | kind, body=document.data)


def _is_current(document: Document, headers: Mapping[str, Sequence[str]]) -> bool:
    """Say whether the client holds this very document (RFC 9110, 13.2.2: tags, if it gives any, before times)."""
    tags = ",".join(headers.get("if-none-match", ()))
    if tags:
        return {tag.strip().removeprefix("W/") for tag in tags.split(",")} & {"*", document.etag} != set()
    try:
        return document.modified <= parsedate_to_datetime("".join(headers.get("if-modified-since", ())))
    except (ValueError, TypeError, OverflowError):  # no time at all, one without a zone, or a year of 20 digits
        return False


class Server(ThreadingTCPServer):
    """Listens on this machine's own address; other machines can't reach it."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, port: int, stand: Newsstand, log: Callable[[str], None]) -> None:
        """Take the port, 0 for any that is free; raise OSError where it can't be had. `log` is told every request."""
        super().__init__((HOST, port), _Handler)
        self.stand = stand
        self.log = log
        self.at_each_turn: Callable[[], None] = lambda: None
        """What is done between requests, every `TURN`, in the thread that serves."""

    @property
    def address(self) -> str:
        """The publication's address here; ends in `/`."""
        return f"http://{HOST}:{self.server_address[1]}/"

    def run(self) -> None:
        """Serve until something is raised."""
        self.serve_forever(poll_interval=TURN)

    def service_actions(self) -> None:
        """Do what is to be done between requests."""
        self.at_each_turn()

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002  socketserver's names
        """Tell the log what went wrong, unless it is that a client went away, or said nothing."""
        error = sys.exception()
        if not isinstance(error, ConnectionError | TimeoutError):
            self.log(f"failed: {error!r}")


class _Handler(BaseHTTPRequestHandler):
    """Speaks HTTP for `answer`; one request a connection, so that none holds a thread for long."""

    server: Server
    timeout = 30

    def do_GET(self) -> None:
        """Give a file."""
        self._send(self._answer(), with_body=True)

    def do_HEAD(self) -> None:
        """Give what GET would say of a file."""
        self._send(self._answer(), with_body=False)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer what is no request, or of another method, without repeating any of it."""
        refused = Answer(status=HTTPStatus.METHOD_NOT_ALLOWED, headers={"Allow": "GET, HEAD"})
        self._send(refused if code == HTTPStatus.NOT_IMPLEMENTED else NOTHING, with_body=True)

    def version_string(self) -> str:
        """Name the program, not its version."""
        return "feedpub"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  http.server's name
        """Say nothing here; `_send` has told the log."""

    def _answer(self) -> Answer:
        """Give the answer; what can't be rendered, as a picture deleted a moment ago, is not there."""
        headers = {name.lower(): self.headers.get_all(name, []) for name in self.headers}
        try:
            return answer(self.server.stand, self.path, headers)
        except (FeedpubError, OSError) as error:
            self.server.log(str(error))
            return NOTHING

    def _send(self, answer: Answer, *, with_body: bool) -> None:
        """Send an answer, and tell the log."""
        agent = self.headers.get("User-Agent", "") if hasattr(self, "headers") else ""
        self.server.log(f"{answer.status.value} {self.requestline.rpartition(' ')[0]} {agent}".rstrip())
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(answer.body)
